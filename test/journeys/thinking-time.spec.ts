import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step, type DecisionAsSeen } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Answer } from '../support/town.js';

interface Timed extends DecisionAsSeen {
  readonly earliestSignAt: string | null;
  readonly closesAt: string;
  readonly thinkUntilAtMost: string | null;
}

/** Kari and Ola live apart and decide together for Amina. */
describe('a signer who wants time to think', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Ola', await town.aged(40));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina');
    for (const parent of ['Kari', 'Ola']) {
      await family.responsible(parent, 'Amina');
      await family.livesWith(parent, 'Amina');
    }
  });
  afterAll(() => stage.close());

  const asked = (title: string, more = {}): Promise<string> =>
    family.propose(`Skal Amina ha ${title}?`, [step('school', family.idOf('Amina'), title)], undefined, more);
  const inDays = async (days: number): Promise<string> =>
    new Date(Date.parse(await stage.town.now()) + days * 86_400_000).toISOString();
  const thinks = async (name: string, id: string, until: string): Promise<Answer> =>
    (await family.as(name)).post(`${family.path}/decisions/${id}/thinking-time`, { until });
  const seenBy = async (name: string, id: string): Promise<Timed> =>
    (await family.as(name)).sees<Timed>(`${family.path}/decisions/${id}`);

  it('gets it for all who are asked; it only grows, and the others are asked when it is over', async () => {
    const id = await asked('leksehjelp');
    const before = await seenBy('Ola', id);
    expect(before.allowedActions).toEqual(expect.arrayContaining(['sign', 'think']));
    const until = await inDays(5);
    expect(await thinks('Kari', id, until)).toMatchObject({
      status: 200,
      body: { earliestSignAt: until, closesAt: before.closesAt },
    });
    const during = await seenBy('Ola', id);
    expect(during).toMatchObject({ earliestSignAt: until, status: 'proposed' });
    expect(during.allowedActions).toContain('think');
    expect(during.allowedActions).not.toContain('sign');
    expect(await answers('Ola', id)).toMatchObject({ status: 409, body: { code: 'too-early' } });
    expect(await thinks('Ola', id, await inDays(4))).toMatchObject({
      status: 409,
      body: { code: 'thinking-time-refused', because: 'not-longer', earliestSignAt: until },
    });
    const longer = await inDays(12);
    const { body } = await thinks('Ola', id, longer);
    expect(Date.parse(String(body.closesAt)) - Date.parse(longer)).toBe(3 * 86_400_000);
    await family.letPass(6);
    await family.nothingHappens();
    expect(await answers('Kari', id)).toMatchObject({ status: 409 });
    expect(await family.messages('Kari')).not.toContainEqual(expect.stringMatching(/-thought-/));
    await family.letPass(6.5);
    await family.until(async () =>
      (await family.messages('Kari')).some((occasion) => occasion.startsWith('v1-first-thought-'))
        ? null
        : 'nobody told Kari that she can answer now',
    );
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    expect(await family.sign('Ola', id)).toMatchObject({ status: 'agreed' });
  });

  it('needs it for no reason anybody else reads', async () => {
    const id = await asked('skolebytte');
    await thinks('Kari', id, await inDays(2));
    expect(await family.recorded('thinking-')).not.toEqual([]);
    const kinds = async (name: string) => {
      const reader = await family.as(name);
      const { items } = await reader.sees<{ items: { type: string; payload: { decisionId?: string } }[] }>(
        `${family.path}/events`,
      );
      return items.filter(({ payload }) => payload.decisionId === id).map(({ type }) => type);
    };
    expect(await kinds('Kari')).toContain('thinking-time-set');
    expect(await kinds('Ola')).not.toContain('thinking-time-set');
  });

  it('gets no more than fourteen days from when it was put forward, and a day when it is urgent', async () => {
    const id = await asked('fadder');
    const { thinkUntilAtMost } = await seenBy('Kari', id);
    expect(await thinks('Kari', id, await inDays(14.1))).toMatchObject({
      status: 409,
      body: { because: 'too-long', thinkUntilAtMost },
    });
    expect(await thinks('Kari', id, thinkUntilAtMost ?? '')).toMatchObject({ status: 200 });
    expect((await seenBy('Ola', id)).allowedActions).not.toContain('think');
    const urgent = await asked('drosje', { urgent: true, urgentBecause: 'Legetimen er i morgen.' });
    expect(await thinks('Kari', urgent, await inDays(1.1))).toMatchObject({ body: { because: 'too-long' } });
    expect(await thinks('Kari', urgent, await inDays(0.01))).toMatchObject({ body: { because: 'too-soon' } });
    expect(await thinks('Kari', urgent, await inDays(0.5))).toMatchObject({ status: 200 });
  });

  it('is somebody who still has to sign: not the child who is heard, the coordinator, or one who has answered', async () => {
    const id = await asked('tolk på skolen');
    const until = await inDays(3);
    expect(await thinks('Amina', id, until)).toMatchObject({ status: 403, body: { code: 'not-asked' } });
    await family.sign('Ola', id);
    expect(await thinks('Ola', id, until)).toMatchObject({ status: 403, body: { code: 'not-asked' } });
    expect((await seenBy('Ola', id)).allowedActions).not.toContain('think');
    const path = `${family.path}/decisions/${id}/thinking-time`;
    expect(await family.coordinator.post(path, { until })).toMatchObject({ status: 404 });
    // An answer that was given stays given while another thinks.
    await thinks('Kari', id, until);
    expect((await seenBy('Ola', id)).answered).toEqual({ given: 1, of: 2 });
  });

  async function answers(name: string, id: string): Promise<Answer> {
    const { sheetHash } = await seenBy(name, id);
    const answer = { sheetHash, answer: 'yes', language: 'nb' };
    return (await family.as(name)).post(`${family.path}/decisions/${id}/signatures`, answer);
  }
});
