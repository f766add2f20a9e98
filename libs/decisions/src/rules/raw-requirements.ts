import { isInForce, requirementsFor, type Requirement } from '#people';
import { isLivingWith, type FamilyFacts } from './affected.js';
import { findClass, subjectKindOf, type ChangeClass } from './change-classes.js';
import { childWelfareRow } from './change-classes.table.js';
import { reachOf } from './change-kinds.js';
import { membersBound, servicesConcerned, type Addition, type Part } from './part.js';
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
  facts: FamilyFacts,
): readonly RawRequirement[] {
  const { country, circle, today } = facts;
  const question = { country, matterClass, matter, area: part.area, subjectId, today, circle };
  const asked = requirementsFor(question);
  const parties = isOfChildWelfare(part, facts)
    ? requirementsFor({ ...question, matter: childWelfareRow.matter }).filter(
        ({ role, personId }) =>
          role === 'told' && !asked.some((one) => one.role === 'told' && one.personId === personId),
      )
    : [];
  return [...asked, ...parties].map((requirement) => ({ ...requirement, partId: part.id }));
}

/** Whether child welfare does this, pays for it or joins the team by it. */
export function isOfChildWelfare(part: Part, { childWelfareServiceIds, today }: FamilyFacts): boolean {
  return (
    isInForce(childWelfareRow, today) &&
    servicesConcerned(part).some((serviceId) => childWelfareServiceIds.includes(serviceId))
  );
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
