/** Words of one's rights over one's own data: what is asked, what is answered, what may go and why the rest stays. */
export const requestKinds = ['correction', 'erasure'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = [
  'asked',
  'withdrawn',
  'corrected',
  'refused',
  'answered',
  'carried-out',
] as const;
export type RequestState = (typeof requestStates)[number];

/** What a fact that is asked to be corrected belongs to. */
export const correctionAbouts = [
  'person',
  'family',
  'plan',
  'decision',
  'consent',
  'statutory-decision',
  'other',
] as const;
export type CorrectionAbout = (typeof correctionAbouts)[number];

/** Why a fact stays as it is. */
export const correctionRefusals = [
  'true-as-it-stands',
  'signed-text',
  'another-authority',
  'cannot-tell',
] as const;
export type CorrectionRefusal = (typeof correctionRefusals)[number];

/** What is kept about somebody, in kinds a person would ask for. */
export const keptKinds = [
  'contact-points',
  'messages',
  'drafts',
  'who-is-who',
  'plan',
  'papers',
  'decisions',
  'voices',
  'consents',
  'statutory',
  'requests',
  'access-log',
  'log-ins',
  'proof',
] as const;
export type KeptKind = (typeof keptKinds)[number];

/** What becomes of one kind. */
export const keptFates = ['goes-now', 'goes-on-a-date', 'kept', 'nothing-there'] as const;
export type KeptFate = (typeof keptFates)[number];

/** Why a kind goes, or stays. */
export const keptReasons = [
  'nobody-needs-it',
  'archive-law',
  'accountability',
  'security',
  'in-use',
  'own-hand',
  'hold',
  'not-archived',
  'no-names-in-it',
] as const;
export type KeptReason = (typeof keptReasons)[number];

/** The moment a period is counted from. */
export const countedFrom = ['closed', 'ended', 'written'] as const;
export type CountedFrom = (typeof countedFrom)[number];

/** What keeps a family's papers from being removed, and that they have been handed to the archive. */
export const retentionReasons = ['complaint', 'court', 'audit', 'request', 'handed-over'] as const;
export type RetentionReason = (typeof retentionReasons)[number];
