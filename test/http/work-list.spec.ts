import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { startApp, type RunningApp } from '../support/app.js';
import { Town, type Client, type Unit } from '../support/town.js';
import { dayOf } from '../support/days.js';

interface Work {
  readonly kind: string;
  readonly familyName: string | null;
  readonly id: string;
  readonly title: string | null;
  readonly about: string | null;
  readonly state: string;
  readonly whoseTurn: string;
  readonly waitsFor: string[];
  readonly dueAt: string | null;
  readonly overdue: boolean;
}
interface WorkList {
  readonly items: Work[];
  readonly counts: Record<string, number>;
  readonly next: string | null;
}

let app: RunningApp;
let town: Town;
let service: Unit;
let school: Unit;
let kaja: Client;
let nabo: Client;
let tor: Client;
let berg: FamilyStory;
let hidden: FamilyStory;

const list = (client: Client, query = '') => client.sees<WorkList>(`/api/v1/work-list${query}`);
const all = (client: Client) => list(client, '?tab=all');
const find = async (kind: string, client = kaja) =>
  (await all(client)).items.filter((one) => one.kind === kind);

beforeAll(async () => {
  app = await startApp({ worker: true });
  town = await Town.open(app);
  service = await town.service('Familieteamet', 'family-support');
  school = await town.service('Skolen', 'school');
  kaja = await town.employee('Kaja', 'coordinator', service);
  nabo = await town.employee('Nabo', 'coordinator', service);
  tor = await town.employee('Tor', 'professional', school);
  berg = await FamilyStory.begin(town, kaja, service, 'Familien Berg');
  await berg.member('Kari', await town.aged(35));
  await berg.member('Amina', await town.aged(14));
  await berg.member('Noah', await town.aged(8));
  await berg.home('Kari', 'Amina', 'Noah');
  await berg.responsible('Kari', 'Amina', 'Noah');
  await berg.responsible('Ola', 'Amina');
  await berg.livesWith('Kari', 'Amina', 'Noah');
  await berg.livesWith('Ola', 'Amina');
  await berg.consents('Kari', 'Kari');
  hidden = await FamilyStory.begin(town, kaja, service, 'Familien H.');
  await hidden.member('Samira', await town.aged(31), { protectionGrade: 'strictly-confidential' });
  await hidden.home('Samira');
}, 60_000);

afterAll(async () => {
  await town.close();
  await app.stop();
});

