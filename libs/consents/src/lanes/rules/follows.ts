import type { LifeArea } from '#contract';
import type { LaneItem } from './lanes.js';

/** A yes to one service about one person, as far as everyone who must say yes has. */
export interface OpenYes {
  readonly subjectId: string;
  /** The areas that are open: all who must give have given. */
  readonly areas: readonly LifeArea[];
  /** Whose yes this one is. */
  readonly givenBy: readonly string[];
  /** Everyone who had to say yes, and has. */
  readonly givers: readonly string[];
  /** `subject:area` pairs the same service may see today, this yes among them. */
  readonly consented: readonly string[];
}

export interface Follower extends Omit<LaneItem, 'agreed' | 'ownerServiceIds'> {
  /** Somebody has chosen the lane it stands in by hand. */
  readonly wasChosen: boolean;
}

/**
 * Whether an item goes along when its life area is ticked: only out of the lane everything begins in, only when
 * everyone it is about or who does it has said yes, and what is one's own only by its author's yes.
 */
export function followsYes(item: Follower, yes: OpenYes): boolean {
  if (item.lane !== 'subjects' || item.wasChosen) return false;
  if (!item.subjectIds.includes(yes.subjectId) || !yes.areas.includes(item.area)) return false;
  if (item.isOwn && !yes.givenBy.includes(item.authorId)) return false;
  const hasSaidYes = (id: string): boolean => yes.consented.includes(`${id}:${item.area}`);
  return (
    item.subjectIds.every(hasSaidYes) &&
    item.ownerIds.every((id) => hasSaidYes(id) || (!item.subjectIds.includes(id) && yes.givers.includes(id)))
  );
}

/** How many of these the one who is about to say yes would take along, everyone else who must having said it too: of what they see, and names of none. */
export function countFollowing(
  items: readonly (Follower & { readonly mine: boolean })[],
  yes: OpenYes,
): number {
  return items.filter((item) => item.mine && followsYes(item, yes)).length;
}
