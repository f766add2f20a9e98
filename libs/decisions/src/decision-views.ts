import type { Missing } from '#contract';
import type { Viewer } from '#platform/access';
import type { DraftingFacts, Sight } from './cases.queries.js';
import type { CaseSignature, CaseView, DecisionCase, RunningTrial } from './decision-case.js';
import { openToTrial, preconditionMet, readerOf } from './decision-reader.js';
import { draftingView } from './drafting-views.js';
import type { Preview } from './freezing.js';
import type { PartView } from './dto/decision-parts.view.js';
import type { RequirementView } from './dto/requirement.view.js';
import type { AnswerView } from './dto/answer.view.js';
import type { ChildViewView } from './dto/decision-voices.view.js';
import type { PreconditionView } from './dto/precondition.view.js';
import type { DecisionTrialView } from './dto/decision-trial.view.js';
import type { DecisionView } from './dto/decision.view.js';
import type { ReachView } from './dto/reach.view.js';
import {
  allowedActions,
  answeredOf,
  fold,
  foldedOn,
  headingFor,
  isRecorded,
  isUnderReview,
  missingFor,
  missingToAgree,
  missingToTakeEffect,
  requirementsOf,
  sheetFor,
  sheetHash,
  thinkingTimeAtMost,
  visibleRequirements,
  type Folded,
  type MissingReader,
  type Part,
  type VisibleRequirement,
} from './rules/index.js';
import { foldCase } from './fold-facts.js';

export interface Reading {
  readonly found: DecisionCase;
  readonly facts: DraftingFacts;
  readonly sight: Sight;
  readonly viewer: Viewer;
  readonly at: string;
  /** For a draft: what the rule says of it now. */
  readonly preview: Preview | null;
  /** For employees who may try or confirm: how far it has come to reach whoever has not answered. */
  readonly reach: readonly ReachView[];
}

type CasePart = Part & { readonly matterClass?: PartView['matterClass'] };

/** A decision for one reader; `null` when there is nothing of it this reader may know. */
export function decisionView(reading: Reading): DecisionView | null {
  const { found, sight, viewer, preview } = reading;
  const isDraft = found.status === 'draft';
  const parts: readonly CasePart[] = isDraft ? found.draft.parts : found.parts;
  const visible = parts.filter((part) => sight.maySeePart(viewer.personId, part));
  if (!writesOn(viewer, found) && (isDraft || visible.length === 0)) return null;
  const folded = foldedNow(reading);
  const visiblePartIds = visible.map(({ id }) => id);
  // What other parts wait for is another's: a child to be heard, a paper answer, a person kept away.
  const known = viewer.coordinates ? folded : foldedOn(visiblePartIds, folded);
  const reader = {
    personId: viewer.personId,
    isCoordinator: viewer.coordinates,
    visiblePartIds,
    openedBy: openedTo(viewer, found),
  };
  return {
    ...{ ...headOf(found), ...headingFor(found, parts, visible) },
    sheetHash:
      isDraft || visible.length === 0
        ? null
        : sheetHash(sheetFor(viewer.personId, found.parts, sight.maySeePart)),
    parts: visible.map((part) => partView({ ...part, ...classNow(part, preview) })),
    requirements: visibleRequirements(reader, found.status, folded).map(requirementView),
    answered: answeredOf(folded, visiblePartIds),
    underReview: isUnderReview(folded, found.helpHold),
    answers: found.signatures
      .filter((s) => mayReadAnswer(s, viewer, found))
      .map((s) => answerView(s, viewer)),
    childViews: found.views.flatMap((view) => childViewFor(view, viewer)),
    talks: found.talks
      .filter(({ personId }) => viewer.coordinates || personId === viewer.personId)
      .map((talk) => ({ ...talk })),
    preconditions: preconditionsIn(isDraft ? [] : visible, found),
    trials: found.trials.flatMap((trial) => trialFor(trial, visiblePartIds)),
    missing: missingFor(missingReader(viewer, found), missingNow(reading, known)),
    allowedActions: allowedActions(found.status, readerOf({ ...reading, folded, visible })),
    ...(writesOn(viewer, found) ? draftingView(found, preview, reading.facts.today) : {}),
  };
}

/** What must be in place first, as far as this reader sees the parts that say so. */
function preconditionsIn(visible: readonly Part[], { preconditionsMet }: DecisionCase): PreconditionView[] {
  return visible.flatMap(({ id: partId, payload: { precondition: text } }) =>
    text === undefined
      ? []
      : [{ partId, text, metAt: preconditionsMet.find((met) => met.partId === partId)?.metAt ?? null }],
  );
}

/** Whose yes a part of a draft needs, as the rule says now; a frozen part carries its class. */
function classNow({ id }: CasePart, preview: Preview | null): Pick<CasePart, 'matterClass'> {
  const matterClass = preview?.classes.get(id);
  return matterClass === undefined ? {} : { matterClass };
}

/** Who should be told and may not be, and whether an employee has answered for it. */
export function untold({ found, facts, sight, preview }: Reading): NonNullable<DecisionView['notTold']> {
  const { parts } = found.status === 'draft' ? found.draft : found;
  const asked = { parts, additions: found.draft.additions, facts, maySeePart: sight.maySeePart };
  const plan =
    preview?.plan ?? requirementsOf({ ...asked, targetAreas: new Map(Object.entries(facts.targetAreas)) });
  return plan.notTold.map((one) => ({ ...one, recorded: isRecorded(one, parts, found.informingRefusals) }));
}

/** The parts that could begin on trial now, of those the reader sees; for whoever may start one. */
export function triable(reading: Reading, { parts }: Pick<DecisionView, 'parts'>): string[] {
  const open = openToTrial(reading.found, foldedNow(reading));
  return parts.flatMap(({ id }) => (open.includes(id) ? [id] : []));
}

