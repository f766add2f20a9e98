import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';
import { DecisionView, StatutoryDecisionView } from '#decisions';
import { PaperView } from '#documents';
import { PersonLineView } from '#families';
import { PlanView } from '#plans';
import { EventView } from './history.view.js';

export class SeeingServiceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** What one service sees of the reader, and of those the reader answers for; what it sees of others is not told. */
export class SeenByServiceView {
  @ApiProperty({ type: SeeingServiceView }) service!: SeeingServiceView;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: [PersonLineView] }) members!: readonly PersonLineView[];
  @ApiProperty({ type: PlanView }) plan!: PlanView;
  @ApiProperty({ type: [DecisionView] }) decisions!: readonly DecisionView[];
  @ApiProperty({ type: [StatutoryDecisionView] }) statutoryDecisions!: readonly StatutoryDecisionView[];
  @ApiProperty({ type: [PaperView] }) papers!: readonly PaperView[];
  /** The newest page of what the service is told has happened. */
  @ApiProperty({ type: [EventView] }) history!: readonly EventView[];
}
