import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadSecretKeys } from '#platform/database';
import { sealEntry } from '#people';
import type { FreshDatabase } from './database.js';

const municipalityId = 7;

/** Families with proposals that wait for an answer, entered without any log-in. */
export class WaitingAnswers {
  private constructor(
    readonly owner: pg.Client,
    private readonly keysDir: string,
  ) {}

  readonly municipalityId = municipalityId;

  static async open(database: Pick<FreshDatabase, 'superuserUrl'>, keysDir: string): Promise<WaitingAnswers> {
    const owner = new pg.Client({ connectionString: database.superuserUrl });
    await owner.connect();
    await owner.query(
      `insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from)
       values ($1, 'NO', 'Prøve', '03', 'Prøve', 'municipality', 'Europe/Oslo', now())
       on conflict (id) do update set in_use_from = now()`,
      [municipalityId],
    );
    return new WaitingAnswers(owner, keysDir);
  }

  /** Sets the product's time, backwards too. */
  async at(instant: string): Promise<void> {
    await this.owner.query(`update ctx.clock set movable = true, ahead = $1::timestamptz - now()`, [instant]);
  }

  async person(email: string | null, language = 'nb', shared = false): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
       values ($1, $2, 'citizen', 'Ola', 'Prøve', '1985-05-05', 'full', 'none', $3, false, ctx.at(), 1)`,
      [municipalityId, id, language],
    );
    if (email === null) return id;
    const keys = loadSecretKeys({ keysDir: this.keysDir, demo: true });
    const { sealed, hashed } = sealEntry(keys, { municipalityId, personId: id, kind: 'email' }, email);
    await this.owner.query(
      `insert into vault.entry (municipality_id, id, person_id, kind, sealed, value_hash, shared_contact, valid_from) values ($1, $2, $3, 'email', $4, $5, $6, ctx.at())`,
      [municipalityId, randomUUID(), id, sealed, hashed, shared],
    );
    return id;
  }

  async family(memberIds: readonly string[]): Promise<string> {
    const id = randomUUID();
    const serviceId = randomUUID();
    await this.owner.query('begin');
    await this.owner.query(
      `insert into service (municipality_id, id, name, sector, owner, secrecy, version) values ($1, $2, $3, 'school', 'municipality', 'ordinary', 1)`,
      [municipalityId, serviceId, `Skole ${serviceId}`],
    );
    await this.owner.query(
      `insert into family (municipality_id, id, name, step, step_since, founded_by, founding_service_id, created_at, version)
       values ($1, $2, 'Prøve', 'plan', ctx.at(), $3, $4, ctx.at(), 1)`,
      [municipalityId, id, memberIds[0], serviceId],
    );
    for (const personId of memberIds)
      await this.owner.query(
        `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, $2, $3, $4, '2020-01-01')`,
        [municipalityId, randomUUID(), id, personId],
      );
    await this.owner.query('commit');
    return id;
  }

  /** A proposal, open now for so many days, with one part each of them must sign; and their reminders. */
  async proposal(familyId: string, signerIds: readonly string[], days = 14): Promise<string> {
    const id = randomUUID();
    const partId = randomUUID();
    const author = signerIds[0];
    const q = (text: string, values: unknown[]) => this.owner.query(text, values);
    await q('begin', []);
    // Reminders read what stands; whether it could be proposed like this is another spec's matter.
    await q('set local session_replication_role = replica', []);
    await q(
      `insert into decision (municipality_id, id, family_id, question, drafted_by, drafted_as, status, status_since, current_version, draft, urgent, opened_at, closes_at, created_at, version)
       values ($1, $2, $3, 'Skal vi?', $4, 'coordination', 'proposed', ctx.at(), 1, '{}', false, ctx.at(), ctx.at() + make_interval(days => $5), ctx.at(), 1)`,
      [municipalityId, id, familyId, author, days],
    );
    await q(
      `insert into decision_version (municipality_id, id, family_id, decision_id, n, question, root_hash, part_hashes, frozen_by, frozen_at)
       values ($1, $2, $3, $4, 1, 'Skal vi?', 'r', '{h}', $5, ctx.at())`,
      [municipalityId, randomUUID(), familyId, id, author],
    );
    await q(
      `insert into part (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, decision_id, version_n, position, kind, matter_class, change, salt, hash)
       values ($1, $2, $3, array[$4::uuid], 'leisure', 'family', '{}', $5, $6, 1, 0, 'goal-add', 'own', '{}', 's', 'h')`,
      [municipalityId, partId, familyId, author, author, id],
    );
    for (const personId of signerIds)
      await q(
        `insert into requirement (municipality_id, id, family_id, decision_id, version_n, key, part_id, person_id, subject_id, role, because, source, may_not_see, state, created_at)
         values ($1, $2, $3, $4, 1, $5::uuid::text, $6, $5::uuid, $5::uuid, 'sign', 'own', 'test', false, 'open', ctx.at())`,
        [municipalityId, randomUUID(), familyId, id, personId, partId],
      );
    await q('commit', []);
    return id;
  }

  async remind(due: {
    readonly familyId: string;
    readonly personId: string;
    readonly decisionId: string;
    readonly occurrence: string;
    readonly dueAt: string;
  }): Promise<void> {
    await this.owner.query(
      `insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at)
       values ($1, $2, $3, $4, 'answer-waiting', $5, $6, $7, 0, ctx.at())`,
      [municipalityId, randomUUID(), due.familyId, due.personId, due.decisionId, due.occurrence, due.dueAt],
    );
  }

  async answer(decisionId: string, personId: string): Promise<void> {
    await this.asIfSigned(
      `insert into signature (municipality_id, id, family_id, decision_id, version_n, person_id, attempt, requirement_ids, root_hash, sheet_hash, answer, words_for, language, route, signed_at, recorded_by, receipt)
       select r.municipality_id, $3, r.family_id, r.decision_id, 1, r.person_id, 1, array_agg(r.id), 'r', 's', 'yes', '{}', 'nb', 'own-device', ctx.at(), r.person_id, 'x'
       from requirement r where r.decision_id = $1 and r.person_id = $2 group by r.municipality_id, r.family_id, r.decision_id, r.person_id`,
      [decisionId, personId, randomUUID()],
    );
  }

  private async asIfSigned(text: string, values: unknown[]): Promise<void> {
    await this.owner.query('begin');
    await this.owner.query('set local session_replication_role = replica');
    await this.owner.query(text, values);
    await this.owner.query('commit');
  }

  async rows<T>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.owner.query(text, [...values])).rows as T[];
  }

  async count(from: string): Promise<number> {
    const [row] = await this.rows<{ n: string }>(`select count(*) as n from ${from}`);
    return Number(row?.n);
  }

  async close(): Promise<void> {
    await this.owner.end();
  }
}
