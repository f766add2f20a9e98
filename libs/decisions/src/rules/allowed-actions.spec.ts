import { describe, expect, it } from '@jest/globals';
import { decisionStatuses, type DecisionAction, type DecisionStatus } from '#contract';
import { allowedActions, type ReaderFacts } from './allowed-actions.js';

const nobody: ReaderFacts = {
  isDrafter: false,
  isCoordinator: false,
  isFamilyMember: false,
  isSigner: false,
  hasAnswered: false,
  isHeard: false,
  thinkingTimeOver: true,
  mayThinkLonger: true,
  isAffected: true,
  awaitsCallBack: false,
  mayCallBack: false,
  hasUnweighedObjection: false,
  hasTrialableParts: false,
  hasOpenPrecondition: false,
  signatureAwaited: false,
  callAwaited: false,
  mayConfirmUnreachable: false,
  hasOpenTalk: false,
  isAskedToReconsider: false,
};
const may = (action: DecisionAction, status: DecisionStatus, about: Partial<ReaderFacts>): boolean =>
  allowedActions(status, { ...nobody, ...about }).includes(action);

describe('whoever wrote a proposal, and whoever coordinates the family', () => {
  it.each([
    ['edit', 'draft', {}],
    ['propose', 'draft', {}],
    ['revise', 'not-agreed', {}],
    ['withdraw', 'proposed', {}],
    ['start-trial', 'proposed', { hasTrialableParts: true }],
    ['meet-precondition', 'agreed', { hasOpenPrecondition: true }],
  ] as const)('may each by themselves %s a %s, and nobody else may', (action, status, about) => {
    expect(may(action, status, { ...about, isDrafter: true })).toBe(true);
    expect(may(action, status, { ...about, isCoordinator: true })).toBe(true);
    const others = { isFamilyMember: true, isSigner: true, isHeard: true, mayCallBack: true };
    expect(may(action, status, { ...about, ...others })).toBe(false);
  });

  it('try nothing where nothing can be tried, and meet nothing where nothing is asked for', () => {
    for (const who of [{ isDrafter: true }, { isCoordinator: true }]) {
      expect(may('start-trial', 'proposed', who)).toBe(false);
      expect(may('meet-precondition', 'proposed', who)).toBe(false);
    }
  });
});

describe('the coordinator alone', () => {
  it.each([
    ['weigh-objection', 'proposed', { hasUnweighedObjection: true }],
    ['record-answer', 'proposed', { signatureAwaited: true }],
    ['try-contact', 'proposed', { signatureAwaited: true }],
    ['try-contact', 'agreed', { callAwaited: true }],
    ['close-talk', 'proposed', { hasOpenTalk: true }],
    ['answer-reconsideration', 'in-effect', { isAskedToReconsider: true }],
  ] as const)('may %s while it is %s and there is something to do it about', (action, status, about) => {
    expect(may(action, status, { ...about, isCoordinator: true })).toBe(true);
    expect(may(action, status, { isCoordinator: true })).toBe(false);
    const others = { isDrafter: true, isFamilyMember: true, isSigner: true, isHeard: true };
    expect(may(action, status, { ...about, ...others })).toBe(false);
  });

  it('writes no answer down before the thinking time is over', () => {
    const waiting = { isCoordinator: true, signatureAwaited: true, thinkingTimeOver: false };
    expect(may('record-answer', 'proposed', waiting)).toBe(false);
  });

  it('writes down what a child said, as does whoever is heard', () => {
    expect(may('record-child-view', 'proposed', { isCoordinator: true })).toBe(true);
    expect(may('record-child-view', 'proposed', { isHeard: true })).toBe(true);
    expect(may('record-child-view', 'proposed', { isDrafter: true, isSigner: true })).toBe(false);
  });
});

describe('whoever signs', () => {
  it('signs once, after the thinking time, and takes back only what was given', () => {
    expect(may('sign', 'proposed', { isSigner: true })).toBe(true);
    expect(may('sign', 'proposed', { isSigner: true, hasAnswered: true })).toBe(false);
    expect(may('sign', 'proposed', { isSigner: true, thinkingTimeOver: false })).toBe(false);
    expect(may('sign', 'proposed', { isCoordinator: true, isDrafter: true })).toBe(false);
    expect(may('withdraw-signature', 'agreed', { isSigner: true, hasAnswered: true })).toBe(true);
    expect(may('withdraw-signature', 'agreed', { isSigner: true })).toBe(false);
    expect(may('withdraw-signature', 'in-effect', { isSigner: true, hasAnswered: true })).toBe(false);
  });

  it('may take longer to think until they have answered, and no longer than is allowed', () => {
    expect(may('think', 'proposed', { isSigner: true })).toBe(true);
    expect(may('think', 'proposed', { isSigner: true, hasAnswered: true })).toBe(false);
    expect(may('think', 'proposed', { isSigner: true, mayThinkLonger: false })).toBe(false);
    expect(may('think', 'proposed', { isCoordinator: true })).toBe(false);
  });

  it('may ask for a talk, as may whoever it is about, and have it looked at anew once it holds', () => {
    expect(may('talk', 'proposed', { isSigner: true, isAffected: false })).toBe(true);
    expect(may('talk', 'proposed', { isAffected: true })).toBe(true);
    expect(may('talk', 'proposed', { isAffected: false })).toBe(false);
    expect(may('ask-reconsideration', 'in-effect', { isSigner: true })).toBe(true);
    expect(may('ask-reconsideration', 'in-effect', { isFamilyMember: true })).toBe(false);
  });
});

describe('another', () => {
  it('of the family says that it is about them too, once', () => {
    expect(may('also-me', 'proposed', { isFamilyMember: true, isAffected: false })).toBe(true);
    expect(may('also-me', 'proposed', { isFamilyMember: true, isAffected: true })).toBe(false);
    expect(may('also-me', 'proposed', { isCoordinator: true, isAffected: false })).toBe(false);
  });

  it('than the one who wrote an answer down calls back, and confirms that nobody could be reached', () => {
    expect(may('call-back', 'proposed', { awaitsCallBack: true, mayCallBack: true })).toBe(true);
    expect(may('call-back', 'proposed', { awaitsCallBack: true })).toBe(false);
    expect(may('call-back', 'proposed', { mayCallBack: true })).toBe(false);
    expect(may('confirm-unreachable', 'proposed', { mayConfirmUnreachable: true })).toBe(true);
    expect(may('confirm-unreachable', 'proposed', { isCoordinator: true })).toBe(false);
  });

  it('than all these may do nothing, whatever the proposal is', () => {
    for (const status of decisionStatuses)
      expect(allowedActions(status, { ...nobody, isAffected: false })).toEqual([]);
  });
});
