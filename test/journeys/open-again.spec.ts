import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';
import { addMonths } from '#platform/clock';
import { dayOf } from '../support/days.js';

interface Waiting {
  readonly waiting: readonly {
    readonly kind: string;
    readonly title: string | null;
    readonly about: string | null;
  }[];
}

/** Katrine and Johan live apart, and Amina lives with both. */
async function withParentsApart({ town, coordinator, service }: Stage): Promise<FamilyStory> {
  const family = await FamilyStory.begin(town, coordinator, service);
  await family.member('Katrine', await town.aged(42));
  await family.member('Amina', await town.aged(9));
  await family.home('Katrine', 'Amina');
  await family.responsible('Katrine', 'Amina');
  await family.responsible('Johan', 'Amina');
  await family.livesWith('Katrine', 'Amina');
  await family.livesWith('Johan', 'Amina');
  return family;
}

/** A second employee comes to the family: the leader of the coordinator's service appoints a stand-in. */
async function standIn({ town, service }: Stage, family: FamilyStory, personId: string): Promise<Client> {
  const leader = await town.employee('Elin', 'service-leader', service);
  const until = dayOf(await town.now(), 20);
  await leader.does(`${family.path}/stand-in`, { personId, until, reason: 'Kaja er på ferie' });
  return town.logIn(personId);
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('a decision that opens again', () => {
  it('because a yes was taken back can still end unanswered, and not sooner than after three days', async () => {
    const family = await withParentsApart(stage);
    const id = await family.propose('Skal Amina begynne på svømming?', [
      step('leisure', family.idOf('Amina'), 'Svømmekurs'),
    ]);
    await family.hears('Amina', id);
    await family.letPass(13.5);
    await family.sign('Katrine', id);
    const { signatureId, status } = await family.sign('Johan', id);
    expect(status).toBe('agreed');
    const johan = await family.as('Johan');
    await johan.does(`${family.path}/signatures/${signatureId}/withdraw`);
    expect((await family.decision(id)).status).toBe('proposed');
    await family.letPass(2.5);
    await family.nothingHappens();
    expect((await family.decision(id)).status).toBe('proposed');
    await family.letPass(1);
    await family.comesTo('expired', id);
  });

  it('because whoever could not be reached comes after all and answers', async () => {
    const family = await withParentsApart(stage);
    const second = await stage.town.employee('Trine', 'coordinator', stage.service);
    const johan = family.idOf('Johan');
    const id = await family.propose(
      'Skal Amina begynne på SFO?',
      [step('school', family.idOf('Amina'), 'SFO på Nordre')],
      family.coordinator,
      { openDays: 40 },
    );
    const tries = (route: string) =>
      family.coordinator.does(`${family.path}/decisions/${id}/contact-attempts`, { personId: johan, route });
    await tries('letter');
    await tries('phone');
    await family.letPass(14.1);
    await tries('letter');
    await family.hears('Amina', id);
    const other = await standIn(stage, family, second.personId);
    await other.does(`${family.path}/decisions/${id}/unreachable/${johan}`);
    expect((await family.decision(id)).status).toBe('other-route');
    expect(await family.sign('Johan', id)).toMatchObject({ status: 'proposed' });
    await family.nothingHappens();
    expect(await family.messages('Katrine')).toContainEqual(expect.stringMatching(/^v1-first-again-/));
    expect(await family.sign('Katrine', id)).toMatchObject({ status: 'agreed' });
    await family.takesEffect(id);
    expect(await family.recorded('decision-')).toEqual([
      'decision-drafted',
      'decision-proposed',
      'decision-other-route',
      'decision-reopened',
      'decision-agreed',
      'decision-in-effect',
    ]);
  });

  it('because somebody new has a say tells that person so', async () => {
    const { town, coordinator, service } = stage;
    const family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Katrine', await town.aged(42));
    await family.member('Leif', await town.aged(44));
    await family.member('Amina', await town.aged(9));
    await family.home('Katrine', 'Leif', 'Amina');
    await family.responsible('Katrine', 'Amina');
    const id = await family.propose('Skal Amina bytte klubb?', [
      step('leisure', family.idOf('Amina'), 'Ny klubb'),
    ]);
    await family.hears('Amina', id);
    await family.sign('Katrine', id);
    await family.responsible('Leif', 'Amina');
    expect((await family.decision(id)).status).toBe('proposed');
    await family.nothingHappens();
    expect(await family.messages('Leif')).toEqual([expect.stringMatching(/^v1-first-again-/)]);
  });
});

describe('what is urgent', () => {
  it('waits for a private call with each signer and no longer; one call is not enough', async () => {
    const family = await withParentsApart(stage);
    const id = await family.propose(
      'Skal Amina få leksehjelp fra i dag?',
      [step('school', family.idOf('Amina'), 'Leksehjelp')],
      family.coordinator,
      { urgent: true, urgentBecause: 'Prøven er på fredag.' },
    );
    await family.hears('Amina', id);
    await family.sign('Katrine', id);
    expect(await family.sign('Johan', id)).toMatchObject({ status: 'agreed' });
    const calls = async (name: string): Promise<string> => {
      await family.coordinator.does(`${family.path}/decisions/${id}/contact-attempts`, {
        personId: family.idOf(name),
        route: 'private-call',
      });
      return (await family.decision(id)).status;
    };
    expect(await calls('Katrine')).toBe('agreed');
    expect(await calls('Katrine')).toBe('agreed');
    expect(await calls('Johan')).toBe('in-effect');
  });

  it('and what is not waits for the morning, whoever was called', async () => {
    const family = await withParentsApart(stage);
    const id = await family.propose('Skal Amina få fadder?', [
      step('school', family.idOf('Amina'), 'Fadder på skolen'),
    ]);
    await family.hears('Amina', id);
    await family.sign('Katrine', id);
    await family.sign('Johan', id);
    for (const name of ['Katrine', 'Johan'])
      await family.coordinator.does(`${family.path}/decisions/${id}/contact-attempts`, {
        personId: family.idOf(name),
        route: 'private-call',
      });
    expect((await family.decision(id)).status).toBe('agreed');
  });
});

describe('what waits for the coordinator', () => {
  it('is an emergency to go through with the family, until it is done', async () => {
    const family = await withParentsApart(stage);
    const { id } = await family.coordinator.does<{ id: string }>(`${family.path}/statutory-decisions`, {
      subjectIds: [family.idOf('Amina')],
      area: 'safety',
      title: 'Akutt plassering',
      legalBasis: 'Barnevernsloven § 4-2',
      decidedBy: 'Barnevernvakten',
      decidedOn: dayOf(await stage.town.now()),
      howHeard: 'Amina snakket med barnevernvakten samme kveld.',
      appealTo: 'Barneverns- og helsenemnda',
      emergency: true,
    });
    const waits = async () => {
      const me = await family.coordinator.sees<Waiting>('/api/v1/me');
      return me.waiting.filter(({ kind }) => kind === 'emergency-review');
    };
    await family.nothingHappens();
    const messages = await stage.town.sql(
      `select 1 from notification n join due d on d.id = n.due_id where d.ref_id = $1`,
      [id],
    );
    expect(messages).toHaveLength(1);
    expect(await waits()).toMatchObject([{ title: 'Akutt plassering' }]);
    await family.coordinator.does(`${family.path}/statutory-decisions/${id}/review`);
    expect(await waits()).toEqual([]);
  });

  it('is a young person who turns eighteen within thirty days', async () => {
    const { town, coordinator, service } = stage;
    const family = await FamilyStory.begin(town, coordinator, service);
    const birthday = (inDays: number) => addMonths(dayOf(today, inDays), -18 * 12);
    const today = dayOf(await town.now());
    await family.member('Sara', birthday(29));
    await family.member('Tom', birthday(33));
    const { waiting } = await family.coordinator.sees<Waiting>('/api/v1/me');
    const soon = waiting.filter(({ kind }) => kind === 'coming-of-age').map(({ about }) => about);
    expect(soon).toEqual(['Sara']);
  });
});
