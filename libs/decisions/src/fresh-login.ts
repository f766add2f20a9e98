import type { ChangeKind, LocalDate } from '#contract';
import { delegationFacts, refusedUse } from '#plans';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { FreshPolicies } from './case-file.js';
import type { DecisionCase } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';

/**
 * A fresh log-in, and for health at level high: a substantial log-in hides health. Asked of what this signer must
 * answer: a stricter question would tell them of health on somebody else's sheet.
 */
export async function assertFresh(
  tx: Tx,
  found: DecisionCase,
  signerId: string,
  policies: FreshPolicies,
): Promise<void> {
  const asked = found.requirements.filter(({ personId, role }) => personId === signerId && role === 'sign');
  const parts = found.parts.filter(({ id }) => asked.some(({ partId }) => partId === id));
  const { acr, authAt } = tx.actor;
  const wanted = policies['own-device-level'];
  const freshMs = policies['step-up-minutes'] * 60_000;
  const holdsHealth = parts.some(({ area }) => area === 'physical-health' || area === 'mental-health');
  const levels = wanted === 'substantial' && !holdsHealth ? ['substantial', 'high'] : ['high'];
  const minor = wanted === 'high' && !holdsHealth && acr === 'substantial' && (await underAge(tx));
  if (Date.parse(tx.at) - Date.parse(authAt) > freshMs)
    throw platformErrors['step-up-needed']({ because: 'too-old' });
  if (!levels.includes(acr) && !minor)
    throw platformErrors['step-up-needed']({ because: 'too-low', wants: levels[0] });
}

/** Under eighteen the eID is often of level substantial. */
async function underAge(tx: Tx): Promise<boolean> {
  const row = await tx.find(
    'select 1 from person where municipality_id = $1 and id = $2 and birth_date is not null and app.birthday(birth_date, 18) > (select app.today())',
    [tx.municipalityId, tx.actor.personId],
  );
  return row !== undefined;
}

interface Given {
  readonly id: string;
  readonly kinds: ChangeKind[];
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** The delegation that lets the actor answer for another adult: every condition is asked again when it is used. */
export async function delegationFor(tx: Tx, found: DecisionCase, fromId: string): Promise<string> {
  const asked = found.requirements.filter(({ personId, role }) => personId === fromId && role === 'sign');
  const kinds = found.parts
    .filter(({ id }) => asked.some(({ partId }) => partId === id))
    .map(({ kind }) => kind);
  const given = await tx.rows<Given>(
    `select id, kinds, valid_from as "validFrom", valid_to as "validTo" from delegation
       where municipality_id = $1 and family_id = $2 and from_person_id = $3 and to_person_id = $4 and revoked_at is null order by given_at desc`,
    [tx.municipalityId, found.familyId, fromId, tx.actor.personId],
  );
  if (given.length === 0) throw decisionErrors['not-asked']();
  const facts = await delegationFacts(tx, found.familyId, fromId, tx.actor.personId);
  const usable = given.find((one) => {
    const terms = { ...one, giverId: fromId, receiverId: tx.actor.personId, withdrawnOn: null };
    return refusedUse(terms, kinds, facts) === null;
  });
  if (usable === undefined) throw decisionErrors['not-asked']();
  return usable.id;
}
