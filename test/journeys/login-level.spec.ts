import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';

describe('answering on one’s own device', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
    await family.livesWith('Ola', 'Amina');
  });
  afterAll(() => stage.close());

  it('needs a log-in of the last ten minutes, and one of them is good for several answers', async () => {
    const first = await homework('Leksehjelp');
    const second = await homework('Skolefrokost');
    const kari = await family.as('Kari');
    await stage.town.letPass(11 / (24 * 60));
    expect(await answer(kari, first)).toMatchObject({
      status: 403,
      body: { code: 'step-up-needed', because: 'too-old' },
    });
    expect((await family.decision(first, kari)).answered.given).toBe(0);
    const fresh = await family.as('Kari');
    expect((await answer(fresh, first)).status).toBe(201);
    expect((await answer(fresh, second)).status).toBe(201);
    expect(await family.recorded('signature-')).toHaveLength(2);
  });

  it('changes nothing of what one is asked, whatever the log-in one said something else with', async () => {
    const own = { ...step('network', family.idOf('Ola'), 'Ola inviterer naboene'), lane: 'family' };
    const id = await family.propose('Skal Amina til fysioterapeut?', [
      step('physical-health', family.idOf('Amina'), 'Fysioterapi'),
      own,
    ]);
    const weak = await family.as('Kari', 'substantial');
    await weak.does(`${family.path}/decisions/${id}/also-me`);
    const strong = await family.decision(id, await family.as('Kari'));
    expect(strong).toMatchObject({ status: 'proposed', parts: [expect.anything(), expect.anything()] });
    expect(strong.allowedActions).toContain('sign');
  });

  it('needs level high; where the municipality lets substantial do, health still needs high, on one’s own sheet', async () => {
    const simple = await homework('Leirskole');
    const health = await family.propose('Skal Amina til tannregulering?', [
      {
        kind: 'health-care-larger',
        area: 'physical-health',
        subjectIds: [family.idOf('Amina')],
        payload: { language: 'nb', title: 'Tannregulering' },
      },
    ]);
    const mixed = await family.propose('Skal Kari til legen, og Amina på svømming?', [
      {
        kind: 'health-care-larger',
        area: 'mental-health',
        subjectIds: [family.idOf('Kari')],
        payload: { language: 'nb', title: 'Samtaler for Kari' },
      },
      step('leisure', family.idOf('Amina'), 'Svømming'),
    ]);
    expect(await answer(await family.as('Ola', 'substantial'), simple)).toMatchObject({
      status: 403,
      body: { code: 'step-up-needed', because: 'too-low', wants: 'high' },
    });
    expect(await freshMinutes(await family.as('Ola', 'substantial'))).toBeNull();
    const administrator = await stage.town.employee('Arne', 'administrator', null);
    const policy = { key: 'own-device-level', value: 'substantial' };
    await administrator.does('/api/v1/admin/policies', policy);
    expect((await administrator.post('/api/v1/admin/policies', { ...policy, value: 'low' })).status).toBe(
      422,
    );
    const weak = await family.as('Ola', 'substantial');
    expect(await freshMinutes(weak)).toBe(10);
    await administrator.does('/api/v1/admin/policies', { key: 'step-up-minutes', value: 2 });
    expect(await freshMinutes(weak)).toBe(2);
    expect((await answer(await family.as('Ola', 'substantial'), simple)).status).toBe(201);
    expect(await weak.get(`${family.path}/decisions/${health}`)).toMatchObject({
      status: 403,
      body: { code: 'step-up-needed', because: 'too-low', wants: 'high' },
    });
    expect((await answer(await family.as('Ola'), health)).status).toBe(201);
    expect((await answer(await family.as('Ola', 'substantial'), mixed)).status).toBe(201);
    expect((await answer(await family.as('Kari', 'substantial'), mixed)).status).toBe(403);
  });

  it.each(['own-device', 'guest-device', 'assisted'] as const)(
    'or on another way there, %s, stands in the receipt, and counts as much',
    async (route) => {
      const id = await family.propose(`Skal Kari ta kurs (${route})?`, [
        step('work', family.idOf('Kari'), `Kurs ${route}`),
      ]);
      const signed = await family.sign('Kari', id, 'yes', { route });
      expect((await family.decision(id)).answered).toEqual({ given: 1, of: 1 });
      const kari = await family.as('Kari');
      const receipt = await kari.sees<{ receipt: string }>(
        `${family.path}/signatures/${signed.signatureId}/receipt`,
      );
      const [, record] = receipt.receipt.split('.');
      expect(JSON.parse(Buffer.from(record ?? '', 'base64url').toString())).toMatchObject({
        route,
        answer: 'yes',
      });
      await family.until(async () =>
        (await family.decision(id)).missing.includes('call-back') ? 'called' : null,
      );
    },
  );

  function homework(title: string): Promise<string> {
    return family.propose(`Skal Amina ha ${title}?`, [step('school', family.idOf('Amina'), title)]);
  }

  /** How long the log-in counts as new, as one is told oneself. */
  async function freshMinutes(client: Client): Promise<number | null> {
    const me = await client.sees<{ authAt: string; freshUntil: string | null }>('/api/v1/me');
    return me.freshUntil === null ? null : (Date.parse(me.freshUntil) - Date.parse(me.authAt)) / 60_000;
  }

  async function answer(client: Client, decisionId: string) {
    const { sheetHash } = await family.decision(decisionId, client);
    const said = { sheetHash, answer: 'yes', language: 'nb' };
    return client.post(`${family.path}/decisions/${decisionId}/signatures`, said);
  }
});
