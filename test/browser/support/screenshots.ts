import { copyFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startTestServer } from '../../support/server.js';
import { launchChromium } from './chromium.js';
import { startDemoApp } from './demo-app.js';
import { addressOf, places } from './pages.js';
import { Visit, widths, type Width } from './visit.js';

const folder = '.data/screenshots';
const ofTheReadme = 'home-1280';

/** On paper: no bars, no buttons. */
const onPaper = new Set(['home', 'plan', 'agreed', 'receipt']);

/** Every page of one person, one after another in the same browser. */
async function picture(browser: Browser, url: string, who: string | undefined, width: Width): Promise<void> {
  const visit = await Visit.open(browser, url, width);
  if (who !== undefined) await visit.login(who);
  for (const place of places.filter((one) => one.who === who)) {
    await visit.go(await addressOf(place, visit));
    await visit.picture(`${place.name}-${width}`, folder);
    if (!onPaper.has(place.name) || width !== widths.wide) continue;
    await visit.page.emulateMedia({ media: 'print' });
    await visit.picture(`${place.name}-print`, folder);
    await visit.page.emulateMedia({ media: 'screen' });
  }
  await visit.close();
}

const server = await startTestServer();
process.env.TEST_SERVER = JSON.stringify(server.urls);
const [app, browser] = await Promise.all([startDemoApp(), launchChromium()]);
try {
  for (const width of Object.values(widths))
    for (const who of new Set(places.map((one) => one.who))) await picture(browser, app.url, who, width);
  copyFileSync(`${folder}/${ofTheReadme}.png`, 'docs/screenshot.png');
  console.log(`${places.length} pages at ${Object.values(widths).join(' and ')} px are in ${folder}.`);
} finally {
  await browser.close();
  await app.stop();
  await server.stop();
}
