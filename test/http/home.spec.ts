import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { Town, type Client } from '../support/town.js';
import { dayOf } from '../support/days.js';

interface Contact {
  readonly name: string;
  readonly phone: string | null;
  readonly hours: string | null;
  readonly until: string | null;
}
interface Home {
  readonly name: string;
  readonly coordinator: Contact | null;
  readonly standIn: Contact | null;
  readonly nextSteps: {
    title: string;
    columns: string[];
    owners: string[];
    isMine: boolean;
    needsMoreTime: boolean;
  }[];
  readonly areas: { area: string; goals: number; steps: number; underWay: number }[];
  readonly agreedLately: { question: string }[];
  readonly decidedWithoutUs: number;
}

const phone = '+47 66 00 11 22';
let stage: Stage;
let town: Town;
let berg: FamilyStory;
const home = async (who: string, acr: 'substantial' | 'high' = 'high') =>
  (await berg.as(who, acr)).sees<Home>(`${berg.path}/home`);
const titles = async (who: string) => (await home(who)).nextSteps.map(({ title }) => title);

async function workPhone(client: Client): Promise<void> {
  const administrator = await town.employee('Adm', 'administrator', null);
  const { items } = await administrator.sees<{ items: { id: string; personId: string; version: number }[] }>(
    '/api/v1/admin/staff',
  );
  const post = items.find(({ personId }) => personId === client.personId);
  const answer = await administrator.patch(
    `/api/v1/admin/staff/${post?.id ?? ''}`,
    { workPhone: phone, workHours: 'hverdager 9–15' },
    { 'if-match': `"${post?.version ?? 0}"` },
  );
  expect(answer).toMatchObject({ status: 200, body: { workPhone: phone, workHours: 'hverdager 9–15' } });
  const wrong = await administrator.patch(
    `/api/v1/admin/staff/${post?.id ?? ''}`,
    { workPhone: 'ring meg' },
    { 'if-match': '"2"' },
  );
  expect(wrong.status).toBe(422);
}

async function promise(
  who: string,
  area: string,
  title: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const client = await berg.as(who);
  await client.does(`${berg.path}/promises`, {
    kind: 'own',
    area,
    title,
    subjectIds: [berg.idOf(who)],
    ...more,
  });
}

beforeAll(async () => {
  stage = await openStage();
  town = stage.town;
  berg = await FamilyStory.begin(town, stage.coordinator, stage.service, 'Familien Berg');
  await berg.member('Kari', await town.aged(36));
  await berg.member('Amina', await town.aged(14));
  await berg.home('Kari', 'Amina');
  await berg.responsible('Kari', 'Amina');
  await berg.responsible('Ola', 'Amina');
  await berg.livesWith('Kari', 'Amina');
  await workPhone(stage.coordinator);
}, 60_000);
afterAll(() => stage.close());

