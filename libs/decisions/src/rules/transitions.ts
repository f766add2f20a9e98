import type { DecisionAction, DecisionOutcome, DecisionStatus, TransitionRefusal } from '#contract';
import { decisionActions } from '#contract';

export type Step = DecisionAction | DecisionOutcome;
export type Transition = { readonly to: DecisionStatus } | { readonly refused: TransitionRefusal };

const to = (status: DecisionStatus): Transition => ({ to: status });
const no = (refused: TransitionRefusal): Transition => ({ refused });

const notProposed = no('not-proposed');
const agreed = no('already-agreed');
const effective = no('already-in-effect');
const closed = no('already-closed');
const notInEffect = no('not-in-effect');

/** What every step does where nothing else is said. */
function all(transition: Transition): Record<Step, Transition> {
  return {
    edit: transition,
    propose: transition,
    sign: transition,
    'withdraw-signature': transition,
    'call-back': transition,
    'record-child-view': transition,
    'weigh-objection': transition,
    talk: transition,
    think: transition,
    'also-me': transition,
    revise: transition,
    withdraw: transition,
    'start-trial': transition,
    'meet-precondition': transition,
    'ask-reconsideration': transition,
    'record-answer': transition,
    'try-contact': transition,
    'confirm-unreachable': transition,
    'close-talk': transition,
    'answer-reconsideration': transition,
    agree: transition,
    decline: transition,
    reroute: transition,
    expire: transition,
    reopen: transition,
    'take-effect': transition,
  };
}

/** Every status and every step: where it leads, or why it does not. */
export const transitionTable: Readonly<Record<DecisionStatus, Readonly<Record<Step, Transition>>>> = {
  draft: {
    ...all(notProposed),
    edit: to('draft'),
    propose: to('proposed'),
    withdraw: to('withdrawn'),
    'ask-reconsideration': notInEffect,
    'answer-reconsideration': notInEffect,
    'close-talk': to('draft'),
  },
  proposed: {
    ...all(no('already-proposed')),
    sign: to('proposed'),
    'withdraw-signature': to('proposed'),
    'call-back': to('proposed'),
    'record-child-view': to('proposed'),
    'weigh-objection': to('proposed'),
    talk: to('proposed'),
    think: to('proposed'),
    'also-me': to('proposed'),
    revise: to('draft'),
    withdraw: to('withdrawn'),
    'start-trial': to('proposed'),
    'meet-precondition': to('proposed'),
    'ask-reconsideration': notInEffect,
    'record-answer': to('proposed'),
    'try-contact': to('proposed'),
    'confirm-unreachable': to('proposed'),
    'close-talk': to('proposed'),
    'answer-reconsideration': notInEffect,
    agree: to('agreed'),
    decline: to('not-agreed'),
    reroute: to('other-route'),
    expire: to('expired'),
    reopen: to('proposed'),
    'take-effect': no('not-in-effect'),
  },
  agreed: {
    ...all(agreed),
    'withdraw-signature': to('proposed'),
    'record-child-view': to('agreed'),
    'weigh-objection': to('agreed'),
    // Only a new yes or a new voice reopens; being told does not (`recompute.ts`).
    'also-me': to('agreed'),
    'meet-precondition': to('agreed'),
    'ask-reconsideration': notInEffect,
    // Something urgent that is agreed waits for the end of the last talk alone.
    'try-contact': to('agreed'),
    'close-talk': to('agreed'),
    'answer-reconsideration': notInEffect,
    reopen: to('proposed'),
    // What it was to change is over: another agreement came first.
    reroute: to('other-route'),
    'take-effect': to('in-effect'),
  },
  'in-effect': {
    ...all(effective),
    'ask-reconsideration': to('in-effect'),
    'answer-reconsideration': to('in-effect'),
  },
  'not-agreed': ended({ revise: to('draft'), withdraw: to('withdrawn'), 'close-talk': to('not-agreed') }),
  expired: ended({ revise: to('draft'), 'close-talk': to('expired') }),
  'other-route': ended({
    // A way may still open: an answer on paper, a block that ends, a representative who is appointed.
    sign: to('other-route'),
    'call-back': to('other-route'),
    'record-child-view': to('other-route'),
    'weigh-objection': to('other-route'),
    'withdraw-signature': to('other-route'),
    'also-me': to('other-route'),
    'record-answer': to('other-route'),
    'try-contact': to('other-route'),
    'confirm-unreachable': to('other-route'),
    'close-talk': to('other-route'),
    revise: to('draft'),
    withdraw: to('withdrawn'),
    reopen: to('proposed'),
  }),
  withdrawn: ended({}),
};

function ended(open: Partial<Record<Step, Transition>>): Record<Step, Transition> {
  return {
    ...all(closed),
    'ask-reconsideration': notInEffect,
    'answer-reconsideration': notInEffect,
    ...open,
  };
}

/** Where a step leads from a status, or the one word why it is not open. */
export function transitionOf(status: DecisionStatus, step: Step): Transition {
  return transitionTable[status][step];
}

/** The acts that the status alone leaves open, whoever asks. */
export function actionsIn(status: DecisionStatus): readonly DecisionAction[] {
  return decisionActions.filter((action) => 'to' in transitionTable[status][action]);
}
