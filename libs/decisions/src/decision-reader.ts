import type { Viewer } from '#platform/access';
import { trialableParts } from '#plans';
import type { DraftingFacts } from './cases.queries.js';
import { metPartIds, type DecisionCase } from './decision-case.js';
import {
  changeKindTable,
  hasOpenTalk,
  hasThinkingTimeLeft,
  isTimeToSign,
  isUpheld,
  lacksAcceptance,
  partsWaiting,
  type Folded,
  type Part,
  type Tries,
  type ReaderFacts,
} from './rules/index.js';

export interface ReaderSituation {
  readonly found: DecisionCase;
  readonly folded: Folded;
  readonly viewer: Viewer;
  readonly facts: DraftingFacts;
  readonly visible: readonly Part[];
  readonly reach: readonly Pick<Tries, 'verdict' | 'confirmed'>[];
  readonly at: string;
}

/** What one reader is to one decision. */
export function readerOf({ found, folded, viewer, facts, visible, at, reach }: ReaderSituation): ReaderFacts {
  const me = viewer.personId;
  const own = folded.requirements.filter(({ personId }) => personId === me);
  const standing = found.signatures.filter((s) => isUpheld(s, found.currentVersion));
  const affected = visible.every(({ id }) => own.some(({ partIds }) => partIds.includes(id)));
  const uncalled = standing.filter(
    ({ route, calledBack }) => (route === 'paper' || route === 'oral') && !calledBack,
  );
  return {
    isDrafter: found.draftedBy === me,
    isCoordinator: viewer.coordinates,
    isFamilyMember: facts.memberIds.includes(me),
    isSigner: own.some(({ role, state }) => role === 'sign' && state === 'open'),
    hasAnswered: standing.some(({ personId, complete }) => personId === me && complete),
    isHeard: own.some(({ role }) => role === 'heard'),
    thinkingTimeOver: isTimeToSign(at, found.earliestSignAt),
    mayThinkLonger: mayThinkLonger(found, at),
    isAffected: own.length > 0 && affected,
    awaitsCallBack: uncalled.length > 0,
    // Whether it is another service than the recorder's is asked of the database when the call is recorded.
    mayCallBack: viewer.serviceIds.length > 0 && uncalled.some(({ recordedBy }) => recordedBy !== me),
    hasUnweighedObjection: folded.objectionHeld,
    hasOpenPrecondition: partsWaiting(visible, metPartIds(found)).length > 0,
    signatureAwaited: folded.requirements.some(
      ({ role, waitsFor }) => role === 'sign' && waitsFor === 'signature',
    ),
    callAwaited: found.urgent && uncalledAlone(found, folded),
    mayConfirmUnreachable: reach.some(({ verdict, confirmed }) => verdict === 'unreachable' && !confirmed),
    hasOpenTalk: hasOpenTalk(found.talks),
    isAskedToReconsider: found.askedToReconsider,
    hasTrialableParts: !found.helpHold && openToTrial(found, folded).length > 0,
  };
}

/** What was stated as a condition is there, and an acceptance still stands when the hand-over takes effect. */
export function preconditionMet(
  found: DecisionCase,
  { acceptedHandOverIds }: Pick<DraftingFacts, 'acceptedHandOverIds'>,
): boolean {
  const isAccepted = !found.parts.some((part) => lacksAcceptance(part, acceptedHandOverIds));
  return isAccepted && partsWaiting(found.parts, metPartIds(found)).length === 0;
}

/** Something urgent waits for a talk alone with each who signs. */
function uncalledAlone({ privateCalls }: DecisionCase, { requirements }: Folded): boolean {
  const called = privateCalls.map(({ personId }) => personId);
  return requirements.some(
    ({ role, personId }) => role === 'sign' && personId !== null && !called.includes(personId),
  );
}

function mayThinkLonger({ openedAt, closesAt, earliestSignAt, urgent }: DecisionCase, at: string): boolean {
  if (openedAt === null || closesAt === null) return false;
  return hasThinkingTimeLeft({ at, openedAt, closesAt, earliestSignAt, urgent });
}

/** The parts that may start on trial: those that can be undone, that everybody they need has answered, and that have not begun. */
export function openToTrial(found: DecisionCase, folded: Folded): readonly string[] {
  const begun = found.trials.flatMap(({ partIds }) => partIds);
  const parts = found.parts
    .filter(({ id }) => !begun.includes(id))
    .map(({ id, kind }) => ({ id, reversible: changeKindTable[kind].reversible }));
  return trialableParts(parts, folded.requirements);
}
