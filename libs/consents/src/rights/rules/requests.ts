import type { LocalDate, RequestKind, RequestState } from '#contract';
import { addDays, addMonths } from '#platform/clock';

export const requestActs = ['withdraw', 'correct', 'refuse', 'answer', 'carry-out'] as const;
export type RequestAct = (typeof requestActs)[number];

/** Why an act is refused on a request in its state. */
export type RequestRefusal = 'request-already-answered' | 'request-taken-back' | 'request-of-another-kind';

export type RequestMove = { readonly to: RequestState } | { readonly refused: RequestRefusal };

type Row = Readonly<Record<RequestAct, RequestMove>>;
const to = (state: RequestState): RequestMove => ({ to: state });
const all = (refused: RequestRefusal): Row => ({
  withdraw: { refused },
  correct: { refused },
  refuse: { refused },
  answer: { refused },
  'carry-out': { refused },
});
const other: RequestMove = { refused: 'request-of-another-kind' };
const answered = all('request-already-answered');

const ended = { withdrawn: all('request-taken-back'), corrected: answered, refused: answered };
const table: Readonly<Record<RequestKind, Readonly<Record<RequestState, Row>>>> = {
  correction: {
    ...ended,
    asked: {
      ...{ withdraw: to('withdrawn'), correct: to('corrected'), refuse: to('refused') },
      ...{ answer: other, 'carry-out': other },
    },
    answered,
    'carried-out': answered,
  },
  // Nothing is erased before it is answered what goes and what stays.
  erasure: {
    ...ended,
    asked: {
      ...{ withdraw: to('withdrawn'), answer: to('answered'), correct: other, refuse: other },
      'carry-out': { refused: 'request-of-another-kind' },
    },
    answered: { ...answered, 'carry-out': to('carried-out') },
    'carried-out': answered,
  },
};

/** What becomes of a request when somebody acts on it, or why that act is refused. */
export function moveOf(kind: RequestKind, state: RequestState, act: RequestAct): RequestMove {
  return table[kind][state][act];
}

/** The last day to answer: one month after it was asked. */
export function answerBy(asked: LocalDate): LocalDate {
  return addMonths(asked, 1);
}

/** When the coordinator hears of it: at once, a week before the last day, and on the last day. */
export function remindersFor(asked: LocalDate): readonly LocalDate[] {
  const last = answerBy(asked);
  return [asked, addDays(last, -7), last];
}
