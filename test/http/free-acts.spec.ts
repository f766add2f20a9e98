import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConsentsView } from '#consents';
import type { FamilyView } from '#families';
import { TwoMunicipalities, type Caller } from '../support/two-municipalities.js';

interface Added {
  id: string;
  memberId: string;
  personId: string;
  actionId: string;
}

let town: TwoMunicipalities;
let school: string;
let coordinator: Caller;
let teacher: Caller;

beforeAll(async () => {
  town = await TwoMunicipalities.open({ worker: true });
  const team = await town.service('Familieteamet');
  school = await town.service('Bakken skole', 'school');
  coordinator = await town.employee('coordinator', team, 'Kari');
  teacher = await town.employee('professional', school, 'Tone');
});
afterAll(() => town.close());

const age = (years: number) => `${2026 - years}-01-15`;
const only = (types: string[], some: string[]) => types.filter((type) => some.includes(type));

/** Mona and her sister Siri, both grown up, with Mona's son Ola who is two. */
async function aFamily() {
  const founded = await coordinator.post<Added>('/families', { name: 'Familien Berg' });
  const at = `/families/${founded.body.id}`;
  const join = async (givenName: string, years: number, more = {}) => {
    const person = { givenName, familyName: 'Berg', birthDate: age(years), ...more };
    const added = await coordinator.post<Added>(`${at}/members`, { person });
    expect(added).toMatchObject({ status: 201 });
    return added.body;
  };
  const mona = await join('Mona', 36);
  const siri = await join('Siri', 30);
  const ola = await join('Ola', 2, { noViewReason: 'To år og har ikke språk ennå' });
  return {
    ...{ at, id: founded.body.id, mona, siri, ola },
    asMona: await town.as(mona.personId),
    asSiri: await town.as(siri.personId),
  };
}
type Family = Awaited<ReturnType<typeof aFamily>>;

const history = async ({ id }: Family) => {
  const { rows } = await town.owner.query<{ type: string }>(
    `select type from event where family_id = $1 order by at, id`,
    [id],
  );
  return rows.map(({ type }) => type);
};

/** An employee's place of a service, as an agreed decision would have put it there. */
async function place(family: Family, serviceId: string, personId: string): Promise<string> {
  const id = randomUUID();
  await town.owner.query(`set session_replication_role = 'replica'`);
  await town.owner.query(
    `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
      select 1, $1, $2, $3, $4, 'professional', basis_id, valid_from from team_member where family_id = $2 and duty = 'coordinator'`,
    [id, family.id, personId, serviceId],
  );
  await town.owner.query(`set session_replication_role = 'origin'`);
  await town.owner.query(`select app.refresh_family_access(1::smallint, $1)`, [family.id]);
  return id;
}

const consent = (who: Caller, { at }: Family, subjectId: string) =>
  who.post<Added>(`${at}/consents`, {
    ...{ serviceId: school, subjectId, areas: ['school'], purpose: 'Samarbeid' },
    ...{ noticeVersion: '2026-1', language: 'nb' },
  });

/** Waits for the worker, who looks every second or oftener. */
async function until<T>(look: () => Promise<T>, isThere: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 60; tries += 1) {
    const seen = await look();
    if (isThere(seen)) return seen;
    await new Promise((go) => setTimeout(go, 250));
  }
  return look();
}

const messages = async (personId: string) => {
  const { rows } = await town.owner.query<{ n: number }>(
    `select count(*)::int as n from notification where person_id = $1 and kind = 'message'`,
    [personId],
  );
  return rows[0]?.n ?? 0;
};

describe('why a small child is not heard', () => {
  it('is stated when the child is registered, and taken away when it can speak for itself', async () => {
    const family = await aFamily();
    const reason = async () => {
      const { rows } = await town.owner.query<{ why: string | null; version: number }>(
        `select no_view_reason as why, version from person where id = $1`,
        [family.ola.personId],
      );
      return rows[0]!;
    };
    const { why, version } = await reason();
    expect(why).toBe('To år og har ikke språk ennå');
    const facts = `${family.at}/members/${family.ola.memberId}/person`;
    expect((await coordinator.patch(facts, { noViewReason: null }, version)).status).toBe(204);
    expect((await reason()).why).toBeNull();
  });
});

