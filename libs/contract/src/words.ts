/** The closed word lists both sides of the wire share. Adding a word here is adding it to the product. */

export const countries = ['NO', 'DK'] as const;
export type Country = (typeof countries)[number];

/** What goals belong to (livsområde). */
export const lifeAreas = [
  'housing',
  'economy',
  'work',
  'school',
  'physical-health',
  'mental-health',
  'parenting',
  'network',
  'leisure',
  'safety',
] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** What a service works with (fagområde). */
export const sectors = [
  'housing',
  'school',
  'kindergarten',
  'health',
  'employment',
  'child-welfare',
  'family-support',
  'addiction',
  'crisis-centre',
  'prison',
  'culture',
] as const;
export type Sector = (typeof sectors)[number];

/** Who is the controller behind a service. */
export const serviceOwners = ['municipality', 'county', 'state', 'hospital', 'private'] as const;
export type ServiceOwner = (typeof serviceOwners)[number];

/** `protected` services show on rosters and in logs only to those with a need (rules of confidentiality). */
export const secrecyClasses = ['ordinary', 'protected'] as const;
export type SecrecyClass = (typeof secrecyClasses)[number];

/** Who may see an item. Closed list; `subjects` is the default. */
export const lanes = [
  'only-me',
  'subjects',
  'household',
  'family',
  'consented-services',
  'named-persons',
  'service-notes',
] as const;
export type Lane = (typeof lanes)[number];

/** How a person is tied to a family: the facts every access answer is made of. */
export const tieKinds = [
  'member',
  'guardian',
  'representative',
  'support',
  'coordinator',
  'stand-in',
  'professional',
] as const;
export type TieKind = (typeof tieKinds)[number];

export const staffRoles = [
  'coordinator',
  'professional',
  /** From a service outside the municipality, let in to one family for a time. */
  'guest',
  'service-leader',
  'administrator',
  'data-protection-officer',
  'manager',
  'discloser',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Whether an administrator fills the post: guests are let in by whoever coordinates their family. */
export function administratorFills(role: StaffRole): boolean {
  return role !== 'guest';
}

/** Kode 6 / 7, navne- og adressebeskyttelse. The strictest grade of any member governs the household. */
export const protectionGrades = ['none', 'confidential', 'strictly-confidential'] as const;
export type ProtectionGrade = (typeof protectionGrades)[number];

export const languages = ['nb', 'nn', 'da', 'en'] as const;
export type Language = (typeof languages)[number];

/** Level of assurance of a log-in. */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** A municipality's own colour on the screen. None is red: red is what is dangerous. */
export const accents = ['blue', 'sea', 'green', 'moss', 'purple', 'slate'] as const;
export type Accent = (typeof accents)[number];

/** Life of a family's case: påmelding → oppstart → felles plan → oppfølging → avsluttet. */
export const familySteps = [
  'sign-up',
  'start',
  'plan',
  'follow-up',
  'resting',
  'closed',
  'closed-unsigned',
] as const;
export type FamilyStep = (typeof familySteps)[number];
