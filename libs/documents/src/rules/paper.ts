import type { Instant, Lane, LifeArea } from '#contract';

export const paperKinds = ['note', 'document'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a paper lies on. */
export const paperPlaces = ['family', 'person', 'goal', 'step'] as const;
export type PaperPlace = (typeof paperPlaces)[number];

export const paperActs = ['change-lane', 'take-away', 'delete'] as const;
export type PaperAct = (typeof paperActs)[number];

/** From where in the family somebody writes. */
export type PaperHand = 'family' | 'service';

/** The lanes each may choose among, in the order they are offered; the first is the one nobody has to choose. */
const lanesOf: Readonly<Record<PaperHand, readonly Lane[]>> = {
  family: ['subjects', 'only-me', 'household', 'family', 'named-persons', 'consented-services'],
  service: ['subjects', 'only-me', 'consented-services', 'service-notes'],
};

export const lanesFor = (hand: PaperHand): readonly Lane[] => lanesOf[hand];

/** What of a writer decides whom they may write about: the facts the one predicate reads. */
export interface PaperWriter {
  readonly personId: string;
  readonly coordinates: boolean;
  readonly covers: readonly string[];
  readonly mates: readonly string[];
  readonly consented: readonly string[];
}

/**
 * Whether somebody may write about a person in a part of life: themselves, those they answer for, those they live with,
 * whoever has consented to their service, and for who coordinates everyone in the family.
 */
export function mayWriteAbout(writer: PaperWriter, subjectId: string, area: LifeArea): boolean {
  const pair = `${subjectId}:${area}`;
  return (
    subjectId === writer.personId ||
    writer.coordinates ||
    writer.mates.includes(subjectId) ||
    writer.covers.includes(pair) ||
    writer.consented.includes(pair)
  );
}

export interface WantedLane {
  readonly hand: PaperHand;
  readonly lane: Lane;
  readonly namedIds: readonly string[];
  /** Whom the writer knows in the family. */
  readonly knownIds: ReadonlySet<string>;
}

export type LaneRefusal = 'lane-not-open' | 'nobody-named' | 'named-unknown';

/** Why this lane cannot be chosen, or `null`. Persons are named in the lane for named persons, and in no other. */
export function refusalOfLane({ hand, lane, namedIds, knownIds }: WantedLane): LaneRefusal | null {
  if (!lanesOf[hand].includes(lane)) return 'lane-not-open';
  if (lane !== 'named-persons') return namedIds.length > 0 ? 'lane-not-open' : null;
  if (namedIds.length === 0) return 'nobody-named';
  return namedIds.every((id) => knownIds.has(id)) ? null : 'named-unknown';
}

export interface StandingPaper {
  readonly authorId: string;
  /** Since when somebody else could see it; `null` while nobody ever could. */
  readonly sharedAt: Instant | null;
  readonly takenAwayAt: Instant | null;
}

/** What a reader may do with a paper: its author alone, and delete only what nobody else could ever see. */
export function actsOn(paper: StandingPaper, readerId: string): readonly PaperAct[] {
  if (paper.authorId !== readerId || paper.takenAwayAt !== null) return [];
  return ['change-lane', paper.sharedAt === null ? 'delete' : 'take-away'];
}
