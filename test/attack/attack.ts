import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { House } from '../support/fuzz/house.js';
import { startTestServer } from '../support/server.js';
import { mapOf } from './forms.js';
import { sqlmap } from './sqlmap.js';
import { broken, targetsOf } from './targets.js';
import { wapiti } from './wapiti.js';
import { WayIn } from './way-in.js';

export interface AttackWish {
  readonly with: string;
  readonly only: string;
  readonly say: (line: string) => void;
}

const folder = resolve('.cache/attack');

/** The demo with everybody logged in, tried by programs that know nothing of it; how much they found. */
export async function attack(wish: AttackWish): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startTestServer();
  process.env.TEST_SERVER = JSON.stringify(server.urls);
  try {
    const house = await House.open();
    try {
      return await play(house, wish);
    } finally {
      await house.close();
    }
  } finally {
    await server.stop();
  }
}

async function play(house: House, { only, say, ...wish }: AttackWish): Promise<number> {
  const targets = await targetsOf(house, only);
  const asked = new Set(targets.map(({ actor }) => actor.hint));
  say(`${targets.length} operations, asked as ${[...asked].join(', ')}.`);
  const way = new WayIn(house, targets, mapOf(targets));
  await way.open();
  const found: string[] = [];
  try {
    for (const [name, tool] of Object.entries({ sqlmap, wapiti }).filter(([one]) =>
      wish.with.includes(one),
    )) {
      const all = await tool(targets, way.url, folder);
      found.push(...all.filter((one) => !one.includes(broken)));
      if (!all.some((one) => one.includes(broken)))
        found.push(`${name} did not find the door left open for it`);
      say(`${name} is done: ${all.length} told, the door left open for it among them.`);
    }
  } finally {
    way.close();
  }
  const faults = [...found, ...way.faults, ...way.called.map((address) => `called out: ${address}`)];
  const sums = [...way.statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${n} × ${status}`);
  say(`Answers: ${sums.join(', ')}.`);
  for (const fault of faults) say(`FOUND ${fault}`);
  return faults.length;
}
