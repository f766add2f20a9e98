import { policyOf } from '#municipalities';
import { isAllowed } from '#platform/access';
import type { Tx } from '#platform/database';
import type { DecisionCase } from './decision-case.js';
import type { ReachView } from './dto/reach.view.js';
import { triesOf, type ReachLimits } from './rules/index.js';

/** How much must have been tried here before somebody counts as out of reach. */
export async function reachLimits(tx: Tx): Promise<ReachLimits> {
  const attempts = await policyOf(tx, 'unreachable-attempts');
  return { attempts, days: await policyOf(tx, 'unreachable-days') };
}

/** How far it has come to reach each person, for an employee who may confirm it; nothing for anybody else. */
export async function reachFor(
  tx: Tx,
  { familyId, attempts, unreachableIds }: DecisionCase,
): Promise<readonly ReachView[]> {
  const mayKnow = isAllowed(tx.actor, 'confirm', 'ContactAttempt', { familyId });
  if (!mayKnow || attempts.length === 0) return [];
  const least = await reachLimits(tx);
  return triesOf(attempts, unreachableIds, tx.actor.personId, least).map((one) => ({
    ...one,
    attempts: one.attempts.map(({ route, at, byEmployeeId }) => ({ route, at, byEmployeeId })),
    leastDays: least.days,
  }));
}
