import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { lanes, lifeAreas, type Country, type LifeArea, type ProtectionGrade } from '#contract';
import type { Item, Viewer } from '#platform/access';
import { newId, type Ticket } from '#platform/database';
import { randomFamily, type Dice, type RandomFamily, type Services, type Span } from './random-family.js';

export interface Place {
  readonly municipalityId: number;
  readonly country: Country;
  readonly services: Services;
  readonly families: RandomFamily[];
}

/** What the dice made, written down as it would stand in the municipality's own tables. */
export class RandomTown {
  private constructor(private readonly owner: pg.Client) {}

  static async on(owner: pg.Client): Promise<RandomTown> {
    // What is tried here is who sees what, so the facts are put in without anyone's hand.
    await owner.query(
      `alter table consent disable trigger is_genuine; alter table consent disable trigger givers_answer; alter table team_member disable trigger is_no_own_case`,
    );
    return new RandomTown(owner);
  }

  /** A municipality with three services, six employees and as many families as the dice is asked for. */
  async settle(country: Country, dice: Dice, howMany: number): Promise<Place> {
    const [m, zone] = country === 'NO' ? [1, 'Europe/Oslo'] : [2, 'Europe/Copenhagen'];
    await this.owner.query(
      `insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from) values ($1, $2, $2, '99', 'Prøve', 'municipality', $3, now())`,
      [m, country, zone],
    );
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const staff = ids.flatMap((serviceId) => [0, 1].map(() => ({ personId: randomUUID(), serviceId })));
    for (const [n, id] of ids.entries())
      await this.owner.query(
        `insert into service (municipality_id, id, name, sector, owner, secrecy, version) values ($1, $2, $3, 'school', 'municipality', 'ordinary', 1)`,
        [m, id, `Tjeneste ${n}`],
      );
    for (const post of staff) {
      await this.person(m, post.personId, 'staff', null, null, null);
      await this.owner.query(
        `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values ($1, $2, $3, $4, 'coordinator', '2020-01-01', 1)`,
        [m, newId(), post.personId, post.serviceId],
      );
    }
    const services = { ids, staff };
    const families: RandomFamily[] = [];
    for (let n = 0; n < howMany; n += 1)
      families.push(await this.write(m, services, randomFamily(dice, services, country)));
    return { municipalityId: m, country, services, families };
  }

  private async person(
    m: number,
    id: string,
    kind: string,
    birth: { years: number; sinceBirthday: number } | null,
    carriedBy: string | null,
    diedDaysAgo: number | null,
    grade: ProtectionGrade = 'none',
  ): Promise<void> {
    await this.owner.query(
      `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, carried_by_id, died_on, capacity, protection_grade, language, plain_language, created_at, version)
       values ($1, $2, $3, 'N', 'N', ((ctx.at() at time zone 'Europe/Oslo')::date - $5::int - make_interval(years => $4::int))::date, $6, (ctx.at() at time zone 'Europe/Oslo')::date - $7::int, 'full', $8, 'nb', false, ctx.at(), 1)`,
      [m, id, kind, birth?.years ?? null, birth?.sinceBirthday ?? 0, carriedBy, diedDaysAgo, grade],
    );
  }

  /** One row with a period, days counted from today. */
  private async row(
    table: string,
    m: number,
    columns: Record<string, unknown>,
    { from, to }: Span,
  ): Promise<void> {
    const names = Object.keys(columns);
    const today = `(ctx.at() at time zone 'Europe/Oslo')::date`;
    await this.owner.query(
      `insert into ${table} (municipality_id, id, ${names.join(', ')}, valid_from, valid_to)
       values ($1, $2, ${names.map((_, n) => `$${n + 5}`).join(', ')}, ${today} + $3::int, ${today} + $4::int)`,
      [m, (columns.own_id as string | undefined) ?? newId(), from, to, ...Object.values(columns)],
    );
  }

