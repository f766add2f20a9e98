import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import type { Instant } from '#contract';
import { healthWordKinds, type HealthWordKind } from '../rules/health-word.js';

export class SayHealthWordDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  childId!: string;

  @ApiProperty({ enum: healthWordKinds })
  @IsIn(healthWordKinds)
  kind!: HealthWordKind;

  @ApiPropertyOptional({
    minLength: 3,
    maxLength: 200,
    description: 'Of an assessment: which health professional made it, and where',
  })
  @ValidateIf(({ kind }: SayHealthWordDto) => kind === 'assessment')
  @IsString()
  @Length(3, 200)
  assessedBy?: string;
}

export class HealthWordView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: healthWordKinds }) kind!: HealthWordKind;
  @ApiProperty({ nullable: true, type: String }) assessedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) saidAt!: Instant;
}

/** A child who may say it, and what stands. */
export class ChildsHealthView {
  @ApiProperty({ format: 'uuid' }) childId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty({ type: [HealthWordView] }) words!: readonly HealthWordView[];
  @ApiProperty({ enum: healthWordKinds, isArray: true, description: 'What may be said now' })
  allowedActions!: readonly HealthWordKind[];
}

/** Of the reader alone; to whoever coordinates, of every child of the family it may be about. Nobody else reads any. */
export class HealthWordsView {
  @ApiProperty({ type: [ChildsHealthView] }) items!: readonly ChildsHealthView[];
}
