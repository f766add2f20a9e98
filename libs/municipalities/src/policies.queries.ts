import type { Country } from '#contract';
import { statement, type BareTx } from '#platform/database';
import { holdingPolicy, type PolicyKey, type PolicyValue, type PolicyValueOf } from './rules/policies.js';

const newest = statement(
  'policies',
  `select k.key, p.value, m.country from municipality m cross join unnest($1::text[]) k(key)
   left join lateral (select value from policy where municipality_id = m.id and policy.key = k.key order by set_at desc, id desc limit 1) p on true
   where m.id = (select ctx.municipality())`,
);

interface Row {
  readonly key: string;
  readonly value: PolicyValue | null;
  readonly country: Country;
}

/** What holds in the municipality of a transaction, by key. */
export type Policies<K extends PolicyKey> = { readonly [key in K]: PolicyValueOf<key> };

/** What holds in the transaction's municipality. */
export async function policyOf<K extends PolicyKey>(
  tx: Pick<BareTx, 'rows'>,
  key: K,
): Promise<PolicyValueOf<K>> {
  return (await policiesOf(tx, [key]))[key];
}

/** As `policyOf`, of several at once; may be sent with what opens a transaction. */
export async function policiesOf<K extends PolicyKey>(
  tx: Pick<BareTx, 'rows'>,
  keys: readonly K[],
): Promise<Policies<K>> {
  const rows = await tx.rows<Row & { readonly key: K }>(newest, [keys]);
  const holding = rows.map(({ country, key, value }) => [key, holdingPolicy(country, key, value)] as const);
  return Object.fromEntries(holding) as Policies<K>;
}
