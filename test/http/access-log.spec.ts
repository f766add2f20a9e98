import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client, Unit } from '../support/town.js';

interface Seen {
  readonly id: string;
  readonly day: string;
  readonly times: number;
  readonly viewer: { id: string; name: string };
  readonly isEmployee: boolean;
  readonly service: { id: string; name: string } | null;
  readonly kind: string;
  readonly because: string;
  readonly subjects: { id: string; name: string }[];
}
interface Log {
  readonly items: Seen[];
  readonly next: string | null;
  readonly people: { id: string; name: string }[];
  readonly services: { id: string; name: string }[];
  readonly questions: { id: string; words: string; answer: string | null }[];
}

let stage: Stage;
let family: FamilyStory;
let refuge: Unit;
let helper: Client;
let decisionId: string;

const logOf = async (name: string, query = '') =>
  (await family.as(name)).sees<Log>(`${family.path}/access-log${query}`);
const kindsOf = (log: Log, of?: string) =>
  new Set(log.items.filter(({ viewer }) => of === undefined || viewer.id === of).map(({ kind }) => kind));
const kaja = () => family.coordinator.personId;

/** A place in the team as a decision would have given it. */
async function joins(client: Client, service: Unit): Promise<void> {
  const past = new pg.Client({ connectionString: stage.app.database.superuserUrl });
  await past.connect();
  await past.query(`set session_replication_role = replica`);
  await past.query(
    `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
       values ($1, gen_random_uuid(), $2, $3, $4, 'professional', gen_random_uuid(), app.today() - 1)`,
    [stage.town.municipalityId, family.id, client.personId, service.id],
  );
  await past.end();
  await stage.town.sql('select app.refresh_family_access($1::smallint, $2)', [
    stage.town.municipalityId,
    family.id,
  ]);
}

