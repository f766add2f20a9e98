import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step, type DecisionAsSeen } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { dayOf } from '../support/days.js';

interface Stated extends DecisionAsSeen {
  readonly urgentBecause: string | null;
  readonly preconditions: readonly {
    readonly partId: string;
    readonly text: string;
    readonly metAt: string | null;
  }[];
  readonly incomplete?: readonly { readonly path: string; readonly code: string }[];
  readonly talks: readonly { readonly id: string; readonly personId: string; readonly kind: string }[];
  readonly closesAt: string | null;
}

let stage: Stage;
let family: FamilyStory;

beforeAll(async () => {
  stage = await openStage();
  const { town, service, coordinator } = stage;
  family = await FamilyStory.begin(town, coordinator, service);
  await family.member('Kari', await town.aged(38));
  await family.member('Leif', await town.aged(41));
  await family.member('Amina', await town.aged(5));
  await family.home('Kari', 'Leif', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.livesWith('Kari', 'Amina');
});
afterAll(() => stage.close());

const payload = (more: Record<string, unknown>) => ({
  language: 'nb',
  title: 'Ny bolig',
  owner: { kind: 'civil-society', name: 'Frivilligsentralen' },
  ...more,
});
const about = (name: string, more: Record<string, unknown>) =>
  step('network', family.idOf(name), 'Ny bolig', { payload: payload(more) });
const seen = async (id: string, name?: string): Promise<Stated> =>
  (await family.decision(id, name === undefined ? undefined : await family.as(name))) as Stated;
const day = async (ahead: number): Promise<string> => dayOf(await stage.town.now(), ahead);
const meets = async (id: string, partId: string, by = family.coordinator) =>
  by.post(`${family.path}/decisions/${id}/preconditions/${partId}/met`);

describe('what is agreed to hold from a certain day, or first when something is in place', () => {
  it('stands on the signed sheet, and waits for both; the coordinator writes down that it is in place', async () => {
    const from = await day(20);
    const first = 'Når Kari har fått nøklene.';
    const id = await family.propose('Skal Kari flytte?', [
      about('Kari', { takesEffectOn: from, precondition: first }),
    ]);
    const sheet = await (
      await family.as('Kari')
    ).sees<{ sheet: { parts: { part: { payload: unknown } }[] } }>(
      `${family.path}/decisions/${id}/versions/1/sheet`,
    );
    expect(sheet.sheet.parts[0]?.part.payload).toMatchObject({ takesEffectOn: from, precondition: first });
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'agreed' });
    const agreed = await seen(id, 'Kari');
    expect(dayOf(agreed.effectAt ?? '')).toBe(from);
    expect(agreed.missing).toEqual(['effect-time', 'precondition']);
    expect(agreed.preconditions).toEqual([{ partId: agreed.parts[0]?.id, text: first, metAt: null }]);
    expect(agreed.allowedActions).not.toContain('meet-precondition');

    await family.waitUntil(new Date(Date.parse(agreed.effectAt ?? '') + 3_600_000).toISOString());
    await family.nothingHappens();
    expect(await seen(id)).toMatchObject({ status: 'agreed', missing: ['precondition'] });
    const partId = agreed.parts[0]?.id ?? '';
    expect(await meets(id, partId, await family.as('Kari'))).toMatchObject({ status: 403 });
    expect(await meets(id, partId, await family.as('Leif'))).toMatchObject({ status: 404 });
    expect(await meets(id, partId)).toMatchObject({ status: 200, body: { status: 'in-effect' } });
    expect(await meets(id, partId)).toMatchObject({ status: 409 });
    expect(await family.history()).toEqual(
      expect.arrayContaining(['precondition-met', 'decision-in-effect']),
    );
    expect((await seen(id, 'Kari')).preconditions).toEqual([
      { partId, text: first, metAt: expect.any(String) },
    ]);
  });

  it('is in place before everybody has said yes, too; whoever drafted their own matter says so themself', async () => {
    const kari = await family.as('Kari');
    const id = await family.propose(
      'Skal jeg begynne i koret?',
      [about('Kari', { precondition: 'Plass' })],
      kari,
    );
    const [part] = (await seen(id, 'Kari')).parts;
    expect((await seen(id, 'Kari')).allowedActions).toContain('meet-precondition');
    expect(await meets(id, part?.id ?? '', kari)).toMatchObject({ body: { status: 'proposed' } });
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'in-effect' });
  });

  it('is promised anew in a new version', async () => {
    const parts = [about('Kari', { precondition: 'Når lånet er gitt' })];
    const id = await family.propose('Skal Kari kjøpe?', parts);
    expect(await meets(id, (await seen(id)).parts[0]?.id ?? '')).toMatchObject({ status: 200 });
    await family.coordinator.does(`${family.path}/decisions/${id}/versions`, {
      question: 'Skal Kari kjøpe nå?',
      parts,
    });
    expect((await seen(id)).preconditions).toMatchObject([{ metAt: null }]);
  });

  it('is no day that has passed, and none further ahead than a year', async () => {
    for (const [ahead, code] of [
      [-1, 'in-the-past'],
      [400, 'too-far-ahead'],
    ] as const) {
      const id = await family.draft('Skal vi?', [about('Kari', { takesEffectOn: await day(ahead) })]);
      const { incomplete, missing } = await seen(id);
      expect(incomplete).toMatchObject([{ path: 'payload.takesEffectOn', code }]);
      expect(missing).toEqual(['valid-parts']);
      expect(await family.coordinator.post(`${family.path}/decisions/${id}/propose`)).toMatchObject({
        status: 409,
        body: { code: 'cannot-propose' },
      });
    }
  });
});

describe('what is urgent', () => {
  it('is not sent without saying why, and says it to whoever is asked', async () => {
    const parts = [step('school', family.idOf('Amina'), 'Drosje')];
    const id = await family.draft('Skal Amina få drosje?', parts, undefined, { urgent: true });
    expect((await seen(id)).missing).toEqual(['urgent-reason']);
    const { revision } = await seen(id);
    const body = {
      question: 'Skal Amina få drosje?',
      parts,
      urgent: true,
      urgentBecause: 'Bussen er innstilt.',
    };
    await family.coordinator.patch(`${family.path}/decisions/${id}`, body, { 'if-match': `"${revision}"` });
    await family.coordinator.does(`${family.path}/decisions/${id}/propose`);
    expect(await seen(id, 'Kari')).toMatchObject({ urgentBecause: 'Bussen er innstilt.' });
  });
});

describe('somebody who needs an interpreter', () => {
  it('has time that does not run before the coordinator has found one', async () => {
    const parts = [step('school', family.idOf('Amina'), 'Leksehjelp')];
    const wanted = { interpreterFor: [family.idOf('Kari'), family.idOf('Leif')] };
    const id = await family.propose('Skal Amina få leksehjelp?', parts, undefined, wanted);
    const { talks, closesAt } = await seen(id);
    expect(talks).toMatchObject([{ personId: family.idOf('Kari'), kind: 'interpreter' }]);
    await family.waitUntil(new Date(Date.parse(closesAt ?? '') + 3_600_000).toISOString());
    await family.nothingHappens();
    expect((await seen(id)).status).toBe('proposed');
    await family.coordinator.does(`${family.path}/talks/${talks[0]?.id ?? ''}/close`, {
      outcome: 'Tolk er funnet.',
    });
    expect(Date.parse((await seen(id)).closesAt ?? '')).toBeGreaterThan(Date.parse(await stage.town.now()));
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'proposed' });
  });
});
