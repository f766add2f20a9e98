import {
  keptKinds,
  type CountedFrom,
  type KeptFate,
  type KeptKind,
  type KeptReason,
  type LocalDate,
} from '#contract';
import { ageOn } from '#people';
import { addMonths } from '#platform/clock';

/** How long a kind is kept here, counted from what, and the source that says so. */
export interface KeepingRule {
  readonly kind: string;
  readonly months: number;
  readonly from: CountedFrom;
  readonly because: KeptReason;
  readonly source: string;
}

/** What stands about somebody in a family, as far as it decides what may go. */
export interface ErasureFacts {
  readonly contactPoints: number;
  readonly messages: number;
  readonly drafts: number;
  /** Whether they ask for themselves. */
  readonly isOwn: boolean;
  readonly birthDate: LocalDate | null;
  /** The day the family's plan was closed, if it is. */
  readonly closedOn: LocalDate | null;
  readonly isArchived: boolean;
  /** A complaint, a court or an audit needs what is there. */
  readonly isHeld: boolean;
}

export interface SortedKind {
  readonly kind: KeptKind;
  readonly fate: KeptFate;
  /** The day it goes, where that is known. */
  readonly on: LocalDate | null;
  /** How long it is kept after the plan is closed, it ended, or it was written. */
  readonly months: number | null;
  /** What the months are counted from. */
  readonly from: CountedFrom | null;
  readonly because: KeptReason;
  readonly source: string | null;
}

/** What nobody needs but the person: it goes as soon as they ask. */
const onAsking: Partial<Record<KeptKind, keyof ErasureFacts>> = {
  'contact-points': 'contactPoints',
  messages: 'messages',
  drafts: 'drafts',
};

/** Sorts everything kept about somebody: what goes now, what goes on a date, and what must be kept and why. */
export function sortForErasure(
  facts: ErasureFacts,
  rules: readonly KeepingRule[],
  today: LocalDate,
): readonly SortedKind[] {
  return keptKinds.map((kind) => {
    const asked = onAsking[kind];
    if (asked !== undefined)
      return mayAsk(kind, facts, today)
        ? ofAsking(kind, Number(facts[asked]), facts.isHeld)
        : sorted(kind, 'kept', 'own-hand');
    const rule = rules.find((one) => one.kind === kind);
    // What tells by ids and closed words alone is nobody's once what the ids point at is gone.
    if (rule === undefined) return sorted(kind, 'kept', 'no-names-in-it');
    return rule.from === 'closed' ? ofCase(kind, rule, facts, today) : byItsOwnDate(kind, rule, facts);
  });
}

/** From 15 somebody's phone and e-mail are theirs to let go; what they wrote or were told is theirs at any age. */
const ownFrom = 15;

function mayAsk(kind: KeptKind, { isOwn, birthDate }: ErasureFacts, today: LocalDate): boolean {
  if (isOwn) return true;
  return kind === 'contact-points' && birthDate !== null && ageOn(birthDate, today) < ownFrom;
}

function ofAsking(kind: KeptKind, count: number, isHeld: boolean): SortedKind {
  if (count === 0) return sorted(kind, 'nothing-there', 'nobody-needs-it');
  return isHeld ? sorted(kind, 'kept', 'hold') : sorted(kind, 'goes-now', 'nobody-needs-it');
}

function ofCase(kind: KeptKind, rule: KeepingRule, facts: ErasureFacts, today: LocalDate): SortedKind {
  const kept = { months: rule.months, from: rule.from, source: rule.source };
  if (facts.isHeld) return { ...sorted(kind, 'kept', 'hold'), ...kept };
  if (facts.closedOn === null) return { ...sorted(kind, 'kept', rule.because), ...kept };
  const on = addMonths(facts.closedOn, rule.months);
  if (on <= today && !facts.isArchived) return { ...sorted(kind, 'kept', 'not-archived'), ...kept, on };
  return { ...sorted(kind, 'goes-on-a-date', rule.because), ...kept, on: on < today ? today : on };
}

function byItsOwnDate(
  kind: KeptKind,
  { months, from, because, source }: KeepingRule,
  facts: ErasureFacts,
): SortedKind {
  return { ...sorted(kind, 'kept', facts.isHeld ? 'hold' : because), months, from, source };
}

function sorted(kind: KeptKind, fate: KeptFate, because: KeptReason): SortedKind {
  return { kind, fate, on: null, months: null, from: null, because, source: null };
}
