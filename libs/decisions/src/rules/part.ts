import type {
  ChangeKind,
  Currency,
  Instant,
  Lane,
  Language,
  LifeArea,
  LocalDate,
  SupportLevel,
} from '#contract';

/** One change of the shared plan, with whom it is about and who may see it; a version is an ordered list of these. */
export interface Part {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly area: LifeArea;
  readonly subjectIds: readonly string[];
  readonly lane: Lane;
  readonly namedIds: readonly string[];
  readonly payload: Payload;
  /** Random, so that a part's hash tells nothing about a part the reader may not see. */
  readonly salt: string;
  /** The part of an earlier version that a service promised for, when this one carries on exactly what was promised. */
  readonly promisedAs?: string | null;
  /** Since when its lane stands; not yet, while it is being written. No word of what is signed. */
  readonly laneSince?: Instant | null;
}

/** The words and facts people say yes to. Which fields a kind takes stands in `payload-fields.ts`. */
export interface Payload {
  readonly language: Language;
  readonly title: string;
  readonly text?: string;
  readonly options?: readonly Option[];
  readonly ifYes?: string;
  readonly ifNo?: string;
  readonly costToYou?: string;
  /** The day from which it holds, when that is later than agreement alone would make it. */
  readonly takesEffectOn?: LocalDate;
  /** What must be in place before it holds. */
  readonly precondition?: string;
  readonly reason?: string;
  readonly horizon?: 'now' | 'long';
  /** The goal or action that is changed or ended. */
  readonly targetId?: string;
  readonly goalId?: string;
  readonly owner?: Owner;
  readonly startsOn?: LocalDate;
  readonly due?: LocalDate;
  readonly supportLevel?: SupportLevel;
  readonly money?: Money;
  readonly serviceId?: string;
  readonly handOverId?: string;
  readonly areas?: readonly LifeArea[];
  readonly ownerIds?: readonly string[];
  readonly serviceIds?: readonly string[];
  readonly ceiling?: Amount;
  readonly validFrom?: LocalDate;
  readonly validTo?: LocalDate;
}

export interface Option {
  readonly title: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
}

export interface Amount {
  readonly amountOre: number;
  readonly currency: Currency;
}

export interface Money extends Amount {
  readonly payerId?: string;
  readonly payingServiceId?: string;
}

export type Owner =
  | { readonly kind: 'member'; readonly personId: string }
  | { readonly kind: 'service'; readonly serviceId: string }
  | { readonly kind: 'civil-society'; readonly name: string }
  | { readonly kind: 'joint'; readonly personIds: readonly string[]; readonly serviceIds: readonly string[] };

/** Somebody added as affected, by the drafter or by themselves ("Dette gjelder meg også"); never somebody removed. */
export interface Addition {
  readonly partId: string;
  readonly personId: string;
  readonly by: 'drafter' | 'self';
}

/** The family members who do this part or pay for it. */
export function membersBound(part: Part): readonly string[] {
  const owner = part.payload.owner;
  const doers =
    owner?.kind === 'member' ? [owner.personId] : owner?.kind === 'joint' ? [...owner.personIds] : [];
  const payer = part.payload.money?.payerId;
  return unique([...doers, ...(payer === undefined ? [] : [payer]), ...(part.payload.ownerIds ?? [])]);
}

/** The services that do this part or pay for it, and so must have promised it first. */
export function servicesBound(part: Part): readonly string[] {
  const owner = part.payload.owner;
  const doers =
    owner?.kind === 'service' ? [owner.serviceId] : owner?.kind === 'joint' ? [...owner.serviceIds] : [];
  const payer = part.payload.money?.payingServiceId;
  return unique([...doers, ...(payer === undefined ? [] : [payer]), ...(part.payload.serviceIds ?? [])]);
}

/** Every service a part has to do with: those that do it or pay for it, and the one that joins the team. */
export function servicesConcerned(part: Part): readonly string[] {
  const { serviceId } = part.payload;
  return unique([...servicesBound(part), ...(serviceId === undefined ? [] : [serviceId])]);
}

/** The same ids once each, sorted, so that order never decides anything. */
export function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
