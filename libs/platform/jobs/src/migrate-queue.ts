import { runMigrations } from 'bullmq';
import { Client } from 'pg';

export const queueSchema = 'queue';
export const queueName = 'due';

/**
 * The queue's own tables beside ours, made by the owner; the worker may use them and not change their shape.
 * The owner's functions are closed to everyone, so each new version of the queue opens its own again.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
    // Its counter is otherwise made at the first offer, by whoever offers; the worker may make nothing here.
    await client.query(`select ${queueSchema}.next_job_id($1)`, [queueName]);
    await client.query(`
      grant usage on schema ${queueSchema} to vl_worker;
      grant select, insert, update, delete on all tables in schema ${queueSchema} to vl_worker;
      grant usage on all sequences in schema ${queueSchema} to vl_worker;
      grant execute on all functions in schema ${queueSchema} to vl_worker`);
  } finally {
    await client.end();
  }
}
