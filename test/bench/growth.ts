import { existsSync, readdirSync, readFileSync } from 'node:fs';

const kept = '.cache';

export interface Kept {
  readonly families: number;
  readonly rounds: number;
  readonly lines: readonly { readonly path: string; readonly atOnce: number; readonly perSecond: number }[];
}

/** What is left of the speed of the smallest data, path by path, in every run whose figures are kept here. */
export function growth(runs: readonly Kept[]): string[] {
  const [least, ...larger] = [...runs].sort((a, b) => a.families - b.families);
  if (least === undefined) return [];
  return larger.map(({ families, lines }) => {
    const shares = lines.flatMap(({ path, atOnce, perSecond }) => {
      const before = least.lines.find((one) => one.path === path && one.atOnce === atOnce);
      return before === undefined
        ? []
        : [`${path} c ${atOnce}: ${(perSecond / before.perSecond).toFixed(2)}`];
    });
    return `${families} families to ${least.families}: ${[...new Set(shares)].join(', ')}`;
  });
}

/** The figures of earlier runs on this machine; the quick run's are taken with too little patience to be compared. */
export function keptRuns(): Kept[] {
  if (!existsSync(kept)) return [];
  return readdirSync(kept)
    .filter((name) => /^bench-\d+\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(`${kept}/${name}`, 'utf8')) as Kept)
    .filter(({ lines }) => lines.some(({ atOnce }) => atOnce === 64));
}
