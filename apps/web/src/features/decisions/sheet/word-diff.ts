export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const tooLong = 600;

/** What was added and what was taken away, word by word: the longest run of words both texts share stays. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > tooLong || now.length > tooLong) return whole(before, after);
  const shared = sharedFrom(old, now);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      pieces.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (come === undefined || (gone !== undefined && at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      pieces.push({ kind: 'removed', text: gone ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: come });
      j += 1;
    }
  }
  return joined(pieces);
}

function whole(before: string, after: string): readonly Piece[] {
  return joined([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
}

/** Words with the space behind them, so that joining gives the text back. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** How many words the rests of both texts share, from every pair of places. */
function sharedFrom(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] =
        old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  }
  return table;
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.text === '') return all;
    if (last?.kind !== piece.kind) return [...all, piece];
    return [...all.slice(0, -1), { kind: piece.kind, text: last.text + piece.text }];
  }, []);
}
