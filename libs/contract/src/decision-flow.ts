/** Words of a decision's way from draft to effect: what can be done, what is missing, why something is refused. */

/** What a person can do with a decision. */
export const decisionActions = [
  'edit',
  'propose',
  'sign',
  'withdraw-signature',
  'call-back',
  'record-child-view',
  'weigh-objection',
  'talk',
  'think',
  'also-me',
  'revise',
  'withdraw',
  'start-trial',
  'meet-precondition',
  'ask-reconsideration',
  'record-answer',
  'try-contact',
  'confirm-unreachable',
  'close-talk',
  'answer-reconsideration',
] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** What the rules, never a person, conclude about a decision. */
export const decisionOutcomes = ['agree', 'decline', 'reroute', 'expire', 'reopen', 'take-effect'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Why a step is not open in this status. */
export const transitionRefusals = [
  'already-proposed',
  'not-proposed',
  'already-agreed',
  'already-in-effect',
  'not-in-effect',
  'already-closed',
] as const;
export type TransitionRefusal = (typeof transitionRefusals)[number];

/** Why the thinking time a signer asks for cannot be given. */
export const thinkingRefusals = ['too-soon', 'not-longer', 'too-long'] as const;
export type ThinkingRefusal = (typeof thinkingRefusals)[number];

/** What stands between a decision and its next status. */
export const missingWords = [
  'parts',
  'affected',
  'valid-parts',
  'visible-to-signer',
  'service-promise',
  'hand-over-acceptance',
  'informing-refusal',
  'urgent-reason',
  'signatures',
  'child-view',
  'weighing',
  'coordinator-reading',
  'call-back',
  'other-route',
  'effect-time',
  'precondition',
  'coordinator-review',
] as const;
export type Missing = (typeof missingWords)[number];

/** Why a part cannot be proposed as it stands. */
export const partRefusals = [
  'area-not-allowed',
  'unclassified',
  'mixed-class',
  'subject-missing',
  'subject-unknown',
  'signer-may-not-see',
  'protected-service-in-wide-lane',
] as const;
export type PartRefusalCode = (typeof partRefusals)[number];

/** Why a field of a part's content is refused. */
export const fieldRefusals = [
  'missing',
  'not-for-this-kind',
  'wrong-type',
  'empty',
  'too-long',
  'too-many',
  'not-in-list',
  'not-a-date',
  'not-positive',
  'not-an-id',
  'period-reversed',
  'period-too-long',
  'in-the-past',
  'too-far-ahead',
] as const;
export type FieldRefusalCode = (typeof fieldRefusals)[number];

/** What carries an agreed part into the plan. */
export const appliers = [
  'goal.add',
  'goal.change',
  'goal.end',
  'action.add',
  'action.change',
  'action.end',
  'money.spend',
  'team.add-service',
  'coordinator.hand-over',
  'standing-agreement.open',
  'plan.adopt',
] as const;
export type Applier = (typeof appliers)[number];

export const currencies = ['NOK', 'DKK'] as const;
export type Currency = (typeof currencies)[number];

/** How somebody was tried reached; two of them are needed before a person counts as unreachable. */
export const contactRoutes = [
  'letter',
  'phone',
  'message',
  'visit',
  'digital-post',
  'through-another',
] as const;
export type ContactRoute = (typeof contactRoutes)[number];

/** What is lacking before somebody counts as out of reach; the last two are no lack. */
export const reachVerdicts = [
  'too-few-attempts',
  'one-route-only',
  'too-short',
  'not-confirmed',
  'unreachable',
] as const;
export type ReachVerdict = (typeof reachVerdicts)[number];

/** Why somebody with a right to be told is refused it. */
export const informingRefusalReasons = [
  'harmful-to-child',
  'court-order',
  'young-persons-own',
  'protected-address',
  'danger',
] as const;
export type InformingRefusalReason = (typeof informingRefusalReasons)[number];

/** A waiting answer is reminded of at most three times. */
export const reminderOccurrenceWords = ['first', 'day-3', 'last-day'] as const;
export type ReminderOccurrenceWord = (typeof reminderOccurrenceWords)[number];
