import pg from 'pg';
import { partHash, versionHashes, type Part } from '#decisions';

interface Version {
  readonly m: number;
  readonly decision: string;
  readonly n: number;
  readonly parts: readonly (Part & { readonly id: string })[];
}

/**
 * A copy has ids of its own, so its parts hash to something else than the original's. What is to be signed gets its
 * true hashes, by the product's own rule; what was signed in the original stays as it was and proves nothing.
 */
export async function prove(
  url: string,
  asked: readonly { m: number; decision: string; n: number }[],
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  const { rows } = await client.query<Version>(
    `select x.m, x.decision, x.n, (select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'area', p.area, 'subjectIds', p.subject_ids, 'lane', p.lane,
        'namedIds', p.named_ids, 'authorId', p.author_id, 'payload', p.change, 'salt', p.salt, 'matterClass', p.matter_class) order by p.position)
      from part p where p.municipality_id = x.m and p.decision_id = x.decision and p.version_n = x.n) as parts
     from jsonb_to_recordset($1) as x(m smallint, decision uuid, n int)`,
    [JSON.stringify(asked)],
  );
  for (const { m, decision, n, parts } of rows) {
    const { rootHash, partHashes } = versionHashes(parts);
    await client.query(
      'update decision_version set root_hash = $4, part_hashes = $5 where municipality_id = $1 and decision_id = $2 and n = $3',
      [m, decision, n, rootHash, partHashes],
    );
    for (const part of parts)
      await client.query('update part set hash = $3 where municipality_id = $1 and id = $2', [
        m,
        part.id,
        partHash(part),
      ]);
  }
  await client.end();
}
