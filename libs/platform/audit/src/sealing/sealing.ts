import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

import type { KeyFolder } from '../keys/key-folder.js';
import { publishKeys } from '../keys/published-keys.js';
import type { InMunicipality, Sql } from '../sql.js';
import { municipalitiesInUse } from './seal-queries.js';
import type { CheckpointFolder } from './checkpoint-folder.js';
import { type Sealer, SealingRefused } from './sealer.js';

export interface SealingPlaces {
  keys: KeyFolder;
  checkpoints: CheckpointFolder;
  /** A transaction outside every municipality, for what belongs to all. */
  global: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  inMunicipality: InMunicipality;
}

/** Seals every municipality again and again. It leans on no queue: a lost queue must not stop the proof. */
export class Sealing implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Sealing');
  private readonly stopped = new Map<number, SealingRefused>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private ended = false;
  private whole = performance.now();

  constructor(
    private readonly sealer: Sealer,
    private readonly places: SealingPlaces,
    private readonly pauseMs: number,
  ) {}

  /** Municipalities where sealing has stopped because someone must look. */
  get trouble(): readonly SealingRefused[] {
    return [...this.stopped.values()];
  }

  /** How long ago a round ended with every municipality sealed; it grows while one has stopped. */
  lagSeconds(): number {
    return (performance.now() - this.whole) / 1000;
  }

  async onApplicationBootstrap(): Promise<void> {
    const kept = this.places.keys.kept();
    await this.places.global((sql) => publishKeys(sql, kept));
    const sealers = kept.map(({ key }) => key).filter((key) => key.purpose === 'checkpoint');
    this.places.checkpoints.keepKeys({ keys: sealers });
    this.next(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** One round through every municipality in use; trouble in one does not keep the others waiting. */
  async sealEverywhere(): Promise<number> {
    let count = 0;
    for (const municipality of await this.places.global(municipalitiesInUse)) {
      if (this.ended) break;
      count += await this.sealOne(municipality);
    }
    if (this.stopped.size === 0) this.whole = performance.now();
    return count;
  }

  private async sealOne(municipality: number): Promise<number> {
    try {
      const count = await this.sealer.sealAll(municipality);
      this.stopped.delete(municipality);
      return count;
    } catch (error) {
      if (!(error instanceof SealingRefused)) throw error;
      this.stopped.set(municipality, error);
      this.log.error(`Sealing has stopped, ${error.message}. Run: npm run verify -- --database`);
      return 0;
    }
  }

  private next(pauseMs: number): void {
    if (this.ended) return;
    this.timer = setTimeout(() => {
      this.round = this.sealEverywhere().then(
        () => undefined,
        (error: unknown) => this.log.error(`Sealing failed and is tried again (${nameOf(error)}).`),
      );
      void this.round.then(() => this.next(this.pauseMs));
    }, pauseMs);
  }
}

/** What failed, without the row it failed on. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
