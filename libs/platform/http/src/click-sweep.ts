import { Module } from '@nestjs/common';
import { WorkerDatabase } from '#platform/database';
import { Sweep } from '#platform/jobs';

const hourMs = 3_600_000;

/** Answers kept for a repeated click go after 24 hours. */
export class ClickSweep extends Sweep {
  constructor(database: WorkerDatabase) {
    super(database, hourMs);
  }

  protected async sweepIn(municipalityId: number): Promise<number> {
    const gone = await this.database.inMunicipality(municipalityId, (tx) =>
      tx.rows(
        `delete from idempotency where municipality_id = $1 and created_at < ctx.at() - interval '24 hours' returning id`,
        [municipalityId],
      ),
    );
    return gone.length;
  }
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
