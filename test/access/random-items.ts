import type pg from 'pg';
import type { Lane } from '#contract';
import { maySee, type Item, type Viewer } from '#platform/access';
import { newId } from '#platform/database';
import { expectedViewer } from './expected-viewer.js';
import type { Dice, RandomFamily } from './random-family.js';
import { randomItem, type Place } from './random-town.js';

export type Kind = 'goal' | 'action' | 'paper' | 'statutory' | 'part';

export interface Written extends Item {
  readonly id: string;
  readonly kind: Kind;
}

/** Everything that stands in one family, of which each reader is shown what the rule lets them see. */
export interface Standing {
  readonly family: RandomFamily;
  readonly items: readonly Written[];
  readonly decisionId: string;
  readonly draftedBy: string;
  readonly draftedAs: 'family' | 'coordination';
  readonly voices: readonly Voice[];
}

/** What a child said of the decision, and who may read it. */
export interface Voice {
  readonly id: string;
  readonly childId: string;
  readonly readableBy: readonly string[];
  readonly coordinatorReads: boolean;
}

const howMany: Readonly<Record<Kind, number>> = { goal: 6, action: 6, paper: 5, statutory: 3, part: 3 };

/** Puts items of every kind into a family, near what those who will read them hold. */
export async function furnish(
  hand: pg.Client,
  dice: Dice,
  place: Place,
  family: RandomFamily,
): Promise<Standing> {
  const { municipalityId: m, services } = place;
  const people = [
    ...family.humans.map(({ id }) => id),
    ...services.staff.slice(0, 2).map((one) => one.personId),
  ];
  const one = (kind: Kind): Written => ({
    ...itemOf(dice, people, services.ids, expectedViewer(family, dice.one(people)), kind),
    ...{ id: newId(), kind },
  });
  // A proposal about one thing in several parts is seen whole by many; about several things by few.
  const isSeen = (item: Item) => people.some((id) => maySee(expectedViewer(family, id), item) !== null);
  const parts = Array.from({ length: 30 }, () => one('part')).filter(isSeen);
  const isOneThing = dice.often(50);
  const items = (Object.keys(howMany) as Kind[]).flatMap((kind) =>
    Array.from({ length: howMany[kind] }, (_, n) => {
      const part = kind === 'part' ? parts[isOneThing ? 0 : n] : undefined;
      return part === undefined ? one(kind) : { ...part, id: newId() };
    }),
  );
  const voices = Array.from({ length: 3 }, () => ({
    ...{ id: newId(), childId: dice.one(family.humans).id, coordinatorReads: dice.often(50) },
    readableBy: [...new Set([dice.one(people), dice.one(people)])],
  }));
  const standing: Standing = {
    ...{ family, items, voices, decisionId: newId(), draftedBy: dice.one(people) },
    draftedAs: dice.often(30) ? 'coordination' : 'family',
  };
  await hand.query('begin');
  await hand.query('set local session_replication_role = replica');
  await write(hand, m, standing);
  await hand.query('commit');
  return standing;
}

/** As each kind is stored: only a paper and a step are written for a service, a paper as its notes alone. */
function itemOf(
  dice: Dice,
  people: readonly string[],
  services: readonly string[],
  near: Viewer | null,
  kind: Kind,
): Item {
  for (;;) {
    const item = randomItem(dice, people, services, near);
    if (item.subjectIds.length === 0 || item.laneSince === null) continue;
    const isNotes = item.lane === 'service-notes';
    if (kind === 'paper') return { ...item, serviceId: isNotes ? dice.one(services) : null };
    return kind === 'action' ? item : { ...item, serviceId: null };
  }
}

async function write(hand: pg.Client, m: number, standing: Standing): Promise<void> {
  const { family, items, decisionId, draftedBy, draftedAs, voices } = standing;
  const put = (table: string, columns: Record<string, unknown>) => {
    const named = { municipality_id: m, family_id: family.id, ...columns };
    const places = Object.keys(named).map((_, n) => `$${n + 1}`);
    return hand.query(
      `insert into ${table} (${Object.keys(named).join(', ')}) values (${places.join(', ')})`,
      Object.values(named),
    );
  };
  const at = '2026-01-01T00:00:00Z';
  const basisId = newId();
  await put('basis', { id: basisId, kind: 'decision', decision_id: decisionId, created_at: at });
  await put('decision', {
    ...{ id: decisionId, question: wordsOf(decisionId), drafted_by: draftedBy, drafted_as: draftedAs },
    ...{ status: 'in-effect', status_since: at, current_version: 1, draft: { parts: [], additions: [] } },
    ...{ urgent: true, urgent_because: wordsOf(decisionId), opened_at: at, closes_at: at, effect_at: at },
    ...{ in_effect_at: at, created_at: at, version: 1 },
  });
  const parts = items.filter(({ kind }) => kind === 'part');
  await put('decision_version', {
    ...{ id: newId(), decision_id: decisionId, n: 1, question: wordsOf(decisionId), root_hash: 'r' },
    ...{ part_hashes: parts.map(({ id }) => id), frozen_by: draftedBy, frozen_at: at },
  });
  for (const { id, childId, readableBy, coordinatorReads } of voices)
    await put('child_view', {
      ...{ id, decision_id: decisionId, version_n: 1, child_id: childId, recorded_by: childId },
      ...{ words: wordsOf(id), says_nothing: false, objects: false, present: [], readable_by: readableBy },
      ...{ coordinator_reads: coordinatorReads, language: 'nb', talked_on: '2026-01-01', recorded_at: at },
    });
  const owned = { basis_id: basisId, state_since: at, created_at: at, version: 1 };
  for (const item of items) {
    const columns = { ...columnsOf(item), id: item.id };
    const title = wordsOf(item.id);
    if (item.kind === 'goal')
      await put('goal', { ...columns, ...owned, title, horizon: 'now', state: 'in-progress' });
    if (item.kind === 'action')
      await put('action', {
        ...{ ...columns, ...owned, title, kind: 'action-add', owner_kind: 'civil-society', owner_ids: [] },
        ...{ owner_service_ids: [], owner_name: title, support_level: 'alone', state: 'planned' },
      });
    if (item.kind === 'paper')
      await put('paper', {
        ...{ ...columns, kind: 'note', words: title, has_preview: false, written_at: at, shared_at: at },
        written_for: item.serviceId,
      });
    if (item.kind === 'statutory')
      await put('statutory_decision', {
        ...{ ...columns, title, legal_basis: title, decided_by: title, decided_on: '2026-01-01' },
        ...{ how_heard: title, appeal_to: title, emergency: false, recorded_by: draftedBy, recorded_at: at },
      });
    if (item.kind === 'part')
      await put('part', {
        ...{ ...columns, decision_id: decisionId, version_n: 1, position: parts.indexOf(item) },
        ...{ kind: 'action-add', matter_class: 'own', salt: '0'.repeat(64), hash: '0'.repeat(64) },
        change: { language: 'nb', title, owner: { kind: 'civil-society', name: title } },
      });
  }
}

/** Words that stand nowhere else. */
export const wordsOf = (id: string): string => `ord-${id}`;

function columnsOf({
  subjectIds,
  area,
  lane,
  namedIds,
  authorId,
  serviceId,
  laneSince,
}: Item): Record<string, unknown> {
  const kept: Lane = lane;
  return {
    ...{ subject_ids: subjectIds, area, lane: kept, named_ids: namedIds, author_id: authorId },
    ...{ service_id: serviceId, lane_since: laneSince },
  };
}
