import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';

interface Words {
  readonly language: string;
  readonly interpreterLanguage: string | null;
  readonly plainLanguage: boolean;
}

let stage: Stage;
let family: FamilyStory;

beforeAll(async () => {
  stage = await openStage();
  family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service, 'Familien Berg');
  await family.member('Kari', '1988-03-03');
  await family.member('Ola', '1987-04-04');
  await family.member('Siri', await stage.town.aged(15));
  for (const parent of ['Kari', 'Ola']) await family.responsible(parent, 'Siri');
}, 60_000);
afterAll(() => stage.close());

interface Asked {
  readonly id: string;
  readonly state: string;
  readonly answer: string | null;
  readonly gone: number | null;
  readonly sorted: { kind: string; fate: string; because: string }[] | null;
  readonly allowedActions: string[];
}
interface Rights {
  readonly items: Asked[];
  readonly notes: { words: string }[];
  readonly kept: { kind: string; fate: string; because: string }[];
  readonly people: { givenName: string }[];
}

const me = '/api/v1/me';
const rightsOf = (client: Client) => client.sees<Rights>(`${family.path}/rights`);
const words = async (client: Client) => (await client.sees<{ person: Words }>(me)).person;

describe('how I want to be spoken to', () => {
  it('is mine to choose, a piece at a time, and what I do not name stays', async () => {
    const kari = await family.as('Kari');
    expect(await kari.patch(me, { language: 'en', interpreterLanguage: 'so' })).toMatchObject({
      status: 204,
    });
    expect(await kari.patch(me, { plainLanguage: true })).toMatchObject({ status: 204 });
    expect(await words(kari)).toMatchObject({
      language: 'en',
      interpreterLanguage: 'so',
      plainLanguage: true,
    });
    expect(await kari.patch(me, { interpreterLanguage: null })).toMatchObject({ status: 204 });
    expect(await words(kari)).toMatchObject({ language: 'en', interpreterLanguage: null });
  });

  it('changes for nobody else, and in no other fact of mine', async () => {
    const facts = `select given_name, birth_date, protection_grade, capacity, language from person where id = $1`;
    const [before] = await stage.town.sql(facts, [family.idOf('Ola')]);
    await (await family.as('Kari')).patch(me, { language: 'nn' });
    expect((await stage.town.sql(facts, [family.idOf('Ola')]))[0]).toEqual(before);
    expect(await (await family.as('Kari')).patch(me, { givenName: 'Dronningen' })).toMatchObject({
      status: 422,
    });
  });

  it('is refused in a language nobody speaks here', async () => {
    const kari = await family.as('Kari');
    expect(await kari.patch(me, { language: 'klingon' })).toMatchObject({ status: 422 });
    expect(await kari.patch(me, { interpreterLanguage: '<script>' })).toMatchObject({ status: 422 });
  });
});

describe('everything about me', () => {
  it('comes in one file: what I said and what I may see, and nobody else’s own', async () => {
    const [kari, ola] = [await family.as('Kari'), await family.as('Ola')];
    await kari.put(`${me}/contact-points/email`, { value: 'kari@example.org' });
    await ola.put(`${me}/contact-points/email`, { value: 'ola@example.org' });
    const ask = (client: Client, words: string) =>
      client.does(`${family.path}/access-log/questions`, { words });
    await ask(kari, 'Karis eget ord');
    await ask(ola, 'Olas eget ord');
    const file = await kari.sees<{ format: string; families: { papers: { format: string } }[] }>(
      `${me}/export`,
    );
    expect(file).toMatchObject({
      format: 'velferdslab/my-data@1',
      person: { givenName: 'Kari' },
      contactPoints: [{ kind: 'email', value: 'kari@example.org' }],
      words: [{ kind: 'question', words: 'Karis eget ord' }],
      families: [{ familyId: family.id, papers: { format: 'velferdslab/export@1' } }],
    });
    expect(JSON.stringify(file)).not.toContain('Olas eget ord');
    expect(JSON.stringify(file)).not.toContain('ola@example.org');
    expect(await family.history(kari)).toContain('export-made');
    const log = await ola.sees<{ items: { kind: string }[] }>(`${family.path}/access-log`);
    expect(log.items.map(({ kind }) => kind)).not.toContain('export');
    expect(await stage.coordinator.sees(`${me}/export`)).toMatchObject({ families: [], words: [] });
  });
});

