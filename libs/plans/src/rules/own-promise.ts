import type { ChangeKind } from '#contract';

/** A promise somebody wants to make with their own tap. */
export interface OwnPromiseDraft {
  readonly actorId: string;
  readonly kind: ChangeKind;
  /** Everybody who does it: persons and services alike. */
  readonly ownerIds: readonly string[];
  /** Whom it is about. */
  readonly subjectIds: readonly string[];
  readonly hasMoney: boolean;
  /** For a change or an end: what the step rests on today. */
  readonly restsOn: 'own-promise' | 'agreement' | null;
}

export type OwnPromiseRefusal =
  'not-a-step' | 'not-mine-alone' | 'touches-others' | 'costs-money' | 'is-agreed';

const stepKinds: readonly ChangeKind[] = ['action-add', 'action-change', 'action-end'];

/** Why something needs more than one's own promise, or `null`: it is a step that I alone do, about me, without money. */
export function refusedOwnPromise(draft: OwnPromiseDraft): OwnPromiseRefusal | null {
  const { actorId, kind, ownerIds, subjectIds, hasMoney, restsOn } = draft;
  const isOnlyMe = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => id === actorId);
  if (!stepKinds.includes(kind)) return 'not-a-step';
  if (!isOnlyMe(ownerIds)) return 'not-mine-alone';
  // Stopping one's own step never needs another's yes, whatever it rests on.
  if (kind === 'action-end') return null;
  if (!isOnlyMe(subjectIds)) return 'touches-others';
  if (hasMoney) return 'costs-money';
  return restsOn === 'agreement' ? 'is-agreed' : null;
}
