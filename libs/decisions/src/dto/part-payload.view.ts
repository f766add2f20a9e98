import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { currencies, languages, lifeAreas, supportLevels } from '#contract';
import type { Currency, Language, LifeArea, LocalDate, SupportLevel } from '#contract';
import { ownerForms, ownerSchema, type OwnerView } from './part-owner.view.js';

export class OptionView {
  @ApiProperty() title!: string;
  @ApiProperty({ type: [String] }) pros!: readonly string[];
  @ApiProperty({ type: [String] }) cons!: readonly string[];
}

export class AmountView {
  @ApiProperty({ type: 'integer', minimum: 1 }) amountOre!: number;
  @ApiProperty({ enum: currencies }) currency!: Currency;
}

/** What it costs and who pays: a person or a service. */
export class PartMoneyView extends AmountView {
  @ApiPropertyOptional({ format: 'uuid' }) payerId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) payingServiceId?: string;
}

/** Words and facts of a change. Which fields a kind takes is checked by the rule; here stands every field there is. */
@ApiExtraModels(...ownerForms)
export class PartPayloadView {
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ maxLength: 200 }) title!: string;
  @ApiPropertyOptional({ maxLength: 4000 }) text?: string;
  @ApiPropertyOptional({ type: [OptionView] }) options?: readonly OptionView[];
  @ApiPropertyOptional({ maxLength: 1000 }) ifYes?: string;
  @ApiPropertyOptional({ maxLength: 1000 }) ifNo?: string;
  @ApiPropertyOptional({ maxLength: 500 }) costToYou?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Holds from this day, not before' })
  takesEffectOn?: LocalDate;
  @ApiPropertyOptional({ maxLength: 500, description: 'What must be in place before it holds' })
  precondition?: string;
  @ApiPropertyOptional({ maxLength: 1000 }) reason?: string;
  @ApiPropertyOptional({ enum: ['now', 'long'] }) horizon?: 'now' | 'long';
  @ApiPropertyOptional({ format: 'uuid', description: 'What is changed or ended' }) targetId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) goalId?: string;
  @ApiPropertyOptional(ownerSchema) owner?: OwnerView;
  @ApiPropertyOptional({ type: String, format: 'date' }) startsOn?: LocalDate;
  @ApiPropertyOptional({ type: String, format: 'date' }) due?: LocalDate;
  @ApiPropertyOptional({ enum: supportLevels }) supportLevel?: SupportLevel;
  @ApiPropertyOptional({ type: PartMoneyView }) money?: PartMoneyView;
  @ApiPropertyOptional({ format: 'uuid' }) serviceId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) handOverId?: string;
  @ApiPropertyOptional({ enum: lifeAreas, isArray: true }) areas?: readonly LifeArea[];
  @ApiPropertyOptional({ type: [String], format: 'uuid' }) ownerIds?: readonly string[];
  @ApiPropertyOptional({ type: [String], format: 'uuid' }) serviceIds?: readonly string[];
  @ApiPropertyOptional({ type: AmountView }) ceiling?: AmountView;
  @ApiPropertyOptional({ type: String, format: 'date' }) validFrom?: LocalDate;
  @ApiPropertyOptional({ type: String, format: 'date' }) validTo?: LocalDate;
}
