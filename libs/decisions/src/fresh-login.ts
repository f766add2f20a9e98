import { policyOf } from '#municipalities';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { DecisionCase } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';
import type { Sheet } from './rules/index.js';

/**
 * A fresh log-in, and for health at level high: a substantial log-in hides health. Asked of the signer's own sheet:
 * a stricter question would tell them of health on somebody else's.
 */
export async function assertFresh(tx: Tx, { parts }: Sheet): Promise<void> {
  const { acr, authAt } = tx.actor;
  const wanted = await policyOf(tx, 'own-device-level');
  const freshMs = (await policyOf(tx, 'step-up-minutes')) * 60_000;
  const holdsHealth = parts.some(({ area }) => area === 'physical-health' || area === 'mental-health');
  const levels = wanted === 'substantial' && !holdsHealth ? ['substantial', 'high'] : ['high'];
  const minor = wanted === 'high' && !holdsHealth && acr === 'substantial' && (await isMinor(tx));
  if (Date.parse(tx.at) - Date.parse(authAt) > freshMs)
    throw platformErrors['step-up-needed']({ because: 'too-old' });
  if (!levels.includes(acr) && !minor)
    throw platformErrors['step-up-needed']({ because: 'too-low', wants: levels[0] });
}

/** Under eighteen the eID is often of level substantial. */
async function isMinor(tx: Tx): Promise<boolean> {
  const row = await tx.find(
    'select 1 from person where municipality_id = $1 and id = $2 and birth_date is not null and app.birthday(birth_date, 18) > app.today()',
    [tx.municipalityId, tx.actor.personId],
  );
  return row !== undefined;
}

/** The delegation that lets the actor answer for another adult, checked at the moment it is used. */
export async function delegationFor(tx: Tx, found: DecisionCase, fromId: string): Promise<string> {
  const kinds = [
    ...new Set(
      found.parts
        .filter(({ id }) =>
          found.requirements.some((r) => r.partId === id && r.personId === fromId && r.role === 'sign'),
        )
        .map(({ kind }) => kind),
    ),
  ];
  const row = await tx.find<{ id: string }>(
    `select d.id from delegation d where d.municipality_id = $1 and d.family_id = $2 and d.from_person_id = $3 and d.to_person_id = $4 and d.revoked_at is null
       and d.valid_from <= $5 and d.valid_to > $5 and $6::text[] <@ d.kinds
       and not exists (select 1 from block b where b.municipality_id = d.municipality_id and b.family_id = d.family_id and b.person_id in ($3, $4) and (b.valid_to is null or b.valid_to > $5))`,
    [tx.municipalityId, found.familyId, fromId, tx.actor.personId, tx.today, kinds],
  );
  if (row === undefined) throw decisionErrors['not-asked']();
  return row.id;
}
