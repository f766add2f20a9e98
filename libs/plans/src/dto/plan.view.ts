import { ApiProperty } from '@nestjs/swagger';
import {
  commitmentStates,
  familySteps,
  lanes,
  lifeAreas,
  type CommitmentState,
  type FamilyStep,
  type Lane,
  type LifeArea,
  type LocalDate,
} from '#contract';
import { PlanBasisView, PlanDelegationView, StandingAgreementView } from './plan-basis.view.js';
import { PlanServicePromiseView } from './plan-promise.view.js';
import { PlanStepView } from './plan-step.view.js';

const planActs = ['promise', 'delegate', 'ask-service'] as const;

class PlanGoalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) text!: string | null;
  @ApiProperty({ enum: ['now', 'long'] }) horizon!: 'now' | 'long';
  @ApiProperty({ format: 'date', nullable: true, type: String }) due!: LocalDate | null;
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: string[];
  @ApiProperty({ enum: lanes }) lane!: Lane;
  @ApiProperty({ enum: commitmentStates }) state!: CommitmentState;
  @ApiProperty({ type: PlanBasisView }) basis!: PlanBasisView;
  @ApiProperty({ type: [PlanStepView] }) actions!: PlanStepView[];
}

class PlanAreaView {
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty({ type: [PlanGoalView] }) goals!: PlanGoalView[];
  @ApiProperty({ type: [PlanStepView], description: 'Steps under no goal the viewer sees' })
  actions!: PlanStepView[];
}

class RunningTrialView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date' }) until!: LocalDate;
}

/** The whole plan as the caller may see it. */
export class PlanView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ enum: familySteps }) step!: FamilyStep;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String, format: 'date' }) today!: LocalDate;
  @ApiProperty({ type: [PlanAreaView] }) areas!: PlanAreaView[];
  @ApiProperty({ type: [StandingAgreementView] }) standingAgreements!: StandingAgreementView[];
  @ApiProperty({ type: [RunningTrialView] }) trials!: RunningTrialView[];
  @ApiProperty({ type: [PlanDelegationView] }) delegations!: PlanDelegationView[];
  @ApiProperty({ type: [PlanServicePromiseView], description: 'To the coordinator; empty for others' })
  servicePromises!: PlanServicePromiseView[];
  @ApiProperty({ enum: planActs, isArray: true }) allowedActions!: (typeof planActs)[number][];
}
