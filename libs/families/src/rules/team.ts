import type { SecrecyClass } from '#contract';
import { knowsService } from './need-of-services.js';
import type { PlaceReason, TeamDuty } from './words.js';

export interface Place {
  readonly id: string;
  readonly personId: string | null;
  readonly serviceId: string;
  readonly secrecy: SecrecyClass;
  readonly duty: TeamDuty;
}

export interface TeamViewer {
  readonly personId: string;
  readonly coordinates: boolean;
  readonly isMember: boolean;
  readonly serviceIds: readonly string[];
  /** Services that were given something about the viewer or someone the viewer answers for. */
  readonly consentedServiceIds: readonly string[];
  /** Lives apart from somebody under protection: no service, place or phone that could lead there. */
  readonly mustNotTrace: boolean;
}

export interface PlaceLine {
  readonly id: string;
  readonly because: PlaceReason;
  /** The accountable person is shown to everyone; a protected service is named only to those with a need. */
  readonly showsService: boolean;
}

/** Which places of the team the viewer sees and why: protected services only with a need, others inside the family. */
export function teamFor(viewer: TeamViewer, places: readonly Place[]): readonly PlaceLine[] {
  return places
    .filter((place) => !isFilled(place, places))
    .flatMap((place) => {
      const because = whyVisible(viewer, place);
      if (because === null) return [];
      return [{ id: place.id, because, showsService: showsService(viewer, place, because) }];
    });
}

/** Whether an agreed service's empty place has been filled by a named employee. */
function isFilled(place: Place, places: readonly Place[]): boolean {
  return place.personId === null && places.some((one) => one.serviceId === place.serviceId && one.personId);
}

function whyVisible(viewer: TeamViewer, place: Place): PlaceReason | null {
  if (viewer.coordinates) return 'coordinates';
  if (place.personId === viewer.personId || viewer.serviceIds.includes(place.serviceId)) return 'own-place';
  if (place.duty !== 'professional') return 'accountable';
  if (hasNeed(viewer, place)) return 'consented';
  return viewer.isMember && place.secrecy === 'ordinary' && !viewer.mustNotTrace ? 'same-family' : null;
}

function showsService(viewer: TeamViewer, place: Place, because: PlaceReason): boolean {
  if (because !== 'accountable' || hasNeed(viewer, place)) return true;
  const reader = { servicesWithNeed: viewer.consentedServiceIds, mustNotTrace: viewer.mustNotTrace };
  return knowsService(reader, { id: place.serviceId, secrecy: place.secrecy });
}

function hasNeed(viewer: TeamViewer, place: Place): boolean {
  return viewer.consentedServiceIds.includes(place.serviceId) || viewer.serviceIds.includes(place.serviceId);
}

/** Why somebody named for the team cannot simply be put there: a new service needs the family's decision first. */
export function refusalOfPlace(
  places: readonly Pick<Place, 'serviceId' | 'personId' | 'duty'>[],
  wanted: { readonly serviceId: string; readonly personId: string },
): 'needs-decision' | 'already-in-team' | null {
  const ofService = places.filter((one) => one.serviceId === wanted.serviceId && one.duty === 'professional');
  if (ofService.length === 0) return 'needs-decision';
  return ofService.some((one) => one.personId === wanted.personId) ? 'already-in-team' : null;
}
