export const consentStates = ['given', 'refused', 'withdrawn', 'expired', 'invalidated'] as const;
export type ConsentState = (typeof consentStates)[number];

/** What the reader is told: a consent several must give is `waiting` until the last one has. */
export const shownStates = [...consentStates, 'waiting'] as const;
export type ShownState = (typeof shownStates)[number];

/** Why a consent cannot be given like this. */
export type ConsentRefusal = 'not-yours-to-give' | 'other-route' | 'period-too-long' | 'period-reversed';
