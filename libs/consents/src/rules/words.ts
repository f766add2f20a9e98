export const consentStates = ['given', 'refused', 'withdrawn', 'expired', 'invalidated'] as const;
export type ConsentState = (typeof consentStates)[number];

/** What the reader is told: a consent several must give is `waiting` until the last one has. */
export type ShownState = ConsentState | 'waiting';

/** Why a consent cannot be given like this. */
export type ConsentRefusal = 'not-yours-to-give' | 'other-route' | 'period-too-long' | 'period-reversed';
