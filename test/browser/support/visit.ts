import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export const widths = { wide: 1280, narrow: 360 } as const;
const heights = { [widths.wide]: 900, [widths.narrow]: 740 } as const;
export type Width = (typeof widths)[keyof typeof widths];

/** Put into the page by hand: our pages have no frames, for which its own helper opens a second page every time. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const examination: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** What depends on the colours alone. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const examinationOfColours: RunOptions = {
  runOnly: { type: 'rule', values: rulesOfColour },
  resultTypes: ['violations'],
};
interface Examined {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** What came over the wire, for whoever looks for a trace of somebody else. */
export interface Received {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/** One person's browser: an own window with own cookies, at one width. Remembers everything it received. */
export class Visit {
  readonly traffic: Received[] = [];
  /** What the browser complained about: a refused style, a fault in a script. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly base: string,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('response', (response) => {
      const { url, status } = { url: response.url(), status: response.status() };
      // The program and its typefaces are everybody's.
      if (new URL(url).pathname.startsWith('/assets/')) return;
      void response.text().then(
        (text) => this.traffic.push({ url, status, text }),
        () => this.traffic.push({ url, status, text: '' }),
      );
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // A refusal is an answer; the browser calls every one of them an error.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    base: string,
    width: Width = widths.wide,
    timezoneId = 'Europe/Oslo',
  ): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width, height: heights[width] },
      locale: 'nb-NO',
      timezoneId,
      reducedMotion: 'reduce',
    });
    return new Visit(base, context, await context.newPage());
  }

  /** Logs in as a demo person and stands on the page, its heading there. */
  async login(hint: string, path = '/'): Promise<this> {
    return this.go(`/auth/login?login_hint=${hint}&returnTo=${encodeURIComponent(path)}`);
  }

  async go(path: string): Promise<this> {
    await this.page.goto(this.base + path);
    return this.settled();
  }

  /** The heading stands and nothing is on its way any more. */
  async settled(): Promise<this> {
    await this.page.locator('h1').first().waitFor();
    await this.page.locator('.aksel-skeleton').first().waitFor({ state: 'detached' });
    return this;
  }

  /** Every fault axe finds of WCAG 2.2 A and AA, one line each: empty when the page is clean. */
  async faults(options = examination): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axeSource);
    // Only what is wrong comes back: what was looked at besides is ten thousand values.
    return this.page.evaluate(async (asked) => {
      const { violations } = await (globalThis as unknown as Examined).axe.run(asked);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    }, options);
  }

  /** What of it the colours alone may change. */
  async faultsOfColour(): Promise<string[]> {
    return this.faults(examinationOfColours);
  }

  /** Whether something is wider than the window, so that one would have to scroll sideways. */
  async isTooWide(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  }

  /** Moves by Tab alone until what is named has the focus, as somebody without a mouse does. */
  async tabTo(name: string | RegExp): Promise<void> {
    // A hand waits until the page shows what it wants to reach.
    await this.page.getByText(name).or(this.page.getByLabel(name)).first().waitFor({ state: 'attached' });
    for (let steps = 0; steps < 100; steps += 1) {
      await this.page.keyboard.press('Tab');
      const text = await this.page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
      if (typeof name === 'string' ? text.trim() === name : name.test(text)) return;
    }
    throw new Error(`A hundred steps by keyboard and still not at ${String(name)}`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press('Enter');
  }

  /** Everything this browser keeps where a script can reach it. */
  async kept(): Promise<Record<string, unknown>> {
    return this.page.evaluate(async () => ({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }));
  }

  /** The whole page as if the window were as high: what sticks to its edge then lies where it ends. */
  async picture(name: string, folder = '.data/screenshots'): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const { width, height } = this.page.viewportSize() ?? { width: widths.wide, height: 900 };
    const whole = await this.page.evaluate(() => document.documentElement.scrollHeight);
    await this.page.setViewportSize({ width, height: Math.max(height, whole) });
    await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    await this.page.setViewportSize({ width, height });
  }

  /** Does the work; when it fails, the page is kept as a picture under the name. */
  async seen<T>(name: string, work: (visit: this) => Promise<T>): Promise<T> {
    try {
      return await work(this);
    } catch (error) {
      await this.picture(`failed-${name}`).catch(() => undefined);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
