import { copyFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startTestServer } from '../../support/server.js';
import { launchChromium } from './chromium.js';
import { startDemoApp } from '../../support/demo-app.js';
import { languages, speak, type Language } from './languages.js';
import { addressOf, places } from './pages.js';
import { Visit, widths } from './visit.js';

const language = Object.keys(languages).find((one): one is Language => one === process.argv[2]) ?? 'nb';
const folder = language === 'nb' ? '.data/screenshots' : `.data/screenshots/${language}`;
const ofTheReadme = 'home-1280';

/** A sheet of A4 as a browser counts it. */
const paper = 794;

/** On paper: no bars, no buttons. */
const onPaper = new Set([
  'home',
  'plan',
  'agreed',
  'receipt',
  'history',
  'child',
  'family-plan',
  'statutory',
]);

/** Every page of one person, one after another in the same browser. */
async function picture(browser: Browser, url: string, who: string | undefined): Promise<void> {
  const visit = await Visit.open(browser, url);
  const { page } = visit;
  if (who !== undefined) await visit.login(who);
  for (const place of places.filter((one) => one.who === who)) {
    await visit.go(await addressOf(place, visit));
    await speak(visit, language);
    await visit.settled();
    for (const width of [widths.narrow, widths.wide]) {
      await page.setViewportSize({ width, height: 740 });
      await visit.picture(`${place.name}-${width}`, folder);
    }
    if (!onPaper.has(place.name)) continue;
    await page.setViewportSize({ width: paper, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await visit.picture(`${place.name}-print`, folder);
    await page.emulateMedia({ media: 'screen' });
  }
  await visit.close();
}

const server = await startTestServer();
process.env.TEST_SERVER = JSON.stringify(server.urls);
const [app, browser] = await Promise.all([startDemoApp(), launchChromium()]);
try {
  for (const who of new Set(places.map((one) => one.who))) await picture(browser, app.url, who);
  if (language === 'nb') copyFileSync(`${folder}/${ofTheReadme}.png`, 'docs/screenshot.png');
  console.log(`${places.length} pages in ${languages[language]} at both widths are in ${folder}.`);
} finally {
  await browser.close();
  await app.stop();
  await server.stop();
}
