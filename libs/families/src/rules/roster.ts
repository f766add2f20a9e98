import type { LifeArea, LocalDate, ProtectionGrade, TieKind } from '#contract';
import type { MemberRole, RosterReason, RosterRole } from './words.js';

/** One way somebody is tied to the family today, the barred left out. */
export interface RosterTie {
  readonly personId: string;
  readonly kind: TieKind;
  readonly subjectId: string | null;
}

export interface RosterMember {
  readonly personId: string;
  readonly role: MemberRole;
}

export interface RosterFacts {
  readonly viewerId: string;
  /** Ties of everyone, the viewer's own among them. */
  readonly ties: readonly RosterTie[];
  /** Members of the family today. */
  readonly members: readonly RosterMember[];
  /** Who lives together today: one list of persons for each household. */
  readonly households: readonly (readonly string[])[];
  readonly protection: Readonly<Record<string, ProtectionGrade>>;
  /** `subject:area` pairs given to a service the viewer works for in this team. */
  readonly consented: readonly string[];
  /** Whom the steps are about that a service the viewer works for in this team was given. */
  readonly metInSteps: readonly string[];
}

/** How much of a person is shown: a professional meets a first name, nothing more. */
export type RosterDetail = 'full' | 'name' | 'first-name';

export interface RosterLine {
  readonly personId: string;
  readonly role: RosterRole;
  readonly because: RosterReason;
  readonly detail: RosterDetail;
}

const answering: readonly TieKind[] = ['guardian', 'representative'];

/** Who of a family the viewer may see, in what role, why and how much; whoever has no reason is not there. */
export function rosterFor(facts: RosterFacts): readonly RosterLine[] {
  const lines = [...rolesIn(facts)].flatMap(([personId, role]) => {
    const because = whyVisible(facts, personId, role);
    return because === null ? [] : [{ personId, role, because, detail: detailOf(because) }];
  });
  return lines.sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

/** Everyone who is something to the family, professionals aside: as member first, else by what ties them. */
function rolesIn(facts: RosterFacts): ReadonlyMap<string, RosterRole> {
  const roles = new Map<string, RosterRole>(facts.members.map((one) => [one.personId, one.role]));
  const byTie = { guardian: 'parent-elsewhere', representative: 'representative', support: 'support-person' };
  for (const [kind, role] of Object.entries(byTie) as [TieKind, RosterRole][])
    for (const tie of facts.ties)
      if (tie.kind === kind && !roles.has(tie.personId)) roles.set(tie.personId, role);
  return roles;
}

function whyVisible(facts: RosterFacts, personId: string, role: RosterRole): RosterReason | null {
  const mine = facts.ties.filter((tie) => tie.personId === facts.viewerId);
  const has = (...kinds: TieKind[]) => mine.some((tie) => kinds.includes(tie.kind));
  if (personId === facts.viewerId) return 'self';
  if (has('coordinator', 'stand-in')) return 'coordinates';
  if (mine.some((tie) => answering.includes(tie.kind) && tie.subjectId === personId)) return 'answers-for';
  if (has('member') && livesWith(facts, facts.viewerId, personId)) return 'same-household';
  if (mine.some((tie) => tie.kind === 'support' && tie.subjectId === personId)) return 'supports';
  const toMe = tieToViewer(facts, personId);
  if (toMe !== null) return toMe;
  if (isOtherParentOfMyChild(facts, personId)) return 'parent-of-my-child';
  const given = facts.consented.some((pair) => pair.startsWith(`${personId}:`));
  if (!has('professional')) return null;
  if (given && role !== 'support-person') return 'consented';
  // The signature that gave the service the step said that it gets the first name, and nothing more.
  return facts.metInSteps.includes(personId) ? 'own-step' : null;
}

/** Who answers for the viewer, represents or supports the viewer; a person under protection shows to nobody living apart. */
function tieToViewer(facts: RosterFacts, personId: string): RosterReason | null {
  const toMe = facts.ties.filter((tie) => tie.personId === personId && tie.subjectId === facts.viewerId);
  if (toMe.some((tie) => tie.kind === 'support')) return 'supports-me';
  if (toMe.some((tie) => tie.kind === 'representative')) return 'represents-me';
  if (toMe.some((tie) => tie.kind === 'guardian') && !isProtected(facts, personId)) return 'answers-for-me';
  return null;
}

/**
 * The parent a child lives with knows who the other parent is. Never the other way: from the outside parent the
 * child's household, and whoever else is in it, stays hidden.
 */
function isOtherParentOfMyChild(facts: RosterFacts, personId: string): boolean {
  const childrenOf = (id: string) =>
    facts.ties.filter((tie) => tie.kind === 'guardian' && tie.personId === id).map((tie) => tie.subjectId);
  if (isProtected(facts, personId) || facts.members.some((one) => one.personId === personId)) return false;
  const theirs = new Set(childrenOf(personId));
  return childrenOf(facts.viewerId).some(
    (child) => child !== null && theirs.has(child) && livesWith(facts, facts.viewerId, child),
  );
}

/** Whether two persons share a household today. */
export function livesWith(facts: Pick<RosterFacts, 'households'>, a: string, b: string): boolean {
  return facts.households.some((together) => together.includes(a) && together.includes(b));
}

/** Whether a person, or anyone they live with, has a protected address: the strictest grade governs the household. */
export function isProtected(
  facts: Pick<RosterFacts, 'households' | 'protection'>,
  personId: string,
): boolean {
  const governed = [personId, ...facts.households.filter((one) => one.includes(personId)).flat()];
  return governed.some((id) => (facts.protection[id] ?? 'none') !== 'none');
}

function detailOf(because: RosterReason): RosterDetail {
  if (because === 'consented' || because === 'own-step') return 'first-name';
  return ['self', 'coordinates', 'answers-for'].includes(because) ? 'full' : 'name';
}

/** The areas of a person's life that were opened to the viewer's service. */
export function areasGiven(consented: readonly string[], personId: string): readonly LifeArea[] {
  return consented
    .filter((pair) => pair.startsWith(`${personId}:`))
    .map((pair) => pair.slice(personId.length + 1) as LifeArea)
    .sort();
}

/** Whether something dated holds on a day. */
export function isOn(
  period: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null },
  day: LocalDate,
): boolean {
  return period.validFrom <= day && (period.validTo === null || day < period.validTo);
}
