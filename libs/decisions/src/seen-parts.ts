import { readFileSync } from 'node:fs';
import {
  linesOf,
  saw,
  tellTheSame,
  tiesThatGrant,
  type SeenLine,
  type Viewer,
  type WrittenLine,
} from '#platform/access';
import { statement, type BareTx, type Tx } from '#platform/database';
import { asItem, type Sight } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import type { DecisionView } from './dto/decision.view.js';

interface Shown {
  readonly found: DecisionCase;
  readonly sight: Sight;
  readonly viewer: Viewer;
  readonly view: Pick<DecisionView, 'childViews'>;
}

const sawSql = statement(
  'saw-decision',
  readFileSync(new URL('./saw-decision.sql', import.meta.url), 'utf8'),
);

const readers = tiesThatGrant('read', 'Decision');

/** What a reading statement wrote in the access log by itself. */
export interface Written {
  readonly parts: readonly WrittenLine[];
  readonly voices: readonly WrittenLine[];
}

/** Writes down in the round trip of the reading what the page shows; nothing when the rule is to write it. */
export async function sawAsRead(
  tx: Pick<BareTx, 'find'>,
  familyId: string,
  decisionId: string,
): Promise<Written> {
  return (await tx.find<Written>(sawSql, [familyId, decisionId, readers])) ?? { parts: [], voices: [] };
}

export function wroteAll({ parts, voices }: Written, shown: Shown): boolean {
  return tellTheSame(parts, partLines(shown)) && tellTheSame(voices, voiceLines(shown));
}

/** Writes down whose parts of these decisions were shown, and whose own words as a child. */
export async function sawDecisions(tx: Tx, familyId: string, shown: readonly Shown[]): Promise<void> {
  await saw(tx, familyId, 'decision', shown.flatMap(partLines));
  await saw(tx, familyId, 'child-view', shown.flatMap(voiceLines));
}

/** What nobody has been asked about yet is its drafter's: that it is being written is told to nobody. */
function partLines({ found, sight, viewer }: Shown): SeenLine[] {
  const isDraft = found.status === 'draft';
  const parts = isDraft ? found.draft.parts : found.parts;
  const items = parts.filter((part) => sight.maySeePart(viewer.personId, part)).map(asItem);
  const lines = linesOf(viewer, items, viewer.coordinates ? 'coordinates' : 'asked');
  return isDraft ? lines.map((line) => ({ ...line, reach: 'officer' })) : lines;
}

/** Who read what a child said is told to the child alone. */
function voiceLines({ viewer, view }: Shown): SeenLine[] {
  return view.childViews
    .filter(({ childId }) => childId !== viewer.personId)
    .map(({ childId }) => ({
      subjectIds: [childId],
      because: viewer.coordinates ? 'coordinates' : 'named',
      reach: 'subject',
      areas: [],
    }));
}
