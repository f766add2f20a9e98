import { asker } from './places/asker.js';
import { roskilde } from './places/roskilde.js';
import { tromso } from './places/tromso.js';
import type { DemoPlace } from './world.js';

/** The three municipalities that use Velferdslab in the demo. */
export const places: readonly DemoPlace[] = [asker, tromso, roskilde];

/** Whoever of a service carries a mandate speaks for it. */
export function answererIn(placeKey: string, service: string): string {
  const staff = places.find(({ key }) => key === placeKey)?.staff ?? [];
  const found = staff.find((one) => one.service === service && one.mandate !== undefined);
  if (found === undefined) throw new Error(`Nobody in ${placeKey} may promise for ${service}.`);
  return found.ref;
}
