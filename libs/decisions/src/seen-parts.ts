import { linesOf, saw, type SeenLine, type Viewer } from '#platform/access';
import type { Tx } from '#platform/database';
import { asItem, type Sight } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import type { DecisionView } from './dto/decision.view.js';

interface Shown {
  readonly found: DecisionCase;
  readonly sight: Sight;
  readonly viewer: Viewer;
  readonly view: Pick<DecisionView, 'childViews'>;
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
