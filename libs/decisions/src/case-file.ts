import { policiesOf, type Policies } from '#municipalities';
import { settle, statement, type BareTx } from '#platform/database';
import {
  anyIsOpen,
  caseAsItIs,
  factsText,
  loadFacts,
  lockedCase,
  lockOpenCases,
  sightFrom,
  thatIsThere,
  type DraftingFacts,
  type Sight,
  type ViewerRow,
  type Within,
} from './cases.queries.js';
import { coordinatorSees } from './child-voices.queries.js';
import type { DecisionCase } from './decision-case.js';
import { reachLimits } from './reaching.js';
import type { ReachLimits } from './rules/index.js';

/** A decision behind its locks, the facts of its family, and what each of its circle and whoever asks may see. */
export interface CaseFile {
  readonly found: DecisionCase;
  readonly facts: DraftingFacts;
  readonly sight: Sight;
}

const policyKeys = ['own-device-level', 'step-up-minutes'] as const;
export type FreshPolicies = Policies<(typeof policyKeys)[number]>;

/** A file as it was read before it was known who asks. */
export interface LooseFile {
  readonly found: DecisionCase | undefined;
  readonly facts: DraftingFacts;
  readonly viewers: readonly ViewerRow[];
}

export interface Opened extends LooseFile {
  readonly policies: FreshPolicies;
}

const everyone = `select p.id, case when v.person_id is null then null else ctx.facts_of(v) end as viewer
  from (select unnest(app.circle_ids($1))
    union select unnest($2::uuid[]) union select ctx.person()) p(id) cross join lateral ctx.viewer_as($1, p.id) v where p.id is not null`;
const everyoneSql = statement('viewers-of-everyone', everyone);
const openEveryoneSql = statement('viewers-of-everyone-when-open', `${everyone} and ${anyIsOpen}`);
const openFactsSql = statement('family-facts-when-open', `${factsText} and ${anyIsOpen}`);

/** Everything that answering a decision asks, sent at once. `personIds`: who is looked at besides the circle and the caller. */
export async function openFile(
  tx: BareTx,
  familyId: string,
  decisionId: string,
  personIds: readonly string[],
): Promise<Opened> {
  const [found, facts, viewers, policies] = await Promise.all([
    lockedCase(tx, familyId, decisionId),
    loadFacts(tx, familyId),
    tx.rows<ViewerRow>(everyoneSql, [familyId, personIds]),
    policiesOf(tx, policyKeys),
  ]);
  return { found, facts, viewers, policies };
}

export function fileOf({ found, facts, viewers }: LooseFile): CaseFile {
  const there = thatIsThere(found);
  return { found: there, facts, sight: sightFrom(viewers, there) };
}

/** A file as its readers are told of it. */
export interface ReadingFile extends LooseFile {
  readonly leastTries: ReachLimits;
  /** Whoever coordinates sees something of it; asked only for somebody who is heard. */
  readonly coordinatorSees: boolean;
}

/** What a reader's page of a decision asks, sent at once; nothing is locked. */
export async function readFile(tx: BareTx, familyId: string, decisionId: string): Promise<ReadingFile> {
  const [found, facts, viewers, leastTries, seen] = await Promise.all([
    caseAsItIs(tx, familyId, decisionId),
    loadFacts(tx, familyId),
    tx.rows<ViewerRow>(everyoneSql, [familyId, []]),
    reachLimits(tx),
    coordinatorSees(tx, familyId, decisionId),
  ]);
  return { found, facts, viewers, leastTries, coordinatorSees: seen };
}

/** The files of every open decision of a family, read in one go. */
export async function openFiles(tx: Within, familyId: string): Promise<CaseFile[]> {
  const [open, facts, viewers] = await Promise.all([
    lockOpenCases(tx, familyId),
    loadFacts(tx, familyId),
    tx.rows<ViewerRow>(everyoneSql, [familyId, []]),
  ]);
  return filesOf({ open, facts, viewers });
}

/** Every open decision of a family, its facts and who sees what. */
export interface LooseFiles {
  readonly open: readonly DecisionCase[];
  readonly facts: DraftingFacts;
  readonly viewers: readonly ViewerRow[];
}

/** The same, sent at once and also before it is known who asks; of a family where nothing is open nothing more is asked. */
export async function looseFiles(
  tx: BareTx,
  familyId: string,
): Promise<Omit<LooseFiles, 'facts'> & { readonly facts: DraftingFacts | undefined }> {
  const [open, facts, viewers] = await settle([
    lockOpenCases(tx, familyId),
    tx.find<{ found: DraftingFacts }>(openFactsSql, [familyId]),
    tx.rows<ViewerRow>(openEveryoneSql, [familyId, []]),
  ]);
  return { open, facts: facts?.found, viewers };
}

export function filesOf({ open, facts, viewers }: LooseFiles): CaseFile[] {
  return open.map((found) => ({ found, facts, sight: sightFrom(viewers, found) }));
}

/** The file of one. */
export async function lockFile(tx: Within, familyId: string, decisionId: string): Promise<CaseFile> {
  const [found, facts, viewers] = await Promise.all([
    lockedCase(tx, familyId, decisionId),
    loadFacts(tx, familyId),
    tx.rows<ViewerRow>(everyoneSql, [familyId, []]),
  ]);
  return fileOf({ found, facts, viewers });
}
