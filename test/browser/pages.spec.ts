import { describe, expect, it } from '@jest/globals';
import { Stage } from './support/stage.js';
import { walk, walkers } from './support/walk.js';

const stage = Stage.set();

describe.each(walkers(false).map((who) => [who ?? 'nobody', who] as const))(
  'every page of %s',
  (_name, who) => {
    it('is clean, whole at every width, and says nothing in another language', async () => {
      await stage.as(who === undefined ? {} : { who }, async (visit) => {
        expect(await walk(visit, who)).toEqual([]);
      });
    }, 180_000);
  },
);
