/** What a run must reach whatever machine it runs on: ratios to the floors of the same rounds, and trips to the database. */
interface Gate {
  readonly path: string;
  readonly floor?: string;
  readonly least?: number;
  readonly trips: number;
}

const gates: readonly Gate[] = [
  { path: 'whole plan', floor: 'same SQL', least: 0.5, trips: 1 },
  { path: 'work list of 50', floor: 'same SQL', least: 0.7, trips: 1 },
  { path: 'sign', trips: 2 },
];
const most = { errors: 0, loadedMb: 400, readyMs: 4000 };

export interface Reached {
  readonly lines: readonly {
    readonly path: string;
    readonly floor: string;
    readonly ratio: number;
    readonly errors: number;
  }[];
  readonly trips: Readonly<Record<string, number>>;
  readonly loadedMb: number;
  readonly readyMs: number;
}

/** What was not reached, in words; nothing when all was. */
export function missed({ lines, trips, loadedMb, readyMs }: Reached): string[] {
  const tooSlow = gates.flatMap(({ path, floor, least = 0 }) =>
    lines
      .filter((line) => line.path === path && line.floor === floor && !(line.ratio >= least))
      .map(({ ratio }) => `${path}: ${ratio.toFixed(2)} of "${floor ?? ''}", at least ${String(least)}`),
  );
  const tooOften = gates
    .filter(({ path, trips: wanted }) => trips[path] !== wanted)
    .map(({ path, trips: wanted }) => `${path}: ${String(trips[path])} round trips, not ${String(wanted)}`);
  const wrong = lines.filter(({ errors }) => errors > most.errors).map(({ path }) => `${path}: errors`);
  return [
    ...tooSlow,
    ...tooOften,
    ...wrong,
    ...(loadedMb > most.loadedMb ? [`${String(loadedMb)} MB under load`] : []),
    ...(readyMs > most.readyMs ? [`ready after ${String(readyMs)} ms`] : []),
  ];
}
