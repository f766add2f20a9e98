/** How a person stands in the family. */
export const memberRoles = ['adult', 'child', 'unborn'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Who barred a person's access. */
export const blockSources = ['court', 'police', 'state-administrator', 'family-court', 'safety-bar'] as const;
export type BlockSource = (typeof blockSources)[number];

export const appointmentKinds = ['first-coordinator', 'stand-in'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** What a professional does in the team. */
export const teamDuties = ['coordinator', 'stand-in', 'professional'] as const;
export type TeamDuty = (typeof teamDuties)[number];

/** What somebody is to the family, as the roster tells it. */
export const rosterRoles = [...memberRoles, 'parent-elsewhere', 'representative', 'support-person'] as const;
export type RosterRole = (typeof rosterRoles)[number];

/** Why the viewer sees this person on the family's roster. */
export const rosterReasons = [
  'self',
  'coordinates',
  'answers-for',
  'same-household',
  'answers-for-me',
  'parent-of-my-child',
  'represents-me',
  'supports',
  'supports-me',
  'consented',
  'own-step',
] as const;
export type RosterReason = (typeof rosterReasons)[number];

/** Why the viewer sees this place in the team. */
export const placeReasons = ['coordinates', 'own-place', 'accountable', 'consented', 'same-family'] as const;
export type PlaceReason = (typeof placeReasons)[number];
