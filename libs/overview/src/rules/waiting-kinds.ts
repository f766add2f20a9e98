/** What can wait for one person's answer. */
export const waitingKinds = [
  'decision',
  'child-view',
  'service-promise',
  'hand-over',
  'consent',
  'consent-ending',
  'help',
  'talk',
  'weighing',
  'call-back',
  'other-route',
  'reconsideration',
  'emergency-review',
  'coming-of-age',
  'exemption-confirm',
  'call-to-make',
  'unreachable-confirm',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];
