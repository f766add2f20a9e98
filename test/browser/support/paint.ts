import type { Browser, BrowserContext } from 'playwright-core';
import { startTestServer } from '../../support/server.js';
import { launchChromium } from './chromium.js';
import { startDemoApp } from '../../support/demo-app.js';
import { Visit, widths } from './visit.js';

/** The phone quality.md speaks of: a quarter of this machine, on "slow 4G". */
const phone = {
  cpuSlowdown: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
} as const;
const goalMs = 2_500;
const runs = 5;
const who = 'ingrid';

interface Look {
  readonly firstPaint: number;
  /** The greeting and the first card of what waits stand on the screen. */
  readonly useful: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Runs in the page: notes the frame in which what a tired parent came for is painted. */
function noteUseful(): void {
  const noted = globalThis as { usefulAt?: number };
  const look = () => {
    const isThere = document.querySelector('main h1') && document.querySelector('main section li');
    if (!isThere) return requestAnimationFrame(look);
    return requestAnimationFrame(() => setTimeout(() => (noted.usefulAt = performance.now())));
  };
  requestAnimationFrame(look);
}

/** One opening of the home, logged in, nothing kept from before. */
async function look(context: BrowserContext, home: string): Promise<Look> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', phone.network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
  const sizes: number[] = [];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await page.addInitScript(noteUseful);
  await page.goto(home, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'usefulAt' in globalThis, undefined, { polling: 50 });
  const [bytes, requests] = [sizes.reduce((sum, one) => sum + one, 0), sizes.length];
  const times = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    useful: (globalThis as { usefulAt?: number }).usefulAt ?? Infinity,
  }));
  return { ...times, bytes, requests };
}

/** Every look is a browser that has never been here, with the cookie of somebody who has logged in. */
async function looks(browser: Browser, url: string): Promise<Look[]> {
  const visit = await Visit.open(browser, url, widths.narrow);
  await visit.login(who);
  const cookies = await visit.page.context().cookies();
  await visit.close();
  const taken: Look[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nb-NO' });
    await context.addCookies(cookies);
    taken.push(await look(context, `${url}/`));
    await context.close();
  }
  return taken;
}

function median(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? Infinity;
}

function tell(taken: readonly Look[]): number {
  const of = (what: keyof Look) => taken.map((one) => one[what]);
  const line = (what: keyof Look, unit: number, digits: number) =>
    `${(median(of(what)) / unit).toFixed(digits)} (${of(what)
      .map((one) => (one / unit).toFixed(digits))
      .join(', ')})`;
  console.log(
    [
      `A family's home on a slow phone (CPU / ${phone.cpuSlowdown}, 1.6 Mbit/s down, ${phone.network.latency} ms a round trip), nothing cached, median of ${runs}:`,
      `first paint         ${line('firstPaint', 1000, 2)} s`,
      `first useful paint  ${line('useful', 1000, 2)} s, goal ${goalMs / 1000} s`,
      `over the wire       ${line('bytes', 1024, 0)} kB in ${line('requests', 1, 0)} answers`,
    ].join('\n'),
  );
  return median(of('useful'));
}

const server = await startTestServer();
process.env.TEST_SERVER = JSON.stringify(server.urls);
const [app, browser] = await Promise.all([startDemoApp(), launchChromium()]);
try {
  if (tell(await looks(browser, app.url)) > goalMs) process.exitCode = 1;
} finally {
  await browser.close();
  await app.stop();
  await server.stop();
}
