import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

import { newId, type Ticket } from '#platform/database';
import type { FreshDatabase } from './database.js';

const here = 301;

/** A family of two parents apart and their child, its coordinator, and two services; everybody has a log-in. */
export interface PlanFamily {
  readonly familyId: string;
  readonly mother: string;
  readonly father: string;
  readonly child: string;
  readonly grandmother: string;
  readonly coordinator: string;
  readonly school: string;
  readonly jobCentre: string;
  readonly teacher: string;
  readonly leader: string;
  readonly clerk: string;
  readonly motherNewPartner: string;
  readonly stranger: string;
  /** Rows as nobody could write them: past every trigger, for what other rooms would have done. */
  past(sql: string, values?: readonly unknown[]): Promise<void>;
  sql<T>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  tokenOf(personId: string): string;
  close(): Promise<void>;
}

export const ticketFor = (family: PlanFamily, personId: string, action = 'read', type = 'Plan'): Ticket => ({
  tokenHash: hashOfToken(family.tokenOf(personId)),
  requestId: 'test',
  need: { action, type },
});

export async function aPlanFamily(database: FreshDatabase): Promise<PlanFamily> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const run = async (sql: string, values: readonly unknown[] = []) =>
    (await client.query<Record<string, unknown>>(sql, [...values])).rows;
  const tokens = new Map<string, string>();
  await run(
    `insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from)
      values ($1, 'NO', 'Testvik', '03', 'Test', 'municipality', 'Europe/Oslo', now()) on conflict do nothing`,
    [here],
  );
  const service = async (name: string, sector: string) => {
    const id = newId();
    await run(
      `insert into service (municipality_id, id, name, sector, owner, secrecy, version) values ($1, $2, $3, $4, 'municipality', 'ordinary', 1)`,
      [here, id, name, sector],
    );
    return id;
  };
  const person = async (name: string, kind: 'citizen' | 'staff', born: string | null) => {
    const id = newId();
    await run(
      `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
        values ($1, $2, $3, $4, 'Testesen', $5, 'full', 'none', 'nb', false, now(), 1)`,
      [here, id, kind, name, born],
    );
    const account = newId();
    const token = randomBytes(32).toString('base64url');
    tokens.set(id, token);
    await run(`insert into account values ($1, $2, now())`, [account, randomBytes(8).toString('hex')]);
    await run(
      `insert into account_person (municipality_id, id, account_id, person_id) values ($1, $2, $3, $4)`,
      [here, newId(), account, id],
    );
    await run(
      `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
        values ($1, $2, $3, $4, $5, 'high', now(), now(), now(), now() + interval '8 hours')`,
      [newId(), hashOfToken(token), account, here, id],
    );
    return id;
  };
  const post = (personId: string, serviceId: string, role: string, mandate: string | null = null) =>
    run(
      `insert into staff (municipality_id, id, person_id, service_id, role, mandate, valid_from, version) values ($1, $2, $3, $4, $5, $6, '2020-01-01', 1)`,
      [here, newId(), personId, serviceId, role, mandate],
    );
  const school = await service('Testvik skole', 'school');
  const jobCentre = await service('Jobbsenteret', 'employment');
  const coordinator = await person('Kari', 'staff', null);
  const teacher = await person('Tone', 'staff', null);
  const leader = await person('Leif', 'staff', null);
  const clerk = await person('Klara', 'staff', null);
  await post(coordinator, school, 'coordinator');
  await post(teacher, school, 'professional', 'leksehjelp');
  await post(leader, jobCentre, 'service-leader');
  await post(clerk, jobCentre, 'professional');
  const mother = await person('Mona', 'citizen', '1990-01-01');
  const father = await person('Frank', 'citizen', '1988-01-01');
  const grandmother = await person('Gerd', 'citizen', '1960-01-01');
  const motherNewPartner = await person('Nils', 'citizen', '1989-01-01');
  const child = await person('Amina', 'citizen', '2018-01-01');
  const stranger = await person('Stig', 'citizen', '1980-01-01');
  const familyId = newId();
  await run('begin');
  await run(
    `insert into family (municipality_id, id, name, step, step_since, founded_by, founding_service_id, created_at, version)
      values ($1, $2, 'Testesen', 'plan', now(), $3, $4, now(), 1)`,
    [here, familyId, coordinator, school],
  );
  const [appointment, basis] = [newId(), newId()];
  await run(
    `insert into appointment (municipality_id, id, family_id, kind, person_id, service_id, appointed_by, reason, valid_from)
      values ($1, $2, $3, 'first-coordinator', $4, $5, $4, 'new-family', '2026-01-01')`,
    [here, appointment, familyId, coordinator, school],
  );
  await run(
    `insert into basis (municipality_id, id, family_id, kind, appointment_id, created_at) values ($1, $2, $3, 'appointment', $4, now())`,
    [here, basis, familyId, appointment],
  );
  await run(
    `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
      values ($1, $2, $3, $4, $5, 'coordinator', $6, '2026-01-01')`,
    [here, newId(), familyId, coordinator, school, basis],
  );
  for (const personId of [mother, motherNewPartner, grandmother, child])
    await run(
      `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, $2, $3, $4, '2026-01-01')`,
      [here, newId(), familyId, personId],
    );
  for (const adultId of [mother, father])
    await run(
      `insert into parental_responsibility (municipality_id, id, child_id, adult_id, source, valid_from) values ($1, $2, $3, $4, 'birth', '2018-01-01')`,
      [here, newId(), child, adultId],
    );
  const household = newId();
  await run(
    `insert into household (municipality_id, id, family_id, name, valid_from) values ($1, $2, $3, 'Hjemme', '2026-01-01')`,
    [here, household, familyId],
  );
  for (const personId of [mother, child])
    await run(
      `insert into household_member (municipality_id, id, family_id, household_id, person_id, valid_from) values ($1, $2, $3, $4, $5, '2026-01-01')`,
      [here, newId(), familyId, household, personId],
    );
  await run('commit');
  return {
    ...{
      familyId,
      mother,
      father,
      child,
      grandmother,
      coordinator,
      school,
      jobCentre,
      teacher,
      leader,
      clerk,
    },
    ...{ motherNewPartner, stranger },
    past: async (sql, values) => {
      await run(`set session_replication_role = 'replica'`);
      await run(sql, values).finally(() => run(`set session_replication_role = 'origin'`));
    },
    sql: async <T>(sql: string, values?: readonly unknown[]) => (await run(sql, values)) as T[],
    tokenOf: (personId) => tokens.get(personId) ?? '',
    close: () => client.end(),
  };
}

