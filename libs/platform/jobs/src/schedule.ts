import type { Instant } from '#contract';
import { newId, statement, type Statement } from '#platform/database';
import type { DueTopic } from './due.js';

/** What of a transaction is needed here: the API's and the worker's both are one. */
export interface Within {
  readonly municipalityId: number;
  readonly at: Instant;
  send(sql: Statement, values?: readonly unknown[]): void;
}

export interface ToCome {
  readonly familyId: string;
  readonly personId: string | null;
  readonly topic: DueTopic;
  readonly refId: string;
  readonly occurrence: string;
  readonly dueAt: Instant;
}

const putDown = statement(
  'schedule',
  `insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9)
   on conflict on constraint uq_due do update set due_at = excluded.due_at, cancelled_at = null
     where due.done_at is null and due.failed_at is null`,
);
const callOff = statement(
  'call-off',
  `update due set cancelled_at = $2 where municipality_id = $1 and ref_id = $3
     and ($4::text is null or topic = $4) and ($5::uuid is null or person_id = $5)
     and done_at is null and cancelled_at is null and failed_at is null`,
);

/**
 * Puts down that something will be due. Putting the same down again is nothing new: what is done stays done,
 * what was called off or still waits takes the new time.
 */
export async function schedule(tx: Within, due: ToCome): Promise<void> {
  const { familyId, personId, topic, refId, occurrence, dueAt } = due;
  tx.send(putDown, [tx.municipalityId, newId(), familyId, personId, topic, refId, occurrence, dueAt, tx.at]);
  await Promise.resolve();
}

export interface CalledOff {
  readonly refId: string;
  readonly topic?: DueTopic;
  readonly personId?: string;
}

/** Calls off what waits because of one thing, or only one topic or one person of it. */
export async function cancel(tx: Within, { refId, topic, personId }: CalledOff): Promise<void> {
  tx.send(callOff, [tx.municipalityId, tx.at, refId, topic ?? null, personId ?? null]);
  await Promise.resolve();
}