describe('where the case stands', () => {
  const move = (who: Caller, { at }: Family, to: string, reason: string) =>
    who.post(`${at}/step`, { to, reason });

  it('a family that cannot be reached rests, and ends without a signature, never as agreed', async () => {
    const family = await aFamily();
    const tooSoon = await move(coordinator, family, 'closed-unsigned', 'cannot-be-reached');
    expect(tooSoon).toMatchObject({
      status: 409,
      body: { code: 'step-not-possible', because: 'not-from-here', possible: ['start', 'resting'] },
    });
    expect(await move(coordinator, family, 'resting', 'cannot-be-reached')).toMatchObject({
      status: 200,
      body: { step: 'resting' },
    });
    expect(await move(coordinator, family, 'closed', 'cannot-be-reached')).toMatchObject({ status: 409 });
    expect((await move(coordinator, family, 'closed-unsigned', 'cannot-be-reached')).status).toBe(200);
    expect((await coordinator.get<FamilyView>(family.at)).body.step).toBe('closed-unsigned');
    const { rows } = await town.owner.query(
      `select payload from event where family_id = $1 and type = 'family-step-changed' order by id`,
      [family.id],
    );
    expect(rows.map(({ payload }: { payload: unknown }) => payload)).toEqual([
      { from: 'sign-up', to: 'resting', reason: 'cannot-be-reached' },
      { from: 'resting', to: 'closed-unsigned', reason: 'cannot-be-reached' },
    ]);
  });

  it('is moved by the coordinator alone, in words of the list', async () => {
    const family = await aFamily();
    expect((await move(family.asMona, family, 'resting', 'family-wishes')).status).toBe(404);
    expect((await move(teacher, family, 'resting', 'family-wishes')).status).toBe(404);
    expect((await move(coordinator, family, 'resting', 'because')).status).toBe(422);
  });
});

describe('closing the plan for oneself', () => {
  it('needs nobody’s yes: membership, consents and own steps end, the others are told, and the rest of the plan stands', async () => {
    const family = await aFamily();
    await place(family, school, teacher.personId);
    expect((await consent(family.asMona, family, family.mona.personId)).status).toBe(201);
    const promise = (who: Caller, title: string) =>
      who.post<Added>(`${family.at}/promises`, { kind: 'own', area: 'work', title });
    const mine = await promise(family.asMona, 'Sende søknaden');
    const hers = await promise(family.asSiri, 'Passe Ola på fredager');
    expect([mine.status, hers.status]).toEqual([201, 201]);

    expect((await family.asMona.post(`${family.at}/leave`)).status).toBe(204);

    expect((await family.asMona.get(family.at)).status).toBe(404);
    expect((await family.asMona.post(`${family.at}/leave`)).status).toBe(404);
    const { rows } = await town.owner.query(
      `select (select state from action where id = $1) as mine, (select state from action where id = $2) as hers,
        (select state from consent where family_id = $3) as consent`,
      [mine.body.actionId, hers.body.actionId, family.id],
    );
    expect(rows[0]).toEqual({ mine: 'stopped', hers: 'planned', consent: 'withdrawn' });
    const told = only(await history(family), ['consent-withdrawn', 'action-stopped', 'member-left']);
    expect(told).toEqual(['action-stopped', 'consent-withdrawn', 'member-left']);
    expect(
      await until(
        () => messages(family.siri.personId),
        (n) => n > 0,
      ),
    ).toBe(1);
    expect(
      await until(
        () => messages(coordinator.personId),
        (n) => n > 0,
      ),
    ).toBe(1);
    expect(await messages(family.ola.personId)).toBe(0);
    const open = await until(
      async () => {
        const { rows: due } = await town.owner.query(
          `select 1 from due where family_id = $1 and topic = 'circle-changed' and done_at is null`,
          [family.id],
        );
        return due.length;
      },
      (n) => n === 0,
    );
    expect(open).toBe(0);
  });

  it('is for adults: a child does not leave the plan alone', async () => {
    const family = await aFamily();
    const asOla = await town.as(family.ola.personId);
    expect(await asOla.post(`${family.at}/leave`)).toMatchObject({
      status: 409,
      body: { code: 'only-for-adults' },
    });
    expect((await coordinator.post(`${family.at}/leave`)).status).not.toBe(204);
  });
});

describe('a service out of my own matters', () => {
  it('leaves with my word when it has to do with me alone', async () => {
    const family = await aFamily();
    const placeId = await place(family, school, teacher.personId);
    expect((await consent(family.asMona, family, family.mona.personId)).status).toBe(201);
    const offered = async (who: Caller) =>
      (await who.get<FamilyView>(family.at)).body.team.find(({ id }) => id === placeId)?.mayRemove;
    expect([await offered(family.asMona), await offered(family.asSiri)]).toEqual([true, false]);
    expect((await family.asSiri.post(`${family.at}/team/${placeId}/remove`)).status).toBe(404);
    expect((await teacher.get(family.at)).status).toBe(200);
    expect((await family.asMona.post(`${family.at}/team/${placeId}/remove`)).status).toBe(204);
    expect((await teacher.get(family.at)).status).toBe(404);
    expect(only(await history(family), ['consent-withdrawn', 'team-left'])).toEqual([
      'consent-withdrawn',
      'team-left',
    ]);
  });

  it('keeps its place for the others, and loses what I opened', async () => {
    const family = await aFamily();
    const placeId = await place(family, school, teacher.personId);
    expect((await consent(family.asMona, family, family.mona.personId)).status).toBe(201);
    expect((await consent(family.asSiri, family, family.siri.personId)).status).toBe(201);
    expect((await family.asMona.post(`${family.at}/team/${placeId}/remove`)).status).toBe(204);
    expect((await teacher.get(family.at)).status).toBe(200);
    const mine = await family.asMona.get<ConsentsView>(`${family.at}/consents`);
    expect(mine.body.items.map(({ state }) => state)).toEqual(['withdrawn']);
    expect((await family.asMona.post(`${family.at}/team/${placeId}/remove`)).status).toBe(404);
  });
});
