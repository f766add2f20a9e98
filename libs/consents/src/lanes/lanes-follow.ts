import { tell } from '#families';
import { sees } from '#platform/access';
import { settle, statement, type BareTx, type Tx } from '#platform/database';
import { schedule } from '#platform/jobs';
import type { ConsentRow } from '../consents.queries.js';
import { LaneScene } from './lane-scene.js';
import { followsYes, type Follower, type OpenYes } from './rules/follows.js';

/** An item of the plan beside what one service may see today. */
export interface FollowerRow extends Follower {
  readonly kind: 'goal' | 'action';
  readonly id: string;
  readonly version: number;
  readonly mine: boolean;
}

const from = (kind: FollowerRow['kind'], owners: string): string => `
  select '${kind}' as kind, c.id, c.version, c.subject_ids as "subjectIds", c.area, c.lane, c.named_ids as "namedIds", c.author_id as "authorId",
    c.service_id as "serviceId", app.iso(c.lane_since) as "laneSince", ${owners} as "ownerIds", b.kind = 'own-promise' as "isOwn", coalesce(${sees('c', 'v::ctx.viewer_facts')}, false) as mine,
    exists (select 1 from event e where e.municipality_id = c.municipality_id and e.family_id = c.family_id and e.type = '${kind}-lane-chosen'
      and e.payload ->> '${kind}Id' = c.id::text and e.payload ->> 'to' = c.lane) as "wasChosen"
  from ${kind} c join basis b on b.municipality_id = c.municipality_id and b.id = c.basis_id cross join v
  where c.municipality_id = (select ctx.municipality()) and c.family_id = $1 and c.state <> 'replaced' and ($2::uuid is null or $2 = any (c.subject_ids))`;
const asked = statement(
  'followers',
  `with v as materialized (select * from ctx.tied_viewer($1))
  ${from('goal', `'{}'::uuid[]`)} union all ${from('action', 'c.owner_ids')}`,
);

/** Goals and steps of a family, or about one person alone: for the rule on what goes along, never sent as they are. */
export async function followerRows(
  tx: Pick<Tx, 'rows'>,
  familyId: string,
  subjectId: string | null,
): Promise<FollowerRow[]> {
  return tx.rows<FollowerRow>(asked, [familyId, subjectId]);
}

const pairs = statement(
  'consented-to',
  `select coalesce(array_agg(distinct g.subject_id || ':' || g.area), '{}') as pairs from consent_grant g
  where g.municipality_id = (select ctx.municipality()) and g.family_id = $1 and g.service_id = $2
    and g.valid_from <= (select ctx.at()) and (g.valid_to is null or g.valid_to > (select ctx.at()))`,
);

/** `subject:area` pairs a service may see in a family today. */
async function consentedTo(tx: BareTx, familyId: string, serviceId: string): Promise<string[]> {
  return (await tx.one<{ pairs: string[] }>(pairs, [familyId, serviceId])).pairs;
}

/** What of a family may go along with a yes, beside what its service may see without it: asked together, before it is known whether the yes opens anything. */
export interface Followers {
  readonly consented: readonly string[];
  readonly items: readonly FollowerRow[];
}

export async function followersOf(
  tx: BareTx,
  familyId: string,
  { subjectId, serviceId }: Pick<ConsentRow, 'subjectId' | 'serviceId'>,
): Promise<Followers> {
  const [consented, all] = await settle([
    consentedTo(tx, familyId, serviceId),
    followerRows(tx, familyId, subjectId),
  ]);
  return { consented, items: all };
}

const follow = statement('lanes-follow', 'select id from app.lanes_follow($1, $2)');

type YesKey = 'subjectId' | 'openAreas' | 'givenBy' | 'givers' | 'state';

/** What stands in a ticked area goes along, as if each had been chosen by hand: one write, an event each, one message a person. */
export async function lanesFollow(
  tx: Tx,
  familyId: string,
  { subjectId, openAreas: areas, givenBy, givers, state }: Pick<ConsentRow, YesKey>,
  { consented, items }: Followers,
): Promise<void> {
  if (state !== 'given' || areas.length === 0) return;
  const opened = areas.map((area) => `${subjectId}:${area}`);
  const yes: OpenYes = { subjectId, areas, givenBy, givers, consented: [...consented, ...opened] };
  const following = items.filter((item) => followsYes(item, yes));
  if (following.length === 0) return;
  const idsOf = (kind: FollowerRow['kind']) =>
    following.filter((one) => one.kind === kind).map(({ id }) => id);
  const [moved, scene] = await settle([
    tx.rows<{ id: string }>(follow, [idsOf('goal'), idsOf('action')]),
    LaneScene.of(tx, familyId),
  ]);
  const ids = new Set(moved.map(({ id }) => id));
  await tellOfMoved(
    tx,
    familyId,
    scene,
    following.filter(({ id }) => ids.has(id)),
  );
}

async function tellOfMoved(
  tx: Tx,
  familyId: string,
  scene: LaneScene,
  moved: readonly FollowerRow[],
): Promise<void> {
  const to = 'consented-services';
  const first = new Map<string, FollowerRow>();
  for (const item of moved) {
    const { id, kind, lane, subjectIds, area, serviceId } = item;
    const told = { familyId, subjectIds: [...subjectIds], area, serviceId, lane: to, namedIds: [] } as const;
    if (kind === 'goal')
      await tell(tx, { ...told, type: 'goal-lane-chosen', payload: { goalId: id, from: lane, to } });
    else await tell(tx, { ...told, type: 'action-lane-chosen', payload: { actionId: id, from: lane, to } });
    for (const personId of scene.concerned({ ...item, ownerServiceIds: [], agreed: null }))
      if (!first.has(personId)) first.set(personId, item);
  }
  for (const [personId, { id: refId, version }] of first) {
    const occurrence = `lane-v${version + 1}`;
    await schedule(tx, { familyId, personId, topic: 'told', refId, dueAt: tx.at, occurrence });
  }
}
