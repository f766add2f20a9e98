import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { TieKind } from '#contract';
import { platformErrors } from '#platform/errors';
import type { Actor, Tie } from '#platform/database';
import { actions, byPost, byTie, types, type Action, type Type } from './grants.js';

type Rule = RawRuleOf<MongoAbility<[string, string]>>;

/** Every grant of one actor: a pure function of the ties and posts in force now. Allow-list only. */
export function grantsFor(actor: Pick<Actor, 'ties' | 'staff' | 'municipalityId'>): Rule[] {
  const rules: Rule[] = [
    { action: 'read', subject: 'Me' },
    { action: 'change', subject: 'Me' },
  ];
  for (const tie of actor.ties)
    for (const [type, granted] of Object.entries(byTie[tie.kind]))
      rules.push({ action: [...granted], subject: type, conditions: { familyId: tie.familyId } });
  for (const post of actor.staff)
    for (const [type, granted] of Object.entries(byPost[post.role]))
      rules.push({
        action: [...granted],
        subject: type,
        conditions: { municipalityId: actor.municipalityId },
      });
  return rules;
}

/** Where an act takes place: in one family, or in the municipality outside any family. */
export type Place = { readonly familyId: string } | { readonly municipalityId: number };

interface Instance {
  readonly __type: Type;
  readonly familyId?: string;
  readonly municipalityId?: number;
}

function abilityOf(actor: Actor): MongoAbility<[string, string | Instance]> {
  return createMongoAbility(grantsFor(actor), {
    detectSubjectType: (instance) => instance.__type,
  });
}

/**
 * The one wrapper round the ability. It asks about instances only: a bare type name would answer yes as soon as
 * any conditional grant exists, and an attribute that was not loaded must never count as a match.
 */
export function isAllowed(actor: Actor, action: Action, type: Type, place: Place): boolean {
  const value: unknown = 'familyId' in place ? place.familyId : place.municipalityId;
  if (value === undefined) throw new Error(`${action} ${type}: the place was not loaded`);
  return abilityOf(actor).can(action, { __type: type, ...place });
}

/** Invisible is not found; visible but not allowed is forbidden. */
export function assertAllowed(actor: Actor, action: Action, type: Type, place: Place): void {
  if (isAllowed(actor, action, type, place)) return;
  const tied = 'municipalityId' in place || actor.ties.some((tie) => tie.familyId === place.familyId);
  throw tied ? platformErrors.forbidden() : platformErrors['not-found']();
}

/**
 * The kinds of tie that by themselves grant an act in their family: for a statement that is sent before it is known who
 * asks, and must leave nothing behind for whoever is then refused.
 */
export function tiesThatGrant(action: Action, type: Type): TieKind[] {
  return (Object.keys(byTie) as TieKind[]).filter((kind) => byTie[kind][type]?.includes(action) === true);
}

/** The tie by which this actor coordinates the family now, or stands in for who does. */
export function findCoordinatingTie({ ties }: Pick<Actor, 'ties'>, familyId: string): Tie | undefined {
  return ties.find(
    (tie) => tie.familyId === familyId && (tie.kind === 'coordinator' || tie.kind === 'stand-in'),
  );
}

/** Whether this actor coordinates the family now, or stands in for who does. */
export function coordinatesFamily(actor: Pick<Actor, 'ties'>, familyId: string): boolean {
  return findCoordinatingTie(actor, familyId) !== undefined;
}

const knownTypes: ReadonlySet<string> = new Set(types);
const knownActions: ReadonlySet<string> = new Set(actions);

/** The boot refuses a route that asks for something no grant could ever name. */
export function isKnownNeed(need: { action: string; type: string }): boolean {
  return knownActions.has(need.action) && knownTypes.has(need.type);
}

/** Coarse rule at the door: some tie or post must grant this act at all. The service then asks about the very row. */
export function mayEnter(actor: Actor, need: { action: string; type: string }): string | null {
  if (need.type === 'Me' || need.type === 'open-page') return null;
  return grantsFor(actor).some((g) => g.subject === need.type && [g.action].flat().includes(need.action))
    ? null
    : 'no-grant';
}
