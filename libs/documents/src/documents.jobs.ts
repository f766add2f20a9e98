import {
  Injectable,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { WorkerDatabase } from '#platform/database';
import { FileStore } from './store/file-store.js';
import { storeFor } from './store/store-for.js';

const hourMs = 3_600_000;

/** Takes away files that no paper needs. It leans on no queue, and a round that fails comes again. */
@Injectable()
export class FileSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('FileSweep');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: WorkerDatabase,
    private readonly store: FileStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.start(), hourMs);
    this.start();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** How many files went, in all municipalities in use. */
  async sweep(): Promise<number> {
    const inUse = await this.database.global((tx) =>
      tx.rows<{ id: number }>(`select id from municipality where in_use_from is not null order by id`),
    );
    let gone = 0;
    for (const { id } of inUse) gone += await this.sweepIn(id);
    return gone;
  }

  private async sweepIn(municipalityId: number): Promise<number> {
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

  private start(): void {
    this.round = this.sweep().catch((error: unknown) =>
      this.log.warn(
        `Files nobody needs are swept later (${error instanceof Error ? error.name : 'unknown'}).`,
      ),
    );
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
