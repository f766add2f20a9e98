import type { FamilyFacts } from './affected.js';
import { subjectKindOf } from './change-classes.js';
import { unique, type Addition, type Part } from './part.js';
import { classify, type TargetAreas } from './part-classes.js';
import { rawRequirementsOf, type RawRequirement } from './raw-requirements.js';
import type { NotTold, PartRefusal, PersonRequirement, RequirementPlan } from './requirement.js';
import type { MaySeePart } from './sheets.js';

export interface RequirementQuestion {
  readonly parts: readonly Part[];
  readonly additions: readonly Addition[];
  readonly facts: FamilyFacts;
  readonly maySeePart: MaySeePart;
  readonly targetAreas?: TargetAreas;
}

interface SeenRequirement extends RawRequirement {
  readonly mayNotSee: boolean;
}

/** Who must sign, be heard or be told about a proposal, with every reason, and what stops it from being proposed. */
export function requirementsOf(question: RequirementQuestion): RequirementPlan {
  const classed = question.parts.map((part) => classify(part, question.facts, question.targetAreas));
  const refusals = classed.flatMap(({ part, refusal }) =>
    refusal === null ? [] : [{ partId: part.id, ...refusal }],
  );
  const seen = classed
    .filter(({ refusal }) => refusal === null)
    .flatMap((one) => {
      const raw = rawRequirementsOf(one, question.additions, question.facts);
      return markWhatIsHidden(one.part, withoutDoubles(raw), question.maySeePart);
    });
  const isUntold = ({ role, mayNotSee }: SeenRequirement): boolean => role === 'told' && mayNotSee;
  // A barred person keeps the line that says they should have been told; it is no less a refusal.
  const isRefused = ({ role, state }: SeenRequirement): boolean => role === 'told' && state === 'other-route';
  return {
    requirements: joinPerPerson(seen.filter((one) => !isUntold(one))),
    refusals: [...refusals, ...unknownAdditions(question), ...signersWhoMayNotSee(seen)],
    notTold: seen.filter(isRefused).flatMap(({ partId, personId, because }): readonly NotTold[] => {
      return personId === null ? [] : [{ partId, personId, because }];
    }),
  };
}

function unknownAdditions({ parts, additions, facts }: RequirementQuestion): readonly PartRefusal[] {
  const partIds = parts.map(({ id }) => id);
  return additions
    .filter(({ partId, personId }) => {
      return partIds.includes(partId) && subjectKindOf(personId, facts.circle, facts.today) === 'unknown';
    })
    .map(({ partId, personId }) => ({ code: 'subject-unknown', partId, personId }));
}

/** A person who signs a part is not also told about it. */
function withoutDoubles(raw: readonly RawRequirement[]): readonly RawRequirement[] {
  const signs = new Set(raw.filter(({ role }) => role === 'sign').map(({ personId }) => personId));
  return raw.filter(({ role, personId }) => role !== 'told' || !signs.has(personId));
}

function markWhatIsHidden(
  part: Part,
  raw: readonly RawRequirement[],
  maySeePart: MaySeePart,
): readonly SeenRequirement[] {
  const marked = raw.map((one): SeenRequirement => {
    const { personId, role, state } = one;
    const reads = role !== 'heard' && state === 'open';
    const mayNotSee = reads && personId !== null && !maySeePart(personId, part);
    return { ...one, mayNotSee, state: mayNotSee ? 'other-route' : state };
  });
  return marked.map((one) => ({ ...one, alternativeGroup: groupName(one, marked) }));
}

/** Two groups of the same people in the same standing are one group, since each person answers once. */
function groupName(one: RawRequirement, all: readonly RawRequirement[]): string | null {
  if (one.alternativeGroup === null) return null;
  const group = all.filter(({ alternativeGroup }) => alternativeGroup === one.alternativeGroup);
  const members = unique(group.map(({ personId, subjectId, state }) => `${personId ?? subjectId}:${state}`));
  return `one-of ${members.join(' ')}`;
}

/** Signers kept from a part they must answer; in a group of alternatives only when nobody else can answer. */
function signersWhoMayNotSee(seen: readonly SeenRequirement[]): readonly PartRefusal[] {
  return seen
    .filter(({ role, mayNotSee }) => role === 'sign' && mayNotSee)
    .filter(({ alternativeGroup, partId }) => {
      const isOpenTo = (other: SeenRequirement): boolean =>
        other.partId === partId && other.alternativeGroup === alternativeGroup && other.state === 'open';
      return alternativeGroup === null || !seen.some(isOpenTo);
    })
    .map(({ partId, personId }) => ({ code: 'signer-may-not-see', partId, personId }));
}

function joinPerPerson(seen: readonly SeenRequirement[]): readonly PersonRequirement[] {
  const byKey = new Map<string, SeenRequirement[]>();
  for (const one of seen) {
    const who = one.personId ?? `nobody for ${one.subjectId}`;
    const key = [who, one.role, one.state, one.alternativeGroup ?? ''].join('|');
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.keys()].sort().flatMap((key) => {
    const all = byKey.get(key) ?? [];
    const [first] = all;
    return first === undefined ? [] : [joined(key, first, all)];
  });
}

function joined(key: string, first: SeenRequirement, all: readonly SeenRequirement[]): PersonRequirement {
  const { personId, role, state, alternativeGroup } = first;
  const reasons = all
    .map(({ partId, subjectId, because, source }) => ({ partId, subjectId, because, source }))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
  const mayNotSee = all.some((one) => one.mayNotSee);
  const partIds = unique(all.map(({ partId }) => partId));
  return { key, personId, role, state, mayNotSee, alternativeGroup, partIds, reasons };
}

function order(reason: { partId: string; subjectId: string; because: string }): string {
  return `${reason.partId}|${reason.subjectId}|${reason.because}`;
}
