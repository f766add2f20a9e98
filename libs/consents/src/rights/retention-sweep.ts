import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { newSalt } from '#platform/audit';
import { newId, type WorkerDatabase } from '#platform/database';

const dayMs = 24 * 3_600_000;

/** What is past its date goes, once a day: rows by their own date, then whole families, then whoever no family names. */
export class RetentionSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('RetentionSweep');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: WorkerDatabase) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.start(), dayMs);
    this.start();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** How many rows went, in all municipalities in use. A family goes in a transaction of its own. */
  async sweep(): Promise<number> {
    const inUse = await this.database.global((tx) =>
      tx.rows<{ id: number }>(`select id from municipality where in_use_from is not null order by id`),
    );
    let gone = 0;
    for (const { id } of inUse) gone += await this.sweepOne(id);
    return gone + (await this.number(this.database.global((tx) => tx.rows(removed('app.remove_log_ins()')))));
  }

  private async sweepOne(municipality: number): Promise<number> {
    const within = <T>(sql: string, values: unknown[] = []) =>
      this.database.inMunicipality(municipality, (tx) => tx.rows<T>(sql, values));
    let gone = await this.number(within(removed('app.remove_past()')));
    for (const { id } of await within<{ id: string }>('select family_id as id from app.families_past()'))
      gone += await this.number(within(removed('app.remove_family($1, $2, $3)'), [id, newId(), newSalt()]));
    return gone + (await this.number(within(removed('app.remove_untied()'))));
  }

  private async number(asked: Promise<{ n: number }[]>): Promise<number> {
    return (await asked)[0]?.n ?? 0;
  }

  private start(): void {
    this.round = this.sweep().catch((error: unknown) =>
      this.log.warn(`What is past its date goes later (${error instanceof Error ? error.name : 'unknown'}).`),
    );
  }
}

const removed = (call: string) => `select ${call} as n`;
