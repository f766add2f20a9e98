import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { WorkerDatabase } from '#platform/database';

/** A round through all municipalities in use that comes again by itself. It leans on no queue: what one round leaves, the next takes. */
export abstract class Sweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(this.constructor.name);
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> = Promise.resolve();

  protected constructor(
    protected readonly database: WorkerDatabase,
    private readonly everyMs: number,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.start(), this.everyMs);
    this.start();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** How much went, in all municipalities in use. */
  async sweep(): Promise<number> {
    const inUse = await this.database.global((tx) =>
      tx.rows<{ id: number }>(`select id from municipality where in_use_from is not null order by id`),
    );
    let gone = 0;
    for (const { id } of inUse) gone += await this.sweepIn(id);
    return gone;
  }

  protected abstract sweepIn(municipalityId: number): Promise<number>;

  /** One round after the other, however long each takes. */
  private start(): void {
    this.round = this.round
      .then(() => this.sweep())
      .catch((error: unknown) =>
        this.log.warn(`This round is done by the next (${error instanceof Error ? error.name : 'unknown'}).`),
      );
  }
}
