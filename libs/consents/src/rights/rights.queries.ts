import { coordinatesFamily, sees, viewerOf } from '#platform/access';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import {
  lifeAreas,
  retentionReasons,
  type LifeArea,
  type RequestKind,
  type RequestState,
  type RetentionReason,
} from '#contract';
import type { OwnPersonView } from './dto/request-made.view.js';
import type { CorrectionNoteView, RetentionMarkView, RightsRequestView } from './dto/rights.view.js';
import { sortForErasure, type ErasureFacts, type KeepingRule, type SortedKind } from './rules/erasure.js';
import { markable } from './rules/marks.js';

type Listed = Omit<RightsRequestView, 'allowedActions'>;

const listed = `select r.id, r.person_id as "personId", p.given_name as person, r.subject_id as "subjectId", s.given_name as subject, r.kind, r.about, r.area,
    r.ref_id as "refId", r.what, r.should_be as "shouldBe", r.why, app.iso(r.asked_at) as "askedAt", r.answer_by as "answerBy", r.state,
    app.iso(r.answered_at) as "answeredAt", r.answer, r.reason, r.sorted, app.iso(r.carried_out_at) as "carriedOutAt", r.gone
  from rights_request r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
    join person s on s.municipality_id = r.municipality_id and s.id = r.subject_id
  where r.municipality_id = $1 and r.family_id = $2 and ($4 or r.person_id = $3) order by r.asked_at desc, r.id`;

/** One's own; to whoever coordinates, everybody's in the family. */
export function requestsIn(tx: Tx, familyId: string): Promise<Listed[]> {
  const { actor, municipalityId } = tx;
  return tx.rows<Listed>(listed, [
    municipalityId,
    familyId,
    actor.personId,
    coordinatesFamily(actor, familyId),
  ]);
}

export function notesIn(tx: Tx, familyId: string): Promise<CorrectionNoteView[]> {
  return tx.rows<CorrectionNoteView>(
    `select c.id, c.about, c.ref_id as "refId", p.given_name as person, c.words, app.iso(c.noted_at) as "notedAt"
     from correction_note c cross join lateral ctx.viewer($2) v join person p on p.municipality_id = c.municipality_id and p.id = c.author_id
     where c.municipality_id = $1 and c.family_id = $2 and ${sees('c')} order by c.noted_at desc, c.id`,
    [tx.municipalityId, familyId],
  );
}

export function marksIn(tx: Tx, familyId: string): Promise<RetentionMarkView[]> {
  return tx.rows<RetentionMarkView>(
    `select id, reason, app.iso(set_at) as "setAt" from retention_mark where municipality_id = $1 and family_id = $2 and ended_at is null order by set_at, id`,
    [tx.municipalityId, familyId],
  );
}

/** What may be marked now: nothing twice, and nothing handed to the archive while more may come. */
export async function markableIn(tx: Tx, familyId: string): Promise<RetentionReason[]> {
  const { step } = await tx.one<{ step: string }>(
    'select step from family where municipality_id = $1 and id = $2',
    [tx.municipalityId, familyId],
  );
  const standing = (await marksIn(tx, familyId)).map(({ reason }) => reason);
  return markable(retentionReasons, standing, step);
}

/** What would go and what would stay, asked of the rule from what stands now. */
export async function sortedFor(
  tx: Tx,
  familyId: string,
  subjectId: string,
  askerId: string,
): Promise<readonly SortedKind[]> {
  const { facts, rules } = await tx.one<{ facts: ErasureFacts | null; rules: KeepingRule[] }>(
    'select app.erasure_facts($1, $2, $3) as facts, app.keeping_rules() as rules',
    [familyId, subjectId, askerId],
  );
  if (facts === null) throw platformErrors['not-found']();
  return sortForErasure(facts, rules, tx.today);
}

/** Oneself, and whom one answers for as guardian or representative. */
export async function askableIn(tx: Tx, familyId: string): Promise<OwnPersonView[]> {
  return tx.rows<OwnPersonView>(
    `select p.id, p.given_name as "givenName" from person p where p.municipality_id = $1 and p.id = any ($2) order by p.id <> $3, p.birth_date, p.id`,
    [tx.municipalityId, [...(await askedFor(tx, familyId)).keys()], tx.actor.personId],
  );
}

/** For whom somebody may ask in a family, and in which parts of their life: what a parent is barred from is not asked about. */
export async function askedFor(tx: Tx, familyId: string): Promise<ReadonlyMap<string, readonly LifeArea[]>> {
  const { personId, ties } = tx.actor;
  const { covers } = await viewerOf(tx, familyId);
  const found = new Map<string, readonly LifeArea[]>([[personId, lifeAreas]]);
  for (const { familyId: of, kind, subjectId } of ties) {
    if (of !== familyId || subjectId === null || subjectId === personId) continue;
    if (kind !== 'guardian' && kind !== 'representative') continue;
    const areas = lifeAreas.filter((area) => covers.includes(`${subjectId}:${area}`));
    if (areas.length > 0) found.set(subjectId, areas);
  }
  return found;
}

export interface OpenRequest {
  readonly id: string;
  readonly personId: string;
  readonly subjectId: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly area: Listed['area'];
  readonly about: Listed['about'];
  readonly refId: string | null;
  readonly shouldBe: string | null;
  readonly shared: boolean | null;
  readonly version: number;
}

/** The family first, then the request: as whoever acts in a family locks it. What the caller may not read is not there. */
export async function lockRequest(tx: Tx, familyId: string, id: string): Promise<OpenRequest> {
  await tx.one('select 1 from family where municipality_id = $1 and id = $2 for no key update', [
    tx.municipalityId,
    familyId,
  ]);
  const mine = !coordinatesFamily(tx.actor, familyId);
  return tx.one<OpenRequest>(
    `select id, person_id as "personId", subject_id as "subjectId", kind, state, area, about, ref_id as "refId", should_be as "shouldBe", shared, version
     from rights_request where municipality_id = $1 and family_id = $2 and id = $3 and (not $5 or person_id = $4)`,
    [tx.municipalityId, familyId, id, tx.actor.personId, mine],
  );
}
