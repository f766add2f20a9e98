import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';

interface Items {
  readonly items: readonly Record<string, unknown>[];
}

describe('an answer on paper in a family with one service in its team', () => {
  let stage: Stage;
  let own: Client;
  let other: Client;
  beforeAll(async () => {
    stage = await openStage();
    const school = await stage.town.service('Elvebakken skole', 'school');
    own = await stage.town.employee('Lise', 'service-leader', stage.service);
    other = await stage.town.employee('Rektor', 'service-leader', school);
  });
  afterAll(() => stage.close());

  async function onPaper(mother: Record<string, unknown> = {}) {
    const family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
    await family.member('Kari', await stage.town.aged(38), mother);
    const id = await family.propose('Skal Kari begynne på kurs?', [
      step('work', family.idOf('Kari'), 'Dataprogram på biblioteket'),
    ]);
    const { signatureId } = await family.coordinator.does<{ signatureId: string }>(
      `${family.path}/decisions/${id}/recorded-answers`,
      {
        personId: family.idOf('Kari'),
        answer: 'yes',
        route: 'paper',
        language: 'nb',
        identityChecked: 'Kjent av koordinator',
        note: 'Papiret ligger i arkivet, sak 14',
        copyGiven: true,
      },
    );
    return { family, id, signatureId };
  }

  it('is called back by the leader of another service, who learns whom to call and nothing else', async () => {
    const { family, id, signatureId } = await onPaper();
    expect((await family.decision(id)).missing).toEqual(['call-back']);
    const { items } = await other.sees<Items>('/api/v1/call-backs');
    expect(items).toMatchObject([{ signatureId, signer: 'Kari Testesen', recordedBy: 'Kaja Ansatt' }]);
    expect((await other.get('/api/v1/call-backs')).wire).not.toContain('Dataprogram');
    const { waiting } = await other.sees<{ waiting: { kind: string; id: string }[] }>('/api/v1/me');
    expect(waiting).toMatchObject([{ kind: 'call-to-make', id: signatureId, title: null }]);

    expect((await own.sees<Items>('/api/v1/call-backs')).items).toEqual([]);
    for (const nobody of [own, family.coordinator, await family.as('Kari')])
      expect((await nobody.post(`/api/v1/call-backs/${signatureId}`, { confirmed: true })).status).toBe(404);
    const passerBy = await stage.town.employee('Trine', 'professional', stage.service);
    expect((await passerBy.get('/api/v1/call-backs')).status).toBe(404);

    const click = { 'idempotency-key': `call-${signatureId}` };
    const made = await other.does(`/api/v1/call-backs/${signatureId}`, { confirmed: true }, click);
    expect(await other.does(`/api/v1/call-backs/${signatureId}`, { confirmed: true }, click)).toEqual(made);
    expect((await other.post(`/api/v1/call-backs/${signatureId}`, { confirmed: true })).status).toBe(404);
    await family.until(async () =>
      (await family.decision(id)).status === 'proposed' ? 'the answer does not count yet' : null,
    );
    expect((await family.decision(id)).missing).not.toContain('call-back');
    expect(await family.recorded('signature-')).toEqual(['signature-given', 'signature-called-back']);
    expect((await other.get(family.path)).status).toBe(404);
    expect((await other.sees<{ waiting: unknown[] }>('/api/v1/me')).waiting).toEqual([]);
  });

  it('that is not confirmed counts for nothing', async () => {
    const { family, id, signatureId } = await onPaper();
    await other.does(`/api/v1/call-backs/${signatureId}`, { confirmed: false, note: 'Hun husket det ikke' });
    await family.nothingHappens();
    const asked = await family.decision(id);
    expect(asked).toMatchObject({
      status: 'proposed',
      missing: ['signatures'],
      answered: { given: 0, of: 1 },
    });
    expect(asked.allowedActions).toContain('record-answer');
    const denied = await family.coordinator.sees<Items>('/api/v1/work-list?tab=mine&kind=call-back');
    expect(denied.items).toMatchObject([{ state: 'stuck', about: 'Kari', whoseTurn: 'coordinator' }]);
    expect((await other.sees<Items>('/api/v1/call-backs')).items).toEqual([]);
    await family.letPass(4);
    await family.nothingHappens();
    expect(await family.messages('Kari')).toContainEqual(expect.stringMatching(/^v1-day-3-again-/));
    other = await stage.town.logIn(other.personId);
  });

  it('of somebody under protection stays with the team', async () => {
    const { signatureId } = await onPaper({ protectionGrade: 'confidential' });
    expect((await other.sees<Items>('/api/v1/call-backs')).items).toEqual([]);
    expect((await other.post(`/api/v1/call-backs/${signatureId}`, { confirmed: true })).status).toBe(404);
  });
});
