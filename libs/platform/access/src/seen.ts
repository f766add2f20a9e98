import type { LifeArea, SeenKind, SeenReach, SeenReason } from '#contract';
import { statement, type BareTx } from '#platform/database';
import { isMe, maySee, type Item, type Viewer } from './viewer.js';

/** A line of the access log before it is folded: whose data, why it was seen, who may be told, in what part of life. */
export interface SeenLine {
  readonly subjectIds: readonly string[];
  readonly because: SeenReason;
  readonly reach: SeenReach;
  readonly areas: readonly LifeArea[];
}

const isHealth = (area: LifeArea): boolean => area === 'physical-health' || area === 'mental-health';

/**
 * What is written down when a viewer is shown these items: one line for each set of persons, reason and reach. What is
 * about the viewer is the viewer's own and is not written. `otherwise`: why they saw what the one predicate gives no
 * reason for. `app.lines_of` is its twin in SQL and a property test holds them together.
 */
export function linesOf(
  viewer: Viewer,
  items: readonly Item[],
  otherwise: SeenReason | null = null,
): SeenLine[] {
  const lines = new Map<string, SeenLine>();
  for (const item of items) {
    const because = whySeen(viewer, item) ?? otherwise;
    if (because === null || item.subjectIds.some((id) => isMe(viewer, id))) continue;
    for (const told of toldOf(item)) {
      const subjectIds = [...new Set(told.subjectIds)].sort();
      const key = [subjectIds.join(), because, told.reach].join('|');
      const areas = [...new Set([...(lines.get(key)?.areas ?? []), item.area])].sort();
      lines.set(key, { subjectIds, because, reach: told.reach, areas });
    }
  }
  return [...lines.values()];
}

function whySeen(viewer: Viewer, item: Item): SeenReason | null {
  const because = maySee(viewer, item);
  return because === 'about-me' ? null : because;
}

/** Whom an item's lines are about, and who may be told: what is kept to named persons is told to each of them alone. */
function toldOf({
  lane,
  authorId,
  namedIds,
  subjectIds,
  area,
}: Item): Pick<SeenLine, 'subjectIds' | 'reach'>[] {
  if (lane === 'service-notes') return [{ subjectIds, reach: 'officer' }];
  if (lane !== 'only-me' && lane !== 'named-persons')
    return [{ subjectIds, reach: isHealth(area) ? 'answering-health' : 'answering' }];
  const known = [authorId, ...(lane === 'named-persons' ? namedIds : [])];
  const told = subjectIds.filter((id) => known.includes(id));
  return told.length === 0
    ? [{ subjectIds, reach: 'officer' }]
    : told.map((id) => ({ subjectIds: [id], reach: 'subject' as const }));
}

/** A line as the database tells what a statement has written. */
export interface WrittenLine {
  readonly subject_ids: readonly string[];
  readonly because: SeenReason;
  readonly reach: SeenReach;
  readonly areas: readonly LifeArea[];
}

/**
 * Whether what a reading statement wrote down by itself is what the rule then showed, no line more and none less. What is
 * read in one round trip is told only if so; else it is read again, and the rule's own lines are written.
 */
export function tellTheSame(written: readonly WrittenLine[], shown: readonly SeenLine[]): boolean {
  const [one, other] = [
    folded(written.map(({ subject_ids, ...line }) => ({ subjectIds: subject_ids, ...line }))),
    folded(shown),
  ];
  return one.size === other.size && [...one].every(([key, areas]) => other.get(key) === areas);
}

/** As `app.write_seen` folds them: the parts of life of each set of persons, reason and reach. */
function folded(lines: readonly SeenLine[]): Map<string, string> {
  const areas = new Map<string, readonly LifeArea[]>();
  for (const line of lines) {
    const key = [[...new Set(line.subjectIds)].sort().join(), line.because, line.reach].join('|');
    areas.set(key, [...(areas.get(key) ?? []), ...line.areas]);
  }
  return new Map([...areas].map(([key, all]) => [key, [...new Set(all)].sort().join()]));
}

const write = statement(
  'saw',
  `select app.saw($1, $2, array(select l from jsonb_populate_recordset(null::app.seen_line, $3::jsonb) l))`,
);

/** Writes to the access log what this transaction shows: no line, no answer. Nothing seen of another leaves nothing. */
export async function saw(
  tx: Pick<BareTx, 'send'>,
  familyId: string | null,
  kind: SeenKind,
  lines: readonly SeenLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ subjectIds, because, reach, areas }) => ({
    subject_ids: subjectIds,
    because,
    reach,
    areas,
  }));
  tx.send(write, [familyId, kind, JSON.stringify(rows)]);
  await Promise.resolve();
}
