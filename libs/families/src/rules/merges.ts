import type { Instant, Language, LocalDate, ProtectionGrade } from '#contract';
import { strictestGrade } from '#people';

/** What the two rows say of themselves, and of each other. */
export interface MergeSide {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly diedOn: LocalDate | null;
  readonly capacity: string;
  readonly protectionGrade: ProtectionGrade;
  readonly language: Language;
  readonly memberFrom: LocalDate | null;
  /** The log-in it has; two log-ins are two national numbers. */
  readonly logIn: string | null;
  readonly holders: readonly string[];
  readonly livesWith: readonly string[];
  readonly dailyWith: readonly string[];
  readonly children: readonly string[];
  readonly homes: readonly string[];
  readonly consents: number;
  readonly answersOpen: boolean;
  readonly holdsAnother: boolean;
  readonly isGone: boolean;
  readonly tiedToOther: boolean;
  readonly consentDenied: boolean;
}

export const mergeRefusals = [
  'not-from-here',
  'already-merged',
  'two-log-ins',
  'birth-dates-differ',
  'deaths-differ',
  'capacity-differs',
  'authority-differs',
  'homes-differ',
  'consents-differ',
  'tied-to-each-other',
  'answers-open',
  'too-late',
] as const;
export type MergeRefusal = (typeof mergeRefusals)[number];

type Contradiction = (keep: MergeSide, gone: MergeSide) => boolean;

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;
const listsDiffer = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && [...one].sort().join() !== [...other].sort().join();

/** Each reason why two rows cannot be one human being as they stand, and when it holds. Complete by type. */
const contradictions: Readonly<Record<Exclude<MergeRefusal, 'not-from-here' | 'too-late'>, Contradiction>> = {
  'already-merged': (keep, gone) => keep.isGone || gone.isGone || gone.holdsAnother,
  'two-log-ins': (keep, gone) => differ(keep.logIn, gone.logIn),
  // Somebody not born yet and somebody who is are one only after the birth is recorded.
  'birth-dates-differ': (keep, gone) => keep.birthDate !== gone.birthDate,
  'deaths-differ': (keep, gone) => keep.diedOn !== gone.diedOn,
  'capacity-differs': (keep, gone) => keep.capacity !== gone.capacity,
  'authority-differs': (keep, gone) =>
    listsDiffer(keep.holders, gone.holders) ||
    listsDiffer(keep.dailyWith, gone.dailyWith) ||
    listsDiffer(keep.livesWith, gone.livesWith),
  'homes-differ': (keep, gone) => listsDiffer(keep.homes, gone.homes),
  'consents-differ': (keep, gone) => keep.consentDenied || gone.consentDenied,
  'tied-to-each-other': (keep, gone) => keep.tiedToOther || gone.tiedToOther,
  // A sheet names its signer: an answer under way stays with the row that gave it.
  'answers-open': (_keep, gone) => gone.answersOpen,
};

/** Why `gone` cannot become `keep`; empty when it can. Every reason at once, so that each is mended in one go. */
export function refusalsOfMerge(keep: MergeSide, gone: MergeSide, mayJoin: boolean): readonly MergeRefusal[] {
  // Nothing else is told to whoever may not: another reason could be about a family they do not know of.
  if (!mayJoin) return ['not-from-here'];
  const found = Object.entries(contradictions).filter(([, holds]) => holds(keep, gone));
  return found.map(([why]) => why as MergeRefusal);
}

/** The row that best stays: the one that can, then the one with a log-in, then the one that was here first. */
export function rowToKeep(one: MergeSide, other: MergeSide): 'one' | 'other' {
  const rank = (keep: MergeSide, gone: MergeSide): readonly number[] => [
    refusalsOfMerge(keep, gone, true).length,
    keep.logIn === null ? 1 : 0,
  ];
  const [mine, theirs] = [rank(one, other), rank(other, one)];
  for (const [n, value] of mine.entries())
    if (value !== theirs[n]) return value < (theirs[n] ?? 0) ? 'one' : 'other';
  return (one.memberFrom ?? '9999') <= (other.memberFrom ?? '9999') ? 'one' : 'other';
}

/** The protection both have afterwards. */
export function gradeAfterMerge(one: MergeSide, other: MergeSide): ProtectionGrade {
  return strictestGrade([one.protectionGrade, other.protectionGrade]);
}

const dayLong = 24 * 60 * 60 * 1000;
export const undoDays = 30;

/** Until when a merge can always be undone. */
export function undoUntil(mergedAt: Instant): Instant {
  return new Date(Date.parse(mergedAt) + undoDays * dayLong).toISOString();
}

/** Within thirty days, and afterwards for as long as nobody has signed or consented as the one row. */
export function mayUndo(
  merge: { mergedAt: Instant; builtUpon: boolean; undoneAt: Instant | null },
  at: Instant,
) {
  return merge.undoneAt === null && (!merge.builtUpon || at <= undoUntil(merge.mergedAt));
}

export interface Likely {
  readonly givenName: string;
  readonly familyName: string;
  readonly sameLogIn: boolean;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);

/** Why two people born on one day look like the same one, or `null`: a hint to look at, never an answer. */
export function likeness(one: Likely, other: Likely): 'same-log-in' | 'same-name' | null {
  if (one.sameLogIn && other.sameLogIn) return 'same-log-in';
  const [mine, theirs] = [wordsOf(one.givenName), wordsOf(other.givenName)];
  const sharesName = wordsOf(one.familyName).some((word) => wordsOf(other.familyName).includes(word));
  return sharesName && mine[0] !== undefined && mine[0] === theirs[0] ? 'same-name' : null;
}