/** A decision in effect and its basis, as the gate would have let through. */
export async function aDecisionInEffect(
  family: PlanFamily,
): Promise<{ decisionId: string; basisId: string }> {
  const [decisionId, basisId] = [newId(), newId()];
  await family.past(
    `insert into decision (municipality_id, id, family_id, question, drafted_by, drafted_as, status, status_since, current_version, draft, urgent,
        opened_at, closes_at, effect_at, in_effect_at, created_at, version)
      values ($1, $2, $3, 'Skal vi?', $4, 'coordination', 'in-effect', now(), 1, '{}', false, now(), now(), now(), now(), now(), 3)`,
    [here, decisionId, family.familyId, family.coordinator],
  );
  await family.past(
    `insert into basis (municipality_id, id, family_id, kind, decision_id, created_at) values ($1, $2, $3, 'decision', $4, now())`,
    [here, basisId, family.familyId, decisionId],
  );
  return { decisionId, basisId };
}

/** A part of a decision's first version, as freezing would have left it; the version too when it is not there yet. */
export async function aPartOf(family: PlanFamily, decisionId: string, partId: string): Promise<void> {
  await family.past(
    `insert into decision_version (municipality_id, id, family_id, decision_id, n, question, root_hash, part_hashes, frozen_by, frozen_at)
      values ($1, $2, $3, $4, 1, 'Skal vi?', 'r', '{h}', $5, now()) on conflict on constraint uq_decision_version do nothing`,
    [here, newId(), family.familyId, decisionId, family.coordinator],
  );
  await family.past(
    `insert into part (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, decision_id, version_n, position, kind, matter_class, change, salt, hash)
      values ($1, $2, $3, $4, 'school', 'subjects', '{}', $5, $6, 1, (select count(*) from part where decision_id = $6), 'action-add', 'daily-care', '{}', 's', 'h')
      on conflict on constraint pk_part do update set decision_id = excluded.decision_id, position = excluded.position`,
    [here, partId, family.familyId, [family.child], family.coordinator, decisionId],
  );
}

function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
