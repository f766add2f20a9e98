import type { Town } from '../support/town.js';

export interface Outcome {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly bases: number;
  readonly rows: number;
  readonly parts: number;
  readonly agreed: number;
  readonly inEffect: number;
  readonly signatures: number;
  /** Signatures on the current version that nobody has taken back. */
  readonly standing: number;
}

/** What these decisions came to, counted from the rows themselves. */
export async function outcomesOf(
  town: Pick<Town, 'sql'>,
  ids: readonly string[],
): Promise<Map<string, Outcome>> {
  const rows = await town.sql<Outcome>(
    `select d.id, d.status, d.current_version as version,
       (select count(*)::int from basis b where b.decision_id = d.id) as bases,
       (select count(*)::int from action a join basis b on b.id = a.basis_id where b.decision_id = d.id) as rows,
       (select count(*)::int from part p where p.decision_id = d.id and p.version_n = d.current_version) as parts,
       (select count(*)::int from event e where e.family_id = d.family_id and e.type = 'decision-agreed' and e.payload ->> 'decisionId' = d.id::text) as agreed,
       (select count(*)::int from event e where e.family_id = d.family_id and e.type = 'decision-in-effect' and e.payload ->> 'decisionId' = d.id::text) as "inEffect",
       (select count(*)::int from signature s where s.decision_id = d.id) as signatures,
       (select count(*)::int from signature s where s.decision_id = d.id and s.version_n = d.current_version
          and not exists (select 1 from signature_withdrawal w where w.signature_id = s.id)) as standing
     from decision d where d.id = any ($1)`,
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Everything or nothing: in effect with one basis, one row a part and one line in the history, or none of it. */
export function isWholeOrNothing(outcome: Outcome): boolean {
  const { status, bases, rows, parts, inEffect } = outcome;
  return status === 'in-effect'
    ? bases === 1 && rows === parts && inEffect === 1
    : bases === 0 && rows === 0 && inEffect === 0;
}
