import type { LifeArea } from '#contract';
import { assertAllowed, linesOf, saw } from '#platform/access';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { asItem, loadCase, loadVersion, sightOf, type Sight } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { delegationFor } from './fresh-login.js';
import { assertSeen } from './seen-cases.js';
import { headingFor, sheetDocument, sheetFor, sheetHash } from './rules/index.js';

export interface SheetAnswer {
  readonly decisionId: string;
  readonly version: number;
  readonly question: string | null;
  readonly areas: readonly LifeArea[];
  readonly sheetHash: string;
  readonly partHashes: readonly string[];
  readonly sheet: ReturnType<typeof sheetDocument>;
}

/** A sheet with what was needed to make it. */
export interface SheetReading {
  readonly answer: SheetAnswer;
  readonly found: DecisionCase;
  readonly parts: DecisionCase['parts'];
  readonly sight: Sight;
}

/**
 * The caller's own sheet of a version, past ones too, with the hashes that prove it belongs to the whole; or that of
 * an adult who lets the caller sign it, when the caller may read all of it.
 */
export async function readSheet(
  tx: Tx,
  familyId: string,
  decisionId: string,
  n: number,
  onBehalfOf?: string,
): Promise<SheetReading> {
  assertAllowed(tx.actor, 'read', 'Decision', { familyId });
  const found = await loadCase(tx, familyId, decisionId);
  const { partHashes, parts, ...words } = await loadVersion(tx, found, n);
  if (onBehalfOf !== undefined) {
    await assertSeen(tx, found);
    await delegationFor(tx, found, onBehalfOf);
  }
  const me = tx.actor.personId;
  const signer = onBehalfOf ?? me;
  const sight = await sightOf(tx, familyId, found, [me, signer]);
  const sheet = sheetFor(signer, parts, sight.maySeePart);
  const isRead = sheet.parts.every((part) => sight.maySeePart(me, part));
  if (sheet.parts.length === 0 || !isRead) throw platformErrors['not-found']();
  const own = parts.filter(({ id }) => sheet.parts.some((part) => part.id === id));
  const viewer = sight.viewer(me);
  if (viewer === null) throw platformErrors['not-found']();
  const items = own.map(asItem);
  await saw(tx, familyId, 'sheet', linesOf(viewer, items, 'asked'));
  const document = sheetDocument(sheet);
  const visible = parts.filter((part) => sight.maySeePart(me, part));
  const { question, areas } = headingFor(words, parts, visible);
  const answer = {
    decisionId,
    version: n,
    question,
    areas,
    sheetHash: sheetHash(sheet),
    partHashes,
    sheet: document,
  };
  return { answer, found, parts: own, sight };
}
