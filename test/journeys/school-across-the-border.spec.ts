import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { dayOf } from '../support/days.js';
import type { Client } from '../support/town.js';

interface Guest {
  readonly id: string;
  readonly personId: string;
  readonly serviceId: string;
  readonly service: string;
  readonly until: string;
  readonly isInTeam: boolean;
  readonly allowedActions: readonly string[];
}

const number = '13097248022';
const named = { givenName: 'Gro', familyName: 'Gjest', nationalNumber: number };
const school = { name: 'Solli skole', ownerName: 'Bærum kommune', owner: 'municipality', sector: 'school' };

describe('a school in another municipality', () => {
  let stage: Stage;
  let family: FamilyStory;
  let other: FamilyStory;
  let guest: Guest;
  let teacher: Client;
  let until: string;

  beforeAll(async () => {
    stage = await openStage();
    const { town, coordinator, service } = stage;
    until = dayOf(await town.now(), 100);
    const begin = async (name: string) => {
      const begun = await FamilyStory.begin(town, coordinator, service, name);
      await begun.member('Kari', await town.aged(40));
      await begun.home('Kari');
      await begun.consents('Kari', 'Kari');
      return begun;
    };
    other = await begin('Naboene');
    family = await begin('Familien Vold');
  });
  afterAll(() => stage.close());

  const guestsOf = async (of: FamilyStory) =>
    (await of.coordinator.sees<{ items: Guest[] }>(`${of.path}/guests`)).items;
  const services = async (reader: Client, query = '') =>
    (await reader.sees<{ items: { name: string }[] }>(`/api/v1/admin/services${query}`)).items.map(
      ({ name }) => name,
    );
  const shows = () => teacher.get(`${family.path}/plan`);

  it('is let in to one family by whoever coordinates it, for a year at most, and stands on no other list', async () => {
    const path = `${family.path}/guests`;
    const { coordinator } = family;
    for (const [wrong, status] of [
      [{ until: dayOf(await stage.town.now(), 400) }, 409],
      [{ until: dayOf(await stage.town.now(), -2) }, 409],
      [{ service: undefined }, 422],
      [{ serviceId: stage.service.id }, 422],
      [{ service: undefined, serviceId: stage.service.id }, 404],
      [{ nationalNumber: '13097248023' }, 422],
      [{ service: { ...school, owner: 'family' } }, 422],
    ] as const)
      expect([
        wrong,
        (await coordinator.post(path, { service: school, ...named, until, ...wrong })).status,
      ]).toEqual([...[wrong, status]]);
    const kari = await family.as('Kari');
    expect((await kari.post(path, { service: school, ...named, until })).status).toBe(404);
    expect((await kari.get(path)).status).toBe(404);
    await coordinator.does(path, { service: school, ...named, until });
    expect((await coordinator.post(path, { service: school, ...named, until })).body).toMatchObject({
      code: 'already-exists',
    });
    const [only, ...rest] = await guestsOf(family);
    expect([only, rest]).toMatchObject([
      { service: 'Solli skole, Bærum kommune', until, isInTeam: false },
      [],
    ]);
    if (only === undefined) throw new Error('nobody was invited');
    guest = only;
    // Neither the neighbours nor the municipality's own lists know of it; whoever writes for the family does.
    expect(await guestsOf(other)).toEqual([]);
    expect(await services(coordinator)).toEqual(['Familieteamet']);
    expect(await services(coordinator, `?family=${other.id}`)).toEqual(['Familieteamet']);
    expect(await services(coordinator, `?family=${family.id}`)).toEqual([
      ...['Familieteamet', 'Solli skole, Bærum kommune'],
    ]);
    const administrator = await stage.town.employee('Arne', 'administrator', null);
    expect(await services(administrator, `?family=${family.id}`)).toEqual(['Familieteamet']);
    const staff = await administrator.get('/api/v1/admin/staff');
    expect(staff.wire).not.toContain('Gjest');
    expect(staff.wire).not.toContain(guest.serviceId);
    // The neighbours may have the same school as their guest, and learn nothing of each other by it.
    await other.coordinator.does(`${other.path}/guests`, { service: school, ...named, until });
    expect((await guestsOf(other)).map(({ personId }) => personId)).toEqual([guest.personId]);
    expect(await guestsOf(family)).toHaveLength(1);
  });

  it('sees nothing before the family has agreed to it and shared something, and then that alone', async () => {
    teacher = await stage.town.logIn(guest.personId);
    expect((await shows()).status).toBe(404);
    for (const closed of [
      '/api/v1/families',
      '/api/v1/admin/services',
      '/api/v1/admin/staff',
      '/api/v1/work-list',
      '/api/v1/access-review',
    ])
      expect([closed, (await teacher.get(closed)).status]).toEqual([closed, 404]);
    expect(await teacher.sees('/api/v1/me')).toMatchObject({ families: [] });
    const payload = { language: 'nb', title: 'Solli skole blir med', serviceId: guest.serviceId };
    const part = { kind: 'team-service-add', area: 'school', subjectIds: [family.idOf('Kari')], payload };
    const decisionId = await family.propose('Skal Solli skole være med?', [part]);
    await family.sign('Kari', decisionId);
    await family.takesEffect(decisionId);
    await family.coordinator.does(`${family.path}/team`, {
      serviceId: guest.serviceId,
      personId: guest.personId,
    });
    await family.consents('Kari', 'Kari', { id: guest.serviceId, name: guest.service }, ['school']);
    teacher = await stage.town.logIn(guest.personId);
    const kari = await family.as('Kari');
    for (const [area, words] of [
      ['school', 'Lese høyt'],
      ['economy', 'Betale ned'],
    ] as const)
      await kari.does(`${family.path}/papers/notes`, {
        ...{ on: 'person', onId: family.idOf('Kari'), area, lane: 'consented-services', words },
      });
    const papers = await teacher.get(`${family.path}/papers`);
    expect(papers).toMatchObject({ status: 200 });
    expect(papers.wire).toContain('Lese høyt');
    expect(papers.wire).not.toContain('Betale ned');
    expect((await shows()).status).toBe(200);
    expect(await guestsOf(family)).toMatchObject([{ isInTeam: true, allowedActions: ['set-until', 'end'] }]);
    const log = await kari.get(`${family.path}/access-log`);
    expect(log.wire).toContain('Solli skole, Bærum kommune');
    // The same human being is the neighbours' guest too, and has no way from one to the other.
    for (const path of ['', '/plan', '/papers', '/decisions', '/guests'])
      expect((await teacher.get(`${other.path}${path}`)).status).toBe(404);
  });

  it('has no place with another family, not even when the row is written by hand', async () => {
    const [place] = await stage.town.sql<{ id: string }>(
      `select id from team_member where family_id = $1 and service_id = $2 and person_id is not null`,
      [family.id, guest.serviceId],
    );
    const copy = `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
      select municipality_id, gen_random_uuid(), $2, person_id, service_id, $3, basis_id, valid_from from team_member where id = $1`;
    await expect(stage.town.sql(copy, [place?.id, other.id, 'professional'])).rejects.toThrow('guest');
    await expect(stage.town.sql(copy, [place?.id, family.id, 'coordinator'])).rejects.toThrow(
      'guest coordinates',
    );
    const hire = `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, valid_to, version) values ($1, gen_random_uuid(), $2, $3, $4, '2020-01-01', '2020-12-01', 1)`;
    const here = [stage.town.municipalityId, guest.personId];
    await expect(stage.town.sql(hire, [...here, stage.service.id, 'guest'])).rejects.toThrow('guest');
    await expect(stage.town.sql(hire, [...here, guest.serviceId, 'professional'])).rejects.toThrow('guest');
    const offer = { toPersonId: guest.personId, toServiceId: guest.serviceId, reason: 'Kan du?' };
    expect((await family.coordinator.post(`${family.path}/hand-overs`, offer)).body).toMatchObject({
      code: 'not-in-service',
    });
  });

  it('is shown out by a day, a word of the coordinator, or leaving the team, and let in anew for longer', async () => {
    const path = () => `${family.path}/guests/${guest.id}/until`;
    await family.letPass(101);
    other.coordinator = await stage.town.logIn(other.coordinator.personId);
    teacher = await stage.town.logIn(guest.personId);
    expect((await shows()).status).toBe(404);
    const later = dayOf(await stage.town.now(), 30);
    expect((await (await family.as('Kari')).post(path(), { until: later })).status).toBe(404);
    expect((await other.coordinator.post(path().replace(family.id, other.id), { until: later })).status).toBe(
      404,
    );
    await family.coordinator.does(path(), { until: later });
    expect((await shows()).status).toBe(200);
    [guest = guest] = await guestsOf(family);
    expect(guest.until).toBe(later);
    await family.coordinator.does(path().replace('until', 'end'));
    expect((await shows()).status).toBe(404);
    [guest = guest] = await guestsOf(family);
    expect(guest.allowedActions).toEqual(['set-until']);
    await family.coordinator.does(path(), { until: later });
    expect((await shows()).status).toBe(200);
    const kari = await family.as('Kari');
    const { team } = await kari.sees<{ team: { id: string; personId: string | null }[] }>(family.path);
    const place = team.find(({ personId }) => personId === guest.personId);
    await kari.does(`${family.path}/team/${place?.id ?? ''}/remove`);
    expect((await shows()).status).toBe(404);
    expect(await guestsOf(family)).toMatchObject([{ isInTeam: false, allowedActions: ['set-until'] }]);
    expect(await family.recorded('guest-')).toEqual([
      ...['guest-invited', 'guest-until-set', 'guest-until-set', 'guest-until-set'],
    ]);
  });
});
