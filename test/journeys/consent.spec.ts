import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client, Unit } from '../support/town.js';
import { dayOf } from '../support/days.js';

interface Matrix {
  readonly services: readonly {
    readonly service: string;
    readonly lacks: string | null;
    readonly subjects: readonly {
      readonly givenName: string;
      readonly cells: readonly { readonly area: string; readonly sight: string; readonly because: string }[];
      readonly consents: readonly {
        readonly id: string;
        readonly childHeard: string | null;
        readonly allowedActions: readonly string[];
      }[];
      readonly mayGive: readonly string[];
      readonly givers: readonly { readonly givenName: string }[];
    }[];
  }[];
}
interface Me {
  readonly waiting: readonly {
    readonly kind: string;
    readonly title: string | null;
    readonly about: string;
    readonly id: string;
  }[];
}

const parents = ['Kari', 'Ola'] as const;
const notice = { noticeVersion: '2026-1', language: 'nb' };

describe('consent to share', () => {
  let stage: Stage;
  let school: Unit;
  let teacher: Client;
  let family: FamilyStory;
  let past: pg.Client;

  beforeAll(async () => {
    stage = await openStage();
    past = new pg.Client({ connectionString: stage.app.database.superuserUrl });
    await past.connect();
    await past.query(`set session_replication_role = replica`);
    school = await stage.town.service('Nordre skole', 'school');
    teacher = await stage.town.employee('Tor', 'professional', school);
  });
  afterAll(async () => {
    await past.end();
    await stage.close();
  });

  /** What stood there before the story begins, put down without its decisions. */
  async function before<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    return (await past.query(text, [...values])).rows as T[];
  }

  /** Both parents and Amina, with the school in the team as a decision would have put it there. */
  async function begin(born: string): Promise<FamilyStory> {
    const { town, coordinator, service } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    for (const name of parents) await family.member(name, await town.aged(42));
    await family.member('Amina', born);
    await family.home(...parents, 'Amina');
    for (const name of parents) {
      await family.responsible(name, 'Amina');
      await family.livesWith(name, 'Amina');
    }
    await before(
      `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
       select municipality_id, gen_random_uuid(), family_id, $2, $3, 'professional', basis_id, valid_from from team_member where family_id = $1 limit 1`,
      [family.id, teacher.personId, school.id],
    );
    await town.sql(`select app.refresh_family_access(municipality_id, id) from family where id = $1`, [
      family.id,
    ]);
    teacher = await town.logIn(teacher.personId);
    return family;
  }

  const matrix = async (reader: Client): Promise<Matrix> =>
    reader.sees<Matrix>(`${family.path}/consents/matrix`);
  const about = async (reader: Client, name: string) =>
    (await matrix(reader)).services
      .find(({ service }) => service === 'Nordre skole')
      ?.subjects.find(({ givenName }) => givenName === name);
  const cell = async (reader: Client, name: string, area = 'school') =>
    (await about(reader, name))?.cells.find((one) => one.area === area);
  const waits = async (reader: Client) =>
    (await reader.sees<Me>('/api/v1/me')).waiting.filter(({ kind }) => kind.startsWith('consent'));
  const gives = (reader: Client, name: string, more: Record<string, unknown> = {}) =>
    reader.does<{ id: string; state: string }>(`${family.path}/consents`, {
      ...{ subjectId: family.idOf(name), serviceId: school.id, areas: ['school'], purpose: 'Leksehjelp' },
      ...(name === 'Amina' ? { childHeard: 'heard' } : {}),
      ...{ ...notice, ...more },
    });
  const given = () =>
    stage.town.sql(
      `select 1 from consent_grant where family_id = $1 and valid_from <= ctx.at() and (valid_to is null or valid_to > ctx.at())`,
      [family.id],
    );

  it('is read before it is given, in the reader’s own language, and a made-up notice informs nobody', async () => {
    await begin(await stage.town.aged(9));
    const kari = await family.as('Kari');
    const { items } = await kari.sees<{ items: { language: string; needsTranslatorsCheck: boolean }[] }>(
      `${family.path}/consents/notices`,
    );
    expect(items.map(({ language }) => language)).toEqual('nb nn da en ar so ti uk prs pl'.split(' '));
    const asked = { subjectId: family.idOf('Kari'), serviceId: school.id, areas: ['school'], purpose: 'p' };
    for (const wrong of [{ noticeVersion: '2031-4' }, { noticeVersion: '2026-1x' }])
      expect(await kari.post(`${family.path}/consents`, { ...asked, ...notice, ...wrong })).toMatchObject({
        ...{ status: 409, body: { code: 'unknown-notice' } },
      });
    expect((await kari.post(`${family.path}/consents`, { ...asked, ...notice, language: 'de' })).status).toBe(
      422,
    );
    expect(await gives(kari, 'Kari', { language: 'uk' })).toMatchObject({ state: 'given' });
    const no = { ...asked, ...notice, answer: 'refused' };
    expect((await kari.post(`${family.path}/consents`, no)).body).toMatchObject({ code: 'withdraw-instead' });
  });

  it('is shown as who sees what: what is given, what waits for whom, and what the reader may answer', async () => {
    const kari = await family.as('Kari');
    const ola = await family.as('Ola');
    expect(await cell(kari, 'Amina')).toMatchObject({ sight: 'sees-not', because: 'not-asked' });
    expect((await about(kari, 'Amina'))?.mayGive).toContain('school');
    // Nine years old: nobody says yes about her before she was heard, or a reason why not is written down.
    const unheard = {
      subjectId: family.idOf('Amina'),
      serviceId: school.id,
      areas: ['school'],
      purpose: 'p',
    };
    const refused = await kari.post(`${family.path}/consents`, { ...unheard, ...notice });
    expect(refused).toMatchObject({ status: 409, body: { code: 'child-not-heard' } });
    expect(await about(kari, 'Amina')).toMatchObject({ hearing: 'must', consents: [] });
    const { id } = await gives(kari, 'Amina', { childHeard: 'cannot-form-view' });
    const heard = async (reader: Client) =>
      (await about(reader, 'Amina'))?.consents.map(({ childHeard }) => childHeard);
    for (const reader of [kari, family.coordinator])
      expect(await heard(reader)).toEqual(['cannot-form-view']);
    for (const reader of [ola, await family.as('Amina')]) expect(await heard(reader)).toEqual([null]);
    expect(await cell(kari, 'Amina')).toMatchObject({ sight: 'waits', because: 'waiting' });
    expect(await cell(ola, 'Amina')).toMatchObject({ sight: 'waits', because: 'your-turn' });
    expect(await waits(ola)).toMatchObject([{ kind: 'consent', about: 'Nordre skole' }]);
    await gives(ola, 'Amina');
    for (const reader of [kari, ola, family.coordinator, teacher])
      expect(await cell(reader, 'Amina')).toMatchObject({ sight: 'sees', because: 'given' });
    // Neither parent learns anything of the other's own matters; the school learns of what it was given alone.
    expect(await about(ola, 'Kari')).toBeUndefined();
    const told = (await matrix(teacher)).services;
    expect(told.map(({ service }) => service)).toEqual(['Nordre skole']);
    expect(told[0]?.subjects.flatMap(({ cells }) => cells.map(({ area }) => area))).toEqual([
      'school',
      'school',
    ]);
    const coordinated = await about(family.coordinator, 'Amina');
    expect(coordinated?.givers.map(({ givenName }) => givenName).sort()).toEqual(['Kari', 'Ola']);
    expect(coordinated?.consents.find((one) => one.id === id)?.allowedActions).toEqual([
      ...['withdraw', 'invalidate'],
    ]);
    expect((await matrix(kari)).services.map(({ service, lacks }) => [service, lacks])).toEqual([
      ...[
        ['Familieteamet', 'no-consent'],
        ['Nordre skole', null],
      ],
    ]);
  });

  it('taken back: the very next request is 404, queued messages stop, and open steps come back to the coordinator', async () => {
    const kari = await family.as('Kari');
    const lane = 'consented-services';
    const part = step('school', family.idOf('Amina'), 'Leksehjelp på tirsdager', { lane });
    const decisionId = await family.propose('Skal Amina ha leksehjelp?', [part]);
    const page = `${family.path}/decisions/${decisionId}`;
    const [action] = await before<{ id: string }>(
      `insert into action (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, kind, title, owner_kind, owner_ids, owner_service_ids,
         service_id, support_level, basis_id, state, state_since, created_at, version)
       select municipality_id, gen_random_uuid(), family_id, array[$2::uuid], 'school', 'consented-services', '{}', $2::uuid, 'action-add', 'Lese sammen', 'joint',
         array[$2::uuid], array[$3::uuid], $3::uuid, 'with-help', basis_id, 'planned', ctx.at() - interval '1 hour', ctx.at() - interval '1 hour', 1 from team_member where family_id = $1 limit 1
       returning id`,
      [family.id, family.idOf('Amina'), school.id],
    );
    // A step the teacher wrote is the school's, and goes with it.
    await before(
      `insert into action (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, kind, title, owner_kind, owner_ids, owner_service_ids,
         service_id, support_level, basis_id, state, state_since, created_at, version)
       select municipality_id, gen_random_uuid(), family_id, subject_ids, area, lane, named_ids, $2, kind, 'Regne sammen', owner_kind, owner_ids, owner_service_ids,
         service_id, support_level, basis_id, state, state_since, created_at, version from action where id = $1`,
      [action?.id, teacher.personId],
    );
    const [practical] = await before<{ id: string }>(
      `insert into practical_step (municipality_id, id, family_id, standing_agreement_id, action_id, kind, change, taken_by, taken_at)
       select municipality_id, gen_random_uuid(), family_id, gen_random_uuid(), id, 'time', '{}', author_id, ctx.at() from action where id = $1 returning id`,
      [action?.id],
    );
    const queue = (occurrence: string, after: string) =>
      stage.town.sql(
        `insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at)
         select municipality_id, gen_random_uuid(), id, $2, 'told', $3, $4, ctx.at() + $5::interval, 0, ctx.at() from family where id = $1`,
        [family.id, teacher.personId, practical?.id, occurrence, after],
      );
    const inbox = () => stage.town.sql(`select 1 from notification where person_id = $1`, [teacher.personId]);
    await queue('practical-step', '0 seconds');
    await family.nothingHappens();
    expect(await inbox()).toHaveLength(1);
    await queue('practical-step-later', '1 day');
    expect((await teacher.get(page)).status).toBe(200);
    for (const title of ['Lese sammen', 'Regne sammen'])
      expect((await teacher.get(`${family.path}/plan`)).wire).toContain(title);
    const list = async () =>
      (
        await family.coordinator.sees<{ items: { id: string; familyId: string }[] }>(
          '/api/v1/work-list?tab=mine&kind=consent-ended',
        )
      ).items.filter(({ familyId }) => familyId === family.id);
    expect(await list()).toEqual([]);

    const mine = (await about(kari, 'Amina'))?.consents.find((one) =>
      one.allowedActions.includes('withdraw'),
    );
    await kari.does(`${family.path}/consents/${mine?.id ?? ''}/withdraw`);
    const denied = await teacher.get(page);
    expect(denied).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await teacher.get(`${family.path}/plan`)).wire).not.toMatch(/(Lese|Regne) sammen/);
    const given = await list();
    expect(given).toHaveLength(2);
    expect(given).toContainEqual(
      expect.objectContaining({
        id: action?.id,
        title: null,
        about: 'Nordre skole',
        waitsFor: [],
        state: 'to-do',
      }),
    );
    await family.letPass(2);
    await family.nothingHappens();
    expect(await inbox()).toHaveLength(1);
    // From seven the child is told herself, of each parent's yes and of the end of one, without a word of what.
    expect((await family.messages('Amina')).sort()).toEqual(['consent', 'consent', 'consent-ended']);
    expect(await cell(await family.as('Ola'), 'Amina')).toMatchObject({
      sight: 'sees-not',
      because: 'withdrawn',
    });
  });

  it('never valid: recorded by the coordinator alone, with why, and closed at once', async () => {
    const ola = await family.as('Ola');
    const { id } = await gives(ola, 'Amina');
    teacher = await stage.town.logIn(teacher.personId);
    expect(await cell(teacher, 'Amina')).toMatchObject({ sight: 'sees' });
    const path = `${family.path}/consents/${id}/invalidate`;
    expect((await ola.post(path, { reason: 'not-free' })).status).toBe(404);
    expect((await family.coordinator.post(path, {})).status).toBe(422);
    await family.coordinator.does(path, { reason: 'not-informed' });
    expect((await family.coordinator.post(path, { reason: 'not-free' })).status).toBe(409);
    expect(await cell(family.coordinator, 'Amina')).toMatchObject({
      sight: 'sees-not',
      because: 'invalidated',
    });
    expect((await family.recorded('consent-')).at(-1)).toBe('consent-invalidated');
  });

  it('that names health is given at level high, is evidence of its log-in, and is not read at a weaker one', async () => {
    const purpose = 'Når noe er vondt om dagen';
    const asked = { subjectId: family.idOf('Kari'), serviceId: school.id, purpose, ...notice };
    const health = { ...asked, areas: ['mental-health', 'leisure'] };
    const path = `${family.path}/consents`;
    const weak = await family.as('Kari', 'substantial');
    expect(await weak.post(path, health)).toMatchObject({
      status: 403,
      body: { code: 'step-up-needed', because: 'too-low', wants: 'high' },
    });
    expect((await weak.post(path, { ...health, route: 'assisted' })).status).toBe(403);
    // Whose it is not to give learns nothing of levels.
    expect((await (await family.as('Ola', 'substantial')).post(path, health)).body).toMatchObject({
      code: 'not-yours-to-give',
    });
    const no = await weak.does<{ id: string }>(path, { ...health, answer: 'refused' });
    const kari = await family.as('Kari');
    const { id } = await kari.does<{ id: string }>(path, health);
    const evidence = `select acr, auth_at is not null as known, withdrawn_acr from consent where id = $1`;
    const row = { known: true, withdrawn_acr: null };
    expect(await stage.town.sql(evidence, [no.id])).toEqual([{ ...row, acr: 'substantial' }]);
    expect(await stage.town.sql(evidence, [id])).toEqual([{ ...row, acr: 'high' }]);

    expect(await cell(kari, 'Kari', 'mental-health')).toMatchObject({ sight: 'sees' });
    for (const seen of [path, `${path}/matrix`, `${family.path}/export`, '/api/v1/me/export']) {
      expect((await kari.get(seen)).wire).toContain(purpose);
      expect((await weak.get(seen)).wire).not.toContain(purpose);
      expect((await weak.get(seen)).wire).not.toContain('"mental-health"]');
    }
    expect(await weak.sees(`${path}/matrix`)).toMatchObject({ hidesHealth: true });
    expect(await cell(weak, 'Kari', 'mental-health')).toBeUndefined();
    expect(await cell(weak, 'Kari', 'leisure')).toMatchObject({ sight: 'sees' });
    expect((await weak.post(`${path}/${id}/withdraw`, {})).body).toMatchObject({ code: 'step-up-needed' });
    expect((await (await family.as('Ola', 'substantial')).post(`${path}/${id}/withdraw`, {})).status).toBe(
      404,
    );
    await kari.does(`${path}/${id}/withdraw`, {});
    expect(await stage.town.sql(evidence, [id])).toEqual([{ ...row, acr: 'high', withdrawn_acr: 'high' }]);

    // The other parent's page tells a weaker log-in that something waits, and not which service asks of health.
    const about = await gives(kari, 'Amina', { areas: ['mental-health'], purpose: 'En å snakke med' });
    const asWeak = await family.as('Ola', 'substantial');
    const shown = (await waits(asWeak)).map(({ id }) => id);
    expect(shown).not.toContain(about.id);
    expect(shown).toHaveLength(1);
    expect(await asWeak.sees<Me>('/api/v1/me')).toMatchObject({ hidden: true });
    expect(await waits(await family.as('Ola'))).toMatchObject([{ kind: 'consent', about: 'Nordre skole' }]);
    await kari.does(`${path}/${about.id}/withdraw`, {});
  });

  it('never valid: what its service put forward and wrote in that time is listed to the coordinator, until it is over', async () => {
    const kinds = async () => {
      const { items } = await family.coordinator.sees<{
        items: { familyId: string; kind: string; id: string; title: string | null; about: string }[];
      }>('/api/v1/work-list?tab=mine');
      return items
        .filter(({ familyId, kind }) => familyId === family.id && kind.startsWith('ungrounded'))
        .map(({ kind, id, title, about }) => [kind, id, title, about]);
    };
    const writes = (words: string, area = 'leisure') =>
      teacher.does<{ id: string }>(`${family.path}/papers/notes`, {
        ...{ on: 'person', onId: family.idOf('Kari'), area, lane: 'service-notes', words },
      });
    const kari = await family.as('Kari');
    const team = { serviceId: stage.service.id, areas: ['leisure'] };
    const toSchool = await gives(kari, 'Kari', { areas: ['leisure'] });
    teacher = await stage.town.logIn(teacher.personId);
    const paper = await writes('Vil gjerne synge i kor');
    const early = await family.propose('Skal Kari prøve kor?', [step('leisure', family.idOf('Kari'), 'Kor')]);
    const toTeam = await gives(kari, 'Kari', team);
    const proposal = await family.propose('Skal Kari synge?', [step('leisure', family.idOf('Kari'), 'Sang')]);
    await family.propose('Skal Kari spare?', [step('economy', family.idOf('Kari'), 'Spare')]);
    expect(await kinds()).toEqual([]);
    for (const { id } of [toSchool, toTeam])
      await family.coordinator.does(`${family.path}/consents/${id}/invalidate`, { reason: 'not-informed' });
    expect(await kinds()).toEqual([
      ['ungrounded-paper', paper.id, null, 'Nordre skole'],
      ['ungrounded-proposal', proposal, 'Skal Kari synge?', stage.service.name],
    ]);
    expect(JSON.stringify(await kinds())).not.toContain(early);
    await family.coordinator.does(`${family.path}/decisions/${proposal}/withdraw`);
    await gives(kari, 'Kari', { areas: ['leisure'] });
    expect(await kinds()).toEqual([]);
  });

  it('about to end: a card and one neutral message to the one who gave, stopped by a new yes on the same terms', async () => {
    await begin(await stage.town.aged(9));
    const [now] = await stage.town.sql<{ day: string }>(
      `select (ctx.at() + interval '80 days')::date::text as day`,
    );
    const first = await gives(await family.as('Kari'), 'Kari', { validTo: now?.day });
    const early = await (await family.as('Kari')).post(`${family.path}/consents/${first.id}/renew`, notice);
    expect(early.body).toMatchObject({ code: 'not-renewable' });
    expect(await waits(await family.as('Kari'))).toEqual([]);
    await family.letPass(51);
    await family.nothingHappens();
    const kari = await family.as('Kari');
    expect(await waits(kari)).toMatchObject([{ kind: 'consent-ending', title: null, about: 'Nordre skole' }]);
    expect(await waits(await family.as('Ola'))).toEqual([]);
    expect(await family.messages('Kari')).toEqual([`ends-${now?.day ?? ''}`]);
    expect(
      (await (await family.as('Ola')).post(`${family.path}/consents/${first.id}/renew`, notice)).status,
    ).toBe(409);
    const { id } = await kari.does<{ id: string }>(`${family.path}/consents/${first.id}/renew`, notice);
    expect(await waits(kari)).toEqual([]);
    const terms = `select subject_id, service_id, areas, purpose, given_by from consent where id = $1`;
    expect(await stage.town.sql(terms, [id])).toEqual(await stage.town.sql(terms, [first.id]));
    await family.letPass(40);
    await family.nothingHappens();
    expect(await family.recorded('consent-')).toEqual([
      'consent-given',
      'consent-renewed',
      'consent-expired',
    ]);
    expect(await cell(await family.as('Kari'), 'Kari')).toMatchObject({ sight: 'sees', because: 'given' });
    expect(await stage.town.sql(`select state from consent where id = $1`, [first.id])).toEqual([
      { state: 'expired' },
    ]);
  });

  it('what parents gave lapses on the eighteenth birthday to the minute, and the young person is asked in time', async () => {
    const today = dayOf(await stage.town.now());
    const birthday = dayOf(today, 60);
    // Fifteen when the parents answer: the rule still asks them.
    await begin(`${Number(birthday.slice(0, 4)) - 16}${birthday.slice(4)}`);
    for (const name of parents) await gives(await family.as(name), 'Amina', { validTo: undefined });
    // Two years older from here on: a corrected birth date, as the register had it.
    const born = `${Number(birthday.slice(0, 4)) - 18}${birthday.slice(4)}`;
    const { members } = await family.coordinator.sees<{ members: { personId: string; version: number }[] }>(
      family.path,
    );
    const version = members.find(({ personId }) => personId === family.idOf('Amina'))?.version;
    const corrected = await family.coordinator.patch(
      ...([`${family.path}/members/${family.memberIdOf('Amina')}/person`, { birthDate: born }] as const),
      { 'if-match': `"${version ?? 0}"` },
    );
    expect(corrected.status).toBe(204);
    expect(await given()).toHaveLength(2);
    const midnight = (
      await stage.town.sql<{ at: string }>(`select app.iso($1::timestamp at time zone 'Europe/Oslo') as at`, [
        birthday,
      ])
    )[0]?.at as string;
    await family.waitUntil(new Date(Date.parse(midnight) - 29 * 86_400_000).toISOString());
    const amina = await family.as('Amina');
    expect(await waits(amina)).toMatchObject([
      { kind: 'consent-ending', title: null, about: 'Nordre skole' },
    ]);
    const renews = async (name: string) =>
      (await about(await family.as(name), 'Amina'))?.consents.map((one) =>
        one.allowedActions.includes('renew'),
      );
    expect(await renews('Amina')).toEqual([true, true]);
    for (const name of parents) {
      expect(await waits(await family.as(name))).toEqual([]);
      expect(await renews(name)).toEqual([false, false]);
    }
    await family.waitUntil(new Date(Date.parse(midnight) - 60_000).toISOString());
    expect(await given()).toHaveLength(2);
    await family.waitUntil(midnight);
    expect(await given()).toEqual([]);
    teacher = await stage.town.logIn(teacher.personId);
    expect(await about(teacher, 'Amina')).toBeUndefined();
    expect(await cell(await family.as('Amina'), 'Amina')).toMatchObject({
      sight: 'sees-not',
      because: 'expired',
    });
    await family.until(async () =>
      (await family.recorded('consent-expired')).length === 2 ? null : 'not yet recorded as expired',
    );
  });
});
