/** What somebody saw of a family, as the access log tells it. Closed: a read that is none of these is not written. */
export const seenKinds = [
  'plan',
  'decision',
  'sheet',
  'child-view',
  'history',
  'family',
  'vault-address',
  'vault-phone',
  'vault-email',
  'vault-national-number',
  'consents',
  'statutory-decisions',
  'disclosures',
  'papers',
  'help',
  'requests',
  'export',
  'preview',
  'list',
] as const;
export type SeenKind = (typeof seenKinds)[number];

/** Why the reader had the right: the reason of the one predicate, or of the post or tie that opened the door. */
export const seenReasons = [
  'own-item',
  'answers-for-subject',
  'same-household',
  'same-family',
  'named',
  'own-service-notes',
  'own-step',
  'consent',
  'coordinates',
  'asked',
  'own',
  'own-families',
  'named-reader',
  'reviews',
] as const;
export type SeenReason = (typeof seenReasons)[number];

/**
 * Who may be told that it was seen: whoever answers for the persons in all of it; the same, health apart; the person
 * alone; or nobody but the data protection officer.
 */
export const seenReaches = ['answering', 'answering-health', 'subject', 'officer'] as const;
export type SeenReach = (typeof seenReaches)[number];

/** What the data protection officer is asked to look at. */
export const accessSignals = [
  'own-family',
  'own-neighbourhood',
  'after-leaving',
  'many-families',
  'outside-hours',
] as const;
export type AccessSignal = (typeof accessSignals)[number];
