import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeKinds, type ChangeKind } from '#contract';
import { kindTable, type FieldName } from '../../apps/web/src/features/decisions/writing/model/kinds.js';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly parts: readonly { readonly id: string; readonly matterClass?: string }[];
  readonly missing: readonly string[];
  readonly incomplete?: readonly { readonly partId: string; readonly path: string; readonly code: string }[];
  readonly draft?: {
    readonly additions: readonly { readonly partId: string; readonly personId: string }[];
    readonly openDays: number | null;
    readonly thinkUntil: string | null;
  };
}

let stage: Stage;
let family: FamilyStory;

const decisions = () => `${family.path}/decisions`;
const words = { language: 'nb', title: 'Leksehjelp' };
const school = (more: Record<string, unknown> = {}) =>
  step('school', family.idOf('Amina'), 'Leksehjelp', more);

beforeAll(async () => {
  stage = await openStage();
  family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
  await family.member('Kari', await stage.town.aged(36));
  await family.member('Amina', await stage.town.aged(9));
  await family.home('Kari', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.livesWith('Kari', 'Amina');
}, 60_000);
afterAll(() => stage.close());

describe('a draft that is not finished', () => {
  it('is kept, says what it lacks and where, and is not sent', async () => {
    const begun = await family.coordinator.does<Draft>(decisions(), {
      question: 'Skal Amina få leksehjelp?',
      parts: [school(), school({ payload: words })],
    });
    expect(begun.incomplete).toEqual([
      { partId: begun.parts[1]?.id, path: 'payload.owner', code: 'missing' },
    ]);
    expect(begun.missing).toContain('valid-parts');
    expect(begun.parts.map(({ matterClass }) => matterClass)).toEqual(['daily-authority', 'daily-authority']);
    expect(await family.coordinator.post(`${decisions()}/${begun.id}/propose`)).toMatchObject({
      status: 409,
      body: { code: 'cannot-propose' },
    });
  });

  it('has no word left out that tells one part from another, and nothing that is wrong', async () => {
    const owner = { kind: 'joint' };
    for (const payload of [{ language: 'nb' }, { ...words, owner }, { ...words, title: ' ' }])
      expect(
        await family.coordinator.post(decisions(), {
          question: 'Skal Amina få leksehjelp?',
          parts: [school({ payload })],
        }),
      ).toMatchObject({ status: 422, body: { code: 'part-refused' } });
  });

  it('is not written over by whoever saw an older one, who is told what stands otherwise now', async () => {
    const first = { question: 'Skal Amina få leksehjelp?', parts: [school()] };
    const begun = await family.coordinator.does<Draft>(decisions(), first);
    const path = `${decisions()}/${begun.id}`;
    const old = { 'if-match': `"${begun.revision}"` };
    expect((await family.coordinator.patch(path, { ...first, openDays: 20 }, old)).status).toBe(200);
    const late = { ...first, question: 'Skal Amina få leksehjelp hver dag?' };
    expect(await family.coordinator.patch(path, late, old)).toMatchObject({
      status: 412,
      body: { code: 'version-conflict', version: begun.revision + 1, differs: ['question', 'openDays'] },
    });
    expect((await family.coordinator.patch(path, late)).status).toBe(428);
    expect(await family.decision(begun.id)).toMatchObject({ question: first.question });
  });

  it('keeps what was chosen beside the parts, for whoever writes on', async () => {
    const chosen = { openDays: 20, thinkUntil: '2027-01-04T07:00:00.000Z' };
    const begun = await family.coordinator.does<Draft>(decisions(), {
      question: 'Skal Amina få leksehjelp?',
      parts: [school()],
      additions: [{ part: 0, personId: family.idOf('Kari') }],
      ...chosen,
    });
    const read = await family.coordinator.sees<Draft>(`${decisions()}/${begun.id}`);
    expect(read.draft).toEqual({
      ...chosen,
      interpreterFor: [],
      additions: [{ partId: read.parts[0]?.id, personId: family.idOf('Kari') }],
    });
  });
});

describe('the form of each kind of change', () => {
  const filled: Readonly<Record<FieldName, () => Record<string, unknown>>> = {
    target: () => ({ targetId: randomUUID() }),
    horizon: () => ({ horizon: 'now' }),
    owner: () => ({ owner: { kind: 'member', personId: family.idOf('Kari') } }),
    period: () => ({ startsOn: '2027-01-04', due: '2027-02-01' }),
    support: () => ({ supportLevel: 'with-help' }),
    money: () => ({ money: { amountOre: 5000, currency: 'NOK', payerId: family.idOf('Kari') } }),
    goal: () => ({ goalId: randomUUID() }),
    reason: () => ({ reason: 'Det er nok nå.' }),
    service: () => ({ serviceId: stage.service.id }),
    handOver: () => ({ handOverId: randomUUID() }),
    areas: () => ({ areas: ['school'] }),
    holders: () => ({ ownerIds: [family.idOf('Kari')], serviceIds: [stage.service.id] }),
    ceiling: () => ({ ceiling: { amountOre: 5000, currency: 'NOK' } }),
    validity: () => ({ validFrom: '2027-01-04', validTo: '2027-03-01' }),
  };
  const payloadOf = (kind: ChangeKind) =>
    Object.assign({}, words, ...kindTable[kind].fields.map((name) => filled[name]())) as object;

  it.each(changeKinds)(
    'has for %s a place for all it needs, and for nothing it does not take',
    async (kind) => {
      const { area } = kindTable[kind];
      const part = { kind, area, subjectIds: [family.idOf('Kari')], payload: payloadOf(kind) };
      const { status, body } = await family.coordinator.post(decisions(), {
        question: 'Skal vi?',
        parts: [part],
      });
      expect({ status, incomplete: body.incomplete, refusals: body.refusals }).toEqual({
        status: 201,
        incomplete: [],
        refusals: [],
      });
    },
  );
});