describe('what somebody could make me take out and show', () => {
  it('holds no trace of a quiet word for help', async () => {
    const kari = await family.as('Kari');
    await kari.does(`${family.path}/help`, { kind: 'pressured', words: 'Han sitter ved siden av' });
    const wire = await (await kari.raw(`${me}/export`)).text();
    expect(wire).toContain('"givenName": "Kari"');
    for (const trace of ['Han sitter', 'pressured']) expect(wire).not.toContain(trace);
  });

  it('holds neither what a teenager wrote for herself nor what she has asked for', async () => {
    const [kari, siri] = [await family.as('Kari'), await family.as('Siri')];
    const where = { on: 'person', onId: family.idOf('Siri'), area: 'network' };
    await siri.does(`${family.path}/papers/notes`, { ...where, lane: 'only-me', words: 'Siris hemmelighet' });
    const asked = { subjectId: family.idOf('Siri'), about: 'other', what: 'Siris egen feil' };
    const { id } = await siri.does<{ id: string }>(`${family.path}/corrections`, {
      ...{ ...asked, shouldBe: 'Siris egne ord', shared: true },
    });
    const refusal = { reason: 'cannot-tell', answer: 'Vi vet ikke.' };
    await family.coordinator.does(`${family.path}/rights/${id}/refuse`, refusal);
    expect((await rightsOf(siri)).notes).toMatchObject([{ words: 'Siris egne ord' }]);
    const hers = JSON.stringify(await rightsOf(kari)) + (await (await kari.raw(`${me}/export`)).text());
    for (const secret of ['Siris hemmelighet', 'Siris egen feil', 'Siris egne ord', id])
      expect(hers).not.toContain(secret);
  });
});

const wrongAbout = (name: string) => ({
  ...{ subjectId: family.idOf(name), about: 'plan', area: 'economy' },
  ...{ what: 'Det står at jeg ikke vil jobbe', shouldBe: 'Jeg vil jobbe halv dag', why: 'Jeg sa det' },
});

describe('a fact about me that is wrong', () => {
  const wrong = () => wrongAbout('Kari');

  it('is asked to be corrected, answered by the coordinator within a month, and refused only beside my own words', async () => {
    const [kari, ola] = [await family.as('Kari'), await family.as('Ola')];
    const { id } = await kari.does<{ id: string }>(`${family.path}/corrections`, wrong());
    expect((await rightsOf(kari)).items).toMatchObject([
      { id, state: 'asked', allowedActions: ['withdraw'] },
    ]);
    expect((await rightsOf(ola)).items).toEqual([]);
    expect((await ola.post(`${family.path}/rights/${id}/withdraw`)).status).toBe(404);
    expect((await kari.post(`${family.path}/rights/${id}/correct`, { answer: 'Rettet' })).status).toBe(404);
    const list = await stage.coordinator.sees<{ items: { kind: string; id: string }[] }>('/api/v1/work-list');
    expect(list.items).toContainEqual(expect.objectContaining({ kind: 'rights-request', id }));
    const refusal = { reason: 'true-as-it-stands', answer: 'Dette sa du i mars.' };
    await stage.coordinator.does(`${family.path}/rights/${id}/refuse`, refusal);
    const again = await stage.coordinator.post(`${family.path}/rights/${id}/correct`, { answer: 'Rettet' });
    expect([again.status, again.body.code]).toEqual([409, 'request-already-answered']);
    const mine = await rightsOf(kari);
    expect(mine.items).toMatchObject([
      { state: 'refused', answer: 'Dette sa du i mars.', allowedActions: [] },
    ]);
    expect(mine.notes.map(({ words: said }) => said)).toEqual(['Jeg vil jobbe halv dag']);
    expect((await rightsOf(ola)).notes).toEqual([]);
    expect(await family.history(kari)).toEqual(
      expect.arrayContaining(['correction-asked', 'correction-refused']),
    );
    expect(await family.history(ola)).not.toContain('correction-asked');
  });

  it('points at what I see, and at what I do not see no more than at what is not there', async () => {
    const [kari, ola] = [await family.as('Kari'), await family.as('Ola')];
    const promise = {
      kind: 'own',
      area: 'economy',
      lane: 'only-me',
      title: 'Karis egen plan',
      text: 'Spare',
    };
    const { id: actionId } = await kari.does<{ id: string }>(`${family.path}/promises`, promise);
    const decisionId = await family.draft(
      'Skal Kari få gå kurs?',
      [step('economy', family.idOf('Kari'), 'Kurs')],
      kari,
    );
    const points = (client: Client, name: string, about: string, refId: string) =>
      client.post(`${family.path}/corrections`, {
        ...{ ...wrong(), subjectId: family.idOf(name), about, refId },
      });
    for (const [about, id] of [
      ['plan', actionId],
      ['decision', decisionId],
    ] as const) {
      expect((await points(kari, 'Kari', about, id)).status).toBe(201);
      const [hidden, nowhere] = [
        await points(ola, 'Ola', about, id),
        await points(ola, 'Ola', about, '0190aaaa-0000-7000-8000-000000000000'),
      ];
      expect([hidden.status, hidden.body.code]).toEqual([404, 'not-found']);
      expect({ ...hidden.body, requestId: '' }).toEqual({ ...nowhere.body, requestId: '' });
    }
    for (const about of ['consent', 'statutory-decision', 'person', 'other'])
      expect((await points(kari, 'Kari', about, actionId)).status).toBe(404);
  });

  it('of a child is read beside it by whoever else answers for the child only where whoever asked chose that', async () => {
    const [kari, ola] = [await family.as('Kari'), await family.as('Ola')];
    for (const shared of [false, true]) {
      const words = shared ? 'Begge kan lese dette' : 'Bare jeg kan lese dette';
      const { id } = await kari.does<{ id: string }>(`${family.path}/corrections`, {
        ...{ ...wrong(), subjectId: family.idOf('Siri'), shouldBe: words, shared },
      });
      const refusal = { reason: 'cannot-tell', answer: 'Vi vet ikke.' };
      await family.coordinator.does(`${family.path}/rights/${id}/refuse`, refusal);
      expect(JSON.stringify((await rightsOf(kari)).notes)).toContain(words);
      expect(JSON.stringify((await rightsOf(ola)).notes).includes(words)).toBe(shared);
    }
  });

  it('is asked about by nobody but me and whoever answers for me, and can be taken back', async () => {
    const ola = await family.as('Ola');
    expect((await ola.post(`${family.path}/corrections`, wrong())).status).toBe(404);
    const kari = await family.as('Kari');
    const { id } = await kari.does<{ id: string }>(`${family.path}/corrections`, wrong());
    await kari.does(`${family.path}/rights/${id}/withdraw`);
    const late = await stage.coordinator.post(`${family.path}/rights/${id}/correct`, { answer: 'Rettet' });
    expect([late.status, late.body.code]).toEqual([409, 'request-taken-back']);
  });
});

