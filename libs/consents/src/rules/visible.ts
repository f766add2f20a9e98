import type { LifeArea } from '#contract';
import { isProtected, livesWith, type RosterFacts } from '#families';
import { hasHealth } from './evidence.js';
import type { ConsentState } from './words.js';

export interface ConsentFacts {
  readonly subjectId: string;
  readonly serviceId: string;
  readonly areas: readonly LifeArea[];
  readonly givenBy: readonly string[];
  readonly state: ConsentState;
}

export interface ConsentViewer {
  readonly personId: string;
  readonly coordinates: boolean;
  readonly covers: readonly string[];
  readonly serviceIds: readonly string[];
  /** The log-in is too weak to read of health. */
  readonly hidesHealth: boolean;
}

export const consentReasons = [
  'about-me',
  'given-by-me',
  'coordinates',
  'own-service',
  'answers-for',
] as const;
/** Why somebody sees that a consent exists. */
export type SeesConsent = (typeof consentReasons)[number];

/** Why a viewer sees that a consent exists, or `null`: what this log-in may not read of health is not there. */
export function whySeesConsent(
  viewer: ConsentViewer,
  consent: ConsentFacts,
  roster: Pick<RosterFacts, 'households' | 'protection'>,
): SeesConsent | null {
  return viewer.hidesHealth && hasHealth(consent.areas) ? null : whyMayKnow(viewer, consent, roster);
}

/**
 * Why a viewer may know of a consent, whatever the log-in shows, or `null`: whoever answers for the subject in every one of its areas does,
 * unless the subject is under protection and lives elsewhere; the name of a service can lead there. One parent's no is
 * not told to the other.
 */
export function whyMayKnow(
  viewer: ConsentViewer,
  consent: ConsentFacts,
  roster: Pick<RosterFacts, 'households' | 'protection'>,
): SeesConsent | null {
  if (consent.subjectId === viewer.personId) return 'about-me';
  if (consent.givenBy.includes(viewer.personId)) return 'given-by-me';
  if (viewer.coordinates) return 'coordinates';
  if (viewer.serviceIds.includes(consent.serviceId)) return 'own-service';
  if (consent.state === 'refused') return null;
  const answers =
    consent.areas.length > 0 &&
    consent.areas.every((area) => viewer.covers.includes(`${consent.subjectId}:${area}`));
  const apart =
    isProtected(roster, consent.subjectId) && !livesWith(roster, viewer.personId, consent.subjectId);
  return answers && !apart ? 'answers-for' : null;
}
