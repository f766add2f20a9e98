/** What this room needs of a transaction: the platform's Tx and WorkerTx both are one. */
export interface Sql {
  rows<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
}

/**
 * Runs `work` in one READ COMMITTED transaction of the worker, inside one municipality: which events are below
 * the oldest running transaction is asked anew once the lock is held.
 */
export type InMunicipality = <T>(municipality: number, work: (sql: Sql) => Promise<T>) => Promise<T>;
