import type { DecisionAction, DecisionStatus } from '#contract';
import { actionsIn } from './transitions.js';

/** What one reader is to a decision: the facts that open or close each act for them. */
export interface ReaderFacts {
  readonly isDrafter: boolean;
  readonly isCoordinator: boolean;
  readonly isFamilyMember: boolean;
  /** Signs the current version, by the requirements, with at least one part to read. */
  readonly isSigner: boolean;
  readonly hasAnswered: boolean;
  /** A child, or an adult unable to consent, whose own view is asked for. */
  readonly isHeard: boolean;
  /** Nobody may sign before this has passed; `false` while thinking time runs. */
  readonly thinkingTimeOver: boolean;
  /** Thinking time is not yet as long as it may become. */
  readonly mayThinkLonger: boolean;
  /** Already named on every part they see, so "Dette gjelder meg også" has nothing to add. */
  readonly isAffected: boolean;
  readonly awaitsCallBack: boolean;
  /** Works in another service than the one that took the answer on paper or by word of mouth. */
  readonly mayCallBack: boolean;
  readonly hasUnweighedObjection: boolean;
  readonly hasTrialableParts: boolean;
  /** A part this reader sees says what must be in place first, and it is not written down that it is. */
  readonly hasOpenPrecondition: boolean;
  /** Somebody who must sign has not answered. */
  readonly signatureAwaited: boolean;
  /** It is urgent, and somebody who signs has not been talked with alone. */
  readonly callAwaited: boolean;
  /** Somebody was tried reached often enough, and never by this employee. */
  readonly mayConfirmUnreachable: boolean;
  readonly hasOpenTalk: boolean;
  readonly isAskedToReconsider: boolean;
}

/** Who may do each act, by what they are to the decision; complete by type. */
const openTo: Readonly<Record<DecisionAction, (reader: ReaderFacts) => boolean>> = {
  edit: ({ isDrafter, isCoordinator }) => isDrafter || isCoordinator,
  propose: ({ isDrafter, isCoordinator }) => isDrafter || isCoordinator,
  sign: ({ isSigner, hasAnswered, thinkingTimeOver }) => isSigner && !hasAnswered && thinkingTimeOver,
  'withdraw-signature': ({ isSigner, hasAnswered }) => isSigner && hasAnswered,
  'call-back': ({ awaitsCallBack, mayCallBack }) => awaitsCallBack && mayCallBack,
  'record-child-view': ({ isCoordinator, isHeard }) => isCoordinator || isHeard,
  'weigh-objection': ({ isCoordinator, hasUnweighedObjection }) => isCoordinator && hasUnweighedObjection,
  talk: ({ isSigner, isAffected }) => isSigner || isAffected,
  think: ({ isSigner, hasAnswered, mayThinkLonger }) => isSigner && !hasAnswered && mayThinkLonger,
  'also-me': ({ isFamilyMember, isAffected }) => isFamilyMember && !isAffected,
  revise: ({ isDrafter, isCoordinator }) => isDrafter || isCoordinator,
  withdraw: ({ isDrafter, isCoordinator }) => isDrafter || isCoordinator,
  'start-trial': ({ isCoordinator, isDrafter, hasTrialableParts }) =>
    (isCoordinator || isDrafter) && hasTrialableParts,
  'meet-precondition': ({ isCoordinator, isDrafter, hasOpenPrecondition }) =>
    (isCoordinator || isDrafter) && hasOpenPrecondition,
  'ask-reconsideration': ({ isSigner }) => isSigner,
  'record-answer': ({ isCoordinator, signatureAwaited, thinkingTimeOver }) =>
    isCoordinator && signatureAwaited && thinkingTimeOver,
  'try-contact': ({ isCoordinator, signatureAwaited, callAwaited }) =>
    isCoordinator && (signatureAwaited || callAwaited),
  'confirm-unreachable': ({ mayConfirmUnreachable }) => mayConfirmUnreachable,
  'close-talk': ({ isCoordinator, hasOpenTalk }) => isCoordinator && hasOpenTalk,
  'answer-reconsideration': ({ isCoordinator, isAskedToReconsider }) => isCoordinator && isAskedToReconsider,
};

/** What this reader can do with the decision now; the screen draws exactly these. */
export function allowedActions(status: DecisionStatus, reader: ReaderFacts): readonly DecisionAction[] {
  return actionsIn(status).filter((action) => openTo[action](reader));
}