  private async write(m: number, services: Services, f: RandomFamily): Promise<RandomFamily> {
    const founder = services.staff[0]!;
    await this.owner.query('begin');
    await this.owner.query(
      `insert into family (municipality_id, id, name, step, step_since, founded_by, founding_service_id, created_at, version) values ($1, $2, 'F', 'start', ctx.at(), $3, $4, ctx.at() - interval '900 days', 1)`,
      [m, f.id, founder.personId, founder.serviceId],
    );
    for (const h of f.humans)
      await this.person(m, h.id, 'citizen', h.age, h.carriedBy, h.diedDaysAgo, h.grade);
    const family_id = f.id;
    const pair = (x: { childId: string; adultId: string }) => ({ child_id: x.childId, adult_id: x.adultId });
    for (const x of f.members) await this.row('member', m, { family_id, person_id: x.personId }, x);
    for (const x of f.responsibilities)
      await this.row('parental_responsibility', m, { ...pair(x), source: 'court-order' }, x);
    for (const x of f.exemptions)
      await this.row(
        'exemption',
        m,
        { ...pair(x), basis: 'b', recorded_by: founder.personId, ...confirmed() },
        x,
      );
    for (const x of f.representatives)
      await this.row(
        'representative',
        m,
        { person_id: x.personId, representative_id: x.by, kind: x.kind, mandate: x.mandate, basis: 'b' },
        x,
      );
    for (const x of f.supports)
      await this.row(
        'support_person',
        m,
        { family_id, person_id: x.personId, supporter_id: x.by, areas: x.areas },
        x,
      );
    for (const x of f.blocks)
      await this.row(
        'block',
        m,
        {
          family_id,
          person_id: x.personId,
          subject_id: x.subjectId,
          source: 'court',
          basis: 'b',
          set_by: founder.personId,
        },
        x,
      );
    for (const home of new Set(f.stays.map((x) => x.householdId)))
      await this.owner.query(
        `insert into household (municipality_id, id, family_id, name, valid_from) values ($1, $2, $3, 'H', '2020-01-01')`,
        [m, home, f.id],
      );
    for (const x of f.stays)
      await this.row(
        'household_member',
        m,
        { family_id, household_id: x.householdId, person_id: x.personId },
        x,
      );
    for (const x of f.objections)
      await this.owner.query(
        `insert into health_word (municipality_id, id, family_id, child_id, kind, route, recorded_by, said_at) values ($1, $2, $3, $4, 'objection', 'own-device', $4, $5)`,
        [m, newId(), f.id, x.childId, x.saidAt],
      );
    await this.team(m, f, founder);
    for (const x of f.consents)
      await this.row(
        'consent',
        m,
        {
          family_id,
          subject_id: x.subjectId,
          service_id: x.serviceId,
          areas: x.areas,
          purpose: 'p',
          state: x.state,
          given_by: [x.givenBy],
          givers: x.givers,
          notice_version: '1',
          language: 'nb',
          route: 'own-device',
          recorded_by: x.givenBy,
          given_at: new Date(0).toISOString(),
          ended_at: x.state === 'withdrawn' ? new Date(Date.now() - 1000).toISOString() : null,
          version: 1,
        },
        x,
      );
    await this.owner.query('commit');
    return f;
  }

  /** The places as the dice wants them, resting on no basis; a coordinator long gone closes the founder's door. */
  private async team(
    m: number,
    f: RandomFamily,
    founder: { personId: string; serviceId: string },
  ): Promise<void> {
    await this.owner.query(`set local session_replication_role = replica`);
    const gone = { ...founder, duty: 'coordinator', from: -900, to: -800 };
    for (const x of [...f.places, gone])
      await this.row(
        'team_member',
        m,
        { family_id: f.id, person_id: x.personId, service_id: x.serviceId, duty: x.duty, basis_id: newId() },
        x,
      );
    await this.owner.query(`set local session_replication_role = origin`);
    for (const x of f.keptOut)
      await this.row(
        'kept_out',
        m,
        {
          family_id: f.id,
          person_id: x.personId,
          ground: 'relative',
          reason: 'r',
          set_by: founder.personId,
          set_at: confirmed().recorded_at,
          review_on: '2030-01-01',
        },
        x,
      );
    for (const x of f.selves) {
      const account = newId();
      await this.owner.query('insert into account values ($1, $2, now())', [
        account,
        randomBytes(32).toString('hex'),
      ]);
      for (const id of [x.staffId, x.personId])
        await this.owner.query(
          'insert into account_person (municipality_id, id, account_id, person_id) values ($1, $2, $3, $4)',
          [m, newId(), account, id],
        );
    }
    await this.owner.query(`select app.refresh_family_access($1::smallint, $2)`, [m, f.id]);
  }

  /** A session as this person; the token is what their browser would hold. */
  async session(m: number, personId: string, acr: 'high' | 'substantial' = 'high'): Promise<string> {
    const account = newId();
    const token = randomBytes(32).toString('base64url');
    const tokenHash = createHash('sha256').update(token).digest('hex');
    await this.owner.query('insert into account values ($1, $2, now())', [
      account,
      randomBytes(32).toString('hex'),
    ]);
    await this.owner.query(
      `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, ctx.at(), ctx.at(), ctx.at(), ctx.at() + interval '1 day')`,
      [newId(), tokenHash, account, m, personId, acr],
    );
    return token;
  }

  async ticketOf(m: number, personId: string): Promise<Ticket> {
    const token = await this.session(m, personId);
    const tokenHash = createHash('sha256').update(token).digest('hex');
    return { tokenHash, requestId: 'test', need: { action: 'read', type: 'Me' } };
  }
}

/** A second employee's word, without which an exemption takes nobody out. */
function confirmed() {
  const at = '2020-01-01T00:00:00Z';
  return { recorded_at: at, confirmed_by: randomUUID(), confirmed_at: at };
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Any item; often one that lies near what this viewer holds, where the answer is decided. */
export function randomItem(
  dice: Dice,
  people: readonly string[],
  services: readonly string[],
  near: Viewer | null,
): Item {
  const few = () => [
    ...new Set(Array.from({ length: dice.one([0, 1, 1, 1, 1, 2, 2, 3]) }, () => dice.one(people))),
  ];
  const pairs = near === null ? [] : dice.one([near.consented, near.covers, near.mates]);
  const [subject, area] = pairs.length > 0 && dice.often(50) ? dice.one(pairs).split(/:(.*)/) : [];
  return {
    subjectIds: subject === undefined ? few() : [subject],
    area: (area as LifeArea | undefined) ?? dice.one(lifeAreas),
    lane: dice.one(lanes),
    namedIds: few(),
    authorId: dice.one(people),
    serviceId: dice.often(50) ? null : dice.one(services),
    laneSince: dice.often(20) ? null : daysAgo(dice.one([0, 1, 150, 300, 500, 700, 890])),
  };
}
