import type { Instant, Lane, LifeArea, SecrecyClass } from '#contract';
import { saw, linesOf, sees, type Item, type Viewer } from '#platform/access';
import type { Tx } from '#platform/database';
import type { FileType } from './rules/file-type.js';
import type { PaperKind } from './rules/paper.js';

export interface PaperRow extends Item {
  readonly id: string;
  readonly kind: PaperKind;
  readonly goalId: string | null;
  readonly actionId: string | null;
  readonly personId: string | null;
  readonly onTitle: string | null;
  readonly writtenFor: string | null;
  readonly writtenForName: string | null;
  readonly writtenForSecrecy: SecrecyClass | null;
  readonly staffName: string | null;
  readonly words: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly fileType: FileType | null;
  readonly fileBytes: number | null;
  readonly hasPreview: boolean;
  readonly writtenAt: Instant;
  readonly sharedAt: Instant | null;
  readonly takenAwayAt: Instant | null;
}

// A paper on a goal or a step is seen by nobody who does not see those: a child row loads through its parent.
const seen = `select p.id, p.kind, p.goal_id as "goalId", p.action_id as "actionId", p.person_id as "personId", coalesce(g.title, a.title) as "onTitle",
    p.subject_ids as "subjectIds", p.area, p.lane, p.named_ids as "namedIds", p.author_id as "authorId", p.service_id as "serviceId", app.iso(p.lane_since) as "laneSince",
    p.written_for as "writtenFor", s.name as "writtenForName", s.secrecy as "writtenForSecrecy", case when w.kind = 'staff' then w.given_name || ' ' || w.family_name end as "staffName",
    p.words, p.file_id as "fileId", p.file_name as "fileName", p.file_type as "fileType", p.file_bytes as "fileBytes", p.has_preview as "hasPreview",
    app.iso(p.written_at) as "writtenAt", app.iso(p.shared_at) as "sharedAt", app.iso(p.taken_away_at) as "takenAwayAt"
  from paper p cross join lateral ctx.viewer($2) v
    left join goal g on g.municipality_id = p.municipality_id and g.id = p.goal_id
    left join action a on a.municipality_id = p.municipality_id and a.id = p.action_id
    left join service s on s.municipality_id = p.municipality_id and s.id = p.written_for
    left join person w on w.municipality_id = p.municipality_id and w.id = p.author_id
  where p.municipality_id = $1 and p.family_id = $2 and ($3::uuid is null or p.id = $3) and ${sees('p')}
    and (p.goal_id is null or ${sees('g')}) and (p.action_id is null or ${sees('a')})
  order by p.written_at desc, p.id desc limit 500`;

export function papersSeen(tx: Tx, familyId: string): Promise<PaperRow[]> {
  return tx.rows<PaperRow>(seen, [tx.municipalityId, familyId, null]);
}

/** The paper, if the actor may see it; `not-found` otherwise. */
export function getSeenPaper(tx: Tx, familyId: string, id: string): Promise<PaperRow> {
  return tx.one<PaperRow>(seen, [tx.municipalityId, familyId, id]);
}

/** Writes down that these papers were shown. */
export function sawPapers(
  tx: Tx,
  familyId: string,
  viewer: Viewer,
  rows: readonly PaperRow[],
): Promise<void> {
  return saw(tx, familyId, 'papers', linesOf(viewer, rows));
}

interface Parent {
  readonly subjectIds: readonly string[];
  readonly area: LifeArea;
}

const parent = (table: 'goal' | 'action') =>
  `select c.subject_ids as "subjectIds", c.area from ${table} c cross join lateral ctx.viewer($2) v
    where c.municipality_id = $1 and c.family_id = $2 and c.id = $3 and ${sees('c')}`;

/** Whom and what a goal or step is about, if the actor may see it. */
export function getSeenParent(
  tx: Tx,
  table: 'goal' | 'action',
  familyId: string,
  id: string,
): Promise<Parent> {
  return tx.one<Parent>(parent(table), [tx.municipalityId, familyId, id]);
}

export interface LaneOf {
  readonly lane: Lane;
  readonly namedIds: readonly string[];
}
