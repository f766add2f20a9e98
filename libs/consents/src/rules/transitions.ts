import type { ConsentState } from './words.js';

export const consentActs = ['give', 'refuse', 'renew', 'withdraw', 'expire', 'invalidate'] as const;
export type ConsentAct = (typeof consentActs)[number];

/** Why an act is refused on a consent in its state. */
export type TransitionRefusal =
  'nothing-given' | 'already-answered' | 'withdraw-instead' | 'answer-anew' | 'already-ended' | 'never-valid';

export type Transition = { readonly to: ConsentState } | { readonly refused: TransitionRefusal };

const to = (state: ConsentState): Transition => ({ to: state });
const no = (refused: TransitionRefusal): Transition => ({ refused });

type Row = Readonly<Record<ConsentAct, Transition>>;

/** A new answer is a record of its own, so every act on an old one leaves its terms alone; renewing leaves it as it is. */
const table: Readonly<Record<ConsentState | 'none', Row>> = {
  none: {
    give: to('given'),
    refuse: to('refused'),
    renew: no('nothing-given'),
    withdraw: no('nothing-given'),
    expire: no('nothing-given'),
    invalidate: no('nothing-given'),
  },
  given: {
    give: no('already-answered'),
    refuse: no('withdraw-instead'),
    renew: to('given'),
    withdraw: to('withdrawn'),
    expire: to('expired'),
    invalidate: to('invalidated'),
  },
  refused: {
    give: no('answer-anew'),
    refuse: no('already-answered'),
    renew: no('nothing-given'),
    withdraw: no('nothing-given'),
    expire: no('nothing-given'),
    invalidate: no('nothing-given'),
  },
  withdrawn: {
    give: no('answer-anew'),
    refuse: no('already-ended'),
    renew: no('answer-anew'),
    withdraw: no('already-ended'),
    expire: no('already-ended'),
    invalidate: to('invalidated'),
  },
  expired: {
    give: no('answer-anew'),
    refuse: no('already-ended'),
    renew: to('expired'),
    withdraw: no('already-ended'),
    expire: no('already-ended'),
    invalidate: to('invalidated'),
  },
  invalidated: {
    give: no('never-valid'),
    refuse: no('never-valid'),
    renew: no('never-valid'),
    withdraw: no('never-valid'),
    expire: no('never-valid'),
    invalidate: no('never-valid'),
  },
};

/** What becomes of one consent when somebody acts on it, or why that act is refused; `null` when there is none yet. */
export function transitionOf(state: ConsentState | null, act: ConsentAct): Transition {
  return table[state ?? 'none'][act];
}

/** Whether an act can be done on a consent in this state. */
export function isPossible(state: ConsentState | null, act: ConsentAct): boolean {
  return 'to' in transitionOf(state, act);
}
