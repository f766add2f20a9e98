export { newId } from './ids.js';
export { statement, type Statement } from './statement.js';
export { FamilyRow, TenantRow } from './rows.js';
export type { Actor, StaffPost, Ticket, Tie } from './ticket.js';
export { BareTx, Tx, WorkerTx, type Key, type Versioned } from './transaction.js';
export { Database, settle, type EntryRule } from './database.js';
export { WorkerDatabase } from './worker-database.js';
export { DatabaseModule } from './database.module.js';
export { ENTRY_RULE } from './pool.provider.js';
export { RolePool } from './pool.js';
export { databaseErrors } from './database.errors.js';
export { migrate, migrations } from './migrate.js';
export { retentionLines, retentionPeriods, type RetentionLine } from './migrations/retention-lines.js';
export { prepareRoles, type RoleUrls } from './roles.js';
export { runningEmbedded, startEmbedded, wipeEmbedded, type EmbeddedServer } from './embedded/embedded.js';
export * from './vault-crypto.js';
export {
  destroyVaultKeyBefore,
  loadSecretKeys,
  turnVaultKey,
  vaultKeyAgeMs,
  vaultKeys,
  type SecretKeys,
} from './secret-keys.js';
export { birthDateIn, checkNationalNumber, countryOfNumber, digitsOf } from './rules/national-number.js';
export { columnClass, isPersonal } from './rules/column-classes.js';
export { assertReachable, Pulse } from './reachable.js';
