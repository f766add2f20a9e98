import { ApiProperty } from '@nestjs/swagger';
import { actionOwners, changeKinds, commitmentStates, lanes, lifeAreas, supportLevels } from '#contract';
import type {
  ActionOwner,
  ChangeKind,
  CommitmentState,
  Lane,
  LifeArea,
  LocalDate,
  SupportLevel,
} from '#contract';
import { reportActs } from './progress.dto.js';
import { MoneyView, PlanBasisView, PlanPersonView } from './plan-basis.view.js';

const planStepActs = [...reportActs, 'stop'] as const;
type PlanStepAct = (typeof planStepActs)[number];

class PlanOwnerView {
  @ApiProperty({ enum: actionOwners }) kind!: ActionOwner;
  @ApiProperty({ nullable: true, type: String, description: 'Civil society: who' }) name!: string | null;
  @ApiProperty({ type: [PlanPersonView] }) persons!: PlanPersonView[];
  @ApiProperty({ description: 'Somebody does it too whose name the reader may not know' }) others!: boolean;
  @ApiProperty({ type: [PlanPersonView] }) services!: PlanPersonView[];
}

/** A step: what, who, when, with how much support, and what it rests on. */
export class PlanStepView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) text!: string | null;
  @ApiProperty({ enum: changeKinds }) kind!: ChangeKind;
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) goalId!: string | null;
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: string[];
  @ApiProperty({ enum: lanes }) lane!: Lane;
  @ApiProperty({ enum: commitmentStates }) state!: CommitmentState;
  @ApiProperty({ enum: supportLevels }) supportLevel!: SupportLevel;
  @ApiProperty({ format: 'date', nullable: true, type: String }) startsOn!: LocalDate | null;
  @ApiProperty({ format: 'date', nullable: true, type: String }) due!: LocalDate | null;
  @ApiProperty({ nullable: true, type: String }) atTime!: string | null;
  @ApiProperty({ nullable: true, type: String }) place!: string | null;
  @ApiProperty({ type: MoneyView, nullable: true }) money!: MoneyView | null;
  @ApiProperty({ type: PlanOwnerView }) owner!: PlanOwnerView;
  @ApiProperty({ type: PlanBasisView }) basis!: PlanBasisView;
  @ApiProperty({ nullable: true, type: String }) lastNote!: string | null;
  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: 'Can be said "Stopp" to' })
  practicalStepId!: string | null;
  @ApiProperty({
    ...{ format: 'uuid', nullable: true, type: String },
    description: 'The standing agreement under which the caller may change it at once',
  })
  movableUnder!: string | null;
  @ApiProperty({ enum: planStepActs, isArray: true }) allowedActions!: PlanStepAct[];
}
