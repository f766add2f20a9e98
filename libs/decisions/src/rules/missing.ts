import type { Instant, Missing } from '#contract';
import { changeKindTable } from './change-kinds.js';
import type { Folded, FoldedRequirement } from './fold.js';
import { membersBound, servicesBound, type Part } from './part.js';
import type { NotTold, RequirementPlan } from './requirement.js';

/** What a service has confirmed it will do, for one part. */
export interface ConfirmedPromise {
  readonly serviceId: string;
  readonly partId: string;
}

export interface DraftFacts {
  readonly parts: readonly Part[];
  readonly plan: RequirementPlan;
  /** Parts whose content has a field that is refused. */
  readonly invalidPartIds: readonly string[];
  readonly confirmedPromises: readonly ConfirmedPromise[];
  readonly acceptedHandOverIds: readonly string[];
  /** Coordination answers for a refusal before it proposes; a family's own draft does not wait for it. */
  readonly unrecordedRefusals: readonly NotTold[];
  /** Urgent, and it is not said why. */
  readonly lacksUrgentReason: boolean;
}

/** Services bound by a part that have not yet confirmed it, or what it carries on; without names unless a consent covers it. */
export function missingPromises(
  parts: readonly Part[],
  confirmed: readonly ConfirmedPromise[],
): readonly ConfirmedPromise[] {
  return parts
    .filter(({ kind }) => changeKindTable[kind].followThrough === 'service-promise')
    .flatMap((part) =>
      servicesBound(part)
        .filter(
          (serviceId) => !confirmed.some((one) => one.serviceId === serviceId && isPromisedFor(part, one)),
        )
        .map((serviceId) => ({ serviceId, partId: part.id })),
    );
}

function isPromisedFor({ id, promisedAs }: Part, { partId }: ConfirmedPromise): boolean {
  return partId === id || partId === promisedAs;
}

/** What a draft lacks before it can be put to the family; empty when it can. */
export function missingToPropose(draft: DraftFacts): readonly Missing[] {
  const { parts, plan } = draft;
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['parts', parts.length === 0],
    [
      'affected',
      parts.some(
        (part) => part.subjectIds.length === 0 && membersBound(part).length === 0 && !isForAll(part),
      ),
    ],
    [
      'valid-parts',
      draft.invalidPartIds.length > 0 || plan.refusals.some(({ code }) => code !== 'signer-may-not-see'),
    ],
    ['visible-to-signer', plan.refusals.some(({ code }) => code === 'signer-may-not-see')],
    ['service-promise', missingPromises(parts, draft.confirmedPromises).length > 0],
    ['hand-over-acceptance', parts.some((part) => lacksAcceptance(part, draft.acceptedHandOverIds))],
    ['informing-refusal', draft.unrecordedRefusals.length > 0],
    ['urgent-reason', draft.lacksUrgentReason],
  ];
  return missing.flatMap(([word, lacks]) => (lacks ? [word] : []));
}

function isForAll({ kind }: Part): boolean {
  return changeKindTable[kind].reach === 'family';
}

/** Whether a hand-over stands without the acceptance of the one who takes over. */
export function lacksAcceptance(part: Part, acceptedHandOverIds: readonly string[]): boolean {
  if (changeKindTable[part.kind].followThrough !== 'accepted-hand-over') return false;
  return part.payload.handOverId === undefined || !acceptedHandOverIds.includes(part.payload.handOverId);
}

const waitingWords: Readonly<Record<NonNullable<FoldedRequirement['waitsFor']>, Missing>> = {
  signature: 'signatures',
  'call-back': 'call-back',
  'child-view': 'child-view',
  weighing: 'weighing',
  'coordinator-reading': 'coordinator-reading',
  'other-route': 'other-route',
};

export interface EffectFacts {
  readonly at: Instant;
  readonly effectAt: Instant;
  readonly preconditionMet: boolean;
  /** A signer asked for help; who and that it was help is never said. */
  readonly helpHold: boolean;
}

/** What an open decision still waits for before everybody concerned has agreed. */
export function missingToAgree(folded: Folded): readonly Missing[] {
  const words = folded.requirements
    .filter(({ alternativeGroup }) => !isGroupMet(folded, alternativeGroup))
    .flatMap(({ waitsFor, role }) => (waitsFor === null || role === 'told' ? [] : [waitingWords[waitsFor]]));
  return [...new Set(words)].sort();
}

function isGroupMet(folded: Folded, group: string | null): boolean {
  return (
    group !== null &&
    folded.requirements.some((one) => one.alternativeGroup === group && one.folded === 'met')
  );
}

/** What an agreed decision still waits for before it changes the plan. */
export function missingToTakeEffect(folded: Folded, facts: EffectFacts): readonly Missing[] {
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['effect-time', Date.parse(facts.at) < Date.parse(facts.effectAt)],
    ['precondition', !facts.preconditionMet],
    ['coordinator-review', facts.helpHold || folded.objectionHeld],
  ];
  return [...missingToAgree(folded), ...missing.flatMap(([word, lacks]) => (lacks ? [word] : []))];
}

/**
 * The words a reader sees; weighing and help read alike to everyone but the coordinator, and so do an answer that
 * waits for its call back and one that is not given: by which route another answers is not told.
 */
export function missingFor(
  { isCoordinator, isDrafter }: MissingReader,
  missing: readonly Missing[],
): readonly Missing[] {
  if (isCoordinator) return missing;
  const words = missing.map((word) => (isDrafter ? drafterTold[word] : undefined) ?? toldAs[word] ?? word);
  return [...new Set(words)];
}

export interface MissingReader {
  readonly isCoordinator: boolean;
  readonly isDrafter: boolean;
}

/** Whoever proposed it hears that nobody can weigh what the child said; never what it was. */
const drafterTold: Partial<Record<Missing, Missing>> = { 'coordinator-reading': 'coordinator-reading' };

const toldAs: Partial<Record<Missing, Missing>> = {
  weighing: 'coordinator-review',
  'call-back': 'signatures',
  'coordinator-reading': 'other-route',
};
