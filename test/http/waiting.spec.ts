import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';
import { dayOf } from '../support/days.js';

interface Me {
  readonly hidden: boolean;
  readonly waiting: {
    kind: string;
    id: string;
    title: string | null;
    closesAt: string | null;
    onBehalfOf: { personId: string; givenName: string } | null;
  }[];
}

let stage: Stage;
let family: FamilyStory;
const me = (client: Client) => client.sees<Me>('/api/v1/me');
const lent = async (who: string) =>
  (await me(await family.as(who))).waiting.filter(({ onBehalfOf }) => onBehalfOf !== null);

beforeAll(async () => {
  stage = await openStage();
  const { town } = stage;
  family = await FamilyStory.begin(town, stage.coordinator, stage.service);
  await family.member('Kari', await town.aged(36));
  await family.member('Ola', await town.aged(37));
  await family.member('Amina', await town.aged(14));
  await family.home('Kari', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.responsible('Ola', 'Amina');
  await family.livesWith('Kari', 'Amina');
  await family.livesWith('Ola', 'Amina');
}, 60_000);
afterAll(() => stage.close());

const change = (kind: string, title: string, subject = 'Amina', area = 'leisure') => ({
  kind,
  area,
  subjectIds: [family.idOf(subject)],
  payload: { language: 'nb', title },
});

describe('what one may answer for another', () => {
  let id: string;

  it('waits for the one who was given the word, named for whom, beside their own', async () => {
    const today = dayOf(await stage.town.now());
    const validTo = dayOf(today, 60);
    await (
      await family.as('Ola')
    ).does(`${family.path}/delegations`, {
      ...{ toPersonId: family.idOf('Kari'), kinds: ['leisure-start'], validFrom: today, validTo },
    });
    id = await family.propose('Skal Amina begynne på turn?', [change('leisure-start', 'Turn')]);
    expect((await me(await family.as('Kari'))).waiting).toEqual([
      expect.objectContaining({ kind: 'decision', id, onBehalfOf: null }),
      expect.objectContaining({
        kind: 'decision',
        id,
        onBehalfOf: { personId: family.idOf('Ola'), givenName: 'Ola' },
      }),
    ]);
    expect((await me(await family.as('Ola'))).waiting).toEqual([
      expect.objectContaining({ kind: 'decision', id, onBehalfOf: null }),
    ]);
  });

  it('does not wait where the matter is not listed, nor where not all of the sheet is theirs to read', async () => {
    const unlisted = await family.propose('Skal Amina få pass?', [change('passport', 'Pass')]);
    const unread = await family.propose('Skal Amina begynne på kor?', [
      change('leisure-start', 'Kor'),
      { ...change('leisure-start', 'Ola begynner i koret', 'Ola'), lane: 'subjects' },
    ]);
    const ids = (await lent('Kari')).map((one) => one.id);
    expect(ids).toEqual([id]);
    for (const other of [unlisted, unread])
      await family.coordinator.does(`${family.path}/decisions/${other}/withdraw`);
  });

  it('is gone when it is answered, by either of them', async () => {
    await family.sign('Ola', id);
    expect(await lent('Kari')).toEqual([]);
    expect((await me(await family.as('Kari'))).waiting).toHaveLength(1);
  });

  it('is gone when the word is taken back', async () => {
    const next = await family.propose('Skal Amina begynne på sjakk?', [change('leisure-start', 'Sjakk')]);
    expect((await lent('Kari')).map((one) => one.id)).toEqual([next]);
    const { delegations } = await (
      await family.as('Ola')
    ).sees<{ delegations: { id: string }[] }>(`${family.path}/plan`);
    await (await family.as('Ola')).does(`${family.path}/delegations/${delegations[0]?.id ?? ''}/withdraw`);
    expect(await lent('Kari')).toEqual([]);
  });
});

describe('a log-in below level high', () => {
  it('says that something more waits, and not a word of what', async () => {
    const weak = () => family.as('Kari', 'substantial').then(me);
    expect((await weak()).hidden).toBe(false);
    const id = await family.propose('Skal Kari til fysioterapeut?', [
      step('physical-health', family.idOf('Kari'), 'Fysioterapi'),
    ]);
    const seen = await weak();
    expect(seen.hidden).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/fysio/i);
    expect(seen.waiting.map((one) => one.id)).not.toContain(id);
    const strong = await me(await family.as('Kari'));
    expect(strong.hidden).toBe(false);
    expect(strong.waiting.map((one) => one.id)).toContain(id);
    expect((await me(await family.as('Ola', 'substantial'))).hidden).toBe(false);
    await family.sign('Kari', id);
    expect((await weak()).hidden).toBe(false);
  });
});

describe('a proposal that needs another route', () => {
  it('still waits for those who may answer it, without a last day', async () => {
    await family.coordinator.does(`${family.path}/blocks`, {
      ...{ personId: family.idOf('Ola'), source: 'court', basis: 'Kjennelse' },
    });
    const id = await family.propose('Skal Amina få pass til sommeren?', [change('passport', 'Pass')]);
    expect((await family.decision(id)).status).toBe('other-route');
    const found = (await me(await family.as('Kari'))).waiting.filter((one) => one.id === id);
    expect(found).toEqual([expect.objectContaining({ kind: 'decision', closesAt: null })]);
    await family.sign('Kari', id);
    expect((await me(await family.as('Kari'))).waiting.filter((one) => one.id === id)).toEqual([]);
    expect((await me(await family.as('Amina'))).waiting.filter((one) => one.id === id)).toEqual([
      expect.objectContaining({ kind: 'child-view' }),
    ]);
  });
});
