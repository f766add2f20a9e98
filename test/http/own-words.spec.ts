import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
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
    await kari.does(`${family.path}/help`, { kind: 'write', words: 'Karis eget ord' });
    await ola.does(`${family.path}/help`, { kind: 'write', words: 'Olas eget ord' });
    const file = await kari.sees<{ format: string; families: { papers: { format: string } }[] }>(
      `${me}/export`,
    );
    expect(file).toMatchObject({
      format: 'velferdslab/my-data@1',
      person: { givenName: 'Kari' },
      contactPoints: [{ kind: 'email', value: 'kari@example.org' }],
      words: [{ kind: 'help', words: 'Karis eget ord' }],
      families: [{ familyId: family.id, papers: { format: 'velferdslab/export@1' } }],
    });
    expect(JSON.stringify(file)).not.toContain('Olas eget ord');
    expect(JSON.stringify(file)).not.toContain('ola@example.org');
    expect(await family.history(kari)).toContain('export-made');
    expect(await stage.coordinator.sees(`${me}/export`)).toMatchObject({ families: [], words: [] });
  });
});

describe('a fact about me that is wrong', () => {
  const wrong = () => ({
    ...{ subjectId: family.idOf('Kari'), about: 'plan', area: 'economy' },
    ...{ what: 'Det står at jeg ikke vil jobbe', shouldBe: 'Jeg vil jobbe halv dag', why: 'Jeg sa det' },
  });

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
});
