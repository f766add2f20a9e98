import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { RunningApp } from '../support/app.js';
import { startDemoApp } from '../support/demo-app.js';
import { Visitor } from '../support/visitor.js';

interface Item {
  readonly id: string;
  readonly subjectIds: readonly string[];
  readonly lane: string;
  readonly allowedActions?: readonly string[];
}
interface Plan {
  readonly areas: readonly {
    readonly area: string;
    readonly goals: readonly (Item & { readonly actions: readonly Item[] })[];
    readonly actions: readonly Item[];
  }[];
}
interface Person {
  readonly personId: string;
  readonly givenName: string;
  readonly because: string;
  readonly birthDate: string | null;
}
interface Preview {
  readonly service: { readonly name: string };
  readonly members: readonly Person[];
  readonly plan: Plan;
  readonly decisions: readonly { readonly id: string }[];
}
interface Me {
  readonly person: { readonly id: string };
  readonly roles: { readonly staff: readonly { readonly serviceId: string | null }[] };
  readonly families: readonly { readonly id: string; readonly ties: readonly string[] }[];
}

const hints = (
  JSON.parse(readFileSync('libs/identity/src/demo/persons.json', 'utf8')) as { loginHint: string }[]
).map(({ loginHint }) => loginHint);

let app: RunningApp;
let owner: pg.Client;
let everyone: Reader[];

beforeAll(async () => {
  app = await startDemoApp();
  owner = new pg.Client({ connectionString: app.database.superuserUrl });
  await owner.connect();
  everyone = await Promise.all(hints.map((hint) => Reader.of(hint)));
}, 240_000);
afterAll(async () => {
  await owner.end();
  await app.stop();
});

class Reader {
  private constructor(
    private readonly visitor: Visitor,
    readonly me: Me,
  ) {}

  static async of(hint: string): Promise<Reader> {
    const visitor = new Visitor(app.url);
    await visitor.login(hint);
    await visitor.stepUp();
    return new Reader(visitor, (await (await visitor.send('/api/v1/me')).json()) as Me);
  }

  get id(): string {
    return this.me.person.id;
  }

  send(path: string): Promise<Response> {
    return this.visitor.send(`/api/v1/families/${path}`);
  }

  async reads<T>(path: string): Promise<T> {
    const answer = await this.send(path);
    expect({ path, status: answer.status }).toEqual({ path, status: 200 });
    return (await answer.json()) as T;
  }
}

const itemsOf = ({ areas }: Plan) =>
  areas.flatMap(({ area, goals, actions }) =>
    [...goals, ...goals.flatMap((goal) => goal.actions), ...actions].map((item) => ({ ...item, area })),
  );
const ids = (items: readonly { readonly id: string }[]) => [...new Set(items.map(({ id }) => id))].sort();
const isHealth = (area: string) => area.endsWith('-health');

describe('what a service sees, looked at by the family', () => {
  it('is what its employee sees of the reader and those the reader answers for, in every family of the demo', async () => {
    const tally = { shown: 0, kept: 0, empty: 0, unknown: 0 };
    for (const employee of everyone.filter(({ me }) => me.roles.staff.length > 0))
      for (const { id: family, ties } of employee.me.families.filter((one) =>
        one.ties.includes('professional'),
      )) {
        if (ties.length > 1) continue;
        const serviceId = employee.me.roles.staff[0]?.serviceId ?? '';
        const whole = itemsOf(await employee.reads<Plan>(`${family}/plan`));
        for (const reader of everyone.filter(({ me }) =>
          me.families.some(
            (one) => one.id === family && one.ties.some((tie) => tie === 'member' || tie === 'guardian'),
          ),
        )) {
          const answer = await reader.send(`${family}/preview?service=${serviceId}`);
          if (answer.status === 404) {
            tally.unknown += 1;
            continue;
          }
          expect(answer.status).toBe(200);
          const preview = (await answer.json()) as Preview;
          const { members } = await reader.reads<{ members: Person[] }>(family);
          const mine = new Map(
            members
              .filter(({ because }) => because === 'self' || because === 'answers-for')
              .map((one) => [one.personId, one]),
          );
          const expected = whole.filter(
            ({ subjectIds, area, lane }) =>
              // Named persons' own: who looks may not be one of them.
              lane !== 'named-persons' &&
              subjectIds.every(
                (id) =>
                  mine.has(id) &&
                  (!isHealth(area) || id === reader.id || (mine.get(id)?.birthDate ?? '') > '2011-06-01'),
              ),
          );
          expect({ family, serviceId, shown: ids(itemsOf(preview.plan)) }).toEqual({
            family,
            serviceId,
            shown: ids(expected),
          });
          // Nobody is named whom the reader does not answer for.
          expect(preview.members.filter(({ personId }) => !mine.has(personId))).toEqual([]);
          const own = ids(itemsOf(await reader.reads<Plan>(`${family}/plan`)));
          expect(ids(itemsOf(preview.plan)).filter((id) => !own.includes(id))).toEqual([]);
          tally.shown += expected.length;
          tally.kept += whole.length - expected.length;
          if (expected.length === 0) tally.empty += 1;
        }
      }
    for (const [what, often] of Object.entries(tally))
      expect({ what, some: often > 0 }).toEqual({ what, some: true });
  }, 120_000);

  it('is there for the family alone, of services they know of, and leaves their own line in the log', async () => {
    const isOf = ({ me }: Reader, family: string) => me.families.some(({ id }) => id === family);
    const reader = everyone.find(({ me }) => me.families.some(({ ties }) => ties.includes('member')))!;
    const family = reader.me.families[0]!.id;
    const { coordinator } = await reader.reads<{ coordinator: { service: { id: string } } }>(family);
    const known = coordinator.service.id;
    expect((await reader.send(`${family}/preview?service=${known}`)).status).toBe(200);

    const ofOthers = everyone.find((one) => one.me.roles.staff.length === 0 && !isOf(one, family))!;
    const staff = everyone.filter((one) => one.me.roles.staff.length > 0 && isOf(one, family));
    expect(staff.length).toBeGreaterThan(0);
    for (const other of [ofOthers, ...staff])
      expect((await other.send(`${family}/preview?service=${known}`)).status).toBe(404);
    expect((await reader.send(`${family}/preview?service=${reader.id}`)).status).toBe(404);
    expect((await reader.send(`${family}/preview?service=skolen`)).status).toBe(400);

    const lines = await owner.query<{ viewer: string; times: number }>(
      `select viewer_id as viewer, times from access_log where family_id = $1 and kind = 'preview'`,
      [family],
    );
    const familyIds = everyone.filter((one) => one.me.roles.staff.length === 0).map(({ id }) => id);
    expect(lines.rows.map(({ viewer }) => viewer)).toContain(reader.id);
    expect(lines.rows.filter(({ viewer }) => !familyIds.includes(viewer))).toEqual([]);
    const { rowCount } = await owner.query(
      `select from access_log where viewer_id = '00000000-0000-0000-0000-000000000000'`,
    );
    expect(rowCount).toBe(0);
  });
});
