import pg from 'pg';
import { CannotStart } from '#platform/errors';
import { JsonDemoDirectory, type DemoPerson } from '#identity';
import type { Settings } from '#platform/config';
import { loadSecretKeys } from '#platform/database';
import { isSecure } from '#platform/http';
import { play, type Scene } from './acts.js';
import { families } from './families.js';
import { foundFamily } from './found-family.js';
import { Hands } from './hands.js';
import { answererIn, places } from './places.js';
import { demoState } from './state.js';
import { putInUse, setUpPlace, type Place } from './set-up-place.js';
import { Timeline } from './timeline.js';

const firstDay = -40;
const foundingDay = -39;

/** Whether nothing has been made yet: an empty demo is filled once, and never again. */
export async function isDemoEmpty(settings: Settings): Promise<boolean> {
  if (settings.databaseOwnerUrl === undefined) return false;
  const state = await withOwner(settings.databaseOwnerUrl, demoState);
  if (state === 'unfinished')
    throw new CannotStart('The demo was not finished the last time: npm run reset, then npm start.');
  return state === 'empty';
}

/**
 * Fills an empty demo with three municipalities and twelve families, through the API of the running server, so that
 * every rule, event and signature in it is genuine.
 */
export async function seedDemo(settings: Settings): Promise<void> {
  const { demo, databaseOwnerUrl } = settings;
  if (!demo || databaseOwnerUrl === undefined)
    throw new CannotStart(
      'Demo data is made in the demo only: OIDC_ISSUER is set, or NODE_ENV is production.',
    );
  await withOwner(databaseOwnerUrl, async (owner) => {
    const pool = new pg.Pool({ connectionString: databaseOwnerUrl, max: 2 });
    pool.on('error', () => undefined);
    await new Seeding(settings, owner, pool).run().finally(() => pool.end());
  });
}

async function withOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url });
  // Whoever stops the server meanwhile also stops this; the query under way says so.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

class Seeding {
  private readonly directory = new JsonDemoDirectory();
  private readonly keys;
  private readonly hands: Hands;

  constructor(
    private readonly settings: Settings,
    private readonly owner: pg.Client,
    pool: pg.Pool,
  ) {
    this.keys = loadSecretKeys(settings);
    const host = ['0.0.0.0', '::'].includes(settings.host) ? 'localhost' : settings.host;
    const base = `http://${host}:${settings.port}`;
    this.hands = new Hands(pool, this.keys, base, (ref) => this.person(ref), isSecure(settings));
  }

  async run(): Promise<void> {
    const timeline = await Timeline.begin(this.owner, firstDay);
    const set = await this.setUpPlaces();
    await this.moveTo(timeline, foundingDay);
    const scenes = await Promise.all(families.map((data) => this.found(data.key, set, timeline)));
    const days = [...new Set(families.flatMap(({ acts }) => acts.map(({ day }) => day)))].sort(
      (a, b) => a - b,
    );
    const failed = new Map<Scene, unknown>();
    for (const day of days) {
      if (day !== foundingDay) await this.moveTo(timeline, day);
      await Promise.all(
        scenes
          .filter((scene) => !failed.has(scene))
          .map((scene) => playDay(scene, day).catch((error: unknown) => failed.set(scene, error))),
      );
    }
    await timeline.finish();
    // One family's trouble does not take the others with it, but it is told.
    if (failed.size > 0) throw new Error([...failed.values()].map(String).join('\n'));
  }

  private async setUpPlaces(): Promise<ReadonlyMap<string, Place>> {
    const pid = (ref: string) => this.person(ref).pid;
    const set = new Map<string, Place>();
    for (const place of places) {
      const id = await putInUse(this.owner, this.keys, place, pid);
      set.set(place.key, await setUpPlace(this.hands, place, id, pid));
    }
    return set;
  }

  private async found(key: string, set: ReadonlyMap<string, Place>, timeline: Timeline): Promise<Scene> {
    const data = families.find((one) => one.key === key);
    const place = data && set.get(data.place);
    if (data === undefined || place === undefined) throw new Error(`${key} has no municipality.`);
    const pid = (ref: string) => this.directory.find(ref)?.pid;
    const founding = { hand: await this.hands.of(data.coordinator), timeline, pid };
    const family = await foundFamily(founding, data, place);
    const answererOf = (service: string) => answererIn(data.place, service);
    return { hands: this.hands, answererOf, founding, family, kept: new Map() };
  }

  private async moveTo(timeline: Timeline, day: number): Promise<void> {
    this.hands.close();
    await timeline.moveTo(day);
  }

  private person(ref: string): DemoPerson {
    const found = this.directory.find(ref);
    if (found === undefined) throw new Error(`${ref} is not in persons.json.`);
    return found;
  }
}

async function playDay(scene: Scene, day: number): Promise<void> {
  for (const act of scene.family.data.acts) if (act.day === day) await play(scene, act);
}