describe('what I want erased', () => {
  it('goes as far as nobody else needs it, is counted, and the rest says why it stays', async () => {
    const [kari, ola] = [await family.as('Kari'), await family.as('Ola')];
    const fateOf = ({ kept }: Rights) => new Map(kept.map((one) => [one.kind, `${one.fate} ${one.because}`]));
    const asked = { subjectId: family.idOf('Kari'), what: 'Slett alt dere kan' };
    const { id } = await kari.does<{ id: string }>(`${family.path}/erasures`, asked);
    const { id: markId } = await stage.coordinator.does<{ id: string }>(`${family.path}/retention-marks`, {
      reason: 'complaint',
    });
    expect(fateOf(await rightsOf(kari)).get('contact-points')).toBe('kept hold');
    await stage.coordinator.does(`${family.path}/retention-marks/${markId}/end`);
    expect(Object.fromEntries(fateOf(await rightsOf(kari)))).toMatchObject({
      'contact-points': 'goes-now nobody-needs-it',
      plan: 'kept archive-law',
      proof: 'kept no-names-in-it',
    });
    await stage.coordinator.does(`${family.path}/rights/${id}/answer`, { answer: 'Dette kan slettes.' });
    await family.until(async () => {
      const state = (await rightsOf(kari)).items.find((one) => one.id === id)?.state;
      return state === 'carried-out' ? null : `the request is ${state}`;
    });
    const done = (await rightsOf(kari)).items.find((one) => one.id === id);
    expect(done?.gone).toBeGreaterThan(0);
    expect(done?.sorted).toContainEqual(
      expect.objectContaining({ kind: 'contact-points', fate: 'goes-now' }),
    );
    expect((await kari.get(`${me}/contact-points/email`)).status).toBe(404);
    expect(await ola.sees(`${me}/contact-points/email`)).toMatchObject({ value: 'ola@example.org' });
    expect(await family.history(kari)).toContain('erasure-carried-out');
  });

  it('of my child is mine to ask for, but what she wrote and was told goes at her own word alone', async () => {
    const [kari, siri] = [await family.as('Kari'), await family.as('Siri')];
    await siri.put(`${me}/contact-points/email`, { value: 'siri@example.org' });
    const asked = { subjectId: family.idOf('Siri'), what: 'Slett alt om Siri' };
    const { id } = await kari.does<{ id: string }>(`${family.path}/erasures`, asked);
    await family.coordinator.does(`${family.path}/rights/${id}/answer`, { answer: 'Det må Siri be om.' });
    const answered = (await rightsOf(kari)).items.find((one) => one.id === id);
    for (const kind of ['contact-points', 'messages', 'drafts'])
      expect(answered?.sorted).toContainEqual(
        expect.objectContaining({ kind, fate: 'kept', because: 'own-hand' }),
      );
    await family.nothingHappens();
    expect((await rightsOf(kari)).items.find((one) => one.id === id)?.state).toBe('answered');
    expect(await siri.sees(`${me}/contact-points/email`)).toMatchObject({ value: 'siri@example.org' });
    expect(JSON.stringify(await siri.sees(`${family.path}/papers`))).toContain('Siris hemmelighet');
  });

  it('waits while something holds it, and goes when that has ended', async () => {
    const ola = await family.as('Ola');
    const marks = `${family.path}/retention-marks`;
    const early = await family.coordinator.post(marks, { reason: 'handed-over' });
    expect([early.status, early.body.code]).toEqual([409, 'mark-not-now']);
    const { id: markId } = await family.coordinator.does<{ id: string }>(marks, { reason: 'court' });
    const again = await family.coordinator.post(marks, { reason: 'court' });
    expect([again.status, again.body.code]).toEqual([409, 'mark-not-now']);
    const asked = { subjectId: family.idOf('Ola'), what: 'Slett e-posten min' };
    const { id } = await ola.does<{ id: string }>(`${family.path}/erasures`, asked);
    await family.coordinator.does(`${family.path}/rights/${id}/answer`, { answer: 'Når saken er over.' });
    await family.nothingHappens();
    const stateNow = async () => (await rightsOf(ola)).items.find((one) => one.id === id)?.state;
    expect(await stateNow()).toBe('answered');
    expect(await ola.sees(`${me}/contact-points/email`)).toMatchObject({ value: 'ola@example.org' });
    await family.coordinator.does(`${marks}/${markId}/end`);
    await family.until(async () => {
      const state = await stateNow();
      return state === 'carried-out' ? null : `the request is ${state}`;
    });
    expect((await ola.get(`${me}/contact-points/email`)).status).toBe(404);
  });

  it('of a child is not asked for by a parent who must not trace the child, and whose file tells nothing of who the child is with', async () => {
    await family.coordinator.does(`${family.path}/retention-marks`, { reason: 'audit' });
    await family.member('Mina', '2019-05-05', { protectionGrade: 'strictly-confidential' });
    await family.home('Kari', 'Mina');
    await family.responsible('Kari', 'Mina');
    await family.responsible('Per', 'Mina');
    const per = await family.as('Per');
    const asked = { subjectId: family.idOf('Mina'), what: 'Slett alt' };
    const wrongOf = { ...wrongAbout('Mina'), about: 'person' };
    for (const [what, body] of [
      ['erasures', asked],
      ['corrections', wrongOf],
    ] as const)
      expect((await per.post(`${family.path}/${what}`, body)).status).toBe(404);
    const seen = await per.get(`${family.path}/rights`);
    expect(JSON.stringify(seen.body)).not.toContain('Mina');
    const file = await (await per.raw(`${me}/export`)).text();
    expect(file).toContain(family.id);
    for (const trace of ['Kari', 'Ola', 'Siri', 'Hos ', 'example.org', 'strictly'])
      expect(file).not.toContain(trace);
  });
});

