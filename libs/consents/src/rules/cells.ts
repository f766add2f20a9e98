import { lifeAreas, type LifeArea, type LocalDate, type SecrecyClass } from '#contract';
import type { RosterFacts } from '#families';
import { hasHealth } from './evidence.js';
import { shownState } from './terms.js';
import { whyMayKnow, type ConsentFacts, type ConsentViewer } from './visible.js';
import type { ShownState } from './words.js';

export const sights = ['sees', 'sees-not', 'waits'] as const;
/** What a service may do with one area of one person's life: kan se, kan ikke se, venter på en annen. */
export type Sight = (typeof sights)[number];

export const cellReasons = [
  'given',
  'your-turn',
  'waiting',
  'refused',
  'withdrawn',
  'expired',
  'invalidated',
  'not-asked',
] as const;
export type CellReason = (typeof cellReasons)[number];

export interface Given extends ConsentFacts {
  readonly validTo: LocalDate;
  readonly opens: boolean;
  readonly openAreas: readonly LifeArea[];
  readonly givers: readonly string[];
  readonly givenAt: string;
}

export interface Cell {
  readonly area: LifeArea;
  readonly sight: Sight;
  readonly because: CellReason;
  /** The day it ends, when the first of those who must say yes no longer has. */
  readonly until: LocalDate | null;
}

export interface Asker {
  readonly viewer: ConsentViewer;
  readonly roster: Pick<RosterFacts, 'households' | 'protection'>;
  readonly today: LocalDate;
}

/** The areas of one person's life towards one service, as far as the viewer may know: nothing of an area outside that. */
export function cellsFor(
  { viewer, roster, today }: Asker,
  service: { readonly id: string; readonly secrecy: SecrecyClass },
  subjectId: string,
  consents: readonly Given[],
): readonly Cell[] {
  const all = consents.filter((one) => one.subjectId === subjectId && one.serviceId === service.id);
  const visible = all.filter((one) => whyMayKnow(viewer, one, roster) !== null);
  // What a protected service was given by others is not even told as a cell, nor one parent's no to the other.
  const isTold = (one: Given) => service.secrecy !== 'protected' && one.state !== 'refused';
  const told = all.filter((one) => isTold(one) || visible.includes(one));
  return lifeAreas
    .filter((area) => !(viewer.hidesHealth && hasHealth([area])))
    .filter((area) => mayKnow(viewer, subjectId, area) || visible.some((one) => one.areas.includes(area)))
    .map((area) => {
      const about = told.filter((one) => one.areas.includes(area));
      return cellOf(area, about, viewer.personId, today);
    });
}

function mayKnow(viewer: ConsentViewer, subjectId: string, area: LifeArea): boolean {
  return (
    viewer.coordinates || viewer.personId === subjectId || viewer.covers.includes(`${subjectId}:${area}`)
  );
}

/** What is open tells first; else the newest answer says why it is not. */
function cellOf(area: LifeArea, consents: readonly Given[], viewerId: string, today: LocalDate): Cell {
  const open = consents.filter((one) => one.openAreas.includes(area));
  if (open.length > 0) return { area, sight: 'sees', because: 'given', until: untilOf(open) };
  const [newest] = [...consents].sort((a, b) => (a.givenAt > b.givenAt ? -1 : 1));
  if (newest === undefined) return { area, sight: 'sees-not', because: 'not-asked', until: null };
  const state: Exclude<ShownState, 'given'> = closedState(newest, today);
  if (state !== 'waiting') return { area, sight: 'sees-not', because: state, until: null };
  const because = waitsForViewer(consents, newest, viewerId) ? 'your-turn' : 'waiting';
  return { area, sight: 'waits', because, until: newest.validTo };
}

/** Nothing of it is open, so what was given waits for somebody. */
function closedState(consent: Given, today: LocalDate): Exclude<ShownState, 'given'> {
  const state = shownState({ ...consent, opens: false }, today);
  return state === 'given' ? 'waiting' : state;
}

function waitsForViewer(consents: readonly Given[], newest: Given, viewerId: string): boolean {
  const hasGiven = consents.some((one) => one.state === 'given' && one.givenBy.includes(viewerId));
  return newest.givers.includes(viewerId) && !hasGiven;
}

/** It lasts until the first of the givers is without a yes: for each the newest counts. */
function untilOf(open: readonly Given[]): LocalDate | null {
  const lasts = open
    .flatMap((one) => one.givers)
    .map((giver) =>
      open
        .filter((one) => one.givenBy.includes(giver))
        .map((one) => one.validTo)
        .sort()
        .at(-1),
    );
  return lasts.flatMap((day) => (day === undefined ? [] : [day])).sort()[0] ?? null;
}

export const lacks = ['no-consent', 'waits'] as const;
/** What a service that works with the family lacks before it can see anything. */
export type Lack = (typeof lacks)[number];

/**
 * Whether a service of the team sees anything at all, and if not, whether an answer is on its way. Not told by half:
 * whoever is not shown health is told of no lack.
 */
export function lackOf(isInTeam: boolean, cells: readonly Cell[], hidesHealth: boolean): Lack | null {
  if (!isInTeam || hidesHealth || cells.length === 0 || cells.some((cell) => cell.sight === 'sees'))
    return null;
  return cells.some((cell) => cell.sight === 'waits') ? 'waits' : 'no-consent';
}
