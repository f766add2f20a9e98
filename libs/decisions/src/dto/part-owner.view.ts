import { ApiProperty, getSchemaPath } from '@nestjs/swagger';

export class MemberOwnerView {
  @ApiProperty({ enum: ['member'] }) kind!: 'member';
  @ApiProperty({ format: 'uuid' }) personId!: string;
}

export class ServiceOwnerView {
  @ApiProperty({ enum: ['service'] }) kind!: 'service';
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
}

export class CivilSocietyOwnerView {
  @ApiProperty({ enum: ['civil-society'] }) kind!: 'civil-society';
  @ApiProperty({ maxLength: 200 }) name!: string;
}

export class JointOwnerView {
  @ApiProperty({ enum: ['joint'] }) kind!: 'joint';
  @ApiProperty({ type: [String], format: 'uuid' }) personIds!: readonly string[];
  @ApiProperty({ type: [String], format: 'uuid' }) serviceIds!: readonly string[];
}

/** Who does a step, by what they are. */
export type OwnerView = MemberOwnerView | ServiceOwnerView | CivilSocietyOwnerView | JointOwnerView;

export const ownerForms = [MemberOwnerView, ServiceOwnerView, CivilSocietyOwnerView, JointOwnerView] as const;
export const ownerSchema = { oneOf: ownerForms.map((form) => ({ $ref: getSchemaPath(form) })) };
