import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts that open a door or stand for an answer: whose hand may write each. Nobody makes themselves a parent, a member or
 * a coordinator, bars another, or speaks for a child, not even with SQL of their own as the role the API uses.
 */
export class OwnHands1000000000011 implements MigrationInterface {
  name = 'OwnHands1000000000011';

  async up(q: QueryRunner): Promise<void> {
    for (const [table, [adds, changes]] of Object.entries(hands)) await narrow(q, table, adds, changes);
    await q.query(givers);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const anybody = 'as the walls say';
const me = '(select ctx.person())';
const coordinator = '(select ctx.coordinates(family_id))';
const ofPerson = `(select ctx.coordinates_person(id)) or (kind = 'staff' and (select ctx.has_role('administrator')))`;
const ofChild = '(select ctx.coordinates_person(child_id))';
const alike = (hand: string): readonly [string, string] => [hand, hand];

/** Who may add a row, and who may change one. */
const hands: Readonly<Record<string, readonly [string, string]>> = {
  // A death or a birth date written by another than the coordinator would end a right.
  person: [anybody, ofPerson],
  parental_responsibility: alike(ofChild),
  daily_authority: alike(ofChild),
  residence: alike(ofChild),
  // Whoever writes an exemption down never confirms it; the second employee does that by a function of its own.
  exemption: [`${ofChild} and recorded_by = ${me} and confirmed_by is null`, ofChild],
  representative: alike('(select ctx.coordinates_person(person_id))'),
  // Whoever closes the plan for themself ends their own membership.
  member: [coordinator, `person_id = ${me} or ${coordinator}`],
  appointment: alike(coordinator),
  block: alike(coordinator),
  support_person: [
    `${me} = person_id or ${coordinator}`,
    `${me} in (person_id, supporter_id) or ${coordinator}`,
  ],
  child_view: [`recorded_by = ${me} and (child_id = ${me} or ${coordinator})`, `child_id = ${me}`],
  weighing: alike(`weighed_by = ${me} and ${coordinator}`),
  // An interpreter may be arranged for somebody; a wish to talk is one's own.
  talk: [`person_id = ${me} or (kind = 'interpreter' and ${coordinator})`, coordinator],
  precondition_met: alike(`recorded_by = ${me}`),
  next_version: alike(`written_by = ${me}`),
  also_me: alike(`person_id = ${me}`),
  reconsideration: [`person_id = ${me}`, coordinator],
  contact_attempt: [`tried_by = ${me} and confirmed_by is null and ${coordinator}`, `confirmed_by = ${me}`],
  informing_refusal: alike(`decided_by = ${me} and author_id = ${me} and ${coordinator}`),
  statutory_decision: [`recorded_by = ${me} and author_id = ${me}`, coordinator],
};

/** Narrows what the walls allow: a restrictive policy must hold beside them. */
async function narrow(q: QueryRunner, table: string, adds: string, changes: string): Promise<void> {
  if (adds !== anybody)
    await q.query(
      `create policy own_hand_adds on ${table} as restrictive for insert to vl_app with check (${adds})`,
    );
  await q.query(`
    create policy own_hand_changes on ${table} as restrictive for update to vl_app with check (${changes});`);
}

const givers = `
-- Only the subject and those who answer for the subject are ever givers; which of them, the authority table says.
create function app.givers_answer_for_subject() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select 1 from unnest(new.givers) as g(id) where g.id <> new.subject_id and not exists (
      select 1 from family_access fa where fa.municipality_id = new.municipality_id and fa.family_id = new.family_id and fa.person_id = g.id
        and fa.subject_id = new.subject_id and fa.kind in ('guardian', 'representative'))) then
    raise exception 'nobody consents for another' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger givers_answer before insert on consent for each row execute function app.givers_answer_for_subject();
`;