beforeAll(async () => {
  stage = await openStage();
  const { town, service, coordinator } = stage;
  refuge = await town.service('Fjordlys', 'crisis-centre', 'protected');
  helper = await town.employee('Embla', 'professional', refuge);
  family = await FamilyStory.begin(town, coordinator, service);
  await family.member('Kari', await town.aged(34));
  await family.member('Amina', await town.aged(13));
  await family.home('Kari', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.responsible('Ola', 'Amina');
  await family.livesWith('Kari', 'Amina');
  await family.consents('Kari', 'Kari', refuge, ['housing']);
  await joins(helper, refuge);
  decisionId = await family.propose('Skal Amina få leksehjelp, og Kari råd om penger?', [
    step('school', family.idOf('Amina'), 'Leksehjelp'),
    step('economy', family.idOf('Kari'), 'Råd om penger'),
  ]);
  await family.hears('Amina', decisionId);
}, 60_000);
afterAll(() => stage.close());

describe('who has seen my data', () => {
  it('tells who, for which service, what, why, and how many times within the hour', async () => {
    await family.decision(decisionId);
    await family.decision(decisionId);
    const { items, people, services } = await logOf('Kari');
    const line = items.find(
      ({ kind, subjects }) => kind === 'decision' && subjects[0]?.name === 'Kari Testesen',
    );
    expect(line).toMatchObject({
      viewer: { id: kaja(), name: 'Kaja Ansatt' },
      ...{ isEmployee: true, because: 'own-item' },
      service: { name: 'Familieteamet' },
    });
    expect(items.filter(({ kind }) => kind === 'decision').some(({ times }) => times >= 2)).toBe(true);
    expect(people.map(({ name }) => name)).toContain('Kaja Ansatt');
    expect(services.map(({ name }) => name)).toContain('Familieteamet');
  });

  it('gives each parent what is their own and the child’s, and nothing of the other’s', async () => {
    const ola = await logOf('Ola');
    expect(kindsOf(ola, kaja())).toContain('decision');
    const aboutWhom = new Set(ola.items.flatMap(({ subjects }) => subjects.map(({ name }) => name)));
    expect([...aboutWhom].sort()).toEqual(expect.not.arrayContaining(['Kari Testesen']));
    expect(JSON.stringify(ola)).not.toContain(family.idOf('Kari'));
    const narrowed = await logOf('Ola', `?subject=${family.idOf('Kari')}`);
    expect(narrowed.items).toEqual([]);
  });

  it('names a protected service only to who has a need to know of it, whatever is asked for', async () => {
    await helper.sees(family.path);
    const kari = await logOf('Kari', `?service=${refuge.id}`);
    expect(kari.items[0]).toMatchObject({ viewer: { name: 'Embla Ansatt' }, service: { name: 'Fjordlys' } });
    for (const query of ['', `?service=${refuge.id}`, `?person=${helper.personId}`])
      for (const name of ['Ola', 'Amina']) {
        const told = JSON.stringify(await logOf(name, query));
        expect(told).not.toMatch(/Fjordlys|Embla/);
        expect(told).not.toContain(refuge.id);
        expect(told).not.toContain(helper.personId);
      }
  });

  it('keeps what a service saw when its consent is withdrawn', async () => {
    const kari = await family.as('Kari');
    const { items } = await kari.sees<{ items: { id: string; serviceId: string }[] }>(
      `${family.path}/consents`,
    );
    const given = items.find(({ serviceId }) => serviceId === refuge.id);
    await kari.does(`${family.path}/consents/${given?.id}/withdraw`);
    expect((await logOf('Kari', `?service=${refuge.id}`)).items.length).toBeGreaterThan(0);
  });

  it('tells the child alone who read what the child said, and nobody that the child looked', async () => {
    const amina = await family.as('Amina');
    await amina.sees(`${family.path}/plan`);
    await amina.sees(`${family.path}/decisions/${decisionId}`);
    await amina.sees(family.path);
    expect(kindsOf(await logOf('Amina'), kaja())).toContain('child-view');
    for (const parent of ['Kari', 'Ola']) {
      const log = await logOf(parent);
      expect(kindsOf(log)).not.toContain('child-view');
      expect(log.items.map(({ viewer }) => viewer.id)).not.toContain(amina.personId);
      expect(log.people.map(({ id }) => id)).not.toContain(amina.personId);
    }
  });

  it('has no trace of a word for help, though its reading is written down', async () => {
    await (await family.as('Amina')).does(`${family.path}/help`, { kind: 'pressured', words: 'Ikke si det' });
    const before = { kari: await logOf('Kari'), ola: await logOf('Ola'), amina: await logOf('Amina') };
    await family.coordinator.sees(`${family.path}/help`);
    expect({ kari: await logOf('Kari'), ola: await logOf('Ola'), amina: await logOf('Amina') }).toEqual(
      before,
    );
    const [row] = await stage.town.sql<{ reach: string }>(`select reach from access_log where kind = 'help'`);
    expect(row?.reach).toBe('officer');
  });

  it('is read page by page without a gap, and one at a time', async () => {
    const whole = await logOf('Kari');
    expect(whole.items.length).toBeGreaterThan(2);
    const pages: Seen[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Log = await logOf('Kari', next === '' ? '?limit=1' : `?limit=1&before=${next}`);
      pages.push(...page.items);
      next = page.next;
    }
    expect(pages.map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
  });

  it('is the family’s own: not the coordinator’s, and not there for anybody else', async () => {
    expect((await family.coordinator.get(`${family.path}/access-log`)).status).toBe(404);
    const stranger = await stage.town.employee('Uvedkommen', 'coordinator', stage.service);
    expect((await stranger.get(`${family.path}/access-log`)).status).toBe(404);
  });

  it('goes along with the papers of its reader, and is empty in the coordinator’s', async () => {
    type Export = { document: { accessLog: Seen[] } };
    const kari = await family.as('Kari');
    const { document } = await kari.sees<Export>(`${family.path}/export`);
    expect(document.accessLog.map(({ kind }) => kind)).toContain('decision');
    const other = await family.coordinator.sees<Export>(`${family.path}/export`);
    expect(other.document.accessLog).toEqual([]);
    expect(kindsOf(await logOf('Kari'), kaja())).toContain('export');
  });
});

interface Review {
  readonly signals: {
    readonly signal: string;
    readonly viewerId: string;
    readonly viewer: string;
    readonly occurrence: string;
    readonly times: number;
    readonly families: number | null;
    readonly review: { note: string } | null;
    readonly allowedActions: string[];
  }[];
  readonly questions: { id: string; from: string; words: string; answer: string | null }[];
}

describe('the data protection officer', () => {
  let officer: Client;
  const review = () => officer.sees<Review>('/api/v1/access-review');
  const signalsOf = async (viewerId: string) =>
    (await review()).signals.filter((one) => one.viewerId === viewerId).map(({ signal }) => signal);

  beforeAll(async () => {
    officer = await stage.town.employee('Per', 'data-protection-officer', null);
  });

  it('gets what somebody of the family writes, answers, and nobody else reads either', async () => {
    const kari = await family.as('Kari');
    const words = 'Hvorfor så noen planen midt på natta?';
    await kari.does(`${family.path}/access-log/questions`, { words });
    const [question] = (await review()).questions;
    expect(question).toMatchObject({ from: 'Kari Testesen', words, answer: null });
    for (const other of [family.coordinator, await family.as('Ola'), await family.as('Amina')])
      expect((await other.get(`${family.path}/access-log`)).wire).not.toContain(words);
    const answer = 'Jeg har sett på det.';
    expect(
      (await family.coordinator.post(`/api/v1/access-review/questions/${question?.id}/answer`, { answer }))
        .status,
    ).toBe(404);
    await officer.does(`/api/v1/access-review/questions/${question?.id}/answer`, { answer });
    const again = await officer.post(`/api/v1/access-review/questions/${question?.id}/answer`, { answer });
    expect(again.body).toMatchObject({ code: 'already-reviewed' });
    expect((await logOf('Kari')).questions).toEqual([expect.objectContaining({ words, answer })]);
  });

  it('sees who opened many families in an hour, tried after leaving, read their own family, or lives in its street', async () => {
    const { town } = stage;
    const m = town.municipalityId;
    const nosy = await town.employee('Nils', 'professional', refuge);
    const noon = `date_trunc('day', ctx.at() at time zone 'UTC') - interval '3 days' + interval '11 hours'`;
    await town.sql(
      `insert into access_log (municipality_id, id, family_id, subject_ids, viewer_id, kind, because, reach, areas, hour, times, last_at)
         select $1, gen_random_uuid(), gen_random_uuid(), '{}', $2, 'plan', 'consent', 'answering', '{}', (${noon}) at time zone 'UTC', 1, ctx.at() from generate_series(1, 60)`,
      [m, nosy.personId],
    );
    expect(await signalsOf(nosy.personId)).toContain('many-families');

    await town.sql(
      `update team_member set valid_to = app.today() where municipality_id = $1 and person_id = $2`,
      [m, helper.personId],
    );
    expect((await helper.get(`${family.path}/plan`)).status).toBe(404);
    expect(await signalsOf(helper.personId)).toContain('after-leaving');

    const lives = async (path: string, value: string) =>
      expect((await family.coordinator.put(`${path}/contact-points/address`, { value })).status).toBe(200);
    await lives('/api/v1/me', 'Storgata 5, 0123 Oslo');
    const hers = `${family.path}/persons/${family.idOf('Kari')}`;
    await lives(hers, 'Lillegata 5, 0123 Oslo');
    expect(await signalsOf(kaja())).not.toContain('own-neighbourhood');
    await lives(hers, 'Storgata 17 B, 0123 Oslo');
    expect(await signalsOf(kaja())).toContain('own-neighbourhood');
    const graded = (grade: string) =>
      town.sql('update person set protection_grade = $2, version = version + 1 where id = $1', [
        family.idOf('Kari'),
        grade,
      ]);
    await graded('confidential');
    expect(await signalsOf(kaja())).not.toContain('own-neighbourhood');
    await graded('none');

    const isKari = await town.sql<{ id: string }>(
      'select account_id as id from account_person where person_id = $1',
      [family.idOf('Kari')],
    );
    await town.sql('update account_person set account_id = $1 where person_id = $2', [isKari[0]?.id, kaja()]);
    expect(await signalsOf(kaja())).toContain('own-family');
    const found = await officer.get('/api/v1/access-review');
    expect(found.wire).not.toMatch(/Amina|Familien/);
  });

  it('goes through a signal once, with a note; only one that is there, and never what the officer did', async () => {
    const one = (await review()).signals.find(({ signal }) => signal === 'many-families');
    const { signal, viewerId, occurrence } = one!;
    const body = { signal, viewerId, occurrence, note: 'Snakket med lederen' };
    const made = await officer.post('/api/v1/access-review/signals', { ...body, occurrence: 'noe annet' });
    expect(made.body).toMatchObject({ code: 'no-such-signal' });
    await officer.does('/api/v1/access-review/signals', body);
    const after = (await review()).signals.find((each) => each.occurrence === occurrence);
    expect(after).toMatchObject({ review: { note: 'Snakket med lederen' }, allowedActions: [] });
    expect((await officer.post('/api/v1/access-review/signals', body)).body).toMatchObject({
      ...{ code: 'already-reviewed' },
    });
    const own = await officer.post('/api/v1/access-review/signals', { ...body, viewerId: officer.personId });
    expect(own.status).toBe(403);
    for (const other of [family.coordinator, await family.as('Kari')]) {
      expect((await other.get('/api/v1/access-review')).status).toBe(404);
      expect((await other.post('/api/v1/access-review/signals', body)).status).toBe(404);
    }
  });

  it('is shown nothing of their own family: neither who looked, nor who asked', async () => {
    const ola = await family.as('Ola');
    await ola.does(`${family.path}/access-log/questions`, { words: 'Er det hun som jobber der?' });
    const asked = (await review()).questions.find(({ from }) => from === 'Ola Testesen');
    expect(await signalsOf(kaja())).toContain('own-family');
    await stage.town.sql(
      `update account_person set account_id = (select account_id from account_person where person_id = $1) where person_id = $2`,
      [family.idOf('Ola'), officer.personId],
    );
    officer = await stage.town.logIn(officer.personId);
    expect((await review()).questions).toEqual([]);
    expect(await signalsOf(kaja())).not.toContain('own-family');
    const answer = { answer: 'Nei' };
    expect((await officer.post(`/api/v1/access-review/questions/${asked?.id}/answer`, answer)).status).toBe(
      404,
    );
  });
});
