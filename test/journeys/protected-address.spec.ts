import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client, Unit } from '../support/town.js';
import { everythingOpenTo } from '../support/what-opens.js';

/** Words that would place her, none of which he may ever meet. */
const traces = {
  street: 'Granittveien',
  place: 'Myrdalvik',
  kindergarten: 'Solstubben',
  refuge: 'Fjordlys',
  phone: '90817263',
  helper: 'Embla',
};

describe('a mother with a protected address', () => {
  let stage: Stage;
  let refuge: Unit;
  let helper: Client;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    refuge = await town.service(traces.refuge, 'crisis-centre', 'protected');
    helper = await town.employee(traces.helper, 'professional', refuge);
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(34), {
      protectionGrade: 'confidential',
      contacts: { address: `${traces.street} 7, ${traces.place}`, phone: traces.phone },
    });
    await family.member('Amina', await town.aged(4));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
  });
  afterAll(() => stage.close());

  it('moves and changes kindergarten on her own signature, and nothing the father can open tells where', async () => {
    const amina = family.idOf('Amina');
    const id = await family.draft(`Skal Kari og Amina flytte til ${traces.place}?`, [
      {
        kind: 'move-in-country',
        area: 'housing',
        subjectIds: [family.idOf('Kari')],
        payload: {
          language: 'nb',
          title: `Flytte til ${traces.place}`,
          owner: { kind: 'service', serviceId: refuge.id },
        },
      },
      {
        kind: 'kindergarten-change',
        area: 'school',
        subjectIds: [amina],
        payload: { language: 'nb', title: `Plass i ${traces.kindergarten} barnehage` },
      },
      step('leisure', amina, `Turn i ${traces.place}`),
    ]);
    const draft = await family.decision(id);
    await family.promised(helper, refuge, id, draft.parts[0]!, 'housing');
    await family.coordinator.does(`${family.path}/decisions/${id}/propose`);

    const open = await family.decision(id);
    const signs = open.requirements.filter(({ role }) => role === 'sign').map(({ personId }) => personId);
    expect(new Set(signs)).toEqual(new Set([family.idOf('Kari')]));
    expect(open.requirements.map(({ personId }) => personId)).not.toContain(family.idOf('Ola'));

    await expectNoTrace(id, []);
    await family.hears('Amina', id);
    const { signatureId } = await family.sign('Kari', id);
    await family.takesEffect(id);
    const plan = await (await family.as('Kari')).sees(`${family.path}/plan`);
    expect(JSON.stringify(plan)).toContain(traces.kindergarten);
    await expectNoTrace(id, [signatureId]);
    expect(await family.messages('Ola')).toEqual([]);
    expect(await family.recorded('decision-')).toEqual([
      'decision-drafted',
      'decision-proposed',
      'decision-agreed',
      'decision-in-effect',
    ]);
  });

  it('keeps his signature where it is his, on a part opened to him by name', async () => {
    const passport = {
      kind: 'passport',
      area: 'leisure',
      subjectIds: [family.idOf('Amina')],
      payload: { language: 'nb', title: 'Pass til Amina' },
    };
    const hidden = await family.draft('Skal Amina få pass?', [passport]);
    expect(await family.decision(hidden)).toMatchObject({
      missing: ['visible-to-signer'],
      refusals: [{ code: 'signer-may-not-see', personId: family.idOf('Ola') }],
    });
    const propose = `${family.path}/decisions/${hidden}/propose`;
    expect(await family.coordinator.post(propose)).toMatchObject({
      status: 409,
      body: { code: 'cannot-propose' },
    });
    const namedIds = [family.idOf('Kari'), family.idOf('Ola')];
    const id = await family.propose('Skal Amina få pass?', [
      { ...passport, lane: 'named-persons', namedIds },
    ]);
    const me = await (
      await family.as('Ola')
    ).sees<{ waiting: { id: string; others: string[] }[] }>('/api/v1/me');
    expect(me.waiting).toContainEqual(expect.objectContaining({ id, others: [] }));
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    expect(await family.sign('Ola', id)).toMatchObject({ status: 'agreed' });
  });

  it('puts no question to him about what she said yes to for the child: the service could lead there', async () => {
    const school = await stage.town.service(traces.kindergarten, 'school');
    const kari = await family.as('Kari');
    const asked = {
      subjectId: family.idOf('Amina'),
      areas: ['school'],
      purpose: 'Hjelp',
      childHeard: 'heard',
    };
    const notice = { noticeVersion: '2026-1', language: 'nb' };
    for (const { id: serviceId } of [refuge, school])
      await kari.does(`${family.path}/consents`, { ...asked, ...notice, serviceId });
    const { waiting } = await (await family.as('Ola')).sees<{ waiting: { kind: string }[] }>('/api/v1/me');
    expect(waiting.filter(({ kind }) => kind === 'consent')).toEqual([]);
  });

  async function expectNoTrace(decisionId: string, signatureIds: readonly string[]): Promise<void> {
    const father = await family.as('Ola');
    const { items } = await father.sees<{ items: { id: string }[] }>('/api/v1/families');
    expect(items.map(({ id }) => id)).toContain(family.id);
    expect(JSON.stringify(await father.sees(family.path))).toContain('Amina');
    expect((await father.get(`${family.path}/decisions/${decisionId}`)).status).toBe(404);
    const wires = await everythingOpenTo(father, {
      familyId: [family.id],
      decisionId: [decisionId],
      personId: [family.idOf('Kari'), family.idOf('Amina')],
      memberId: [family.memberIdOf('Kari')],
      signatureId: signatureIds,
      kind: ['address', 'phone', 'email'],
      n: ['1'],
    });
    expect(wires.length).toBeGreaterThan(60);
    for (const word of [...Object.values(traces), refuge.id])
      expect([...wires, stage.app.output()].filter((wire) => wire.includes(word))).toEqual([]);
  }
});
