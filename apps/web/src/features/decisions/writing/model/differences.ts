import { bodyOf, newKey, type Written, type WrittenPart } from './written.js';

export interface Differences {
  readonly question: { readonly mine: string; readonly theirs: string } | undefined;
  /** Written differently here and there. */
  readonly changed: readonly { readonly mine: WrittenPart; readonly theirs: WrittenPart }[];
  readonly onlyMine: readonly WrittenPart[];
  readonly onlyTheirs: readonly WrittenPart[];
}

/** How what stands here differs from what somebody else saved meanwhile. */
export function differences(mine: Written, theirs: Written): Differences {
  const sister = (parts: readonly WrittenPart[], { id }: WrittenPart) =>
    id === undefined ? undefined : parts.find((one) => one.id === id);
  return {
    question:
      mine.question === theirs.question ? undefined : { mine: mine.question, theirs: theirs.question },
    changed: mine.parts.flatMap((part) => {
      const other = sister(theirs.parts, part);
      return other === undefined || isSame(part, other) ? [] : [{ mine: part, theirs: other }];
    }),
    onlyMine: mine.parts.filter((part) => sister(theirs.parts, part) === undefined),
    onlyTheirs: theirs.parts.filter((part) => sister(mine.parts, part) === undefined),
  };
}

/** Theirs, with everything of mine that reads otherwise as parts of its own. */
export function bothOf(mine: Written, theirs: Written): Written {
  const { changed, onlyMine } = differences(mine, theirs);
  const own = [...changed.map((one) => one.mine), ...onlyMine];
  return {
    ...theirs,
    parts: [...theirs.parts, ...own.map((part) => ({ ...part, key: newKey(), id: undefined }))],
  };
}

const nothingBeside = {
  question: '',
  urgent: false,
  urgentBecause: '',
  openDays: null,
  thinkUntil: null,
  interpreterFor: [],
};

function isSame(one: WrittenPart, other: WrittenPart): boolean {
  const text = (part: WrittenPart) => JSON.stringify(sorted(bodyOf({ ...nothingBeside, parts: [part] })));
  return text(one) === text(other);
}

/** The same facts in the same order, whoever wrote them down first. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
