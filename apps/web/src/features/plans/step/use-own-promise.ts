import { useMe } from '../../../api/me.js';
import type { Step } from '../plan/use-filter.js';

/** What the reader promised alone is taken back alone; everything else is stopped. */
export function useIsOwnPromise({ basis }: Step): boolean {
  const { person } = useMe();
  return basis.kind === 'own-promise' && basis.promisedBy?.id === person.id;
}
