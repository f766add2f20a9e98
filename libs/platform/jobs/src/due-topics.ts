import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#contract';
import { WorkerDatabase, type WorkerTx } from '#platform/database';
import { dueColumns, isOpen, type Due, type DueTopic } from './due.js';
import { defineJob, JobRegistry } from './job-registry.js';

/** `gone`: the fact behind it is no more; it is called off, and counts again if the fact comes back. */
export type DueOutcome = 'done' | 'gone';

export type DueHandler = (tx: WorkerTx, due: Due) => Promise<DueOutcome | undefined>;

/** Each lib says what it does when its own topics come due: one transaction with the row's own end. */
@Injectable()
export class DueTopics {
  constructor(
    @Inject(WorkerDatabase) private readonly database: WorkerDatabase,
    @Inject(JobRegistry) private readonly registry: JobRegistry,
  ) {}

  on(topic: DueTopic, handler: DueHandler): void {
    this.registry.add(
      defineJob({
        name: topic,
        handler: ({ municipalityId, dueId }) =>
          this.database.inMunicipality(municipalityId, async (tx) => {
            const due = await findDue(tx, dueId);
            if (due === undefined) return;
            const outcome = await handler(tx, due);
            await endDue(tx, dueId, outcome ?? 'done');
          }),
      }),
    );
  }
}

/** The row if it still waits and its time has come. */
export function findDue(tx: WorkerTx, id: string): Promise<Due | undefined> {
  return tx.find<Due>(
    `select ${dueColumns} from due where municipality_id = $1 and id = $2 and ${isOpen} and due_at <= $3`,
    [tx.municipalityId, id, tx.at],
  );
}

/**
 * The row held until the end of the transaction, if it still waits. For handlers that take no family's lock:
 * whoever acts in a family holds the family first and a due row last.
 */
export function holdDue(tx: WorkerTx, id: string): Promise<{ id: string } | undefined> {
  return tx.find<{ id: string }>(
    `select id from due where municipality_id = $1 and id = $2 and ${isOpen} for update`,
    [tx.municipalityId, id],
  );
}

/** Ends a row once. Somebody else having ended it undoes this whole transaction, so that nothing is done twice. */
export async function endDue(tx: WorkerTx, id: string, outcome: DueOutcome): Promise<void> {
  const ended = await tx.rows(
    `update due set lease_until = null, done_at = case when $4 = 'done' then $3::timestamptz end,
       cancelled_at = case when $4 = 'gone' then $3::timestamptz else cancelled_at end
     where municipality_id = $1 and id = $2 and done_at is null returning id`,
    [tx.municipalityId, id, tx.at, outcome],
  );
  if (ended.length === 0) throw new DoneElsewhere();
}

/** The time was not right after all; the row waits in the database until then. */
export async function postpone(tx: WorkerTx, id: string, until: Instant): Promise<void> {
  await tx.rows(
    `update due set due_at = $3, lease_until = null where municipality_id = $1 and id = $2 and ${isOpen}`,
    [tx.municipalityId, id, until],
  );
}

/** Two hands had the same row; the other one was first. */
export class DoneElsewhere extends Error {
  override readonly name = 'DoneElsewhere';
}