describe('a file of one’s own after one has left', () => {
  it('still holds what one said yes to, asked for and who looked, and nothing of anybody else’s', async () => {
    await family.member('Nils', '1980-02-02');
    await family.consents('Nils', 'Nils', stage.service, ['work']);
    const nils = await family.as('Nils');
    await nils.does(`${family.path}/corrections`, { ...wrongAbout('Nils'), what: 'Feil om Nils' });
    await nils.does(`${family.path}/help`, { kind: 'pressured', words: 'Nils vil ut' });
    await family.coordinator.sees(`${family.path}/consents`);
    expect(await nils.sees(`${me}/export`)).toMatchObject({ left: [] });
    await nils.does(`${family.path}/leave`);
    const gone = await family.as('Nils');
    const file = await gone.sees(`${me}/export`);
    expect(file).toMatchObject({
      families: [],
      left: [
        {
          familyId: family.id,
          consents: [{ areas: ['work'], purpose: 'Felles plan', state: 'withdrawn' }],
          requests: [{ kind: 'correction', what: 'Feil om Nils', answer: null }],
          log: [{ kind: 'consents', service: null }],
        },
      ],
    });
    for (const other of ['Kari', 'Siri', 'Mina', 'Nils vil ut', 'pressured', 'Karis eget ord', 'Siris'])
      expect(JSON.stringify(file)).not.toContain(other);
    // Whoever is still there finds the family where it always was.
    expect(await (await family.as('Ola')).sees(`${me}/export`)).toMatchObject({ left: [] });
  });
});
