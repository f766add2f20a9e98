import type { Settings } from '#platform/config';
import type { WorkerDatabase } from '#platform/database';

import { KeyFolder } from '../keys/key-folder.js';
import type { Keys } from '../keys/keys.js';
import { CheckpointFolder } from './checkpoint-folder.js';
import { Sealer } from './sealer.js';
import { Sealing } from './sealing.js';

/** A reader of the demo should not wait a minute to see that an event is sealed. */
const pauseMs = { demo: 5_000, elsewhere: 60_000 };

export function sealingFor(database: WorkerDatabase, keys: Keys, settings: Settings): Sealing {
  const checkpoints = new CheckpointFolder(settings.checkpointDir);
  const places = {
    keys: new KeyFolder(settings.keysDir),
    checkpoints,
    global: database.global.bind(database),
    inMunicipality: database.inMunicipality.bind(database),
  };
  const sealer = new Sealer(places.inMunicipality, checkpoints, keys.checkpoint);
  return new Sealing(sealer, places, settings.demo ? pauseMs.demo : pauseMs.elsewhere);
}
