import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { RunningApp } from '../../support/app.js';
import { launchChromium } from './chromium.js';
import { startDemoApp } from '../../support/demo-app.js';
import { Visit, widths, type Width } from './visit.js';

export interface Looking {
  /** The log-in hint of a demo person; nobody: not logged in. */
  readonly who?: string;
  readonly path?: string;
  readonly width?: Width;
  /** Where in the world the browser thinks it is. */
  readonly zone?: string;
}

/** The demo families in a running app, and a browser: one for each spec file, ended with it. */
export class Stage {
  #app: RunningApp | undefined;
  #browser: Browser | undefined;
  readonly #open: Visit[] = [];

  /** Called once at the top of a spec file. */
  static set(): Stage {
    const stage = new Stage();
    beforeAll(async () => {
      [stage.#app, stage.#browser] = await Promise.all([startDemoApp(), launchChromium()]);
    }, 240_000);
    afterAll(async () => {
      await stage.#browser?.close();
      await stage.#app?.stop();
    });
    return stage;
  }

  get app(): RunningApp {
    if (this.#app === undefined) throw new Error('The app is not there before the tests begin.');
    return this.#app;
  }

  /** A person's own browser, which stays until the spec is over. */
  async visit({ who, path = '/', width = widths.wide, zone }: Looking): Promise<Visit> {
    if (this.#browser === undefined) throw new Error('The browser is not there before the tests begin.');
    const visit = await Visit.open(this.#browser, this.app.url, width, zone);
    this.#open.push(visit);
    return who === undefined ? visit.go(path) : visit.login(who, path);
  }

  /** A person's own browser for this piece of work; when it fails, the page is kept as a picture. */
  async as<T>(looking: Looking, work: (visit: Visit) => Promise<T>): Promise<T> {
    const visit = await this.visit(looking);
    try {
      const { who = 'nobody', width = widths.wide, path = '' } = looking;
      return await visit.seen(`${who}-${width}-${path.replaceAll(/[^\w]+/g, '-')}`, work);
    } finally {
      await visit.close();
    }
  }

  /** Moves the clock of the whole system; only forwards. Epoch milliseconds. */
  async isNow(at: number): Promise<void> {
    const answer = await fetch(`${this.app.url}/api/v1/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: new Date(at).toISOString() }),
    });
    if (!answer.ok) throw new Error(`the clock answered ${answer.status}: ${await answer.text()}`);
  }
}

/**
 * No fault that axe finds, no wider than the window, and a browser without complaints. The whole page at once: what
 * lies under the bottom bar until one scrolls would count as hidden.
 */
export async function expectClean(visit: Visit, state = 'the page'): Promise<void> {
  const { page } = visit;
  const { width, height } = page.viewportSize() ?? { width: widths.wide, height: 900 };
  await visit.settled();
  const whole = () => page.evaluate(() => document.documentElement.scrollHeight);
  let faults: readonly string[];
  let tall: number;
  // What was still on its way may have made the page longer while it was looked at: then it is looked at again.
  do {
    tall = Math.max(height, (await whole()) + 100);
    await page.setViewportSize({ width, height: tall });
    faults = await visit.faults();
  } while ((await whole()) > tall);
  await page.setViewportSize({ width, height });
  expect([state, faults, await visit.isTooWide(), visit.complaints]).toEqual([state, [], false, []]);
}

export { does, reads } from './session.js';