describe('the work list', () => {
  let decisionId: string;

  it('says of an open proposal that the family’s turn it is, who has not answered, and until when', async () => {
    decisionId = await berg.propose('Skal Amina begynne på leksehjelp?', [
      step('school', berg.idOf('Amina'), 'Leksehjelp tirsdag og torsdag'),
      step('leisure', berg.idOf('Noah'), 'Turn på lørdager'),
    ]);
    const [answers] = await find('answers');
    expect(answers).toMatchObject({
      familyName: 'Familien Berg',
      id: decisionId,
      title: 'Skal Amina begynne på leksehjelp?',
      whoseTurn: 'family',
      state: 'open',
      overdue: false,
    });
    expect(answers?.waitsFor).toEqual(['Kari', 'Ola', 'Amina'].sort());
    expect(answers?.dueAt).toMatch(/Z$/);
    expect(await find('hear-child')).toEqual([
      expect.objectContaining({ about: 'Noah', whoseTurn: 'coordinator', waitsFor: [] }),
    ]);
    await berg.sign('Kari', decisionId);
    expect((await find('answers'))[0]?.waitsFor).toEqual(['Amina', 'Ola']);
  });

  it('gives the coordinator an objection, a talk, an interpreter and a quiet word, the quiet word first', async () => {
    await berg.hears('Amina', decisionId, { objects: true });
    await berg.hears('Noah', decisionId);
    const ola = await berg.as('Ola');
    await ola.does(`${berg.path}/decisions/${decisionId}/talks`, { kind: 'interpreter' });
    await ola.does(`${berg.path}/help`, { kind: 'call' });
    const { items, counts } = await list(kaja);
    expect(items[0]).toMatchObject({ kind: 'help', state: 'call', about: 'Ola', title: null });
    expect(items.map(({ kind }) => kind).sort()).toEqual(['help', 'talk', 'weighing']);
    expect(items.every(({ whoseTurn }) => whoseTurn === 'coordinator')).toBe(true);
    expect(items.find(({ kind }) => kind === 'talk')).toMatchObject({ state: 'interpreter', about: 'Ola' });
    expect(counts).toMatchObject({ mine: 3, family: 1, overdue: 0, stuck: 0, all: 4 });
    expect((await find('answers'))[0]).toMatchObject({ state: 'paused' });
  });

  it('follows a draft from the service that is asked to the service that says no', async () => {
    const draftId = await berg.draft('Skal skolen lage en plan?', [
      step('school', berg.idOf('Amina'), 'En plan', {
        payload: {
          language: 'nb',
          title: 'En plan',
          owner: { kind: 'service', serviceId: school.id },
        },
      }),
    ]);
    expect(await find('draft')).toEqual([expect.objectContaining({ id: draftId, whoseTurn: 'coordinator' })]);
    const { parts } = await berg.decision(draftId);
    const { id } = await kaja.does<{ id: string }>(`${berg.path}/promises`, {
      ...{ serviceId: school.id, what: 'En plan for et barn', whenWanted: 'i vår', area: 'school' },
      ...{ decisionId: draftId, partId: parts[0]?.id },
    });
    expect(await find('draft')).toEqual([
      expect.objectContaining({ state: 'waits-for-service', whoseTurn: 'service', waitsFor: ['Skolen'] }),
    ]);
    expect(await find('service-promise')).toEqual([
      expect.objectContaining({ title: 'En plan for et barn', whoseTurn: 'service', waitsFor: ['Skolen'] }),
    ]);
    await tor.does(`${berg.path}/promises/${id}/refuse`, { reason: 'Vi har ingen ledig lærer' });
    const stuck = (await list(kaja, '?tab=stuck')).items;
    expect(stuck).toEqual([
      expect.objectContaining({ kind: 'service-promise', state: 'stuck', whoseTurn: 'coordinator' }),
    ]);
    await kaja.does(`${berg.path}/decisions/${draftId}/withdraw`);
    expect(await find('service-promise')).toEqual([]);
  });

  it('keeps a no until it is written anew or taken back', async () => {
    await berg.sign('Ola', decisionId, 'no', { words: 'Jeg vil noe annet' });
    const found = await find('not-agreed');
    expect(found).toEqual([expect.objectContaining({ id: decisionId, state: 'stuck', waitsFor: [] })]);
    expect(JSON.stringify(found)).not.toContain('noe annet');
    await kaja.does(`${berg.path}/decisions/${decisionId}/withdraw`);
    expect(await find('not-agreed')).toEqual([]);
    expect(await find('talk')).toEqual([]);
  });

  it('offers the next coordinator a family without its name, and the first one whose answer it waits for', async () => {
    const { id } = await kaja.does<{ id: string }>(`${berg.path}/hand-overs`, {
      toPersonId: nabo.personId,
      reason: 'Jeg bytter jobb',
    });
    expect(await find('hand-over')).toEqual([
      expect.objectContaining({
        familyName: 'Familien Berg',
        whoseTurn: 'others',
        waitsFor: ['Nabo Ansatt'],
      }),
    ]);
    const offered = await all(nabo);
    expect(offered.items).toEqual([
      expect.objectContaining({ kind: 'hand-over-offer', familyName: null, about: 'Kaja Ansatt' }),
    ]);
    expect(JSON.stringify(offered)).not.toContain('Berg');
    await nabo.does(`${berg.path}/hand-overs/${id}/accept`);
    expect(await find('hand-over')).toEqual([
      expect.objectContaining({ state: 'to-do', whoseTurn: 'coordinator' }),
    ]);
    expect((await all(nabo)).items).toEqual([]);
  });

  it('finds by the name of the family and by what waits; a protected family is listed and never found', async () => {
    await hidden.draft('Skal vi få hjelp hjemme?', [step('network', hidden.idOf('Samira'), 'Hjelp hjemme')]);
    expect((await find('draft')).map(({ familyName }) => familyName)).toEqual(['Familien H.']);
    const kinds = async (q: string) =>
      (await list(kaja, `?tab=all&q=${encodeURIComponent(q)}`)).items.map(({ kind }) => kind);
    expect(await kinds('bERG')).toContain('hand-over');
    expect(await kinds('hjelp hjemme')).toEqual([]);
    expect(await kinds('familien h')).toEqual([]);
    expect((await list(kaja, '?tab=all&q=hjemme')).counts).toMatchObject({ all: 0 });
    const drafts = await list(kaja, '?tab=all&kind=draft');
    expect(new Set(drafts.items.map(({ kind }) => kind))).toEqual(new Set(['draft']));
    expect(drafts.counts.all).toBe(drafts.items.length);
  });

  it('comes in pages that leave nothing out and repeat nothing', async () => {
    for (let n = 0; n < 53; n += 1)
      await berg.draft(`Skal vi gjøre ${n}?`, [step('leisure', berg.idOf('Kari'), `Sak ${n}`)]);
    const first = await all(kaja);
    expect(first.items).toHaveLength(50);
    const second = await list(kaja, `?tab=all&cursor=${first.next ?? ''}`);
    expect(second.next).toBeNull();
    expect(second.counts).toEqual(first.counts);
    const ids = [...first.items, ...second.items].map(({ kind, id }) => `${kind} ${id}`);
    expect(ids).toHaveLength(first.counts['all'] ?? 0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const wrong of ['?cursor=bare-noe', '?tab=alt', '?q=', '?families=1'])
      expect([wrong, (await kaja.get(`/api/v1/work-list${wrong}`)).status]).toEqual([wrong, 422]);
  });

  it('shows a step over its day to whoever may see it, and a young person who soon comes of age', async () => {
    const kari = await berg.as('Kari');
    const due = dayOf(await town.now());
    await kari.does(`${berg.path}/promises`, {
      kind: 'own',
      ...{
        area: 'economy',
        title: 'Jeg rydder i regningene',
        subjectIds: [berg.idOf('Kari')],
        lane: 'consented-services',
        due,
      },
    });
    await kari.does(`${berg.path}/promises`, {
      kind: 'own',
      ...{
        area: 'economy',
        title: 'Noe jeg har for meg selv',
        subjectIds: [berg.idOf('Kari')],
        lane: 'only-me',
        due,
      },
    });
    expect(await find('late-step')).toEqual([]);
    const eighteen = dayOf(await town.now(), 20).slice(4);
    await berg.member('Petter', `${Number(due.slice(0, 4)) - 18}${eighteen}`.replace('02-29', '02-28'));
    await berg.letPass(2);
    kaja = berg.coordinator;
    const overdue = (await list(kaja, '?tab=overdue')).items;
    expect(overdue).toEqual([
      expect.objectContaining({
        ...{ kind: 'late-step', title: 'Jeg rydder i regningene', whoseTurn: 'family', waitsFor: ['Kari'] },
      }),
    ]);
    expect(await find('coming-of-age')).toEqual([
      expect.objectContaining({ about: 'Petter', whoseTurn: 'coordinator' }),
    ]);
    expect(JSON.stringify(await all(kaja))).not.toContain('for meg selv');
  });
});

