import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { Town, type Client } from '../support/town.js';

interface Takable {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly staysBecause: string | null;
}
interface Brought {
  readonly persons: readonly (string | null)[];
  readonly items: readonly { readonly title: string; readonly persons: readonly number[] }[];
  readonly isBrought: boolean;
}

const goal = (title: string, subjectIds: readonly string[], area = 'school') => ({
  ...{ kind: 'goal-add', area, subjectIds },
  payload: { language: 'nb', title, horizon: 'now' },
});

describe('a family that moves to another municipality', () => {
  let stage: Stage;
  let there: Town;
  let before: FamilyStory;
  let after: FamilyStory;
  let file: string;
  let kari: Client;

  const promises = async (name: string, title: string, more: Record<string, unknown> = {}) =>
    (await before.as(name)).does(`${before.path}/promises`, {
      ...{ kind: 'own', title, area: 'economy', ...more },
    });
  const takable = async (name: string) =>
    (await (await before.as(name)).sees<{ items: Takable[] }>(`${before.path}/take-along`)).items;
  const agree = async (question: string, part: Record<string, unknown>, signers: readonly string[]) => {
    const id = await before.propose(question, [part]);
    if (signers.includes('Amina')) await before.hears('Amina', id);
    for (const name of signers.filter((one) => one !== 'Amina')) await before.sign(name, id);
    await before.takesEffect(id);
  };
  /** The same human being in the new municipality: another person, with the same log-in. */
  const sameLogIn = (personId: string, as: string) =>
    there.sql(
      `insert into account_person (municipality_id, id, account_id, person_id)
       select $1, gen_random_uuid(), account_id, $2 from account_person where person_id = $3`,
      [there.municipalityId, personId, as],
    );

  beforeAll(async () => {
    stage = await openStage();
    const { town, coordinator, service, app } = stage;
    before = await FamilyStory.begin(town, coordinator, service, 'Familien Her');
    for (const [name, age] of [
      ['Kari', 40],
      ['Ola', 41],
      ['Jonas', 15],
      ['Amina', 9],
    ] as const)
      await before.member(name, await town.aged(age));
    await before.home('Kari', 'Ola', 'Jonas', 'Amina');
    await before.responsible('Kari', 'Jonas', 'Amina');
    await before.livesWith('Kari', 'Jonas', 'Amina');
    for (const name of ['Kari', 'Ola']) await before.consents(name, name);
    for (const name of ['Jonas', 'Amina']) await before.consents('Kari', name);
    await agree('Skal Amina lese mer?', goal('Lese bedre', [before.idOf('Amina')]), ['Amina', 'Kari']);
    const both = [before.idOf('Kari'), before.idOf('Ola')];
    await agree('Skal dere spare?', goal('Spare til bil', both, 'economy'), ['Kari', 'Ola']);
    await promises('Kari', 'Betale strømmen');
    await promises('Ola', 'Olas hemmelige lån');
    await promises('Jonas', 'Jonas sin dagbok', { lane: 'only-me', area: 'leisure' });

    there = await Town.open(app, 'NO', 3);
    const unit = await there.service('Familiehuset', 'family-support');
    after = await FamilyStory.begin(
      there,
      await there.employee('Nils', 'coordinator', unit),
      unit,
      'Familien Der',
    );
    for (const [name, age] of [
      ['Kari', 40],
      ['Amina', 9],
      ['Ola', 41],
    ] as const)
      await after.member(name, await there.aged(age));
    await after.home('Kari', 'Amina');
    await after.responsible('Kari', 'Amina');
    await after.livesWith('Kari', 'Amina');
    for (const name of ['Kari', 'Ola']) {
      await before.as(name);
      await sameLogIn(after.idOf(name), before.idOf(name));
    }
    kari = await after.as('Kari');
  }, 60_000);
  afterAll(async () => {
    await there.close();
    await stage.close();
  });

  it('takes what is its own and the children’s, of what it sees; the rest says why it stays', async () => {
    const items = await takable('Kari');
    expect(items.map(({ title, staysBecause }) => [title, staysBecause]).sort()).toEqual([
      ['Betale strømmen', null],
      ['Lese bedre', null],
      ['Spare til bil', 'about-another'],
    ]);
    expect((await takable('Jonas')).map(({ title, staysBecause }) => [title, staysBecause])).toContainEqual([
      ...['Jonas sin dagbok', null],
    ]);
    const taker = await before.as('Kari');
    const path = `${before.path}/take-along`;
    const idOf = (title: string) => items.find((one) => one.title === title)?.id ?? '';
    const stays = { itemIds: [idOf('Spare til bil')] };
    expect((await taker.post(path, stays)).body).toMatchObject({ code: 'stays-behind' });
    const [diary] = await stage.town.sql<{ id: string }>(
      `select id from action where title = 'Jonas sin dagbok'`,
    );
    expect((await taker.post(path, { itemIds: [diary?.id] })).status).toBe(404);
    expect((await taker.post(path, { itemIds: [] })).status).toBe(422);
    for (const nobody of [before.coordinator, kari]) expect((await nobody.get(path)).status).toBe(404);
    const itemIds = [idOf('Betale strømmen'), idOf('Lese bedre')];
    file = (await taker.does<{ file: string }>(path, { itemIds })).file;
    // Nothing that places anybody, and nobody else's words: not even who the other grown-up is.
    const inside = Buffer.from(file.split('.')[1] ?? '', 'base64url').toString();
    expect(inside).toContain('Lese bedre');
    const { municipalityId } = stage.town;
    for (const trace of [
      'Ola',
      'hemmelige',
      'dagbok',
      'Familieteamet',
      'Kommune',
      before.id,
      ...Object.values(before.ids),
    ])
      expect(inside).not.toContain(trace);
    expect(inside).not.toContain(`"municipality`);
    expect(municipalityId).toBe(1);
    // Whoever stays behind is told nothing of it.
    for (const name of ['Ola', 'Jonas']) {
      const events = await (await before.as(name)).get(`${before.path}/events`);
      expect(events.wire).not.toContain('plan-taken');
    }
  });

  it('opens for nobody else, nor when a letter of it was changed', async () => {
    const path = `${after.path}/brought-plans/read`;
    const code = async (reader: Client, body: string) =>
      (await reader.post(path, { file: body })).body['code'];
    expect(await code(await after.as('Ola'), file)).toBe('file-not-yours');
    const [head, body = '', tail] = file.split('.');
    const inside = Buffer.from(body, 'base64url').toString().replace('Lese bedre', 'Lese verre');
    const forged = [head, Buffer.from(inside).toString('base64url'), tail].join('.');
    for (const bad of [forged, file.slice(0, -3), `${file}x`, 'x', '...', '{"a":1}', '['.repeat(50_000)])
      expect(await code(kari, bad)).toBe('file-altered');
    const receipt = await stage.town.sql<{ receipt: string }>(`select receipt from signature limit 1`);
    expect(await code(kari, receipt[0]?.receipt ?? '')).toBe('file-altered');
    expect((await kari.post(path, { file: '' })).status).toBe(422);
    expect((await after.coordinator.post(path, { file })).status).toBe(404);
    expect((await kari.post(path.replace(after.id, before.id), { file })).status).toBe(404);
  });

  it('becomes proposals of its own in the new place, once, and takes effect by a yes there', async () => {
    const seen = await kari.does<Brought>(`${after.path}/brought-plans/read`, { file });
    expect(seen).toMatchObject({ persons: [null, 'Amina'], isBrought: false });
    const place = (title: string) => seen.items.findIndex((one) => one.title === title);
    const drafts = [
      { question: 'Skal vi ta med oss dette om økonomi?', items: [place('Betale strømmen')] },
      { question: 'Skal vi ta med oss dette om skole?', items: [place('Lese bedre')] },
    ];
    const children = [{ person: 1, personId: after.idOf('Amina') }];
    const path = `${after.path}/brought-plans`;
    const body = { file, drafts, children, language: 'nb' };
    for (const wrong of [{ children: [] }, { children: [{ person: 1, personId: after.idOf('Ola') }] }])
      expect((await kari.post(path, { ...body, ...wrong })).body).toMatchObject({
        code: 'not-your-child',
      });
    const outside = [{ question: 'Hva?', items: [7] }];
    expect((await kari.post(path, { ...body, drafts: outside })).body).toMatchObject({
      code: 'not-in-file',
    });
    const { decisionIds } = await kari.does<{ decisionIds: string[] }>(path, body);
    expect(decisionIds).toHaveLength(2);
    expect((await kari.post(path, body)).body).toMatchObject({ code: 'already-brought' });
    const known = await stage.town.sql(`select 1 from goal where family_id = $1`, [after.id]);
    expect(known).toEqual([]);
    const [own = '', hers = ''] = decisionIds;
    for (const id of [own, hers]) {
      expect(await after.decision(id, kari)).toMatchObject({ status: 'draft' });
      await kari.does(`${after.path}/decisions/${id}/propose`);
    }
    await after.sign('Kari', own);
    await after.takesEffect(own);
    kari = await after.as('Kari');
    expect((await kari.get(`${after.path}/plan`)).wire).toContain('Betale strømmen');
    expect(await after.recorded('consent-')).toEqual([]);
    // Neither place was told of the other: not a row here knows the old family, nor one there the new.
    const rows = await there.sql(`select payload from event where family_id = $1 and payload::text like $2`, [
      after.id,
      `%${before.id}%`,
    ]);
    expect(rows).toEqual([]);
  });
});
