/** What a screen may offer on a family, as words. */
export const familyActs = [
  'move-step',
  'leave-plan',
  'add-member',
  'change-member',
  'add-household',
  'split-household',
  'record-authority',
  'set-block',
  'add-representative',
  'name-support-person',
  'name-employee',
  'leave-team',
  'remove-service',
  'offer-hand-over',
  'give-consent',
  'record-consent',
  'withdraw-consent',
  'read-plan',
  'draft-decision',
  'ask-for-help',
] as const;
export type FamilyAct = (typeof familyActs)[number];
