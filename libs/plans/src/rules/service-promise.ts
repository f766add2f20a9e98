import type { LocalDate, StaffRole } from '#contract';

export const promiseStates = ['asked', 'confirmed', 'refused', 'withdrawn'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Somebody of a service who answers for it. */
export interface PromiseAnswerer {
  readonly staff: readonly { readonly serviceId: string; readonly role: StaffRole }[];
  /** Services this person carries a mandate for: what they may decide in the meeting. */
  readonly mandates: readonly string[];
}

export interface AskedPromise {
  readonly serviceId: string;
  readonly state: PromiseState;
}

/** What a service promises: what it will do, and when. */
export interface PromiseContent {
  readonly what: string;
  readonly startsOn: LocalDate | null;
  readonly due: LocalDate | null;
}

export type PromiseRefusal =
  'already-answered' | 'no-mandate' | 'what-missing' | 'when-missing' | 'reason-missing';

/** Whether a person may answer for a service: its leader, or one of its own who carries a mandate. */
export function hasMandate(serviceId: string, { staff, mandates }: PromiseAnswerer): boolean {
  const roles = staff.filter((one) => one.serviceId === serviceId).map(({ role }) => role);
  return roles.includes('service-leader') || (roles.length > 0 && mandates.includes(serviceId));
}

/** Why a service's promise cannot be confirmed, or `null`; a promise says what and when. */
export function refusedConfirmation(
  promise: AskedPromise,
  { what, startsOn, due }: PromiseContent,
  answerer: PromiseAnswerer,
): PromiseRefusal | null {
  if (promise.state !== 'asked') return 'already-answered';
  if (!hasMandate(promise.serviceId, answerer)) return 'no-mandate';
  if (what.trim() === '') return 'what-missing';
  return startsOn === null && due === null ? 'when-missing' : null;
}

/** Why a service cannot say no as it stands, or `null`; a no carries its reason, which opens a barrier. */
export function refusedRefusal(
  promise: AskedPromise,
  reason: string,
  answerer: PromiseAnswerer,
): PromiseRefusal | null {
  if (promise.state !== 'asked') return 'already-answered';
  if (!hasMandate(promise.serviceId, answerer)) return 'no-mandate';
  return reason.trim() === '' ? 'reason-missing' : null;
}

/** What a service may read when it is asked: names only where a consent covers every subject. */
export function isAskedWithNames(
  subjectIds: readonly string[],
  consentedSubjectIds: readonly string[],
): boolean {
  return subjectIds.length > 0 && subjectIds.every((id) => consentedSubjectIds.includes(id));
}
