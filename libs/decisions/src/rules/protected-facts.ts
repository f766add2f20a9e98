import type { Lane } from '#contract';
import { servicesBound, type Part } from './part.js';
import type { PartRefusal } from './requirement.js';

/** Lanes narrow enough that everybody who reads the part has a need for it. */
const narrowLanes: readonly Lane[] = ['only-me', 'subjects', 'named-persons'];

/**
 * Parts that would carry a protected service (crisis centre, child welfare, addiction, prison, family counselling)
 * to readers without a need. Addresses and numbers have no field to stand in.
 */
export function protectedServicesOn(
  parts: readonly Part[],
  protectedServiceIds: readonly string[],
): readonly PartRefusal[] {
  return parts
    .filter(({ lane }) => !narrowLanes.includes(lane))
    .filter((part) => {
      const { serviceId } = part.payload;
      const named = [...servicesBound(part), ...(serviceId === undefined ? [] : [serviceId])];
      return named.some((id) => protectedServiceIds.includes(id));
    })
    .map(({ id }) => ({ code: 'protected-service-in-wide-lane', partId: id, personId: null }));
}
