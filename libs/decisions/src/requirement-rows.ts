import { newId } from '#platform/database';
import type { Within } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import type { Requirement } from './requirement.entity.js';
import {
  sheetFor,
  sheetHash,
  type MaySeePart,
  type Part,
  type PersonRequirement,
  type Sheet,
} from './rules/index.js';
import { SheetRow } from './sheet.entity.js';

/** One row per person, part and subject, so that a right that ends takes out exactly what rested on it. */
export function requirementRows(
  tx: Within,
  familyId: string,
  decisionId: string,
  versionN: number,
  requirements: readonly PersonRequirement[],
): Requirement[] {
  return requirements.flatMap(({ key, personId, role, state, mayNotSee, alternativeGroup, reasons }) =>
    reasons.map(({ partId, subjectId, because, source }) => ({
      municipalityId: tx.municipalityId,
      id: newId(),
      familyId,
      decisionId,
      versionN,
      key,
      partId,
      personId,
      subjectId,
      role,
      because,
      source,
      alternativeGroup,
      mayNotSee,
      state,
      createdAt: tx.at,
      retiredAt: null,
      retiredBecause: null,
    })),
  );
}

/** One person's sheet as it is frozen, and as the drafter is shown it before; none for whoever may see no part. */
export function sheetOf(
  personId: string,
  parts: readonly Part[],
  maySeePart: MaySeePart,
): { readonly sheet: Sheet; readonly hash: string } | null {
  const sheet = sheetFor(personId, parts, maySeePart);
  return sheet.parts.length === 0 ? null : { sheet, hash: sheetHash(sheet) };
}

/** A sheet for everybody who is asked or told and may see at least one part; an identical one is not stored twice. */
export async function storeSheets(
  tx: Within,
  found: Pick<DecisionCase, 'id' | 'familyId' | 'sheets' | 'currentVersion'>,
  versionN: number,
  parts: readonly Part[],
  requirements: readonly PersonRequirement[],
  maySeePart: MaySeePart,
): Promise<void> {
  const persons = [...new Set(requirements.flatMap(({ personId }) => (personId === null ? [] : [personId])))];
  const rows = persons.flatMap((personId) => {
    const made = sheetOf(personId, parts, maySeePart);
    if (made === null) return [];
    const { sheet, hash } = made;
    const known =
      versionN === found.currentVersion &&
      found.sheets.some((s) => s.personId === personId && s.sheetHash === hash);
    if (known) return [];
    return [
      {
        municipalityId: tx.municipalityId,
        id: newId(),
        familyId: found.familyId,
        decisionId: found.id,
        versionN,
        personId,
        partIds: sheet.parts.map(({ id }) => id),
        sheetHash: hash,
        createdAt: tx.at,
      },
    ];
  });
  await tx.insert(SheetRow, rows);
}
