/** Words of a coordinator's work list. */

/** What can wait in a family that somebody coordinates. */
export const workKinds = [
  'help',
  'emergency-review',
  'safety-bar',
  'talk',
  'weighing',
  'hear-child',
  'other-route',
  'not-agreed',
  'reconsideration',
  'rights-request',
  'hand-over-offer',
  'hand-over',
  'draft',
  'service-promise',
  'call-back',
  'answers',
  'late-step',
  'consent-ended',
  'ungrounded-proposal',
  'ungrounded-paper',
  'coming-of-age',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** How it stands. */
export const workStates = [
  'to-do',
  'open',
  'paused',
  'stuck',
  'waits-for-service',
  'waits-for-others',
  'talk',
  'interpreter',
  'write',
  'call',
  'pressured',
] as const;
export type WorkState = (typeof workStates)[number];

/** Whose turn it is. */
export const turns = ['coordinator', 'family', 'service', 'others'] as const;
export type Turn = (typeof turns)[number];

/** How the list is cut. */
export const workTabs = ['mine', 'family', 'overdue', 'stuck', 'all'] as const;
export type WorkTab = (typeof workTabs)[number];