/** Whoever drafted it, and for coordination's drafts the coordinator of the day. */
function writesOn({ personId, coordinates }: Viewer, { draftedBy, draftedAs }: DecisionCase): boolean {
  return personId === draftedBy || (coordinates && draftedAs === 'coordination');
}

/** Who chose this reader for their words. */
function openedTo({ personId }: Viewer, { signatures }: DecisionCase): readonly string[] {
  return signatures
    .filter(({ wordsFor }) => wordsFor.includes(personId))
    .map((signature) => signature.personId);
}

function headOf(found: DecisionCase) {
  const {
    id,
    familyId,
    status,
    urgent,
    draftedBy,
    openedAt,
    closesAt,
    earliestSignAt,
    effectAt,
    inEffectAt,
    rootHash,
  } = found;
  return {
    id,
    familyId,
    status,
    version: found.currentVersion,
    revision: found.version,
    rootHash,
    urgent,
    draftedBy,
    openedAt,
    closesAt,
    earliestSignAt,
    thinkUntilAtMost:
      status === 'proposed' && openedAt !== null ? thinkingTimeAtMost({ openedAt, urgent }) : null,
    effectAt,
    inEffectAt,
  };
}

export function foldedNow({ found, facts, preview }: Reading): Folded {
  if (found.status !== 'draft' || preview === null) return foldCase(found, facts.circle, facts.today);
  const nobody = {
    version: 0,
    today: facts.today,
    answers: [],
    views: [],
    unreachableIds: [],
    toldIds: [],
    twelveOrOlderIds: [],
  };
  return fold(preview.plan.requirements, nobody);
}

function missingNow({ found, facts, at, preview }: Reading, folded: Folded): readonly Missing[] {
  switch (found.status) {
    case 'draft':
      return preview?.missing ?? [];
    case 'proposed':
    case 'other-route':
      return missingToAgree(folded);
    case 'agreed':
      return missingToTakeEffect(folded, {
        at,
        effectAt: found.effectAt ?? at,
        preconditionMet: preconditionMet(found, facts),
        helpHold: found.helpHold,
      });
    case 'in-effect':
    case 'not-agreed':
    case 'withdrawn':
    case 'expired':
      return [];
  }
}

export function partView({
  id,
  kind,
  area,
  subjectIds,
  lane,
  namedIds,
  payload,
  matterClass,
}: CasePart): PartView {
  return {
    id,
    kind,
    area,
    subjectIds,
    lane,
    namedIds,
    payload,
    ...(matterClass === undefined ? {} : { matterClass }),
  };
}

export function requirementView({
  personId,
  role,
  reasons,
  state,
  answered,
}: VisibleRequirement): RequirementView {
  return {
    personId,
    role,
    because: reasons[0]?.because ?? 'nobody-can-decide',
    ...(state === null ? {} : { state }),
    ...(answered === null ? {} : { answered }),
    reasons: reasons.map((reason) => ({ ...reason })),
  };
}

/** One's own answer always; another's when they chose this reader for their words, and the decision is closed. */
function mayReadAnswer(signature: CaseSignature, viewer: Viewer, found: DecisionCase): boolean {
  if (signature.personId === viewer.personId) return true;
  if (signature.recordedBy === viewer.personId && signature.delegationId === null) return true;
  return found.status !== 'proposed' && signature.wordsFor.includes(viewer.personId);
}

function answerView(s: CaseSignature, viewer: Viewer): AnswerView {
  const { id, personId, version, answer, signedAt, withdrawn, route, calledBack, denied, interpretedBy } = s;
  const mayReadWords = personId === viewer.personId || s.wordsFor.includes(viewer.personId);
  const awaitsCallBack = (route === 'paper' || route === 'oral') && !calledBack && !denied;
  return {
    signatureId: id,
    version,
    personId,
    givenById: s.recordedBy === personId ? null : s.recordedBy,
    answer,
    words: mayReadWords ? s.words : null,
    signedAt,
    withdrawn,
    route,
    awaitsCallBack,
    denied,
    interpretedBy,
  };
}

/** A trial as far as the reader sees what is tried. */
function trialFor({ id, partIds, endsOn }: RunningTrial, visible: readonly string[]): DecisionTrialView[] {
  const seen = partIds.filter((partId) => visible.includes(partId));
  return seen.length === 0 ? [] : [{ id, partIds: seen, endsOn }];
}

/** Guardians see neither a child's objection nor words without the child's yes; the coordinator weighs them. */
function childViewFor(view: CaseView, viewer: Viewer): readonly ChildViewView[] {
  const { id, childId, saysNothing } = view;
  const isOwn = childId === viewer.personId || (viewer.coordinates && view.coordinatorReads);
  if (!isOwn && !view.readableBy.includes(viewer.personId)) return [];
  const { words, objects, readableBy, coordinatorReads, interpretedBy } = view;
  const said = { id, childId, saysNothing, words, objects, readableBy, interpretedBy };
  return [{ ...said, weighing: weighingFor(view, viewer), ...(isOwn ? { coordinatorReads } : {}) }];
}

function missingReader({ personId, coordinates }: Viewer, { draftedBy }: DecisionCase): MissingReader {
  return { isCoordinator: coordinates, isDrafter: draftedBy === personId };
}

/** How an objection was weighed: the coordinator's, and the child's own once somebody has told the child. */
function weighingFor({ childId, weighing }: CaseView, viewer: Viewer): ChildViewView['weighing'] {
  if (weighing === null || !(viewer.coordinates || childId === viewer.personId)) return null;
  const { reasons, toldChild, weighedAt } = weighing;
  return { reasons: viewer.coordinates || toldChild ? reasons : null, weighedAt };
}
