import { ApiProperty, PickType } from '@nestjs/swagger';
import { DecisionView } from './decision.view.js';
import { NotToldView } from './informing-refusal.view.js';
import { MissingPromiseView, PartRefusalView } from './requirement.view.js';

/** Whose yes a draft needs and what it lacks, live from the rule. */
export class PreviewView extends PickType(DecisionView, ['requirements', 'missing'] as const) {
  @ApiProperty({ type: [PartRefusalView] })
  refusals!: readonly PartRefusalView[];
  @ApiProperty({ type: [NotToldView] })
  notTold!: NotToldView[];
  @ApiProperty({ type: [MissingPromiseView] })
  missingPromises!: readonly MissingPromiseView[];
}
