import { DataSource } from 'typeorm';
import { Ground1000000000001 } from './migrations/1000000000001-ground.js';
import { People1000000000002 } from './migrations/1000000000002-people.js';
import { Families1000000000003 } from './migrations/1000000000003-families.js';
import { Plans1000000000004 } from './migrations/1000000000004-plans.js';
import { Decisions1000000000005 } from './migrations/1000000000005-decisions.js';
import { Memory1000000000006 } from './migrations/1000000000006-memory.js';
import { Access1000000000007 } from './migrations/1000000000007-access.js';
import { Gate1000000000008 } from './migrations/1000000000008-gate.js';
import { FamilyActs1000000000009 } from './migrations/1000000000009-family-acts.js';
import { PlanActs1000000000010 } from './migrations/1000000000010-plan-acts.js';
import { OwnHands1000000000011 } from './migrations/1000000000011-own-hands.js';
import { Edges1000000000012 } from './migrations/1000000000012-edges.js';
import { Seen1000000000013 } from './migrations/1000000000013-seen.js';
import { Disclosures1000000000014 } from './migrations/1000000000014-disclosures.js';
import { Papers1000000000015 } from './migrations/1000000000015-papers.js';
import { Lanes1000000000016 } from './migrations/1000000000016-lanes.js';
import { Merges1000000000017 } from './migrations/1000000000017-merges.js';
import { Rights1000000000018 } from './migrations/1000000000018-rights.js';
import { HealthWords1000000000020 } from './migrations/1000000000020-health-words.js';
import { Guests1000000000021 } from './migrations/1000000000021-guests.js';

export const migrations = [
  Ground1000000000001,
  People1000000000002,
  Families1000000000003,
  Plans1000000000004,
  Decisions1000000000005,
  Memory1000000000006,
  Access1000000000007,
  Gate1000000000008,
  FamilyActs1000000000009,
  PlanActs1000000000010,
  OwnHands1000000000011,
  Edges1000000000012,
  Seen1000000000013,
  Disclosures1000000000014,
  Papers1000000000015,
  Lanes1000000000016,
  Merges1000000000017,
  Rights1000000000018,
  HealthWords1000000000020,
  Guests1000000000021,
];

export interface MigrateOptions {
  /** Hash partitions per tenant table; 0 keeps plain tables. Counts only when the tables are first made. */
  readonly partitions?: number | undefined;
}

/** Brings a database up to date as its owner. Returns how many migrations ran. */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'migrations',
    installExtensions: false,
    extra: { options: `-c vl.partitions=${options.partitions ?? 0}` },
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.length;
  } finally {
    await source.destroy();
  }
}
