import type { ChangeKind } from '#contract';
import { policyOf } from '#municipalities';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';

const health: readonly ChangeKind[] = ['health-care-daily', 'health-care-larger', 'health-care-preventive'];

/** To let another sign is as much as to sign: it takes a log-in as new and as strong as the answer itself. */
export async function assertFresh(tx: Tx, kinds: readonly ChangeKind[]): Promise<void> {
  const { acr, authAt } = tx.actor;
  const freshMs = (await policyOf(tx, 'step-up-minutes')) * 60_000;
  if (Date.parse(tx.at) - Date.parse(authAt) > freshMs)
    throw platformErrors['step-up-needed']({ because: 'too-old' });
  const holdsHealth = kinds.some((kind) => health.includes(kind));
  const wanted = holdsHealth ? 'high' : await policyOf(tx, 'own-device-level');
  if (wanted === 'high' && acr !== 'high')
    throw platformErrors['step-up-needed']({ because: 'too-low', wants: 'high' });
}
