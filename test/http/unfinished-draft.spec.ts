import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeKinds, type ChangeKind } from '#contract';
import { kindTable, type FieldName } from '../../apps/web/src/features/decisions/writing/model/kinds.js';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Unit } from '../support/town.js';

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

describe('a new version while it is written', () => {
  interface Next {
    readonly isKept: boolean;
    readonly next: Draft & { readonly question: string };
  }
  const next = (id: string) => `${decisions()}/${id}/next-version`;
  const on = (revision: number) => ({ 'if-match': `"${revision}"` });
  const keeps = async (id: string, body: object, revision: number) => {
    const answer = await family.coordinator.patch(next(id), body, on(revision));
    expect(answer.status).toBe(200);
    return answer.body as unknown as Next;
  };
  const bySchool = (unit: Unit, fromPartId?: string, startsOn?: string) => {
    const day = startsOn === undefined ? {} : { startsOn };
    const owner = { kind: 'service', serviceId: unit.id };
    return { ...school({ payload: { ...words, owner, ...day } }), ...(fromPartId && { fromPartId }) };
  };

  it('is kept beside what was sent, which is answered as before; nobody else finds it', async () => {
    const id = await family.propose('Skal Amina få leksehjelp?', [school()]);
    const sent = await family.decision(id);
    const kari = await family.as('Kari');
    const asRead = await family.decision(id, kari);
    expect(await family.coordinator.sees(next(id))).toMatchObject({
      isKept: false,
      next: { question: 'Skal Amina få leksehjelp?', revision: 0, parts: [{ id: sent.parts[0]?.id }] },
    });
    const body = { question: 'Skal Amina få leksehjelp hver dag?', parts: [school()] };
    await keeps(id, body, 0);
    expect(await family.coordinator.sees(next(id))).toMatchObject({ isKept: true, next: body });
    expect((await keeps(id, body, 1)).next.revision).toBe(2);
    const late = { ...body, question: 'Skal Amina få fri?' };
    expect(await family.coordinator.patch(next(id), late, on(1))).toMatchObject({
      status: 412,
      body: { code: 'version-conflict', version: 2, differs: ['question'] },
    });
    expect((await kari.get(next(id))).status).toBe(403);
    expect(await family.decision(id, kari)).toEqual(asRead);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    expect((await family.decision(id)).status).toBe('agreed');
    expect(await family.coordinator.get(next(id))).toMatchObject({ status: 409 });
  });

  it('is thrown away without a trace of its words, and what was sent stands', async () => {
    const id = await family.propose('Skal Amina få leksehjelp?', [school()]);
    const { next: kept } = await keeps(id, { question: 'Noe annet?', parts: [school()] }, 0);
    const away = `${next(id)}/throw-away`;
    expect((await family.coordinator.post(away, {}, on(7))).status).toBe(412);
    expect(await family.coordinator.post(away, {}, on(kept.revision))).toMatchObject({
      status: 200,
      body: { isKept: false, next: { question: 'Skal Amina få leksehjelp?', revision: 2 } },
    });
    expect((await keeps(id, { question: 'Enda noe?', parts: [school()] }, 2)).isKept).toBe(true);
  });

  it('has a service asked about what it says now; the word holds for exactly that, and through the versions after it', async () => {
    const unit = await stage.town.service('Nordre skole', 'school');
    const rektor = await stage.town.employee('Rikke', 'service-leader', unit);
    const id = await family.propose('Skal Amina få leksehjelp?', [school()]);
    const { parts } = await family.decision(id);
    const question = 'Skal skolen gi leksehjelp?';
    const first = await keeps(id, { question, parts: [bySchool(unit, parts[0]?.id)] }, 0);
    expect(first.next.missing).toEqual(['service-promise']);
    const asked = first.next.parts[0]!;
    const elsewhere = { serviceId: unit.id, what: 'En time', whenWanted: 'nå', area: 'school' };
    const promises = `${family.path}/promises`;
    for (const wrong of [
      { decisionId: id, partId: randomUUID() },
      { decisionId: id, partId: parts[0]!.id },
    ])
      expect((await family.coordinator.post(promises, { ...elsewhere, ...wrong })).status).toBe(404);
    await family.promised(rektor, unit, id, asked, 'school');
    const promised = await family.coordinator.sees<Next>(next(id));
    expect(promised.next.missing).toEqual([]);
    const moved = bySchool(unit, asked.id, '2027-02-01');
    const other = await keeps(id, { question, parts: [moved] }, first.next.revision);
    expect(other.next.missing).toEqual(['service-promise']);
    await family.promised(rektor, unit, id, other.next.parts[0]!, 'school');
    const sent = { question, parts: [{ ...moved, fromPartId: other.next.parts[0]!.id }] };
    await family.coordinator.does(`${decisions()}/${id}/versions`, sent);
    for (const version of [2, 3, 4]) {
      const now = await family.decision(id);
      expect({ version: now.version, status: now.status }).toEqual({ version, status: 'proposed' });
      expect(await family.coordinator.sees<Next>(next(id))).toMatchObject({ isKept: false });
      const again = { question, parts: [{ ...moved, fromPartId: now.parts[0]!.id }] };
      expect((await keeps(id, again, 0)).next.missing).toEqual([]);
      await family.coordinator.does(`${decisions()}/${id}/versions`, again);
    }
    const now = await family.decision(id);
    const changed = [bySchool(unit, now.parts[0]!.id, '2027-03-01')];
    expect((await keeps(id, { question, parts: changed }, 0)).next.missing).toEqual(['service-promise']);
    expect(
      (await family.coordinator.post(`${decisions()}/${id}/versions`, { question, parts: changed })).status,
    ).toBe(409);
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
