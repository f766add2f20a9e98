import { Injectable, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { WorkerDatabase } from '#platform/database';
import { Sweep } from '#platform/jobs';
import { FileStore } from './store/file-store.js';
import { storeFor } from './store/store-for.js';

const hourMs = 3_600_000;

/** Takes away files that no paper needs. */
@Injectable()
export class FileSweep extends Sweep {
  constructor(
    database: WorkerDatabase,
    private readonly store: FileStore,
  ) {
    super(database, hourMs);
  }

  protected async sweepIn(municipalityId: number): Promise<number> {
    const unneeded = await this.database.inMunicipality(municipalityId, (tx) =>
      tx.rows<{ id: string }>('select id from app.files_to_sweep() id'),
    );
    for (const { id: fileId } of unneeded) {
      // The file first: should this stop in between, its row is found again.
      for (const part of ['small', 'whole'] as const)
        await this.store.remove({ municipalityId, fileId, part });
      await this.database.inMunicipality(municipalityId, (tx) =>
        tx.rows('select app.forget_file($1)', [fileId]),
      );
    }
    return unneeded.length;
  }
}

const store = {
  provide: FileStore,
  inject: [SETTINGS],
  useFactory: (settings: Settings) => storeFor(settings),
};

/** For the worker. */
@Module({ providers: [store, FileSweep] })
export class DocumentsWorkerModule {}
