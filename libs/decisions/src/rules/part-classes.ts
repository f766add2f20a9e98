import type { LifeArea, PartRefusalCode } from '#contract';
import { affectedBy, type FamilyFacts } from './affected.js';
import { findClass, subjectKindOf, type ChangeClass } from './change-classes.js';
import { changeKindTable, isAllowedIn } from './change-kinds.js';
import type { Part } from './part.js';

/** A part with the class of the change for each person it concerns, or why it has none. */
export interface ClassedPart {
  readonly part: Part;
  readonly classes: ReadonlyMap<string, ChangeClass>;
  readonly refusal: { readonly code: PartRefusalCode; readonly personId: string | null } | null;
}

/** The life area a goal or step stands in today, for parts that change or end it. */
export type TargetAreas = ReadonlyMap<string, LifeArea>;

/** Computes whose yes a part needs for each person it concerns; the drafter has no say in it. */
export function classify(part: Part, facts: FamilyFacts, targetAreas: TargetAreas = new Map()): ClassedPart {
  const refused = (code: PartRefusalCode, personId: string | null = null): ClassedPart => ({
    part,
    classes: new Map(),
    refusal: { code, personId },
  });
  if (!isAllowedIn(part.kind, part.area)) return refused('area-not-allowed');
  const affected = affectedBy(part, facts);
  if (affected.length === 0 || (part.subjectIds.length === 0 && !isForWholeFamily(part))) {
    return refused('subject-missing');
  }
  const classes = new Map<string, ChangeClass>();
  for (const personId of affected) {
    const subject = subjectKindOf(personId, facts.circle, facts.today);
    if (subject === 'unknown') return refused('subject-unknown', personId);
    const found = findClass({ ...facts, kind: part.kind, area: part.area, subject });
    if (found === undefined) return refused('unclassified');
    classes.set(personId, found);
  }
  return isMixed(part, classes, facts, targetAreas)
    ? refused('mixed-class')
    : { part, classes, refusal: null };
}

function isForWholeFamily(part: Part): boolean {
  return changeKindTable[part.kind].reach === 'family';
}

/**
 * A part is mixed, and must be split, when it holds changes that need different people's yes: one person's own
 * matter together with another's, or life areas of different class in one part.
 */
function isMixed(
  part: Part,
  classes: ReadonlyMap<string, ChangeClass>,
  facts: FamilyFacts,
  targetAreas: TargetAreas,
): boolean {
  const subjectClasses = part.subjectIds.map((id) => classes.get(id)?.matterClass);
  if (changeKindTable[part.kind].perPerson && new Set(subjectClasses).size > 1) return true;
  const target = part.payload.targetId === undefined ? undefined : targetAreas.get(part.payload.targetId);
  const areas = [part.area, ...(part.payload.areas ?? []), ...(target === undefined ? [] : [target])];
  const areaClasses = areas.map((area) => findClass({ ...facts, kind: part.kind, area, subject: 'child' }));
  return new Set(areaClasses.map((found) => found && `${found.matterClass}/${found.matter}`)).size > 1;
}
