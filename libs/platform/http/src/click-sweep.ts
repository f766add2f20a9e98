import { Logger, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { WorkerDatabase } from '#platform/database';

const hourMs = 3_600_000;

/** Answers kept for a repeated click go after 24 hours. It leans on no queue, and a round that fails comes again. */
export class ClickSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('ClickSweep');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: WorkerDatabase) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.start(), hourMs);
    this.start();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** How many answers went, in all municipalities in use. */
  async sweep(): Promise<number> {
    const inUse = await this.database.global((tx) =>
      tx.rows<{ id: number }>(`select id from municipality where in_use_from is not null order by id`),
    );
    let gone = 0;
    for (const { id } of inUse) gone += await this.database.inMunicipality(id, sweepOne);
    return gone;
  }

  private start(): void {
    this.round = this.sweep().catch((error: unknown) =>
      this.log.warn(`Old answers are swept later (${error instanceof Error ? error.name : 'unknown'}).`),
    );
  }
}

async function sweepOne(tx: SweepTx): Promise<number> {
  const gone = await tx.rows(
    `delete from idempotency where municipality_id = $1 and created_at < ctx.at() - interval '24 hours' returning id`,
    [tx.municipalityId],
  );
  return gone.length;
}

interface SweepTx {
  readonly municipalityId: number;
  rows<T>(sql: string, values?: readonly unknown[]): Promise<T[]>;
}

/** For the worker. */
@Module({
  providers: [
    {
      provide: ClickSweep,
      inject: [WorkerDatabase],
      useFactory: (database: WorkerDatabase) => new ClickSweep(database),
    },
  ],
})
export class ClickSweepModule {}
