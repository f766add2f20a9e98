import { describe, expect, it } from '@jest/globals';
import { decisionActions, decisionOutcomes, decisionStatuses, type DecisionStatus } from '#contract';
import { allowedActions, type ReaderFacts } from './allowed-actions.js';
import { actionsIn, transitionOf, transitionTable, type Step } from './transitions.js';

const steps: readonly Step[] = [...decisionActions, ...decisionOutcomes];
const leadsTo = (status: DecisionStatus, step: Step): string => {
  const transition = transitionOf(status, step);
  return 'to' in transition ? transition.to : transition.refused;
};

describe('the way of a decision', () => {
  it('has an answer for every status and every step', () => {
    expect(Object.keys(transitionTable).sort()).toEqual([...decisionStatuses].sort());
    for (const status of decisionStatuses)
      expect(Object.keys(transitionTable[status]).sort()).toEqual([...steps].sort());
  });

  it('reaches effect from agreed alone, and agreed from proposed alone', () => {
    const into = (target: DecisionStatus) =>
      decisionStatuses.flatMap((status) =>
        steps
          .filter((step) => status !== target && leadsTo(status, step) === target)
          .map((step) => `${status} ${step}`),
      );
    expect(into('in-effect')).toEqual(['agreed take-effect']);
    expect(into('agreed')).toEqual(['proposed agree']);
    expect(into('proposed').sort()).toEqual(
      ['agreed reopen', 'agreed withdraw-signature', 'draft propose', 'other-route reopen'].sort(),
    );
  });

  it('no act of a person, only the rules’ conclusion, makes agreement or effect', () => {
    for (const status of decisionStatuses) {
      for (const action of decisionActions) {
        if (status !== 'agreed') expect(leadsTo(status, action)).not.toBe('agreed');
        if (status !== 'in-effect') expect(leadsTo(status, action)).not.toBe('in-effect');
      }
    }
  });
});

describe('every step from every status', () => {
  /** What leads somewhere; `=` stays where it is. */
  const ways: Readonly<Record<DecisionStatus, string>> = {
    draft: 'edit= propose:proposed withdraw:withdrawn close-talk=',
    proposed:
      'sign= withdraw-signature= call-back= record-child-view= weigh-objection= talk= think= also-me= ' +
      'revise:draft withdraw:withdrawn start-trial= meet-precondition= record-answer= try-contact= ' +
      'confirm-unreachable= close-talk= agree:agreed decline:not-agreed reroute:other-route expire:expired reopen=',
    agreed:
      'withdraw-signature:proposed record-child-view= weigh-objection= also-me= meet-precondition= try-contact= ' +
      'close-talk= reopen:proposed reroute:other-route take-effect:in-effect',
    'in-effect': 'ask-reconsideration= answer-reconsideration=',
    'not-agreed': 'revise:draft withdraw:withdrawn close-talk=',
    expired: 'revise:draft close-talk=',
    'other-route':
      'sign= call-back= record-child-view= weigh-objection= withdraw-signature= also-me= record-answer= ' +
      'try-contact= confirm-unreachable= close-talk= revise:draft withdraw:withdrawn reopen:proposed',
    withdrawn: '',
  };
  const refusals: Readonly<Record<DecisionStatus, string>> = {
    draft: 'not-proposed',
    proposed: 'already-proposed',
    agreed: 'already-agreed',
    'in-effect': 'already-in-effect',
    'not-agreed': 'already-closed',
    expired: 'already-closed',
    'other-route': 'already-closed',
    withdrawn: 'already-closed',
  };

  it.each(decisionStatuses)('%s leads where it says and nowhere else, and says why not', (status) => {
    const open = new Map(
      ways[status]
        .split(' ')
        .map((way) => way.split(/[:=]/))
        .map(([step = '', to = '']) => [step, to === '' ? status : to]),
    );
    for (const step of steps) {
      const isOfEffect =
        step.endsWith('-reconsideration') || (status === 'proposed' && step === 'take-effect');
      const refusal = isOfEffect ? 'not-in-effect' : refusals[status];
      expect([step, leadsTo(status, step)]).toEqual([step, open.get(step) ?? refusal]);
    }
    expect(actionsIn(status)).toEqual(decisionActions.filter((action) => open.has(action)));
  });
});

