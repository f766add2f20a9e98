import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';

const title = 'Vedtak om spesialundervisning';

describe('what an authority decides under its own law', () => {
  let stage: Stage;
  let family: FamilyStory;
  let reviewed = 0;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Eva', await town.aged(66));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.livesWith('Kari', 'Amina');
  });
  afterAll(() => stage.close());

  it('is recorded with its law, its hearing and its appeal, is never shown as agreed and changes no plan', async () => {
    const before = await planOf('Kari');
    await record({ decidedOn: '2025-11-21' });
    expect(await listOf('Kari')).toMatchObject([
      {
        title,
        legalBasis: 'Opplæringslova § 11-7',
        statement: 'Vi ville hatt mer tid',
        appealTo: 'Statsforvalteren',
        emergency: false,
        reviewBy: null,
      },
    ]);
    expect(await listOf('Eva')).toEqual([]);
    expect(await planOf('Kari')).toEqual(before);
    const kari = await family.as('Kari');
    expect((await kari.get(`${family.path}/decisions`)).wire).not.toContain(title);
    expect(await family.recorded('statutory-')).toEqual(['statutory-decision-recorded']);
    expect(await family.recorded('decision-')).toEqual([]);
  });

  it.each([
    ['over a weekend', '2025-11-21', '2025-11-26'],
    ['over Easter', '2025-04-16', '2025-04-24'],
  ])('an emergency %s is gone through with the family within three working days', async (_, on, by) => {
    const made = await record({ decidedOn: on, emergency: true });
    expect(made.reviewBy).toBe(by);
    expect(await listOf('Kari')).toContainEqual(
      expect.objectContaining({ emergency: true, reviewBy: by, reviewedAt: null }),
    );
    const review = `${family.path}/statutory-decisions/${made.id}/review`;
    expect((await (await family.as('Kari')).post(review)).status).toBeGreaterThanOrEqual(403);
    await family.coordinator.does(review);
    expect((await family.coordinator.post(review)).status).toBe(409);
    expect((await family.recorded('emergency-')).length).toBe((reviewed += 1));
    expect(await family.history(await family.as('Kari'))).toContain('emergency-reviewed');
    expect(await family.history(await family.as('Eva'))).not.toContain('emergency-reviewed');
  });

  it('is nothing a member of the family can record, nor take for a signature', async () => {
    const kari = await family.as('Kari');
    expect((await kari.post(`${family.path}/statutory-decisions`, body({}))).status).toBeGreaterThanOrEqual(
      403,
    );
    expect(await family.recorded('signature-')).toEqual([]);
  });

  function body(more: Record<string, unknown>): Record<string, unknown> {
    return {
      subjectIds: [family.idOf('Amina')],
      area: 'school',
      title,
      legalBasis: 'Opplæringslova § 11-7',
      decidedBy: 'Rektor ved Nordre skole',
      decidedOn: '2025-11-21',
      howHeard: 'Møte med mor og Amina',
      statement: 'Vi ville hatt mer tid',
      appealTo: 'Statsforvalteren',
      appealUntil: '2025-12-15',
      emergency: false,
      ...more,
    };
  }

  function record(more: Record<string, unknown>): Promise<{ id: string; reviewBy: string | null }> {
    return family.coordinator.does(`${family.path}/statutory-decisions`, body(more));
  }

  async function listOf(name: string): Promise<unknown[]> {
    const reader = await family.as(name);
    return (await reader.sees<{ items: unknown[] }>(`${family.path}/statutory-decisions`)).items;
  }

  async function planOf(name: string): Promise<unknown> {
    const { areas, standingAgreements } = await (await family.as(name)).sees(`${family.path}/plan`);
    return { areas, standingAgreements };
  }
});