describe('another’s work list', () => {
  it('holds nothing of a family one does not coordinate', async () => {
    nabo = await town.logIn(nabo.personId);
    expect(await all(nabo)).toMatchObject({ items: [], next: null, counts: { all: 0 } });
  });

  it('is not for parents, nor for other employees', async () => {
    for (const name of ['Kari', 'Ola', 'Amina']) {
      const answer = await (await berg.as(name)).get('/api/v1/work-list');
      expect([name, answer.status]).toEqual([name, 404]);
      expect(answer.wire).not.toContain('Berg');
    }
    expect((await (await town.logIn(tor.personId)).get('/api/v1/work-list')).status).toBe(404);
  });

  it('stays inside one municipality', async () => {
    const elsewhere = await Town.open(app, 'DK');
    const unit = await elsewhere.service('Familiehuset', 'family-support');
    const mette = await elsewhere.employee('Mette', 'coordinator', unit);
    expect((await all(mette)).items).toEqual([]);
    await elsewhere.close();
  });

  it('is the stand-in’s as well, for as long as it lasts', async () => {
    const leader = await town.employee('Lise', 'service-leader', service);
    const until = dayOf(await town.now(), 7);
    await leader.does(`${berg.path}/stand-in`, { personId: nabo.personId, until, reason: 'Kaja er syk' });
    const standing = await all(nabo);
    expect(standing.items.length).toBeGreaterThan(50 - 1);
    expect(standing.items.every(({ familyName }) => familyName === 'Familien Berg')).toBe(true);
    await berg.letPass(8);
    expect((await all(await town.logIn(nabo.personId))).items).toEqual([]);
  });
});
