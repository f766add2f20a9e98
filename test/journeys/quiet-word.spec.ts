import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';

const words = 'Han sto over meg da jeg svarte';

describe('a quiet word for help', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Ola', await town.aged(40));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Ola', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
    await family.livesWith('Ola', 'Amina');
  });
  afterAll(() => stage.close());

  it('holds what its author signed, shows the others only that it is gone through, and leaves no trace', async () => {
    const id = await family.propose('Skal Amina bytte fritidsklubb?', [
      step('leisure', family.idOf('Amina'), 'Fritidsklubben på Haugen'),
    ]);
    await family.hears('Amina', id);
    await family.sign('Ola', id);
    const { signatureId } = await family.sign('Kari', id);
    const before = await family.recorded();
    const receiptBefore = await receiptOf(signatureId);
    const readBefore = await readBy('Kari', 'Ola');
    const familyBefore = await (await family.as('Ola')).sees(family.path);

    const kari = await family.as('Kari');
    const click = { 'idempotency-key': 'help-0001-0001' };
    for (const copy of [1, 2])
      expect([copy, await kari.does(`${family.path}/help`, { kind: 'pressured', words }, click)]).toEqual([
        copy,
        { received: true },
      ]);
    const agreed = await family.decision(id);
    await family.waitUntil(new Date(Date.parse(agreed.effectAt ?? '') + 5000).toISOString());
    await family.nothingHappens();
    expect((await family.decision(id)).status).toBe('agreed');

    const father = await family.as('Ola');
    expect(await family.decision(id, father)).toMatchObject({
      status: 'agreed',
      underReview: true,
      missing: ['coordinator-review'],
    });
    expect(await planOf(father)).not.toContain('Haugen');
    expect(await father.sees(family.path)).toEqual(familyBefore);
    for (const path of [`${family.path}/decisions/${id}`, `${family.path}/decisions`]) {
      const { wire } = await father.get(path);
      for (const word of ['pressured', words, 'help']) expect(wire).not.toContain(word);
    }
    expect((await father.get(`${family.path}/help`)).status).toBeGreaterThanOrEqual(403);
    expect(await family.recorded()).toEqual(before);
    expect(await receiptOf(signatureId)).toEqual(receiptBefore);
    expect(await readBy('Kari', 'Ola')).toEqual(readBefore);
    await expectNothingWritten();

    const { items } = await family.coordinator.sees<{ items: { id: string; words: string }[] }>(
      `${family.path}/help`,
    );
    expect(items).toMatchObject([{ kind: 'pressured', words, personId: family.idOf('Kari') }]);
    await family.coordinator.does(`${family.path}/help/${items[0]!.id}/close`, {
      outcome: 'Snakket med Kari alene; hun ønsker avtalen.',
    });
    expect((await family.decision(id)).status).toBe('in-effect');
    expect(await planOf(await family.as('Ola'))).toContain('Haugen');
    expect(await family.recorded()).toEqual([
      ...before,
      'action-set',
      'decision-in-effect',
      'family-step-changed',
    ]);
    expect((await family.decision(id, await family.as('Ola'))).underReview).toBe(false);
  });

  it('said while the proposal is open lets nothing happen either, and she may take her yes back', async () => {
    const id = await family.propose('Skal Amina begynne på korps?', [
      step('leisure', family.idOf('Amina'), 'Skolekorpset'),
    ]);
    const { signatureId } = await family.sign('Kari', id);
    const kari = await family.as('Kari');
    await kari.does(`${family.path}/help`, { kind: 'call' });
    expect((await family.decision(id, await family.as('Ola'))).underReview).toBe(true);
    await kari.does(`${family.path}/signatures/${signatureId}/withdraw`);
    await family.hears('Amina', id);
    await family.sign('Ola', id);
    expect((await family.decision(id)).status).toBe('proposed');
  });

  it('said while the proposal is open lets no part of it be tried either', async () => {
    const id = await family.propose('Skal Ola ta kurs, og Amina bli med på tur?', [
      step('work', family.idOf('Ola'), 'Truckførerkurs'),
      step('leisure', family.idOf('Amina'), 'Turgruppa'),
    ]);
    await family.sign('Ola', id);
    const ola = await family.as('Ola');
    await ola.does(`${family.path}/help`, { kind: 'call' });
    const parts = await stage.town.sql<{ id: string }>(
      `select id from part where decision_id = $1 and area = 'work'`,
      [id],
    );
    const trial = { partIds: parts.map((part) => part.id) };
    const start = (): Promise<{ status: number }> =>
      family.coordinator.post(`${family.path}/decisions/${id}/trials`, trial);
    expect(await start()).toMatchObject({ status: 409, body: { code: 'trial-not-allowed' } });
    const { items } = await family.coordinator.sees<{ items: { id: string; closedAt: string | null }[] }>(
      `${family.path}/help`,
    );
    for (const one of items.filter(({ closedAt }) => closedAt === null))
      await family.coordinator.does(`${family.path}/help/${one.id}/close`, {
        outcome: 'Snakket med hver av dem.',
      });
    expect(await start()).toMatchObject({ status: 201 });
    expect(await family.recorded('trial-')).toEqual(['trial-started']);
  });

  it('holds what its author signs in another family too, until whoever was asked for help has dealt with it', async () => {
    const other = await FamilyStory.begin(stage.town, stage.coordinator, stage.service, 'Familien hos mor');
    const personId = family.idOf('Kari');
    await other.coordinator.does(`${other.path}/members`, { personId });
    other.ids['Kari'] = personId;
    const id = await other.propose('Skal Kari ta norskprøven?', [step('work', personId, 'Norskprøve')]);
    await (await family.as('Kari')).does(`${family.path}/help`, { kind: 'pressured' });
    await other.sign('Kari', id);
    await other.nothingHappens();
    expect(await other.decision(id)).toMatchObject({ status: 'agreed', underReview: true });

    const coordinator = await stage.town.logIn(family.coordinator.personId);
    const { items } = await coordinator.sees<{ items: { id: string; closedAt: string | null }[] }>(
      `${family.path}/help`,
    );
    for (const one of items.filter(({ closedAt }) => closedAt === null))
      await coordinator.does(`${family.path}/help/${one.id}/close`, { outcome: 'Snakket med Kari alene.' });
    await other.letPass(0.1);
    await other.takesEffect(id);
  });

  async function receiptOf(signatureId: string): Promise<unknown> {
    return (await family.as('Kari')).sees(`${family.path}/signatures/${signatureId}/receipt`);
  }

  /** The history as these people read it. */
  async function readBy(...names: string[]): Promise<string[][]> {
    return Promise.all(names.map(async (name) => family.history(await family.as(name))));
  }

  async function planOf(reader: Client): Promise<string> {
    return JSON.stringify(await reader.sees(`${family.path}/plan`));
  }

  /** No log line the family could be shown tells of it, neither what was said nor that anything was. */
  async function expectNothingWritten(): Promise<void> {
    const tables = await stage.town.sql<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_name in ('event', 'access_log', 'idempotency')`,
    );
    expect(tables).toHaveLength(3);
    for (const { name } of tables) {
      const rows = await stage.town.sql<{ row: string }>(`select t::text as row from ${name} t`);
      expect([name, rows.length]).not.toEqual([name, 0]);
      expect(rows.filter(({ row }) => /help|pressured|sto over meg/i.test(row))).toEqual([]);
    }
  }
});
