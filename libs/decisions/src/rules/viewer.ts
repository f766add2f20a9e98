import type { DecisionStatus, RequirementRole, RequirementState } from '#contract';
import type { Folded, FoldedRequirement } from './fold.js';
import type { RequirementReason } from './requirement.js';

/** What decides how much of the requirements one reader sees. */
export interface RequirementViewer {
  readonly personId: string;
  readonly isCoordinator: boolean;
  /** The parts this reader may see; all else is as if it were not there. */
  readonly visiblePartIds: readonly string[];
  /** Signers who chose this reader for their words. */
  readonly openedBy: readonly string[];
}

export interface VisibleRequirement {
  readonly personId: string | null;
  readonly role: RequirementRole;
  readonly reasons: readonly RequirementReason[];
  /** `null`: not this reader's to know. */
  readonly state: RequirementState | null;
  readonly answered: boolean | null;
}

/** Who must answer, as far as one reader may see; what others answered stays theirs. */
export function visibleRequirements(
  viewer: RequirementViewer,
  status: DecisionStatus,
  folded: Folded,
): readonly VisibleRequirement[] {
  return folded.requirements.flatMap((one) => {
    const isOwn = one.personId === viewer.personId;
    const reasons = one.reasons.filter(({ partId }) => viewer.visiblePartIds.includes(partId));
    if (reasons.length === 0) return [];
    const { personId, role } = one;
    return [{ personId, role, reasons, ...standingFor(viewer, status, one, isOwn) }];
  });
}

type Standing = Pick<VisibleRequirement, 'state' | 'answered'>;
const hidden: Standing = { state: null, answered: null };

function standingFor(
  viewer: RequirementViewer,
  status: DecisionStatus,
  one: FoldedRequirement,
  isOwn: boolean,
): Standing {
  const { folded: state, answered } = one;
  if (isOwn) return { state, answered };
  if (status === 'draft') return viewer.isCoordinator ? { state: one.state, answered: false } : hidden;
  if (status === 'proposed') return viewer.isCoordinator ? whileOpen(one) : hidden;
  if (status === 'agreed' || status === 'in-effect') return afterAgreement(viewer, one);
  if (one.role === 'heard') return viewer.isCoordinator ? { state, answered } : hidden;
  if (one.personId !== null && viewer.openedBy.includes(one.personId)) return { state, answered };
  return viewer.isCoordinator && !answered ? { state, answered } : hidden;
}

/** The coordinator sees who has not answered, never what was answered: among alternatives a no would show. */
function whileOpen(one: FoldedRequirement): Standing {
  const { folded, answered, alternativeGroup, role } = one;
  if (role === 'sign' && alternativeGroup !== null && answered) return { state: 'open', answered };
  return { state: folded, answered };
}

/** Everybody knows that those who had to say yes did; a child's voice and a spare signature stay closed. */
function afterAgreement(viewer: RequirementViewer, one: FoldedRequirement): Standing {
  const { folded, answered, role, alternativeGroup } = one;
  if (role === 'sign' && alternativeGroup === null) return { state: folded, answered };
  return viewer.isCoordinator && role !== 'sign' ? { state: folded, answered } : hidden;
}

/** The decision as one reader may know it: only the requirements of parts they may see. */
export function foldedOn(visiblePartIds: readonly string[], folded: Folded): Folded {
  const requirements = folded.requirements.filter(({ partIds }) => {
    return partIds.some((id) => visiblePartIds.includes(id));
  });
  return { ...folded, requirements };
}

/** How many of those who sign the parts this reader sees have answered ("2 av 3 har svart"). */
export function answeredOf(
  folded: Folded,
  visiblePartIds: readonly string[],
): { readonly given: number; readonly of: number } {
  const signers = foldedOn(visiblePartIds, folded).requirements.filter(({ role, personId }) => {
    return role === 'sign' && personId !== null;
  });
  const people = new Set(signers.map(({ personId }) => personId));
  const given = new Set(signers.filter(({ answered }) => answered).map(({ personId }) => personId));
  return { given: given.size, of: people.size };
}

/** The line everybody may always see, whatever lies behind it: a weighing, or a quiet word for help. */
export function isUnderReview(folded: Folded, helpHold: boolean): boolean {
  return folded.objectionHeld || helpHold;
}
