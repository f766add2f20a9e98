import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';
import { dayOf } from '../support/days.js';

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

describe('what is told without consent', () => {
  let stage: Stage;
  let family: FamilyStory;
  let officer: Client;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Ola', await town.aged(40));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    officer = await town.employee('Per', 'data-protection-officer', null);
  });
  afterAll(() => stage.close());

  const dayIn = async (days: number) => dayOf(await stage.town.now(), days);
  const told = async (more: Record<string, unknown> = {}) => ({
    subjectId: family.idOf('Amina'),
    area: 'safety',
    ground: 'danger',
    legalBasis: 'Forvaltningsloven § 13 b nr. 6',
    reason: 'Fare for liv og helse',
    what: 'At Amina var hjemme alene',
    recipient: 'Legevakta',
    validTo: await dayIn(7),
    ...more,
  });
  const disclosures = () => `${family.path}/disclosures`;
  const seenBy = async (who: Client) => (await who.sees<{ items: Told[] }>(disclosures())).items;
  const homeOf = async (name: string) =>
    (await (await family.as(name)).sees<{ decidedWithoutUs: number }>(`${family.path}/home`))
      .decidedWithoutUs;
  const waiting = async () => (await officer.sees<{ items: Told[] }>('/api/v1/disclosures')).items;

  it('takes a permission of its own, which a coordinator does not carry', async () => {
    expect((await family.coordinator.post(disclosures(), await told())).status).toBe(404);
    await stage.town.sql(
      `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values ($1, gen_random_uuid(), $2, $3, 'discloser', '2020-01-01', 1)`,
      [stage.town.municipalityId, family.coordinator.personId, stage.service.id],
    );
    const stranger = await stage.town.employee('Nina', 'discloser', stage.service);
    expect((await stranger.post(disclosures(), await told())).status).toBe(404);
    const kari = await family.as('Kari');
    expect((await kari.post(disclosures(), await told())).status).toBe(404);
    for (const [more, code] of [
      [{ validTo: await dayIn(40) }, 'disclosure-ends-too-late'],
      [{ validTo: await dayIn(-1) }, 'disclosure-ends-before-it-begins'],
      [{ withheldBecause: ' ' }, 'disclosure-danger-unstated'],
    ] as const)
      expect((await family.coordinator.post(disclosures(), await told(more))).body).toMatchObject({ code });
    expect(await seenBy(kari)).toEqual([]);
  });

  it('is shown to those it concerns, counted on their page, and looked at by the officer', async () => {
    await family.coordinator.does(disclosures(), await told());
    for (const name of ['Kari', 'Ola']) {
      expect(await seenBy(await family.as(name))).toMatchObject([
        {
          recipient: 'Legevakta',
          what: 'At Amina var hjemme alene',
          withheldBecause: null,
          reviewedAt: null,
        },
      ]);
      expect(await homeOf(name)).toBe(1);
      expect(await family.history(await family.as(name))).toContain('disclosure-made');
    }
    const [one] = await waiting();
    expect(one).toMatchObject({ subject: 'Amina', disclosedBy: 'Kaja Ansatt' });
    // That the officer has looked is told to whoever was told of the act.
    const log = await (await family.as('Kari')).sees<{ items: unknown[] }>(`${family.path}/access-log`);
    expect(log.items).toContainEqual(expect.objectContaining({ kind: 'disclosures', because: 'reviews' }));
    const review = `/api/v1/disclosures/${one?.id ?? ''}/review`;
    const found = { finding: 'well-founded', note: 'Riktig gjort', show: true };
    expect((await family.coordinator.post(review, found)).status).toBe(404);
    expect((await officer.post(review, found)).status).toBe(204);
    expect((await officer.post(review, found)).status).toBe(404);
    expect(await waiting()).toEqual([]);
    expect(await seenBy(await family.as('Kari'))).toMatchObject([{ finding: 'well-founded' }]);
  });

  it('leaves no trace with the family while a danger forbids telling them, and never stays hidden without a day', async () => {
    const hidden = await told({ what: 'Hvor mor er', withheldBecause: 'Far har truet mor' });
    const { id } = await family.coordinator.does<{ id: string }>(disclosures(), hidden);
    for (const name of ['Kari', 'Ola']) {
      const who = await family.as(name);
      for (const path of ['', '/home', '/events', '/disclosures', '/export'])
        expect((await who.get(`${family.path}${path}`)).wire).not.toMatch(
          new RegExp(`${id}|Hvor mor er|truet`),
        );
      expect(await homeOf(name)).toBe(1);
    }
    expect(await seenBy(family.coordinator)).toContainEqual(expect.objectContaining({ id, shownAt: null }));
    expect((await family.coordinator.get(`${family.path}/export`)).wire).not.toContain(id);
    const review = `/api/v1/disclosures/${id}/review`;
    const found = { finding: 'well-founded', note: 'Faren står', show: false };
    expect((await officer.post(review, found)).body).toMatchObject({ code: 'disclosure-needs-a-day' });
    const lookAgainOn = await dayIn(10);
    expect((await officer.post(review, { ...found, lookAgainOn })).status).toBe(204);
    expect(await waiting()).toEqual([]);
    await family.letPass(11);
    officer = await stage.town.logIn(officer.personId);
    expect(await waiting()).toMatchObject([{ id, withheldBecause: 'Far har truet mor' }]);
    expect((await officer.post(review, { ...found, show: true })).status).toBe(204);
    const kari = await family.as('Kari');
    expect(await seenBy(kari)).toContainEqual(expect.objectContaining({ id, withheldBecause: null }));
    expect(await homeOf('Kari')).toBe(2);
    expect(await family.history(kari)).toContain('disclosure-shown');
  });
});

interface Told {
  readonly id: string;
  readonly subject?: string;
  readonly withheldBecause: string | null;
}
