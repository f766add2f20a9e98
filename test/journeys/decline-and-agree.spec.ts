import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';

describe('a proposal that is not agreed at first', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Ola', await town.aged(39));
    await family.member('Eva', await town.aged(66));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Ola', 'Amina', 'Eva');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
    await family.livesWith('Ola', 'Amina');
  });
  afterAll(() => stage.close());

  it('is declined, revised, and agreed on the new text alone; a reservation is read by those it was meant for', async () => {
    const question = 'Når skal Amina ha leksehjelp?';
    const tuesday = step('school', family.idOf('Amina'), 'Leksehjelp tirsdag');
    const id = await family.propose(question, [tuesday]);
    const kari = await family.as('Kari');
    const first = await family.decision(id, kari);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    const no = { words: 'Tirsdag er min kveld med henne', wordsFor: [family.coordinator.personId] };
    expect(await family.sign('Ola', id, 'no', no)).toMatchObject({ status: 'not-agreed' });
    const seen = await family.decision(id, kari);
    expect(seen.status).toBe('not-agreed');
    expect(seen.requirements.find(({ personId }) => personId === family.idOf('Ola'))?.state).toBeUndefined();
    expect(JSON.stringify(seen)).not.toContain(no.words);
    expect(JSON.stringify(await family.decision(id))).toContain(no.words);

    const wednesday = step('school', family.idOf('Amina'), 'Leksehjelp onsdag');
    const versions = `${family.path}/decisions/${id}/versions`;
    await family.coordinator.does(versions, { question, parts: [wednesday] });
    const second = await family.decision(id, kari);
    expect(second).toMatchObject({ status: 'proposed', version: 2, answered: { given: 0, of: 2 } });
    expect(second.sheetHash).not.toBe(first.sheetHash);
    const stale = { sheetHash: first.sheetHash, answer: 'yes', language: 'nb' };
    expect(await kari.post(`${family.path}/decisions/${id}/signatures`, stale)).toMatchObject({
      status: 409,
      body: { code: 'stale-sheet', version: 2 },
    });
    const reservation = { words: 'Ja, men bare til jul', wordsFor: [family.idOf('Ola')] };
    await family.sign('Kari', id, 'yes-with-words', reservation);
    const whileOpen = await family.decision(id, await family.as('Ola'));
    expect(JSON.stringify(whileOpen)).not.toContain(reservation.words);
    await family.hears('Amina', id);
    expect(await family.sign('Ola', id)).toMatchObject({ status: 'agreed' });
    await family.takesEffect(id);
    for (const [reader, reads] of [
      [await family.as('Kari'), true],
      [await family.as('Ola'), true],
      [family.coordinator, false],
    ] as const)
      expect(JSON.stringify(await family.decision(id, reader)).includes(reservation.words)).toBe(reads);
    const plan = (await (await family.as('Ola')).get(`${family.path}/plan`)).wire;
    expect(plan).toContain('Leksehjelp onsdag');
    expect(plan).not.toContain('Leksehjelp tirsdag');
    expect((await family.recorded()).filter((type) => /^(decision|signature)-/.test(type))).toEqual([
      'decision-drafted',
      'decision-proposed',
      'signature-given',
      'signature-given',
      'decision-not-agreed',
      'decision-revised',
      'signature-given',
      'signature-given',
      'decision-agreed',
      'decision-in-effect',
    ]);
  });

  it.each(['talk', 'interpreter'] as const)(
    'does not end while somebody has asked for a %s first; the days come back afterwards',
    async (kind) => {
      const id = await family.propose('Skal Amina bytte klasse?', [
        step('school', family.idOf('Amina'), 'Klasse 4B'),
      ]);
      const closesAt = await closing(id);
      await family.letPass(2);
      const ola = await family.as('Ola');
      const { id: talkId } = await ola.does<{ id: string }>(`${family.path}/decisions/${id}/talks`, { kind });
      await family.nothingHappens();
      expect(await coordinatorsTasks()).toBeGreaterThan(0);
      await family.letPass(20);
      await family.nothingHappens();
      expect((await family.decision(id)).status).toBe('proposed');
      const kari = await family.decision(id, await family.as('Kari'));
      expect(JSON.stringify(kari)).not.toContain(talkId);
      await family.coordinator.does(`${family.path}/talks/${talkId}/close`, { outcome: 'Snakket sammen' });
      const moved = (await closing(id)) - closesAt;
      expect(moved / 86_400_000).toBeCloseTo(20, 1);
      const { length: before } = await family.messages('Kari');
      for (const days of [4, 7.5]) {
        await family.letPass(days);
        await family.nothingHappens();
      }
      const reminded = (await family.messages('Kari')).slice(before);
      expect(reminded.map((one) => one.replace(/-again-.*/, ''))).toEqual(['v1-day-3', 'v1-last-day']);
      await family.sign('Ola', id);
      expect((await family.recorded()).filter((type) => type.startsWith('talk-')).slice(-2)).toEqual([
        'talk-asked',
        'talk-held',
      ]);
    },
  );

  it('which is changed while somebody waits to talk does not end before that talk, and is read by all at once', async () => {
    const id = await family.propose('Skal Amina begynne i kor?', [
      step('leisure', family.idOf('Amina'), 'Kor på mandager'),
    ]);
    const ola = await family.as('Ola');
    const { id: talkId } = await ola.does<{ id: string }>(`${family.path}/decisions/${id}/talks`, {
      kind: 'talk',
    });
    await family.letPass(1);
    await family.coordinator.does(`${family.path}/decisions/${id}/versions`, {
      question: 'Skal Amina begynne i kor?',
      parts: [step('leisure', family.idOf('Amina'), 'Kor på torsdager')],
    });
    await family.nothingHappens();
    for (const name of ['Kari', 'Ola']) expect(await family.messages(name)).toContain('v2-first');
    const closesAt = await closing(id);
    await family.letPass(30);
    await family.nothingHappens();
    expect((await family.decision(id)).status).toBe('proposed');
    await family.coordinator.does(`${family.path}/talks/${talkId}/close`, {
      outcome: 'Snakket om torsdager',
    });
    await family.nothingHappens();
    expect((await family.decision(id)).status).toBe('proposed');
    expect(((await closing(id)) - closesAt) / 86_400_000).toBeCloseTo(30, 1);
    expect((await family.messages('Kari')).filter((one) => /day-3|last-day/.test(one))).not.toContain(
      'v2-day-3',
    );
  });

  it('reminds by its end whoever has taken a yes back', async () => {
    const id = await family.propose('Skal Amina på skogtur?', [
      step('leisure', family.idOf('Amina'), 'Skogtur i mai'),
    ]);
    const { signatureId } = await family.sign('Ola', id);
    await (await family.as('Ola')).does(`${family.path}/signatures/${signatureId}/withdraw`);
    await family.letPass(4);
    await family.nothingHappens();
    expect((await family.messages('Ola')).map((one) => one.replace(/-again-.*/, ''))).toContain('v1-day-3');
  });

  it('concerns whoever in the home says so, and a child of twelve who objects is weighed before anything happens', async () => {
    await family.member('Jonas', await stage.town.aged(13));
    await family.responsible('Kari', 'Jonas');
    await family.livesWith('Kari', 'Jonas');
    const schoolInTown = () => step('school', family.idOf('Jonas'), 'Skolen i byen', { lane: 'family' });
    const id = await family.propose('Skal Jonas bytte skole?', [schoolInTown()]);
    const eva = await family.as('Eva');
    await eva.does(`${family.path}/decisions/${id}/also-me`);
    const added = await family.decision(id);
    expect(added.requirements.filter(({ personId }) => personId === family.idOf('Eva'))).toMatchObject([
      { role: 'told', because: 'concerns-me-too', reasons: [{ subjectId: family.idOf('Eva') }] },
    ]);
    const revised = { question: 'Skal Jonas bytte skole?', parts: [schoolInTown()] };
    await family.coordinator.does(`${family.path}/decisions/${id}/versions`, revised);
    const again = await family.decision(id);
    expect(again.requirements.filter(({ personId }) => personId === family.idOf('Eva'))).toMatchObject([
      { role: 'told', because: 'concerns-me-too' },
    ]);
    expect(await eva.post(`${family.path}/decisions/${id}/also-me`)).toMatchObject({ status: 409 });
    await family.hears('Jonas', id, { objects: true, words: 'Jeg vil ikke' });
    await family.sign('Kari', id);
    const seen = await family.decision(id, await family.as('Kari'));
    expect(seen).toMatchObject({ status: 'proposed', underReview: true, missing: ['coordinator-review'] });
    expect(JSON.stringify(seen)).not.toMatch(/Jeg vil ikke|"objects"|weighing|weighed/);
    const { childViews } = await family.coordinator.sees<{ childViews: { id: string }[] }>(
      `${family.path}/decisions/${id}`,
    );
    const weighing = { reasons: 'Jonas vil bli, men skolen legges ned til sommeren.', toldChild: true };
    const path = `${family.path}/child-views/${childViews[0]!.id}/weighing`;
    expect(await family.coordinator.does(path, weighing)).toEqual({ status: 'agreed' });
    expect(await family.recorded('objection-')).toEqual(['objection-weighed']);
    const told = await family.decision(id, await family.as('Jonas'));
    expect(told).toMatchObject({ childViews: [{ weighing: { reasons: weighing.reasons } }] });
    expect(JSON.stringify(await family.decision(id, await family.as('Kari')))).not.toMatch(
      /Jeg vil ikke|"objects"|weighing/,
    );
  });

  async function closing(id: string): Promise<number> {
    const { closesAt } = await family.coordinator.sees<{ closesAt: string }>(
      `${family.path}/decisions/${id}`,
    );
    return Date.parse(closesAt);
  }

  async function coordinatorsTasks(): Promise<number> {
    const rows = await stage.town.sql(
      `select 1 from notification n join due d on d.id = n.due_id where n.person_id = $1 and d.topic = 'coordinator-task'`,
      [family.coordinator.personId],
    );
    return rows.length;
  }
});
