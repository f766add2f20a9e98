import { requirementsFor, type Requirement } from '#people';
import { isLivingWith, type FamilyFacts } from './affected.js';
import { findClass, subjectKindOf, type ChangeClass } from './change-classes.js';
import { reachOf } from './change-kinds.js';
import { membersBound, type Addition, type Part } from './part.js';
import type { ClassedPart } from './part-classes.js';
import type { RequirementBecause } from './requirement.js';

/** One requirement of one part about one person, before it is joined with the person's others. */
export interface RawRequirement extends Omit<Requirement, 'because'> {
  readonly partId: string;
  readonly because: RequirementBecause;
}

/** Every requirement one part gives: from the authority table, and for those who were added as affected. */
export function rawRequirementsOf(
  classed: ClassedPart,
  additions: readonly Addition[],
  facts: FamilyFacts,
): readonly RawRequirement[] {
  const { part, classes } = classed;
  const computed = [...classes].flatMap(([personId, found]) => askAuthority(part, personId, found, facts));
  const added = additions
    .filter(({ partId, personId }) => partId === part.id && !classes.has(personId))
    .flatMap((addition) => requirementsOfAdded(part, addition, computed, facts));
  const all = [...computed, ...added];
  return all.some(({ role }) => role === 'sign') ? all : [...all, nobodyFor(part)];
}

function askAuthority(
  part: Part,
  subjectId: string,
  { matterClass, matter }: ChangeClass,
  { country, circle, today }: FamilyFacts,
): readonly RawRequirement[] {
  const question = { country, matterClass, matter, area: part.area, subjectId, today, circle };
  return requirementsFor(question).map((requirement) => ({ ...requirement, partId: part.id }));
}

/**
 * Someone added as affected: a child gets the voice of its age; an adult who shares the home that changes signs;
 * everyone else is told. Whoever already signs the part gets nothing more.
 */
function requirementsOfAdded(
  part: Part,
  { personId, by }: Addition,
  computed: readonly RawRequirement[],
  facts: FamilyFacts,
): readonly RawRequirement[] {
  if (computed.some((one) => one.personId === personId && one.role === 'sign')) return [];
  const subject = subjectKindOf(personId, facts.circle, facts.today);
  const found =
    subject === 'unknown' ? undefined : findClass({ ...facts, kind: part.kind, area: part.area, subject });
  const sharesHome = [...part.subjectIds, ...membersBound(part)].some((id) =>
    isLivingWith(id, personId, facts),
  );
  const changesHome = reachOf(part.kind, part.area) === 'household' && sharesHome;
  const asSubject =
    found !== undefined && (subject === 'child' || changesHome)
      ? askAuthority(part, personId, found, facts)
      : [];
  const own = subject === 'child' ? asSubject.filter((one) => one.personId === personId) : asSubject;
  return own.length > 0 ? own : [toldBecauseAdded(part, personId, by)];
}

function toldBecauseAdded(part: Part, personId: string, by: Addition['by']): RawRequirement {
  return {
    partId: part.id,
    personId,
    subjectId: personId,
    role: 'told',
    because: by === 'self' ? 'concerns-me-too' : 'added-by-drafter',
    source: 'Decision',
    state: 'open',
    alternativeGroup: null,
  };
}

/** A part that nobody has to sign is not agreed by everybody: nobody can agree to it. */
function nobodyFor(part: Part): RawRequirement {
  return {
    partId: part.id,
    personId: null,
    subjectId: part.subjectIds[0] ?? part.id,
    role: 'sign',
    because: 'nobody-can-decide',
    source: 'Decision',
    state: 'impossible',
    alternativeGroup: null,
  };
}
