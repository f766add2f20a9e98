import { PickType } from '@nestjs/swagger';
import { DecisionView } from './decision.view.js';

/** Whose yes a draft needs and what it lacks, live from the rule. */
export class PreviewView extends PickType(DecisionView, [
  'requirements',
  'missing',
  'refusals',
  'notTold',
  'missingPromises',
] as const) {}
