import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { dayOf } from '../support/days.js';

/** Two parents who share everything about one child. */
async function withTwoParents({ town, coordinator, service }: Stage, age = 9): Promise<FamilyStory> {
  const family = await FamilyStory.begin(town, coordinator, service);
  await family.member('Kari', await town.aged(38));
  await family.member('Ola', await town.aged(39));
  await family.member('Amina', await town.aged(age));
  await family.home('Kari', 'Ola', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.responsible('Ola', 'Amina');
  await family.livesWith('Kari', 'Amina');
  await family.livesWith('Ola', 'Amina');
  return family;
}

function passport(family: FamilyStory): Record<string, unknown> {
  const payload = { language: 'nb', title: 'Pass til Amina' };
  return { kind: 'passport', area: 'leisure', subjectIds: [family.idOf('Amina')], payload };
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('what changes in a family while a proposal waits', () => {
  it('a death takes the dead out of what waits, lets the other parent’s signature suffice and stops the messages', async () => {
    const family = await withTwoParents(stage);
    const id = await family.propose('Skal Amina få pass?', [passport(family)]);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    await family.nothingHappens();
    expect(await family.messages('Ola')).toEqual(['v1-first']);
    const today = dayOf(await stage.town.now());
    const died = await family.coordinator.patch(
      `${family.path}/members/${family.memberIdOf('Ola')}/person`,
      { diedOn: today },
      { 'if-match': '"1"' },
    );
    expect(died.status).toBe(204);
    const after = await family.decision(id);
    expect(after.status).toBe('agreed');
    expect(after.requirements.map(({ personId }) => personId)).not.toContain(family.idOf('Ola'));
    await family.letPass(3.1);
    await family.nothingHappens();
    expect(await family.messages('Ola')).toEqual(['v1-first']);
    await family.comesTo('in-effect', id);
    expect((await family.recorded()).filter((type) => /^(person-died|decision-)/.test(type))).toEqual([
      'decision-drafted',
      'decision-proposed',
      'person-died',
      'decision-agreed',
      'decision-in-effect',
    ]);
    expect((await (await family.as('Ola')).get(family.path)).status).toBe(404);
  });

  it('and a right that ended unseen is asked for again before an answer on paper is taken', async () => {
    const family = await withTwoParents(stage);
    const id = await family.propose('Skal Amina få pass?', [passport(family)]);
    await stage.town.sql(
      'update parental_responsibility set valid_to = app.today() where child_id = $1 and adult_id = $2',
      [family.idOf('Amina'), family.idOf('Ola')],
    );
    const late = await family.coordinator.post(`${family.path}/decisions/${id}/recorded-answers`, {
      personId: family.idOf('Ola'),
      answer: 'yes',
      route: 'paper',
      language: 'nb',
      identityChecked: 'Kjent av koordinator',
      copyGiven: true,
      note: 'Papiret ligger i arkivet, sak 15',
    });
    expect(late).toMatchObject({ status: 403, body: { code: 'not-asked' } });
  });

  it('a separation splits the home at once: what one writes for the home is no longer the other’s to read', async () => {
    const family = await withTwoParents(stage);
    const promise = { kind: 'own', area: 'leisure', lane: 'household' };
    await (await family.as('Kari')).does(`${family.path}/promises`, { ...promise, title: 'Lage niste' });
    expect(await planOf(family, 'Ola')).toContain('Lage niste');
    const { households } = await family.coordinator.sees<{ households: { id: string }[] }>(family.path);
    const ola = await family.as('Ola');
    await ola.does(`${family.path}/households/${households[0]!.id}/split`, {
      name: 'Hos Ola',
      personIds: [family.idOf('Ola')],
    });
    await (await family.as('Kari')).does(`${family.path}/promises`, { ...promise, title: 'Bytte lås' });
    expect(await planOf(family, 'Ola')).not.toContain('Bytte lås');
    expect(await planOf(family, 'Kari')).toContain('Bytte lås');
    expect((await family.recorded('household-')).slice(-2)).toEqual(['household-left', 'household-set']);
  });

  it('a block shuts the barred parent out, and what waited for him needs another route, never a yes', async () => {
    const family = await withTwoParents(stage);
    const id = await family.propose('Skal Amina få pass?', [passport(family)]);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    await family.coordinator.does(`${family.path}/blocks`, {
      personId: family.idOf('Ola'),
      source: 'court',
      basis: 'Besøksforbud, tingretten sak 12',
    });
    const seen = await family.decision(id);
    expect(seen).toMatchObject({ status: 'other-route', missing: ['other-route'] });
    expect(seen.requirements).toContainEqual(
      expect.objectContaining({ personId: family.idOf('Ola'), role: 'sign', state: 'other-route' }),
    );
    const ola = await family.as('Ola');
    for (const path of ['', '/plan', '/decisions', `/decisions/${id}`, '/consents'])
      expect((await ola.get(`${family.path}${path}`)).status).toBe(404);
    expect((await family.recorded()).slice(-2)).toEqual(['block-set', 'decision-other-route']);
  });

  it('a new holder of parental responsibility opens what was agreed, and is asked', async () => {
    const { family, id } = await agreedByOneHolder();
    await family.responsible('Ola', 'Amina');
    expect(await family.decision(id)).toMatchObject({
      status: 'proposed',
      effectAt: null,
      answered: { given: 1, of: 2 },
    });
    expect(await family.recorded('decision-reopened')).toEqual(['decision-reopened']);
    expect(await family.sign('Ola', id)).toMatchObject({ status: 'agreed' });
  });

  it('a home that comes under protection opens what the parent elsewhere had agreed to, and shows it no longer', async () => {
    const family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
    await family.member('Kari', await stage.town.aged(38));
    await family.member('Amina', await stage.town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.livesWith('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    const id = await family.propose('Skal Amina få pass?', [passport(family)]);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    expect(await family.sign('Ola', id)).toMatchObject({ status: 'agreed' });
    const facts = `${family.path}/members/${family.memberIdOf('Kari')}/person`;
    const protectedNow = { protectionGrade: 'strictly-confidential' };
    const answer = await family.coordinator.patch(facts, protectedNow, { 'if-match': '"1"' });
    expect(answer.status).toBe(204);
    expect(await family.decision(id)).toMatchObject({ status: 'other-route', effectAt: null });
    expect((await (await family.as('Ola')).get(`${family.path}/decisions/${id}`)).status).toBe(404);
    await family.letPass(4);
    await family.nothingHappens();
    expect(await planOf(family, 'Kari')).not.toContain('Pass til Amina');
  });

  it('and the silence of a new holder lets it end unanswered, however long ago the first answer came', async () => {
    const { family, id } = await agreedByOneHolder();
    await family.responsible('Ola', 'Amina');
    await family.letPass(14.1);
    await family.comesTo('expired', id);
    expect((await family.recorded('decision-')).slice(-2)).toEqual(['decision-reopened', 'decision-expired']);
  });

  it.each([
    ['29 February in a common year', '02-29', (year: number) => `${year}-02-28T23:00:00.000Z`],
    [
      'the night the clock goes forward',
      null,
      (year: number) => `${lastSundayOfMarch(year, -1)}T23:00:00.000Z`,
    ],
  ])(
    'an eighteenth birthday on %s decides from the first second of the local day',
    async (_, day, midnight) => {
      const year = await yearOf(midnight);
      const born = `${year - 18}-${day ?? lastSundayOfMarch(year, 0).slice(5)}`;
      const family = await withTwoParents(stage);
      await stage.town.moveTo(new Date(Date.parse(midnight(year)) - 86_400_000).toISOString());
      family.coordinator = await stage.town.logIn(family.coordinator.personId);
      await family.member('Jonas', born);
      for (const parent of ['Kari', 'Ola']) {
        await family.responsible(parent, 'Jonas');
        await family.livesWith(parent, 'Jonas');
      }
      const payload = { language: 'nb', title: 'Pass til Jonas' };
      const part = { kind: 'passport', area: 'leisure', subjectIds: [family.idOf('Jonas')], payload };
      const id = await family.propose('Skal Jonas få pass?', [part]);
      await family.hears('Jonas', id);
      await family.sign('Kari', id);
      expect(await family.sign('Ola', id)).toMatchObject({ status: 'agreed' });

      await family.waitUntil(new Date(Date.parse(midnight(year)) - 20_000).toISOString());
      const before = await family.decision(id, await family.as('Kari'));
      expect(before.status).toBe('agreed');
      await family.waitUntil(new Date(Date.parse(midnight(year)) + 1000).toISOString());
      await family.comesTo('proposed', id);
      expect((await (await family.as('Kari')).get(`${family.path}/decisions/${id}`)).status).toBe(404);
      const open = await family.decision(id);
      expect(open.requirements.filter(({ role }) => role === 'sign')).toMatchObject([
        { personId: family.idOf('Jonas'), because: 'own-voice' },
      ]);
      expect(await family.sign('Jonas', id)).toMatchObject({ status: 'agreed' });
      await family.takesEffect(id);
      expect(
        (await family.recorded()).filter((type) => /^(decision|signature)-/.test(type)).slice(-5),
      ).toEqual([
        'decision-agreed',
        'decision-reopened',
        'signature-given',
        'decision-agreed',
        'decision-in-effect',
      ]);
    },
  );

  async function agreedByOneHolder(): Promise<{ family: FamilyStory; id: string }> {
    const family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
    await family.member('Kari', await stage.town.aged(38));
    await family.member('Amina', await stage.town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.livesWith('Kari', 'Amina');
    const id = await family.propose('Skal Amina få pass?', [passport(family)]);
    await family.hears('Amina', id);
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'agreed' });
    return { family, id };
  }

  async function planOf(family: FamilyStory, name: string): Promise<string> {
    return JSON.stringify(await (await family.as(name)).sees(`${family.path}/plan`));
  }

  /** The next year in which one born on 29 February turns eighteen, and the night is still ahead. */
  async function yearOf(midnight: (year: number) => string): Promise<number> {
    const now = await stage.town.now();
    let year = Number(now.slice(0, 4));
    while (year % 4 !== 2 || Date.parse(midnight(year)) - 2 * 86_400_000 < Date.parse(now)) year += 1;
    return year;
  }

  function lastSundayOfMarch(year: number, moved: number): string {
    const day = new Date(Date.UTC(year, 2, 31));
    day.setUTCDate(31 - day.getUTCDay() + moved);
    return day.toISOString().slice(0, 10);
  }
});

describe('the same person twice, while a proposal waits', () => {
  /** Ola stands here once more, on a row of his own that answers for Amina too. */
  async function withOlaTwice(): Promise<[FamilyStory, string]> {
    const family = await withTwoParents(stage);
    await family.member('Ola igjen', await stage.town.aged(39));
    await family.responsible('Ola igjen', 'Amina');
    const id = await family.propose('Skal Amina få pass?', [passport(family)]);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    return [family, id];
  }
  const merge = (family: FamilyStory, keep: string, gone: string) =>
    family.coordinator.post(`${family.path}/merges`, {
      keepId: family.idOf(keep),
      goneId: family.idOf(gone),
      reason: 'Samme fødselsnummer',
    });
  const askedIn = async (family: FamilyStory, id: string) =>
    (await family.decision(id)).requirements
      .filter(({ role }) => role === 'sign')
      .map(({ personId }) => Object.keys(family.ids).find((name) => family.ids[name] === personId))
      .sort();

  it('he is asked once, told apart he is asked twice again, and the family reads both in plain history', async () => {
    const [family, id] = await withOlaTwice();
    expect(await askedIn(family, id)).toEqual(['Kari', 'Ola', 'Ola igjen']);
    const { mergeId } = (await merge(family, 'Ola', 'Ola igjen')).body as { mergeId: string };
    expect(await askedIn(family, id)).toEqual(['Kari', 'Ola']);
    const undo = { reason: 'To brødre' };
    expect((await family.coordinator.post(`${family.path}/merges/${mergeId}/undo`, undo)).status).toBe(204);
    expect(await askedIn(family, id)).toEqual(['Kari', 'Ola', 'Ola igjen']);
    await merge(family, 'Ola', 'Ola igjen');
    await family.sign('Ola', id);
    expect(await family.decision(id)).toMatchObject({ status: 'agreed' });
    await family.takesEffect(id);
    const told = (await family.history(await family.as('Ola'))).filter((type) => /merge/.test(type));
    expect(told).toEqual(['persons-merged', 'merge-undone', 'persons-merged']);
  });

  it('an answer under way stays with the row that gave it, and a signature never slips past a merge', async () => {
    const [family, id] = await withOlaTwice();
    for (let round = 0; round < 3; round += 1) {
      const twin = await family.as('Ola igjen');
      const { sheetHash } = await family.decision(id, twin);
      const answer = { sheetHash, answer: 'yes', language: 'nb' };
      const [signed, merged] = await Promise.all([
        twin.post(`${family.path}/decisions/${id}/signatures`, answer),
        merge(family, 'Ola', 'Ola igjen'),
      ]);
      expect([signed.status === 201, merged.status === 201].filter(Boolean)).toHaveLength(1);
      if (merged.status !== 201) {
        expect(merged.body).toMatchObject({ code: 'merge-refused', because: 'answers-open' });
        expect(await askedIn(family, id)).toContain('Ola igjen');
        return;
      }
      expect(await askedIn(family, id)).toEqual(['Kari', 'Ola']);
      const { mergeId } = merged.body as { mergeId: string };
      await family.coordinator.post(`${family.path}/merges/${mergeId}/undo`, { reason: 'Prøver igjen' });
    }
    await family.sign('Ola igjen', id);
    expect((await merge(family, 'Ola', 'Ola igjen')).body).toMatchObject({ because: 'answers-open' });
  });
});
