import { policiesOf } from '#municipalities';
import { isAllowed } from '#platform/access';
import type { BareTx, Tx } from '#platform/database';
import type { DecisionCase } from './decision-case.js';
import type { ReachView } from './dto/reach.view.js';
import { triesOf, type ReachLimits } from './rules/index.js';

/** How much must have been tried here before somebody counts as out of reach. */
export async function reachLimits(tx: Pick<BareTx, 'rows'>): Promise<ReachLimits> {
  const asked = await policiesOf(tx, ['unreachable-attempts', 'unreachable-days']);
  return { attempts: asked['unreachable-attempts'], days: asked['unreachable-days'] };
}

/** How far it has come to reach each person, for an employee who may confirm it; nothing for anybody else. */
export function reachFor(
  { actor }: Pick<Tx, 'actor'>,
  { familyId, attempts, unreachableIds }: DecisionCase,
  least: ReachLimits,
): readonly ReachView[] {
  const mayKnow = isAllowed(actor, 'confirm', 'ContactAttempt', { familyId });
  if (!mayKnow || attempts.length === 0) return [];
  return triesOf(attempts, unreachableIds, actor.personId, least).map((one) => ({
    ...one,
    attempts: one.attempts.map(({ route, at, byEmployeeId }) => ({ route, at, byEmployeeId })),
    leastDays: least.days,
  }));
}
