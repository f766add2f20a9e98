import { type DynamicModule, Module } from '@nestjs/common';

import { Clock } from '#platform/clock';
import { SETTINGS, type Settings } from '#platform/config';
import { WorkerDatabase } from '#platform/database';

import { Events } from './events.js';
import { KeyFolder } from './keys/key-folder.js';
import { Keys, openKeys } from './keys/keys.js';
import { PublishedKeys } from './keys/published-keys.service.js';
import { sealingFor } from './sealing/sealing-for.js';
import { Sealing } from './sealing/sealing.js';

const keysFor = (purpose: 'receipt' | 'checkpoint') => ({
  provide: Keys,
  inject: [SETTINGS, Clock],
  useFactory: ({ keysDir, demo }: Settings, clock: Clock) =>
    openKeys(new KeyFolder(keysDir), { purpose, demo, now: clock.now() }),
});

@Module({})
export class AuditModule {
  /** For the process that answers people: records events and signs receipts. */
  static forApi(): DynamicModule {
    const providers = [Events, keysFor('receipt'), PublishedKeys];
    return { module: AuditModule, global: true, providers, exports: [Events, Keys, PublishedKeys] };
  }

  /** For jobs: records events and seals them. */
  static forWorker(): DynamicModule {
    const sealing = { provide: Sealing, inject: [WorkerDatabase, Keys, SETTINGS], useFactory: sealingFor };
    const providers = [Events, keysFor('checkpoint'), sealing];
    return { module: AuditModule, global: true, providers, exports: [Events, Sealing] };
  }
}