describe('the page of a family', () => {
  it('says whom to call and when, before there is any plan', async () => {
    expect(await home('Kari')).toMatchObject({
      name: 'Familien Berg',
      coordinator: { name: 'Kaja Ansatt', phone, hours: 'hverdager 9–15', until: null },
      standIn: null,
      nextSteps: [],
      areas: [],
      agreedLately: [],
      decidedWithoutUs: 0,
    });
    expect((await home('Ola')).coordinator).toMatchObject({ name: 'Kaja Ansatt', phone });
  });

  it('tells of the stand-in and until when', async () => {
    const leader = await town.employee('Lise', 'service-leader', stage.service);
    const nabo = await town.employee('Nabo', 'coordinator', stage.service);
    const until = dayOf(await town.now(), 7);
    await leader.does(`${berg.path}/stand-in`, { personId: nabo.personId, until, reason: 'Kaja er syk' });
    expect(await home('Kari')).toMatchObject({
      coordinator: { name: 'Kaja Ansatt' },
      standIn: { name: 'Nabo Ansatt', phone: null, until },
    });
  });

  it('shows what was agreed, what is going on and what comes next, each to whoever may see it', async () => {
    const id = await berg.propose('Skal Amina begynne på turn?', [
      step('leisure', berg.idOf('Amina'), 'Turn på lørdager'),
    ]);
    await berg.sign('Kari', id);
    await berg.hears('Amina', id);
    await berg.takesEffect(id);
    const today = dayOf(await town.now());
    await promise('Kari', 'economy', 'Jeg rydder i regningene', { due: today });
    await promise('Kari', 'physical-health', 'Jeg går tur');
    const kari = await home('Kari');
    expect(kari.agreedLately).toEqual([expect.objectContaining({ question: 'Skal Amina begynne på turn?' })]);
    expect(kari.nextSteps[0]).toMatchObject({
      ...{ title: 'Jeg rydder i regningene', columns: ['family'], owners: ['Kari'], isMine: true },
      needsMoreTime: false,
    });
    expect(kari.areas.map(({ area }) => area)).toEqual(['economy', 'physical-health', 'leisure']);
    expect(await titles('Ola')).toEqual(['Turn på lørdager']);
    expect((await home('Ola')).areas).toEqual([{ area: 'leisure', goals: 0, steps: 1, underWay: 0 }]);
    expect(JSON.stringify(await home('Amina'))).not.toMatch(/regningene|går tur/);
  });

  it('hides health from a log-in below level high, counts too', async () => {
    const weak = await home('Kari', 'substantial');
    expect(weak.areas.map(({ area }) => area)).toEqual(['economy', 'leisure']);
    expect(JSON.stringify(weak)).not.toContain('Jeg går tur');
  });

  it('asks of a step whose day has passed whether there is need of more time', async () => {
    await berg.letPass(2);
    expect((await home('Kari')).nextSteps[0]).toMatchObject({
      title: 'Jeg rydder i regningene',
      needsMoreTime: true,
    });
  });

  it('counts what was decided without them, for those it is about', async () => {
    await berg.coordinator.does(`${berg.path}/statutory-decisions`, {
      ...{ title: 'Vedtak om støttekontakt', area: 'leisure', subjectIds: [berg.idOf('Kari')] },
      ...{
        legalBasis: 'helse- og omsorgstjenesteloven § 3-6',
        decidedBy: 'Kommunen',
        appealTo: 'Statsforvalteren',
      },
      ...{ decidedOn: dayOf(await town.now()), howHeard: 'Skriftlig', emergency: false },
    });
    expect((await home('Kari')).decidedWithoutUs).toBe(1);
    expect((await home('Ola')).decidedWithoutUs).toBe(0);
  });

  it('says the same as the plan of what is going on, for each of them', async () => {
    for (const who of ['Kari', 'Ola', 'Amina']) {
      const plan = await (
        await berg.as(who)
      ).sees<{ areas: { area: string; actions: { state: string }[] }[] }>(`${berg.path}/plan`);
      const planned = plan.areas.map(({ area, actions }) => [area, actions.length]);
      expect((await home(who)).areas.map(({ area, steps }) => [area, steps])).toEqual(planned);
    }
  });

  it('is not there for a snooping colleague, nor for another municipality', async () => {
    const snoop = await town.employee('Snoker', 'coordinator', stage.service);
    expect((await snoop.get(`${berg.path}/home`)).status).toBe(404);
    const elsewhere = await Town.open(stage.app, 'DK');
    const unit = await elsewhere.service('Familiehuset', 'family-support');
    const mette = await elsewhere.employee('Mette', 'coordinator', unit);
    expect((await mette.get(`${berg.path}/home`)).status).toBe(404);
    const other = await FamilyStory.begin(elsewhere, mette, unit, 'Familien Jensen');
    expect((await (await berg.as('Kari')).get(`${other.path}/home`)).status).toBe(404);
    expect((await (await berg.as('Kari')).get(`/api/v1/families/${randomUUID()}/home`)).status).toBe(404);
    await elsewhere.close();
  });

  it('gives a father apart from a protected home the coordinator’s name and no number', async () => {
    const hidden = await FamilyStory.begin(town, stage.coordinator, stage.service, 'Familien H.');
    await hidden.member('Samira', await town.aged(30), { protectionGrade: 'strictly-confidential' });
    await hidden.member('Lina', await town.aged(5));
    await hidden.home('Samira', 'Lina');
    await hidden.responsible('Samira', 'Lina');
    await hidden.responsible('Karim', 'Lina');
    const seen = async (who: string) => (await hidden.as(who)).sees<Home>(`${hidden.path}/home`);
    expect((await seen('Samira')).coordinator).toMatchObject({ name: 'Kaja Ansatt', phone });
    expect((await seen('Karim')).coordinator).toMatchObject({
      name: 'Kaja Ansatt',
      phone: null,
      hours: null,
    });
  });
});
