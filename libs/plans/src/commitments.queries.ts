import type { BasisKind, CommitmentState } from '#contract';
import { sees } from '#platform/access';
import { statement, type BareTx } from '#platform/database';
import type { Action } from './action.entity.js';
import type { Goal } from './goal.entity.js';
import type { PlanTx } from './plan-tx.js';

export type Table = 'goal' | 'action';
type Row<T extends Table> = T extends 'goal' ? Goal : Action;

/** A row with the kind of its basis. */
export type Based<T> = T & { readonly basisKind: BasisKind };

const shared = `c.municipality_id as "municipalityId", c.id, c.family_id as "familyId", c.subject_ids as "subjectIds", c.area, c.lane,
  c.named_ids as "namedIds", c.author_id as "authorId", c.service_id as "serviceId", c.title, c.description,
  c.basis_id as "basisId", c.part_id as "partId", c.replaces_id as "replacesId", c.state, c.state_since as "stateSince",
  c.created_at as "createdAt", c.version, c.due_on as "dueOn", b.kind as "basisKind"`;
const own: Readonly<Record<Table, string>> = {
  goal: 'c.horizon',
  action: `c.goal_id as "goalId", c.kind, c.owner_kind as "ownerKind", c.owner_ids as "ownerIds", c.owner_service_ids as "ownerServiceIds",
    c.owner_name as "ownerName", c.support_level as "supportLevel", c.starts_on as "startsOn", c.at_time as "atTime", c.place,
    c.money_ore as "moneyOre", c.currency, c.payer_id as "payerId", c.paying_service_id as "payingServiceId"`,
};
const from = (table: Table): string => `select ${shared}, ${own[table]} from ${table} c
  join basis b on b.municipality_id = c.municipality_id and b.id = c.basis_id
  where c.municipality_id = (select ctx.municipality()) and c.family_id = $1`;

const seenAction = `${from('action')} and c.id = $2 and (select ${sees('c')} from ctx.viewer($1) v)`;
const lockedAction = statement('lock-seen-action', `${seenAction} for no key update of c`);

/** The row as it stands, seen or not: for what an agreement carries out. */
export async function getRow<T extends Table>(
  tx: PlanTx,
  table: T,
  familyId: string,
  id: string,
): Promise<Based<Row<T>>> {
  return tx.one<Based<Row<T>>>(`${from(table)} and c.id = $2`, [familyId, id]);
}

/** The step, if the actor may see it; `not-found` otherwise. */
export async function getSeenAction(tx: PlanTx, familyId: string, id: string): Promise<Based<Action>> {
  return tx.one<Based<Action>>(seenAction, [familyId, id]);
}

/** As `getSeenAction`, kept from changing until this transaction is over; may be sent with what opens it. */
export async function lockSeenAction(
  tx: Pick<BareTx, 'find'>,
  familyId: string,
  id: string,
): Promise<Based<Action> | undefined> {
  return tx.find<Based<Action>>(lockedAction, [familyId, id]);
}

/** The steps that somebody alone does and that are not over. */
export async function ownLiveActions(
  tx: PlanTx,
  familyId: string,
  personId: string,
): Promise<Based<Action>[]> {
  return tx.rows<Based<Action>>(
    `${from('action')} and c.owner_ids = array[$2::uuid] and c.owner_service_ids = '{}' and c.state in ('planned', 'in-progress')`,
    [familyId, personId],
  );
}

/** What runs on trial for this part, waiting for the agreement to take over. */
export async function findOnTrial<T extends Table>(
  tx: PlanTx,
  table: T,
  familyId: string,
  partId: string,
): Promise<Based<Row<T>> | undefined> {
  return tx.find<Based<Row<T>>>(
    `${from(table)} and c.part_id = $2 and b.kind = 'trial' and c.state in ('planned', 'in-progress', 'done')`,
    [familyId, partId],
  );
}

/** Everything a trial still carries. */
export async function trialRows<T extends Table>(
  tx: PlanTx,
  table: T,
  familyId: string,
  trialId: string,
): Promise<Based<Row<T>>[]> {
  return tx.rows<Based<Row<T>>>(
    `${from(table)} and b.trial_id = $2 and c.state in ('planned', 'in-progress', 'done')`,
    [familyId, trialId],
  );
}

/** The state last reported, which a row comes back to when what replaced it is undone. */
export async function lastState(tx: PlanTx, actionId: string): Promise<CommitmentState> {
  const last = await tx.find<{ state: CommitmentState }>(
    `select state from progress where municipality_id = $1 and action_id = $2 order by reported_at desc, id desc limit 1`,
    [tx.municipalityId, actionId],
  );
  return last?.state ?? 'planned';
}

/** Whom a step concerns: who does it, whom it is about, who answers for them. */
export async function concernedIds(
  tx: PlanTx,
  action: Pick<Action, 'familyId' | 'ownerIds' | 'subjectIds'>,
): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select unnest($3::uuid[] || $4::uuid[]) as id union select fa.person_id from family_access fa
      where fa.municipality_id = $1 and fa.family_id = $2 and fa.kind in ('guardian', 'representative') and fa.subject_id = any ($4)
        and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at()))`,
    [tx.municipalityId, action.familyId, action.ownerIds, action.subjectIds],
  );
  return rows.map(({ id }) => id).sort();
}
