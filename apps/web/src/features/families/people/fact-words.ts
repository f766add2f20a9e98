import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type ChildFact = Schemas['ChildFactView'];
export type FactKind = ChildFact['kind'];

export const factKinds = ['responsibility', 'daily-authority', 'residence'] as const satisfies FactKind[];
export const factSources = [
  'population-register',
  'court-order',
  'registered-agreement',
  'birth',
  'adoption',
  'own-statement',
] as const satisfies ChildFact['source'][];
export const endReasons = [
  'death',
  'court-order',
  'registered-agreement',
  'adoption',
  'recorded-in-error',
  'moved',
  'separated',
] as const satisfies Schemas['EndRecordDto']['reason'][];
/** What a coordinator enters; a safety bar is a service leader's own act. */
export const blockSources = [
  'court',
  'police',
  'state-administrator',
  'family-court',
] as const satisfies Schemas['BlockDto']['source'][];
export const representations = [
  'guardian',
  'future-power',
  'care-order',
  'unaccompanied-minor',
  'foster-parent',
] as const satisfies Schemas['RepresentativeDto']['kind'][];
