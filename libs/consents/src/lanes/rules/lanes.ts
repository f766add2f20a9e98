import type { Lane, LifeArea } from '#contract';
import type { Item } from '#platform/access';
import type { ChosenLane, LaneRefusal } from './words.js';

export interface Wish {
  readonly lane: ChosenLane;
  /** Of lane named-persons alone: who, beside its author. */
  readonly namedIds: readonly string[];
}

/** An item as the rule on lanes reads it. */
export interface LaneItem extends Item {
  /** Somebody's own promise or own writing: its author chooses, and nobody else. */
  readonly isOwn: boolean;
  /** The persons and the services that do it. */
  readonly ownerIds: readonly string[];
  readonly ownerServiceIds: readonly string[];
  /** How far it reached when it was signed; `null` for what was never signed. */
  readonly agreed: { readonly lane: Lane; readonly namedIds: readonly string[] } | null;
}

/** What one person is to the item they want to choose a lane for. */
export interface LaneChooser {
  readonly personId: string;
  /** A member, or somebody who answers for one: never an employee, never a support person. */
  readonly speaks: boolean;
  /** `subject:area` pairs the person answers for, their own among them. */
  readonly covers: readonly string[];
  /** Whose matters this person shares without anybody else's word, in the item's part of life. */
  readonly sharesFor: readonly string[];
}

export interface LaneFacts {
  /** Persons of the family who see the item today. */
  readonly seenBy: readonly string[];
  /** Persons of the family who see it in the lane nobody has to choose. */
  readonly byDefault: readonly string[];
  /** Parents and representatives who answer today for somebody the item is about, in its part of life. */
  readonly answering: readonly string[];
  /** How old each of those it is about is today; `null` while not born. */
  readonly ages: Readonly<Record<string, number | null>>;
}

/** Each lane and the lanes that let in nobody whom it does not. */
const within: Readonly<Record<Lane, readonly Lane[]>> = {
  'only-me': [],
  'named-persons': ['only-me'],
  subjects: ['only-me'],
  household: ['only-me', 'subjects'],
  family: ['only-me', 'subjects', 'household'],
  'consented-services': ['only-me', 'subjects'],
  'service-notes': [],
};

/** From this age a child's own word keeps its parents out of its health. */
const ownWordOnHealth = 12;

const isHealth = (area: LifeArea): boolean => area === 'physical-health' || area === 'mental-health';
const isOnly = (ids: readonly string[], id: string): boolean => ids.length === 1 && ids[0] === id;

/** Why this person cannot choose this lane for this item, or `null`: narrowing is free, reaching further is not. */
export function refusedLane(
  item: LaneItem,
  wish: Wish,
  chooser: LaneChooser,
  facts: LaneFacts,
): LaneRefusal | null {
  if (!mayChoose(item, chooser)) return 'not-yours-to-choose';
  if (shutsOut(item, wish, chooser, facts)) return 'would-shut-out';
  if (!isWider(item, wish, facts) || isOwnByDefault(item, wish, facts)) return null;
  return mayWiden(item, wish, chooser) ? null : 'others-must-agree';
}

/** Who chooses: the author of what is their own; else everyone it is about, and who answers for one of them. */
export function mayChoose(item: LaneItem, { personId, speaks, covers }: LaneChooser): boolean {
  if (item.isOwn) return item.authorId === personId;
  return speaks && item.subjectIds.some((id) => id === personId || covers.includes(`${id}:${item.area}`));
}

/** Whether the wish lets in somebody who does not see the item today. */
export function isWider(
  { lane }: Pick<Item, 'lane'>,
  wish: Wish,
  { seenBy }: Pick<LaneFacts, 'seenBy'>,
): boolean {
  if (wish.lane === 'named-persons') return !wish.namedIds.every((id) => seenBy.includes(id));
  return wish.lane !== lane && !within[lane].includes(wish.lane);
}

/** What somebody wrote themselves reaches those it is about, and who answers for them, without anybody's word. */
function isOwnByDefault({ isOwn }: LaneItem, wish: Wish, { byDefault }: LaneFacts): boolean {
  return isOwn && !isWider({ lane: 'subjects' }, wish, { seenBy: byDefault });
}

/**
 * Who lets others in: whoever may share the matters of everyone it is about and everyone who does it. The one person it
 * is about may also open it again, as far as was signed. A service sees what somebody wrote themselves only by the yes of
 * everyone who answers for those it is about: that yes is the consent.
 */
export function mayWiden(item: LaneItem, wish: Wish, { personId, sharesFor }: LaneChooser): boolean {
  if (item.isOwn && wish.lane === 'consented-services') return true;
  const concerned = item.isOwn
    ? item.subjectIds.filter((id) => id !== personId)
    : [...item.subjectIds, ...item.ownerIds];
  if (concerned.every((id) => sharesFor.includes(id))) return true;
  return item.agreed !== null && isOnly(item.subjectIds, personId) && isInside(wish, item.agreed);
}

/** Everyone who keeps sight of an item whatever lane is chosen: beside its author, whom it concerns. */
export function keepsSight(item: LaneItem, chooser: LaneChooser, facts: LaneFacts): string[] {
  if (item.isOwn) return [];
  const parents = hasOwnWordOnHealth(item, chooser, facts) ? [] : facts.answering;
  const all = new Set([...item.subjectIds, ...item.ownerIds, ...parents]);
  return [...all].filter((id) => id !== item.authorId).sort();
}

/** Whether the wish would hide the item from somebody it concerns. */
function shutsOut(item: LaneItem, wish: Wish, chooser: LaneChooser, facts: LaneFacts): boolean {
  if (wish.lane !== 'only-me' && wish.lane !== 'named-persons') return false;
  // One service alone with a step sees it as long as anyone is named; all others see it by their consents only.
  const services = item.ownerServiceIds.length;
  const seesItByName = services === 1 && item.serviceId !== null && wish.lane === 'named-persons';
  if (services > 0 && !seesItByName) return true;
  const named = wish.lane === 'named-persons' ? wish.namedIds : [];
  return !keepsSight(item, chooser, facts).every((id) => named.includes(id));
}

function isInside(wish: Wish, agreed: { lane: Lane; namedIds: readonly string[] }): boolean {
  if (wish.lane !== 'named-persons')
    return wish.lane === agreed.lane || within[agreed.lane].includes(wish.lane);
  return agreed.lane === 'named-persons' && wish.namedIds.every((id) => agreed.namedIds.includes(id));
}

/** From twelve: what is about a child's health alone stays with the child if it says so. */
function hasOwnWordOnHealth(item: LaneItem, { personId }: LaneChooser, { ages }: LaneFacts): boolean {
  const age = ages[personId] ?? 0;
  return isHealth(item.area) && isOnly(item.subjectIds, personId) && age >= ownWordOnHealth;
}
