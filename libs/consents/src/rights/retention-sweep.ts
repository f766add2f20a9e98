import { newSalt } from '#platform/audit';
import { newId, type WorkerDatabase } from '#platform/database';
import { Sweep } from '#platform/jobs';
import { carryOut } from './carry-out.js';

const dayMs = 24 * 3_600_000;

/**
 * What is past its date goes, once a day: what an answer let go and a hold kept, rows by their own date, whole families,
 * then whoever no family names.
 */
export class RetentionSweep extends Sweep {
  constructor(database: WorkerDatabase) {
    super(database, dayMs);
  }

  /** Log-ins belong to no municipality and go last. */
  override async sweep(): Promise<number> {
    const gone = await super.sweep();
    return gone + (await number(this.database.global((tx) => tx.rows(removed('app.remove_log_ins()')))));
  }

  /** A family goes in a transaction of its own. */
  protected async sweepIn(municipalityId: number): Promise<number> {
    const within = <T>(sql: string, values: unknown[] = []) =>
      this.database.inMunicipality(municipalityId, (tx) => tx.rows<T>(sql, values));
    await this.carryOutAnswered(municipalityId);
    let gone = await number(within(removed('app.remove_past()')));
    for (const { id } of await within<{ id: string }>('select family_id as id from app.families_past()'))
      gone += await number(within(removed('app.remove_family($1, $2, $3)'), [id, newId(), newSalt()]));
    return gone + (await number(within(removed('app.remove_untied()'))));
  }

  /** A hold in one family may bar what was answered in another, and tells nobody there when it ends. */
  private async carryOutAnswered(municipalityId: number): Promise<void> {
    const waiting = await this.database.inMunicipality(municipalityId, (tx) =>
      tx.rows<{ id: string; familyId: string }>(
        'select request_id as id, family_id as "familyId" from app.erasures_waiting()',
      ),
    );
    for (const { id, familyId } of waiting)
      await this.database.inMunicipality(municipalityId, (tx) => carryOut(tx, familyId, id));
  }
}

const removed = (call: string) => `select ${call} as n`;
const number = async (asked: Promise<{ n: number }[]>): Promise<number> => (await asked)[0]?.n ?? 0;
