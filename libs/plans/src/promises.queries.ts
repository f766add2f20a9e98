import type { LifeArea } from '#contract';
import { sees } from '#platform/access';
import type { Tx } from '#platform/database';
import type { PlanTx } from './plan-tx.js';
import type { ServicePromise } from './service-promise.entity.js';

/** A goal one hangs a step on must be one that the actor sees. */
export async function assertSeenGoal(tx: PlanTx, familyId: string, goalId: string): Promise<void> {
  await tx.one(
    `select 1 from goal g, ctx.viewer($2) v where g.municipality_id = $1 and g.family_id = $2 and g.id = $3 and ${sees('g')}`,
    [tx.municipalityId, familyId, goalId],
  );
}

/** A service promises for a part that is being written by whoever asks: of a draft, or of a version after the one that was sent. */
export async function assertWrittenPart(
  tx: PlanTx,
  familyId: string,
  decisionId: string,
  partId: string,
): Promise<void> {
  await tx.one(
    `select 1 from decision d where d.municipality_id = $1 and d.family_id = $2 and d.id = $3
      and (d.drafted_by = ctx.person() or d.drafted_as = 'coordination')
      and ((d.status = 'draft' and d.draft -> 'parts' @> jsonb_build_array(jsonb_build_object('id', $4::text)))
        or exists (select 1 from next_version w where w.municipality_id = $1 and w.decision_id = d.id and w.n = d.current_version + 1
          and w.written -> 'draft' -> 'parts' @> jsonb_build_array(jsonb_build_object('id', $4::text))))`,
    [tx.municipalityId, familyId, decisionId, partId],
  );
}

/** The members a service may be told about in one life area today. */
export async function consentedSubjects(
  tx: PlanTx,
  familyId: string,
  serviceId: string,
  area: LifeArea,
): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select distinct subject_id as id from consent_grant where municipality_id = $1 and family_id = $2 and service_id = $3 and area = $4
      and valid_from <= (select ctx.at()) and (valid_to is null or valid_to > (select ctx.at()))`,
    [tx.municipalityId, familyId, serviceId, area],
  );
  return rows.map(({ id }) => id);
}

/** The names of the family and everybody who answers for somebody in it. */
export async function givenNames(tx: PlanTx, familyId: string): Promise<readonly string[]> {
  const rows = await tx.rows<{ name: string }>(
    `select distinct unnest(array[p.given_name, p.family_name]) as name from family_access fa
      join person p on p.municipality_id = fa.municipality_id and p.id = fa.person_id
      where fa.municipality_id = $1 and fa.family_id = $2 and fa.kind in ('member', 'guardian', 'representative', 'support')`,
    [tx.municipalityId, familyId],
  );
  return rows.map(({ name }) => name);
}

/** The asked promise, behind a lock, for whoever works in the service asked; `not-found` for everybody else. */
export async function lockAsked(
  tx: Tx,
  familyId: string,
  id: string,
): Promise<Pick<ServicePromise, 'serviceId' | 'state' | 'subjectIds' | 'area' | 'askedBy'>> {
  return tx.one(
    `select service_id as "serviceId", state, subject_ids as "subjectIds", area, asked_by as "askedBy" from service_promise
      where municipality_id = $1 and family_id = $2 and id = $3 and service_id = any ((select ctx.services())::uuid[]) for update`,
    [tx.municipalityId, familyId, id],
  );
}

/** The services the actor may speak for in a meeting. */
export async function mandatesOf(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select service_id as id from staff where municipality_id = $1 and person_id = $2 and service_id is not null and nullif(trim(mandate), '') is not null
      and valid_from <= (select app.today()) and (valid_to is null or valid_to > (select app.today()))`,
    [tx.municipalityId, tx.actor.personId],
  );
  return rows.map(({ id }) => id);
}

/** What waits for a word from the services the actor works in. No family is named. */
export const waitingPromises = {
  name: 'service-promises-waiting',
  text: `select p.id, p.family_id as "familyId", p.service_id as "serviceId", s.name as service, p.area, p.what, p.when_wanted as "whenWanted",
      p.asked_at as "askedAt", exists (select 1 from staff st where st.municipality_id = p.municipality_id and st.person_id = ctx.person()
        and st.service_id = p.service_id and (st.role = 'service-leader' or nullif(trim(st.mandate), '') is not null)
        and st.valid_from <= (select app.today()) and (st.valid_to is null or st.valid_to > (select app.today()))) as "hasMandate"
    from service_promise p join service s on s.municipality_id = p.municipality_id and s.id = p.service_id
    where p.municipality_id = ctx.municipality() and p.state = 'asked' and p.service_id = any ((select ctx.services())::uuid[])
    order by p.asked_at, p.id limit 200`,
};
