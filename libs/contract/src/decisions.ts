/** Words of decisions: what scripts, screens and the database agree on. */

export const decisionStatuses = [
  'draft',
  'proposed',
  'agreed',
  'in-effect',
  'not-agreed',
  'withdrawn',
  'expired',
  'other-route',
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export const requirementRoles = ['sign', 'heard', 'told'] as const;
export type RequirementRole = (typeof requirementRoles)[number];

export const requirementStates = ['open', 'met', 'refused', 'impossible', 'other-route'] as const;
export type RequirementState = (typeof requirementStates)[number];

export const answers = ['yes', 'yes-with-words', 'no'] as const;
export type Answer = (typeof answers)[number];

/** Equal routes by which a person answers. */
export const signatureRoutes = ['own-device', 'guest-device', 'assisted', 'paper', 'oral'] as const;
export type SignatureRoute = (typeof signatureRoutes)[number];

/** How a professional interpreter took part in what was said. */
export const interpretings = ['in-room', 'by-phone', 'by-video'] as const;
export type Interpreting = (typeof interpretings)[number];

/** Whose yes a matter needs. */
export const matterClasses = ['own', 'daily-care', 'daily-authority', 'parental-responsibility'] as const;
export type MatterClass = (typeof matterClasses)[number];

/**
 * Matters where age gives the young person a say of their own, beyond the class.
 * `general` has no special row.
 */
export const matters = [
  'general',
  'own-health',
  'own-sharing',
  'association-membership',
  'education-choice',
  'special-education-upper',
  'child-welfare',
  'whole-plan',
  'preventive-health-care',
] as const;
export type Matter = (typeof matters)[number];

/** Closed list of what a part of a proposal can change. Each has its class, subjects and applier in the decisions lib. */
export const changeKinds = [
  'goal-add',
  'goal-change',
  'goal-end',
  'action-add',
  'action-change',
  'action-end',
  'kindergarten-change',
  'after-school-care',
  'school-choice',
  'school-type-change',
  'education-choice',
  'special-education-upper',
  'leisure-start',
  'association-join',
  'move-in-country',
  'move-abroad',
  'name-change',
  'passport',
  'health-care-daily',
  'health-care-larger',
  'health-care-preventive',
  'money-spend',
  'team-service-add',
  'coordinator-change',
  'standing-agreement-open',
  'plan-adopt',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a row of the shared plan rests on. */
export const basisKinds = ['own-promise', 'decision', 'standing-agreement', 'trial', 'appointment'] as const;
export type BasisKind = (typeof basisKinds)[number];

/** Who does a step. */
export const actionOwners = ['member', 'service', 'civil-society', 'joint'] as const;
export type ActionOwner = (typeof actionOwners)[number];

/** Help to self-help: how much support a step has. */
export const supportLevels = ['alone', 'with-help', 'done-by-service'] as const;
export type SupportLevel = (typeof supportLevels)[number];

export const commitmentStates = ['planned', 'in-progress', 'done', 'stopped', 'replaced'] as const;
export type CommitmentState = (typeof commitmentStates)[number];
