import type { Unit } from '../support/town.js';
import type { CanaryFamily } from './canary-town.js';

/** A standing agreement, and a wish to look again at something: what stands there from before the story begins. */
export async function agreedBefore(family: CanaryFamily, name: string): Promise<void> {
  const { story, town } = family;
  const id = family.id(name);
  const title = family.word('family', { subjects: [id], area: 'leisure', author: id });
  await town.past(
    `insert into standing_agreement (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, title, areas, owner_ids, owner_service_ids, valid_from, valid_to, basis_id, created_at, version)
     select municipality_id, gen_random_uuid(), family_id, array[$2::uuid], 'leisure', 'family', '{}', $2, $3, array['leisure'], array[$2::uuid], '{}', app.today() - 1, app.today() + 90, basis_id, ctx.at(), 1
       from team_member where family_id = $1 limit 1`,
    [story.id, id, title],
  );
}

/** Around a proposal that waits: a service is asked what it will do, somebody wants to talk first, and to look again. */
export async function openCase(
  family: CanaryFamily,
  service: Unit,
  decisionId: string,
  name: string,
): Promise<void> {
  const { story, town, path } = family;
  const me = { author: family.id(name) };
  // Words that share a syllable with a name are refused: a service is asked without names.
  const asked = () => {
    const number = town.number();
    family.keep(number, 'service-ask', { serviceId: service.id, area: 'school' });
    return `${number} timer`;
  };
  await story.coordinator.does(`${path}/promises`, {
    ...{ serviceId: service.id, what: asked(), whenWanted: asked(), area: 'school' },
  });
  const client = await family.as(name);
  await client.does(`${path}/decisions/${decisionId}/talks`, {
    ...{ kind: 'talk', words: family.word('talk', me) },
  });
  await town.past(
    `insert into reconsideration (municipality_id, id, family_id, decision_id, person_id, reason, asked_at, answer_by)
     select municipality_id, gen_random_uuid(), family_id, id, $2, $3, ctx.at(), app.today() + 14 from decision where id = $1`,
    [decisionId, family.id(name), family.word('reconsideration', me)],
  );
}

/** Somebody else answers for a young person's money, and the coordinator offers the family to another. */
export async function actsOnRecord(family: CanaryFamily, ward: string): Promise<void> {
  const { story, town, path } = family;
  const about = { subjects: [] as string[] };
  await story.coordinator.does(`${path}/representatives`, {
    personId: family.id(ward),
    representative: {
      givenName: family.word('given-name', about),
      familyName: family.word('surname', about),
      ...{ birthDate: '1970-03-03', language: 'nb' },
    },
    ...{ kind: 'guardian', mandate: ['economy'] },
    basis: family.word('representation', { author: story.coordinator.personId }),
  });
  const [row] = await story.town.sql<{ id: string }>(
    'select representative_id as id from representative where person_id = $1',
    [family.id(ward)],
  );
  const id = row?.id ?? '';
  story.ids['Vera'] = id;
  about.subjects.push(id);
  family.facts.answering.push([id, family.id(ward), ['economy']]);
  const next = town.actors.find(({ label }) => label === 'an unassigned coordinator')?.personId ?? '';
  const reason = family.word('hand-over', { author: story.coordinator.personId, named: [next] });
  await story.coordinator.does(`${path}/hand-overs`, { toPersonId: next, reason });
}

/** What an employee records against somebody's right to know or to answer, each on its ground. */
export async function kept(
  family: CanaryFamily,
  decisionId: string,
  child: string,
  adult: string,
): Promise<void> {
  const { story, town, path } = family;
  const [childId, adultId] = [family.id(child), family.id(adult)];
  const author = story.coordinator.personId;
  const told = () => family.word('informing-refusal', { author, named: [adultId], area: 'leisure' });
  await story.coordinator.does(`${path}/decisions/${decisionId}/informing-refusals`, {
    ...{ personId: adultId, subjectIds: [childId], area: 'leisure', reason: 'court-order' },
    ...{ legalBasis: told(), appealTo: told() },
  });
  const basis = family.word('exemption', { author });
  await story.coordinator.does(`${path}/exemptions`, { childId, adultId, basis });
  for (const thing of town.things.values())
    if (
      ['given-name', 'surname'].includes(thing.kind) &&
      [childId, adultId].some((id) => thing.subjects.includes(id))
    )
      Object.assign(thing, { toConfirm: true });
}
