import { canonical } from './hash.js';
import type { Part } from './part.js';

/** One field of a part that reads otherwise than before; `null` where nothing stood or nothing stands now. */
export interface FieldChange {
  readonly partId: string;
  readonly formerPartId: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A part that is gone from the sheet; its content only for whoever may still read it. */
export interface RemovedPart {
  readonly partId: string;
  readonly part: Part | null;
}

/** What is otherwise on one person's sheet than on the last sheet they had. */
export interface SheetChanges {
  readonly added: readonly { readonly partId: string }[];
  readonly removed: readonly RemovedPart[];
  readonly changed: readonly FieldChange[];
}

type Pair = readonly [before: Part, after: Part];
type Likeness = (before: Part, after: Part) => boolean;

const sameSubjects: Likeness = (a, b) => canonical(a.subjectIds) === canonical(b.subjectIds);
const sharesSubject: Likeness = (a, b) => a.subjectIds.some((id) => b.subjectIds.includes(id));
const sameMatter: Likeness = (a, b) => a.kind === b.kind && a.payload.targetId === b.payload.targetId;
const sameContent: Likeness = (a, b) => a.kind === b.kind && changedFields(a, b).length === 0;

/**
 * Every version has parts of its own, with new ids, so a part is known again by what it says. It is always one kind
 * of change of the same goal or step for a common subject: whatever is paired, both sides truly stood on the sheet,
 * and a part that fits none is told as taken away and added. Positions say nothing: a reader sees only some parts.
 */
const likenesses: readonly Likeness[] = [
  sameContent,
  (a, b) => sameMatter(a, b) && sharesSubject(a, b) && a.payload.title === b.payload.title,
  (a, b) => sameMatter(a, b) && sameSubjects(a, b) && a.area === b.area,
  (a, b) => sameMatter(a, b) && sharesSubject(a, b) && a.area === b.area,
];

/** What was added to a person's sheet, taken away from it or worded anew since the last version they had a sheet on. */
export function sheetChanges(
  before: readonly Part[],
  after: readonly Part[],
  mayStillSee: (part: Part) => boolean,
): SheetChanges {
  // What one may no longer read is compared with nothing: its words must not come back as a "before".
  const pairs = paired(before.filter(mayStillSee), after);
  return {
    added: after
      .filter((part) => !pairs.some(([, kept]) => kept.id === part.id))
      .map(({ id }) => ({ partId: id })),
    removed: before
      .filter((part) => !pairs.some(([kept]) => kept.id === part.id))
      .map((part) => ({ partId: part.id, part: mayStillSee(part) ? part : null })),
    changed: pairs.flatMap(([former, part]) =>
      changedFields(former, part).map((change) => ({
        partId: part.id,
        formerPartId: former.id,
        ...change,
      })),
    ),
  };
}

/** The likest first: a part that was not touched is never taken for the successor of another. */
function paired(before: readonly Part[], after: readonly Part[]): readonly Pair[] {
  return likenesses.reduce<readonly Pair[]>((pairs, isLike) => {
    const found = [...pairs];
    for (const former of before) {
      if (found.some(([taken]) => taken.id === former.id)) continue;
      const successor = after.find(
        (part) => isLike(former, part) && !found.some(([, taken]) => taken.id === part.id),
      );
      if (successor !== undefined) found.push([former, successor]);
    }
    return found;
  }, []);
}

function changedFields(
  before: Part,
  after: Part,
): readonly Pick<FieldChange, 'field' | 'before' | 'after'>[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => canonical(old[field] ?? null) !== canonical(now[field] ?? null))
    .map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }));
}

/** All a reader is shown of a part, field by field; the names are the paths a refusal would give. */
function fieldsOf({ area, subjectIds, lane, namedIds, payload }: Part): Readonly<Record<string, unknown>> {
  const words = Object.entries(payload).map(([name, value]) => [`payload.${name}`, value] as const);
  return { area, subjectIds, lane, namedIds, ...Object.fromEntries(words) };
}
