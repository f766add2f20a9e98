import { languages } from '#contract';

export const consentStates = ['given', 'refused', 'withdrawn', 'expired', 'invalidated'] as const;
export type ConsentState = (typeof consentStates)[number];

/** What the reader is told: a consent several must give is `waiting` until the last one has. */
export const shownStates = [...consentStates, 'waiting'] as const;
export type ShownState = (typeof shownStates)[number];

/** Why a consent cannot be given like this. */
export type ConsentRefusal = 'not-yours-to-give' | 'other-route' | 'period-too-long' | 'period-reversed';

/** Languages a notice can be read in; the law asks that it is understood, not that the screen is translated. */
export const noticeLanguages = [...languages, 'ar', 'so', 'ti', 'uk', 'prs', 'pl'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

/** Whether whoever a yes is about was heard before it, or why not: no words of theirs, and not what they thought. */
export const childHeardWords = ['heard', 'says-nothing', 'cannot-form-view', 'would-harm'] as const;
export type ChildHeard = (typeof childHeardWords)[number];

/** Whether the giver must say that somebody else was heard before a yes about them, is asked it, or is not asked. */
export const hearings = ['must', 'may', 'not'] as const;
export type Hearing = (typeof hearings)[number];

/** Why a consent was never valid. */
export const neverValidReasons = [
  'no-authority',
  'not-informed',
  'not-free',
  'wrong-person',
  'recorded-wrongly',
] as const;
export type NeverValidReason = (typeof neverValidReasons)[number];

/** What one viewer may do with one consent. */
export const actsOnConsent = ['withdraw', 'renew', 'invalidate'] as const;
export type ActOnConsent = (typeof actsOnConsent)[number];
