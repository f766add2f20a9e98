import type { BareTx, Database, Statement, Ticket } from '#platform/database';

/** A statement as it was sent, and with what. */
export interface Sent {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

class Enough extends Error {}

/** A database that only notes down what a read opens with: the very statements of the product, with nobody's answer. */
export async function sentBy(read: (database: Database) => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const tx = {
    rows: (statement: Statement, values: readonly unknown[] = []) => {
      if (typeof statement === 'string') throw new Error(`planned anew each time: ${String(statement)}`);
      sent.push({ statement, values });
      return Promise.resolve([]);
    },
    one: async (statement: Statement, values?: readonly unknown[]) => (await tx.rows(statement, values), {}),
    find: async (statement: Statement, values?: readonly unknown[]) => (
      await tx.rows(statement, values),
      undefined
    ),
  };
  const opens = async (_: Ticket, opening: (tx: BareTx) => Promise<unknown>): Promise<never> => {
    await opening(tx as unknown as BareTx);
    throw new Enough();
  };
  const asks = async (_: Ticket, statement: Statement, values?: readonly unknown[]): Promise<never> => {
    await tx.rows(statement, values);
    throw new Enough();
  };
  await read({ read: asks, act: opens, look: opens } as unknown as Database).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  return sent;
}
