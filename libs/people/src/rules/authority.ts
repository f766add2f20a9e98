import type { RequirementRole } from '#contract';
import type { AuthorityQuestion, Requirement } from './authority.question.js';
import type { Because } from './because.js';
import { isBlocked, isUnable } from './authority.facts.js';
import type { AuthorityRow } from './authority.row.js';
import { rowsFor, stageOf } from './authority.rows-for.js';
import { findWho, type Asked } from './authority.who.js';

export type { AuthorityQuestion, Requirement };

const roleOrder: Readonly<Record<RequirementRole, number>> = { sign: 0, heard: 1, told: 2 };

/** Whose signature, view or notice one matter about one person needs, with the reason and the law for each. */
export function requirementsFor(question: AuthorityQuestion): readonly Requirement[] {
  const stage = stageOf(question);
  if (stage === 'unknown') return [nobody(question.subjectId, 'subject-unknown', '—')];
  if (stage === 'dead') return [nobody(question.subjectId, 'signer-dead', '—')];
  const all = rowsFor(question, stage).flatMap((one) => fromRow(one, question));
  const signs = all.filter((one) => one.role === 'sign');
  if (signs.length === 0) return [nobody(question.subjectId, 'no-rule', '—'), ...inOrder(all)];
  // Who signs has it on their own sheet: hearing or telling the same person again would say nothing more.
  const signers = new Set(signs.map((one) => one.personId));
  return inOrder([...signs, ...all.filter((one) => one.role !== 'sign' && !signers.has(one.personId))]);
}

function nobody(
  subjectId: string,
  because: Because,
  source: string,
  state: 'impossible' | 'other-route' = 'impossible',
): Requirement {
  return { personId: null, subjectId, role: 'sign', because, source, state, alternativeGroup: null };
}

function fromRow(one: AuthorityRow, asked: Asked): readonly Requirement[] {
  const found = findWho(one.who, asked);
  const { subjectId } = asked;
  if (found.personIds.length === 0) {
    // Telling nobody is nothing to wait for; a signature nobody can give is.
    if (one.role !== 'sign') return [];
    return [nobody(subjectId, found.missing, one.source, found.otherRoute ? 'other-route' : 'impossible')];
  }
  const group = one.oneSuffices && !found.standsIn ? `${one.id}:${subjectId}` : null;
  return found.personIds.map((personId) => {
    const barred = barOf(one.role, personId, asked);
    return {
      personId,
      subjectId,
      role: one.role,
      because: barred ?? found.because ?? one.because,
      source: one.source,
      state: barred === null ? 'open' : 'other-route',
      alternativeGroup: group,
    };
  });
}

/** A bar removes no right: the requirement stands and is fetched by another route. */
function barOf(role: RequirementRole, personId: string, asked: Asked): Because | null {
  if (isBlocked(asked, personId, asked.subjectId)) return 'holder-blocked';
  return role === 'sign' && isUnable(asked, personId) ? 'holder-unable' : null;
}

/** One line per person and role, in an order that owes nothing to how the facts were recorded. */
function inOrder(requirements: readonly Requirement[]): readonly Requirement[] {
  const sorted = [...requirements].sort(
    (a, b) =>
      roleOrder[a.role] - roleOrder[b.role] ||
      compare(a.personId ?? '', b.personId ?? '') ||
      // Must be met itself comes before one of several: the stricter line stays.
      compare(a.alternativeGroup ?? '', b.alternativeGroup ?? ''),
  );
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const key = `${one.role}:${one.personId ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
