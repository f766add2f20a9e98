import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { basisKinds, changeKinds, currencies, lanes, lifeAreas } from '#contract';
import type { BasisKind, ChangeKind, Currency, Lane, LifeArea, LocalDate } from '#contract';

export class PlanPersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class MoneyView {
  @ApiProperty({ type: 'integer' }) amountOre!: number;
  @ApiProperty({ enum: currencies }) currency!: Currency;
}

/** What a commitment rests on: "agreed on", somebody's own promise, a standing agreement, a trial until. */
export class PlanBasisView {
  @ApiProperty({ enum: basisKinds }) kind!: BasisKind;
  @ApiPropertyOptional({ format: 'uuid' }) decisionId?: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) agreedOn?: LocalDate;
  @ApiPropertyOptional({ type: PlanPersonView }) promisedBy?: PlanPersonView;
  @ApiPropertyOptional({ description: 'Somebody promised it whose name the reader may not know' })
  promisedByAnother?: boolean;
  @ApiPropertyOptional({ format: 'uuid' }) standingAgreementId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) trialId?: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) trialUntil?: LocalDate;
}

export class StandingAgreementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: string[];
  @ApiProperty({ type: [String], format: 'uuid' }) ownerIds!: string[];
  @ApiProperty({ description: 'Somebody may act under it whose name the reader may not know' })
  others!: boolean;
  @ApiProperty({ type: [String], format: 'uuid' }) ownerServiceIds!: string[];
  @ApiProperty({ enum: lanes }) lane!: Lane;
  @ApiProperty({ type: MoneyView, nullable: true }) ceiling!: MoneyView | null;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ type: String, format: 'date' }) validTo!: LocalDate;
  @ApiProperty({ type: PlanBasisView }) basis!: PlanBasisView;
  @ApiProperty({ enum: ['step', 'measure', 'end'], isArray: true })
  allowedActions!: ('step' | 'measure' | 'end')[];
}

/** A fullmakt the viewer gave or holds. */
export class PlanDelegationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) fromPersonId!: string;
  @ApiProperty({ format: 'uuid' }) toPersonId!: string;
  @ApiProperty({ enum: changeKinds, isArray: true }) kinds!: ChangeKind[];
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ type: String, format: 'date' }) validTo!: LocalDate;
}
