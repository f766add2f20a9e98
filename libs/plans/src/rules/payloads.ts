import type {
  Applier,
  ChangeKind,
  Currency,
  Lane,
  Language,
  LifeArea,
  LocalDate,
  SupportLevel,
} from '#contract';

/** What an agreed part says, as far as the plan carries it out; the words around the question stay with the part. */
export interface PlanPayload {
  /** What it is written in; a proposal cannot be read aloud or translated without. */
  readonly language?: Language;
  readonly title: string;
  readonly text?: string;
  readonly horizon?: 'now' | 'long';
  /** The goal or step that is changed or ended. */
  readonly targetId?: string;
  readonly goalId?: string;
  readonly owner?: StepOwner;
  readonly startsOn?: LocalDate;
  readonly due?: LocalDate;
  readonly supportLevel?: SupportLevel;
  readonly money?: StepMoney;
  readonly areas?: readonly LifeArea[];
  readonly ownerIds?: readonly string[];
  readonly serviceIds?: readonly string[];
  readonly ceiling?: { readonly amountOre: number; readonly currency: Currency };
  readonly validFrom?: LocalDate;
  readonly validTo?: LocalDate;
}

export type StepOwner =
  | { readonly kind: 'member'; readonly personId: string }
  | { readonly kind: 'service'; readonly serviceId: string }
  | { readonly kind: 'civil-society'; readonly name: string }
  | { readonly kind: 'joint'; readonly personIds: readonly string[]; readonly serviceIds: readonly string[] };

export interface StepMoney {
  readonly amountOre: number;
  readonly currency: Currency;
  readonly payerId?: string;
  readonly payingServiceId?: string;
}

/** One agreed change of the plan: what, about whom, seen by whom. */
export interface PlanPart {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly area: LifeArea;
  readonly subjectIds: readonly string[];
  readonly lane: Lane;
  readonly namedIds: readonly string[];
  readonly payload: PlanPayload;
}

/** What the plan itself carries out; the other appliers belong to the team and to the family. */
export const planAppliers = [
  'goal.add',
  'goal.change',
  'goal.end',
  'action.add',
  'action.change',
  'action.end',
  'money.spend',
  'standing-agreement.open',
] as const satisfies readonly Applier[];
export type PlanApplier = (typeof planAppliers)[number];

/** Whether the plan carries out this kind of change itself. */
export function isPlanApplier(applier: Applier): applier is PlanApplier {
  return (planAppliers as readonly Applier[]).includes(applier);
}

/** Who does a step, as the plan stores it. */
export interface StoredOwner {
  readonly ownerKind: StepOwner['kind'];
  readonly ownerIds: string[];
  readonly ownerServiceIds: string[];
  readonly ownerName: string | null;
}

/** Who does a step; when a change names nobody, those it is about do it themselves. */
export function storedOwner(owner: StepOwner | undefined, subjectIds: readonly string[]): StoredOwner {
  const nobody = { ownerIds: [], ownerServiceIds: [], ownerName: null };
  switch (owner?.kind) {
    case 'member':
      return { ...nobody, ownerKind: 'member', ownerIds: [owner.personId] };
    case 'service':
      return { ...nobody, ownerKind: 'service', ownerServiceIds: [owner.serviceId] };
    case 'civil-society':
      return { ...nobody, ownerKind: 'civil-society', ownerName: owner.name };
    case 'joint':
      return ownersTogether(owner.personIds, owner.serviceIds);
    case undefined:
      return ownersTogether(subjectIds, []);
  }
}

/** One owner alone is no shared step, however it was written. */
function ownersTogether(personIds: readonly string[], serviceIds: readonly string[]): StoredOwner {
  const ownerIds = [...personIds];
  const ownerServiceIds = [...serviceIds];
  const shared = ownerIds.length + ownerServiceIds.length > 1;
  const ownerKind = shared ? 'joint' : ownerIds.length > 0 ? 'member' : 'service';
  return { ownerKind, ownerIds, ownerServiceIds, ownerName: null };
}
