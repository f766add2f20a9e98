import pg from 'pg';
import { expect, it } from '@jest/globals';
import { newId, RolePool, WorkerDatabase } from '#platform/database';
import { ClickSweep } from '#platform/http';
import { freshDatabase } from '../support/database.js';

it('the answer to a click is kept for 24 hours and goes after', async () => {
  const house = await freshDatabase();
  const owner = new pg.Client({ connectionString: house.superuserUrl });
  await owner.connect();
  const pool = await RolePool.open(house.workerUrl, 1, 'test');
  try {
    await owner.query(
      `insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from)
        values (1, 'NO', 'Lillevik', '99', 'Prøve', 'municipality', 'Europe/Oslo', now())`,
    );
    for (const [key, hours] of [
      ['young', 23],
      ['old', 25],
    ])
      await owner.query(
        `insert into idempotency (municipality_id, id, person_id, key, route, body_hash, created_at)
          values (1, $1, $2, $3, 'POST /x', 'h', ctx.at() - make_interval(hours => $4))`,
        [newId(), newId(), key, hours],
      );
    expect(await new ClickSweep(new WorkerDatabase(pool)).sweep()).toBe(1);
    const { rows } = await owner.query(`select key from idempotency`);
    expect(rows).toEqual([{ key: 'young' }]);
  } finally {
    await pool.close();
    await owner.end();
    await house.drop();
  }
});
