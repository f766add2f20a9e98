import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';
import { dayOf } from '../support/days.js';

/** Katrine lives with Amina in Oslo; Johan, who shares where she lives, works at sea and answers nothing. */
async function withFatherAbroad({ town, coordinator, service }: Stage): Promise<FamilyStory> {
  const family = await FamilyStory.begin(town, coordinator, service);
  await family.member('Katrine', await town.aged(42));
  await family.member('Amina', await town.aged(9));
  await family.home('Katrine', 'Amina');
  await family.responsible('Katrine', 'Amina');
  await family.responsible('Johan', 'Amina');
  await family.livesWith('Katrine', 'Amina');
  await family.livesWith('Johan', 'Amina');
  return family;
}

describe('a father abroad who does not answer', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('is reminded at once, on day 3 and the day before the end, and then the proposal ends unanswered', async () => {
    const family = await withFatherAbroad(stage);
    const id = await family.propose('Skal Amina bytte skole?', [
      step('school', family.idOf('Amina'), 'Skolen ved elva'),
    ]);
    await family.hears('Amina', id);
    await family.sign('Katrine', id);
    await family.nothingHappens();
    expect(await family.messages('Johan')).toEqual(['v1-first']);
    await family.letPass(3.1);
    await family.nothingHappens();
    expect(await family.messages('Johan')).toEqual(['v1-first', 'v1-day-3']);
    await family.letPass(10);
    await family.nothingHappens();
    expect(await family.messages('Johan')).toEqual(['v1-first', 'v1-day-3', 'v1-last-day']);
    expect(await family.messages('Katrine')).not.toContain('v1-day-3');
    expect((await family.decision(id)).status).toBe('proposed');
    await family.letPass(1);
    await family.comesTo('expired', id);
    expect(await family.messages('Johan')).toHaveLength(3);
    const katrine = await family.as('Katrine');
    expect(await family.decision(id, katrine)).toMatchObject({ status: 'expired', allowedActions: [] });
    expect((await katrine.get(`${family.path}/plan`)).wire).not.toContain('Skolen ved elva');
    const late = await (
      await family.as('Johan')
    ).post(`${family.path}/decisions/${id}/signatures`, {
      sheetHash: 'a'.repeat(64),
      answer: 'yes',
      language: 'nb',
    });
    expect(late.status).toBe(409);
    expect(await family.recorded('decision-')).toEqual([
      'decision-drafted',
      'decision-proposed',
      'decision-expired',
    ]);
  });

  it('is unreachable after three tries by two routes over 14 days, seen by a second employee, and that is no yes', async () => {
    const family = await withFatherAbroad(stage);
    const second = await stage.town.employee('Trine', 'coordinator', stage.service);
    const leader = await stage.town.employee('Lise', 'service-leader', stage.service);
    const johan = family.idOf('Johan');
    const id = await family.propose(
      'Skal Amina begynne på SFO?',
      [step('school', family.idOf('Amina'), 'SFO på Nordre')],
      family.coordinator,
      { openDays: 40 },
    );
    const tries = (route: string, more: Record<string, string> = {}) =>
      family.coordinator.does(
        `${family.path}/decisions/${id}/contact-attempts`,
        { personId: johan, route },
        more,
      );
    const confirm = `${family.path}/decisions/${id}/unreachable/${johan}`;
    await tries('letter');
    const click = { 'idempotency-key': 'second-letter-1' };
    expect(await tries('letter', click)).toEqual(await tries('letter', click));
    expect(await family.recorded('contact-')).toEqual(['contact-tried', 'contact-tried']);
    expect((await family.coordinator.post(confirm)).status).toBeGreaterThanOrEqual(400);
    await family.letPass(14.1);
    await tries('phone');
    expect(await family.coordinator.post(confirm)).toMatchObject({
      status: 409,
      body: { because: 'not-confirmed' },
    });
    await family.hears('Amina', id);
    await family.sign('Katrine', id);
    const until = dayOf(await stage.town.now(), 7);
    const standIn = { personId: second.personId, until, reason: 'Ser på det med nye øyne' };
    await (await stage.town.logIn(leader.personId)).does(`${family.path}/stand-in`, standIn);
    const other = await stage.town.logIn(second.personId);
    const waits = async (client: Client) => {
      const { waiting } = await client.sees<{ waiting: { kind: string; refId: string | null }[] }>(
        '/api/v1/me',
      );
      return waiting.filter(({ kind }) => kind === 'unreachable-confirm').map(({ refId }) => refId);
    };
    expect([await waits(other), await waits(family.coordinator)]).toEqual([[johan], []]);
    expect(await other.does(confirm)).toEqual({ status: 'other-route' });
    expect(await waits(other)).toEqual([]);
    const seen = await family.decision(id);
    expect(seen.missing).toEqual(['other-route']);
    expect(seen.answered).toEqual({ given: 1, of: 2 });
    await family.letPass(5);
    await family.nothingHappens();
    expect((await family.decision(id)).status).toBe('other-route');
    expect(await family.recorded('decision-')).not.toContain('decision-agreed');
    expect(await family.recorded('signer-')).toEqual(['signer-unreachable']);
    expect(await family.recorded('contact-')).toHaveLength(3);
    expect(await family.history(family.coordinator)).toContain('contact-tried');
    expect(await family.history(await stage.town.logIn(second.personId))).toContain('contact-tried');
    for (const name of ['Katrine', 'Johan', 'Amina'])
      expect([name, await family.history(await family.as(name))]).not.toEqual([
        name,
        expect.arrayContaining(['contact-tried']),
      ]);
  });
});
