import { asker } from './places/asker.js';
import { roskilde } from './places/roskilde.js';
import { tromso } from './places/tromso.js';
import type { DemoPlace } from './world.js';

/** The three municipalities that use Velferdslab in the demo. */
export const places: readonly DemoPlace[] = [asker, tromso, roskilde];