describe('what a reader can do', () => {
  const nobody: ReaderFacts = {
    isDrafter: false,
    isCoordinator: false,
    isFamilyMember: false,
    isSigner: false,
    hasAnswered: false,
    isHeard: false,
    thinkingTimeOver: true,
    mayThinkLonger: false,
    isAffected: false,
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
  const can = (status: DecisionStatus, about: Partial<ReaderFacts>) =>
    allowedActions(status, { ...nobody, ...about });

  it('is nothing for one who is nothing to it', () => {
    for (const status of decisionStatuses) expect(can(status, {})).toEqual([]);
  });

  it('is never more than the status leaves open', () => {
    const everything = Object.fromEntries(
      Object.keys(nobody).map((fact) => [fact, true]),
    ) as unknown as ReaderFacts;
    for (const status of decisionStatuses) {
      for (const facts of [everything, { ...everything, hasAnswered: false, isAffected: false }]) {
        expect(actionsIn(status)).toEqual(expect.arrayContaining([...allowedActions(status, facts)]));
      }
    }
  });

  it('is signing, once, when asked and when thinking time is over', () => {
    expect(can('proposed', { isSigner: true })).toEqual(['sign', 'talk']);
    expect(can('proposed', { isSigner: true, thinkingTimeOver: false })).toEqual(['talk']);
    expect(can('proposed', { isSigner: true, hasAnswered: true })).toEqual(['withdraw-signature', 'talk']);
    expect(can('draft', { isSigner: true })).toEqual([]);
    expect(can('in-effect', { isSigner: true, hasAnswered: true })).toEqual(['ask-reconsideration']);
  });

  it('is asking for time to think, until the answer is given and while there is more to be had', () => {
    expect(can('proposed', { isSigner: true, mayThinkLonger: true })).toContain('think');
    expect(can('proposed', { mayThinkLonger: true })).toEqual([]);
    expect(can('proposed', { isSigner: true, hasAnswered: true, mayThinkLonger: true })).not.toContain(
      'think',
    );
    for (const status of decisionStatuses.filter((one) => one !== 'proposed'))
      expect(can(status, { isSigner: true, mayThinkLonger: true })).not.toContain('think');
  });

  it('is saying that it concerns them too for a family member who is not named', () => {
    expect(can('proposed', { isFamilyMember: true })).toEqual(['also-me']);
    expect(can('proposed', { isFamilyMember: true, isAffected: true })).toEqual(['talk']);
  });

  it('never lets a coordinator sign', () => {
    for (const status of decisionStatuses) {
      expect(can(status, { isCoordinator: true, isDrafter: true, hasTrialableParts: true })).not.toContain(
        'sign',
      );
    }
  });

  it('is saying that what had to come first is in place, for its drafter and the coordinator, until it takes effect', () => {
    const waits = { hasOpenPrecondition: true };
    for (const status of ['proposed', 'agreed'] as const) {
      expect(can(status, { ...waits, isDrafter: true })).toContain('meet-precondition');
      expect(can(status, { ...waits, isCoordinator: true })).toContain('meet-precondition');
      expect(can(status, { ...waits, isSigner: true })).not.toContain('meet-precondition');
      expect(can(status, { isCoordinator: true })).not.toContain('meet-precondition');
    }
    for (const status of decisionStatuses.filter((one) => one !== 'proposed' && one !== 'agreed'))
      expect(can(status, { ...waits, isCoordinator: true })).not.toContain('meet-precondition');
  });

  it('is writing down an answer for the coordinator, while one is missing and when thinking time is over', () => {
    const waiting = { isCoordinator: true, signatureAwaited: true };
    expect(can('proposed', waiting)).toContain('record-answer');
    expect(can('other-route', waiting)).toContain('record-answer');
    expect(can('proposed', { ...waiting, thinkingTimeOver: false })).not.toContain('record-answer');
    expect(can('proposed', { signatureAwaited: true })).toEqual([]);
    expect(can('proposed', { isCoordinator: true })).not.toContain('record-answer');
  });

  it('is trying to reach whoever has not answered, or was not called alone about something urgent', () => {
    expect(can('proposed', { isCoordinator: true, signatureAwaited: true })).toContain('try-contact');
    expect(can('agreed', { isCoordinator: true, callAwaited: true })).toContain('try-contact');
    expect(can('agreed', { isCoordinator: true })).not.toContain('try-contact');
    expect(can('proposed', { signatureAwaited: true, callAwaited: true })).toEqual([]);
  });

  it('is confirming that somebody is out of reach for whoever may, coordinator or not', () => {
    expect(can('proposed', { mayConfirmUnreachable: true })).toEqual(['confirm-unreachable']);
    expect(can('proposed', { isCoordinator: true, signatureAwaited: true })).not.toContain(
      'confirm-unreachable',
    );
  });

  it('is closing a talk and answering who asks to look again, for the coordinator alone', () => {
    expect(can('expired', { isCoordinator: true, hasOpenTalk: true })).toContain('close-talk');
    expect(can('proposed', { hasOpenTalk: true })).toEqual([]);
    expect(can('in-effect', { isCoordinator: true, isAskedToReconsider: true })).toEqual([
      'answer-reconsideration',
    ]);
    expect(can('in-effect', { isAskedToReconsider: true })).toEqual([]);
  });

  it('is the call back only for another service', () => {
    expect(can('proposed', { awaitsCallBack: true })).toEqual([]);
    expect(can('proposed', { awaitsCallBack: true, mayCallBack: true })).toEqual(['call-back']);
  });

  it('is a child’s own view, and the coordinator’s weighing of it', () => {
    expect(can('proposed', { isHeard: true })).toEqual(['record-child-view']);
    expect(can('proposed', { isCoordinator: true, hasUnweighedObjection: true })).toContain(
      'weigh-objection',
    );
    expect(can('proposed', { isCoordinator: true })).not.toContain('weigh-objection');
  });
});
