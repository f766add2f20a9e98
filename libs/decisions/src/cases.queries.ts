import { readFileSync } from 'node:fs';
import type { LifeArea } from '#contract';
import type { CircleTx } from '#families';
import { maySee, type Viewer } from '#platform/access';
import { statement, type BareTx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { DecisionCase } from './decision-case.js';
import {
  asTheyAreNow,
  type ConfirmedPromise,
  type FamilyFacts,
  type MaySeePart,
  type Part,
} from './rules/index.js';

/** A person's or the worker's transaction, inside one municipality. */
export type Within = CircleTx;

/** Family facts with what a proposal leans on outside the circle. */
export interface DraftingFacts extends FamilyFacts {
  readonly protectedServiceIds: readonly string[];
  readonly acceptedHandOverIds: readonly string[];
  readonly confirmedPromises: readonly ConfirmedPromise[];
  readonly targetAreas: Readonly<Record<string, LifeArea>>;
}

const text = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
// Long to plan and asked in every act: planned once per connection.
const cases = text('decision-case');
const isOpen = `status in ('proposed', 'agreed', 'other-route')`;
const caseSql = statement('decision-case', `${cases} and d.id = $2`);
const openCasesSql = statement('open-cases', `${cases} and d.${isOpen} order by d.id`);
export const factsText = text('family-facts');
const factsSql = statement('family-facts', factsText);
const lockFamily = statement(
  'lock-family',
  'select 1 from family where municipality_id = (select ctx.municipality()) and id = $1 for no key update',
);
const lockDecision = statement(
  'lock-decision',
  'select 1 from decision where municipality_id = (select ctx.municipality()) and family_id = $1 and id = $2 for no key update',
);
const lockOpen = statement(
  'lock-open-decisions',
  `select 1 from decision where municipality_id = (select ctx.municipality()) and family_id = $1 and ${isOpen} order by id for no key update`,
);

/** Nothing of what it stands behind is asked where nothing is put to the family. */
export const anyIsOpen = `(select exists (select 1 from decision open where open.municipality_id = (select ctx.municipality()) and open.family_id = $1 and open.${isOpen}))`;

/** Locks the family, then the decision, always in that order, and loads the decision behind the locks. */
export async function lockCase(tx: Within, familyId: string, decisionId: string): Promise<DecisionCase> {
  return thatIsThere(await lockedCase(tx, familyId, decisionId));
}

/** Every open decision of a family behind its locks, sent at once. */
export async function lockOpenCases(tx: BareTx, familyId: string): Promise<DecisionCase[]> {
  tx.send(lockFamily, [familyId]);
  tx.send(lockOpen, [familyId]);
  const rows = await tx.rows<{ found: DecisionCase }>(openCasesSql, [familyId]);
  return rows.map(({ found }) => asPeopleAreNow(found));
}

/** As `lockCase`, sent at once: also before it is known who asks. Nothing when there is no such decision. */
export async function lockedCase(
  tx: BareTx,
  familyId: string,
  decisionId: string,
): Promise<DecisionCase | undefined> {
  tx.send(lockFamily, [familyId]);
  tx.send(lockDecision, [familyId, decisionId]);
  return (await tx.find<{ found: DecisionCase }>(caseSql, [familyId, decisionId]))?.found;
}

/** The same for whoever only reads: nothing is locked. */
export async function caseAsItIs(
  tx: Pick<BareTx, 'find'>,
  familyId: string,
  decisionId: string,
): Promise<DecisionCase | undefined> {
  return (await tx.find<{ found: DecisionCase }>(caseSql, [familyId, decisionId]))?.found;
}

export function thatIsThere(found: DecisionCase | undefined): DecisionCase {
  if (found === undefined) throw platformErrors['not-found']();
  return asPeopleAreNow(found);
}

export async function loadCase(tx: Within, familyId: string, decisionId: string): Promise<DecisionCase> {
  return asPeopleAreNow((await tx.one<{ found: DecisionCase }>(caseSql, [familyId, decisionId])).found);
}

/** What is over is told of the row each human being is now; what is open keeps the rows that are asked. */
function asPeopleAreNow(found: DecisionCase): DecisionCase {
  if (['proposed', 'agreed', 'other-route'].includes(found.status)) return found;
  const { requirements, signatures, views, standsFor } = found;
  return { ...found, ...asTheyAreNow({ requirements, signatures, views }, standsFor) };
}

const versionSql = `select v.question, v.part_hashes as "partHashes", (
    select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'area', p.area, 'subjectIds', p.subject_ids, 'lane', p.lane, 'namedIds', p.named_ids,
      'authorId', p.author_id, 'payload', p.change, 'salt', p.salt, 'hash', p.hash, 'matterClass', p.matter_class, 'laneSince', app.iso(p.lane_since)) order by p.position)
    from part p where p.municipality_id = v.municipality_id and p.decision_id = v.decision_id and p.version_n = v.n) as parts
  from decision_version v where v.municipality_id = $1 and v.decision_id = $2 and v.n = $3`;

/** A version as it was frozen. */
export async function loadVersion(
  tx: Within,
  { id }: Pick<DecisionCase, 'id'>,
  n: number,
): Promise<Pick<DecisionCase, 'question' | 'partHashes' | 'parts'>> {
  return tx.one<Pick<DecisionCase, 'question' | 'partHashes' | 'parts'>>(versionSql, [
    tx.municipalityId,
    id,
    n,
  ]);
}

export async function loadFacts(tx: BareTx, familyId: string): Promise<DraftingFacts> {
  return (await tx.one<{ found: DraftingFacts }>(factsSql, [familyId])).found;
}

const viewersSql = statement(
  'viewers',
  `select p.id, case when v.person_id is null then null else ctx.facts_of(v) end as viewer
  from unnest($2::uuid[]) as p(id) cross join lateral ctx.viewer_as($1, p.id) v`,
);

/** Who of these persons may see a part. A part has an author; what coordination drafted, the coordinator reads. */
export interface Sight {
  readonly maySeePart: MaySeePart;
  viewer(personId: string): Viewer | null;
}

type Drafted = Part & { readonly authorId: string };

export async function sightOf(
  tx: Within,
  familyId: string,
  decision: Pick<DecisionCase, 'draftedAs'>,
  personIds: readonly string[],
): Promise<Sight> {
  const rows = await tx.rows<ViewerRow>(viewersSql, [familyId, [...new Set(personIds)]]);
  return sightFrom(rows, decision);
}

export interface ViewerRow {
  readonly id: string;
  readonly viewer: Viewer | null;
}

export function sightFrom(rows: readonly ViewerRow[], decision: Pick<DecisionCase, 'draftedAs'>): Sight {
  const viewers = new Map(rows.map(({ id, viewer }) => [id, viewer]));
  const viewer = (personId: string): Viewer | null => viewers.get(personId) ?? null;
  return { viewer, maySeePart: (personId, part) => seesPart(viewer(personId), part as Drafted, decision) };
}

/**
 * Who has a right to see a part, whatever this log-in shows of it: whom a proposal asks, and what stands on a sheet,
 * is not to hang on how strongly somebody happened to be logged in when a fact changed.
 */
export async function rightsOf(
  tx: Within,
  familyId: string,
  decision: Pick<DecisionCase, 'draftedAs'>,
  personIds: readonly string[],
): Promise<Sight> {
  return rightsIn(await sightOf(tx, familyId, decision, personIds), decision);
}

export function rightsIn(shown: Sight, decision: Pick<DecisionCase, 'draftedAs'>): Sight {
  const viewer = (personId: string): Viewer | null => {
    const known = shown.viewer(personId);
    return known === null ? null : { ...known, hidesHealth: false };
  };
  return { viewer, maySeePart: (personId, part) => seesPart(viewer(personId), part as Drafted, decision) };
}

/** A part as the one predicate is asked about it. */
export const asItem = (part: Drafted) => ({ ...part, serviceId: null, laneSince: part.laneSince ?? null });

function seesPart(viewer: Viewer | null, part: Drafted, decision: Pick<DecisionCase, 'draftedAs'>): boolean {
  if (viewer === null) return false;
  if (decision.draftedAs === 'coordination' && viewer.coordinates) return true;
  return maySee(viewer, asItem(part)) !== null;
}

/** Everybody who may come to answer: the circle and the family. */
export function everyoneIn(facts: FamilyFacts): readonly string[] {
  return [...facts.circle.persons.map(({ id }) => id), ...facts.memberIds];
}
