import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '#contract';
import { Id, OptionalDay, Text } from './form.js';

/** A documented legal exemption. It waits until another employee confirms it on a log-in of their own. */
export class ExemptionDto {
  @Id('The child')
  childId!: string;

  @Id('The holder of parental responsibility')
  adultId!: string;

  @Text('The legal basis and where it is documented')
  basis!: string;

  @OptionalDay('In force from, and never before it is confirmed; today when left out')
  validFrom?: LocalDate;
}

/** An exemption as the coordinator and the other holders see it. */
export class ExemptionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) childId!: string;
  @ApiProperty({ format: 'uuid' }) adultId!: string;
  @ApiProperty() basis!: string;
  @ApiProperty({ format: 'uuid' }) recordedBy!: string;
  /** Nobody yet: then it is not in force. */
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) confirmedBy!: string | null;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: LocalDate | null;
  @ApiProperty({ enum: ['confirm'], isArray: true }) allowedActions!: 'confirm'[];
}
export class ExemptionsView {
  @ApiProperty({ type: [ExemptionView] }) items!: ExemptionView[];
}

/** An exemption that waits for a second employee: what it says and who wrote it, nothing else of the family. */
export class ExemptionToConfirmView {
  @ApiProperty({ format: 'uuid' }) exemptionId!: string;
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty() child!: string;
  @ApiProperty() adult!: string;
  @ApiProperty() basis!: string;
  @ApiProperty() recordedBy!: string;
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt!: Instant;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
}
export class ExemptionsToConfirmView {
  @ApiProperty({ type: [ExemptionToConfirmView] }) items!: ExemptionToConfirmView[];
}
