import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { basisKinds, changeKinds, currencies, lifeAreas } from '#contract';
import type { BasisKind, ChangeKind, Currency, LifeArea, LocalDate } from '#contract';

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
  @ApiPropertyOptional({ format: 'date' }) agreedOn?: LocalDate;
  @ApiPropertyOptional({ type: PlanPersonView }) promisedBy?: PlanPersonView;
  @ApiPropertyOptional({ format: 'uuid' }) standingAgreementId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) trialId?: string;
  @ApiPropertyOptional({ format: 'date' }) trialUntil?: LocalDate;
}

export class StandingAgreementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
  @ApiProperty({ type: [String] }) subjectIds!: string[];
  @ApiProperty({ type: [String] }) ownerIds!: string[];
  @ApiProperty({ type: [String] }) ownerServiceIds!: string[];
  @ApiProperty({ type: MoneyView, nullable: true }) ceiling!: MoneyView | null;
  @ApiProperty({ format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ format: 'date' }) validTo!: LocalDate;
  @ApiProperty({ type: PlanBasisView }) basis!: PlanBasisView;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

/** A fullmakt the viewer gave or holds. */
export class PlanDelegationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) fromPersonId!: string;
  @ApiProperty({ format: 'uuid' }) toPersonId!: string;
  @ApiProperty({ enum: changeKinds, isArray: true }) kinds!: ChangeKind[];
  @ApiProperty({ format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ format: 'date' }) validTo!: LocalDate;
}
