import type { FreeAct } from '#contract';

/** Whose the thing is that a free act touches. */
type Whose = 'self' | 'own-step' | 'own-consent' | 'own-matter' | 'anybody';

export interface FreeActRow {
  readonly whose: Whose;
  /** Who hears of it: nobody but the coordinator, or all whom it touches. */
  readonly tells: 'coordinator-alone' | 'concerned';
}

/** The closed list of what never needs another person's yes. */
export const freeActTable: Readonly<Record<FreeAct, FreeActRow>> = {
  'leave-team': { whose: 'self', tells: 'concerned' },
  'stop-own-action': { whose: 'own-step', tells: 'concerned' },
  'withdraw-consent': { whose: 'own-consent', tells: 'concerned' },
  'remove-service': { whose: 'own-matter', tells: 'concerned' },
  'remove-person': { whose: 'own-matter', tells: 'concerned' },
  'close-plan-for-self': { whose: 'self', tells: 'concerned' },
  'correct-fact': { whose: 'anybody', tells: 'concerned' },
  'ask-for-help': { whose: 'self', tells: 'coordinator-alone' },
};

/** Who stands behind the thing: the one who leaves or asks, owns the step, gave the consent, or whom the matter is about. */
export interface FreeActFacts {
  readonly actorId: string;
  readonly ownerIds: readonly string[];
}

/** Whether an act is free of everybody else's yes: it is when the thing is the person's own alone, or a fact. */
export function isFreeAct(act: FreeAct, { actorId, ownerIds }: FreeActFacts): boolean {
  switch (freeActTable[act].whose) {
    case 'anybody':
      return true;
    case 'own-consent':
      // An item about several people needs every subject's consent, so each of them can end it.
      return ownerIds.includes(actorId);
    case 'self':
    case 'own-step':
    case 'own-matter':
      return ownerIds.length > 0 && ownerIds.every((id) => id === actorId);
  }
}
