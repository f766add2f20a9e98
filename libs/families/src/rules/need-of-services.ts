import type { SecrecyClass } from '#contract';
import { isProtected, livesWith, type RosterFacts } from './roster.js';

export interface GivenConsent {
  readonly subjectId: string;
  readonly serviceId: string;
  readonly givenBy: readonly string[];
}

/**
 * Services the viewer has a need to know of: what was given about the viewer, by the viewer, or about somebody the
 * viewer answers for, unless that somebody is under protection and lives elsewhere.
 */
export function servicesWithNeed(facts: RosterFacts, consents: readonly GivenConsent[]): readonly string[] {
  const answersFor = new Set(
    facts.ties
      .filter((tie) => tie.personId === facts.viewerId && ['guardian', 'representative'].includes(tie.kind))
      .map((tie) => tie.subjectId),
  );
  const needs = consents.filter(
    (one) =>
      one.subjectId === facts.viewerId ||
      one.givenBy.includes(facts.viewerId) ||
      (answersFor.has(one.subjectId) &&
        (!isProtected(facts, one.subjectId) || livesWith(facts, facts.viewerId, one.subjectId))),
  );
  return [...new Set(needs.map((one) => one.serviceId))];
}

/** What decides whether a reader may be told the name of a service. */
export interface ServiceReader {
  readonly servicesWithNeed: readonly string[];
  readonly mustNotTrace: boolean;
}

/** A protected service is named only to those with a need; past a home under protection, so is every other. */
export function knowsService(
  { servicesWithNeed, mustNotTrace: isApart }: ServiceReader,
  service: { readonly id: string; readonly secrecy: SecrecyClass },
): boolean {
  return servicesWithNeed.includes(service.id) || (service.secrecy === 'ordinary' && !isApart);
}

/** Whether somebody in the family is under protection and the viewer lives apart from them. */
export function mustNotTrace(facts: RosterFacts): boolean {
  return Object.keys(facts.protection).some(
    (id) => isProtected(facts, id) && id !== facts.viewerId && !livesWith(facts, facts.viewerId, id),
  );
}
