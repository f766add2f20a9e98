import type { Country } from '#contract';
import type { BareTx } from '#platform/database';
import { holdingPolicy, type PolicyKey, type PolicyValue, type PolicyValueOf } from './rules/policies.js';

const newest = `select p.value, m.country from municipality m
  left join lateral (select value from policy where municipality_id = m.id and key = $1 order by set_at desc, id desc limit 1) p on true
  where m.id = $2`;

/** What holds in the transaction's municipality. */
export async function policyOf<K extends PolicyKey>(
  tx: Pick<BareTx, 'one'> & { readonly municipalityId: number },
  key: K,
): Promise<PolicyValueOf<K>> {
  const row = await tx.one<{ value: PolicyValue | null; country: Country }>(newest, [key, tx.municipalityId]);
  return holdingPolicy(row.country, key, row.value);
}
