/** Whose column of the plan a step stands in; one that several do together stands in both. */
export const columns = ['family', 'services', 'community'] as const;
export type Column = (typeof columns)[number];

export interface StepAhead {
  readonly ownerKind: 'member' | 'service' | 'civil-society' | 'joint';
  readonly withService: boolean;
}

/** The columns a step stands in. */
export function columnsOf({ ownerKind, withService }: StepAhead): readonly Column[] {
  switch (ownerKind) {
    case 'member':
      return ['family'];
    case 'service':
      return ['services'];
    case 'civil-society':
      return ['community'];
    case 'joint':
      return withService ? ['family', 'services'] : ['family'];
  }
}

/** The few steps that come next, the nearest first; both what the family does and what the services do, if both do something. */
export function nextSteps<Step extends StepAhead>(nearestFirst: readonly Step[], most = 3): readonly Step[] {
  const firstOf = (column: Column) => nearestFirst.find((step) => columnsOf(step).includes(column));
  const due = [nearestFirst[0], firstOf('family'), firstOf('services'), ...nearestFirst];
  const next = [...new Set(due.flatMap((step) => step ?? []))].slice(0, most);
  return nearestFirst.filter((step) => next.includes(step));
}
