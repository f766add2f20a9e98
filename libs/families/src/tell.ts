import { eventStatement, type EventType, type NewEvent } from '#platform/audit';
import type { BareTx } from '#platform/database';

/** No event, no answer: written in the transaction of what it tells. */
export async function tell<T extends EventType>(tx: Pick<BareTx, 'send'>, event: NewEvent<T>): Promise<void> {
  const { text, values } = eventStatement(event);
  tx.send({ name: 'event', text }, values);
  await Promise.resolve();
}
