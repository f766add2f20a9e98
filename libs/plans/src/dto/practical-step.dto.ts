import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsInt, IsOptional, IsUUID, Length, Min, ValidateIf } from 'class-validator';
import { currencies, lifeAreas, type Currency, type LifeArea, type LocalDate } from '#contract';
import { stepKinds, type StepKind } from '../rules/index.js';

const isKind =
  (...kinds: StepKind[]) =>
  (step: PracticalStepDto): boolean =>
    kinds.includes(step.kind);

/** A small change under a standing agreement: one new time, place, substitute or due day, or one small measure. */
export class PracticalStepDto {
  @ApiProperty({ enum: stepKinds })
  @IsIn(stepKinds)
  kind!: StepKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'The step that changes; none for a small measure' })
  @ValidateIf(isKind('time', 'place', 'substitute', 'delay'))
  @IsUUID()
  actionId?: string;

  @ApiPropertyOptional({ description: 'time: weekday and hour in words' })
  @ValidateIf(isKind('time'))
  @Length(1, 100)
  atTime?: string;

  @ApiPropertyOptional({ description: 'place: where from now on' })
  @ValidateIf(isKind('place'))
  @Length(1, 200)
  place?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'substitute: a person or service of the agreement' })
  @ValidateIf(isKind('substitute'))
  @IsUUID()
  substituteId?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'delay: the new due day' })
  @ValidateIf(isKind('delay'))
  @IsISO8601({ strict: true })
  @Length(10, 10)
  due?: LocalDate;

  @ApiPropertyOptional({ description: 'small-measure: what' })
  @ValidateIf(isKind('small-measure'))
  @Length(1, 200)
  title?: string;

  @ApiPropertyOptional({ enum: lifeAreas })
  @ValidateIf(isKind('small-measure'))
  @IsIn(lifeAreas)
  area?: LifeArea;

  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @ValidateIf(isKind('small-measure'))
  @IsInt()
  @Min(1)
  amountOre?: number;

  @ApiPropertyOptional({ enum: currencies })
  @ValidateIf(isKind('small-measure'))
  @IsIn(currencies)
  currency?: Currency;

  @ApiPropertyOptional()
  @IsOptional()
  @Length(1, 1000)
  text?: string;
}
