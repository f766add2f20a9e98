import { copyFileSync } from 'node:fs';
import { startTestServer } from '../../support/server.js';
import { launchChromium } from './chromium.js';
import { startDemoApp } from './demo-app.js';
import { Visit, widths } from './visit.js';

/** Who looks at what. A page that somebody builds gets a line. */
const looks: readonly (readonly [name: string, who: string | undefined, path: string])[] = [
  ['login', undefined, '/'],
  ['home', 'marte', '/'],
  ['plan', 'marte', '/plan'],
  ['history', 'marte', '/historikk'],
  ['me', 'marte', '/meg'],
  ['statutory', 'kari', '/vedtak'],
  ['suggest', 'marte', '/forslag/ny'],
  ['child', 'sofie', '/barn'],
  ['work-list', 'hanne', '/arbeidsliste'],
  ['families', 'hanne', '/familier'],
  ['mine', 'silje', '/mine'],
  ['set-up', 'tone', '/oppsett'],
  ['not-found', 'marte', '/finnes-ikke'],
  ['accessibility', undefined, '/tilgjengelighet'],
];
const folder = '.data/screenshots';
const ofTheReadme = 'home-1280';

const server = await startTestServer();
process.env.TEST_SERVER = JSON.stringify(server.urls);
const [app, browser] = await Promise.all([startDemoApp(), launchChromium()]);
try {
  for (const width of Object.values(widths))
    for (const [name, who, path] of looks) {
      const visit = await Visit.open(browser, app.url, width);
      await (who === undefined ? visit.go(path) : visit.login(who, path));
      await visit.picture(`${name}-${width}`, folder);
      await visit.close();
    }
  copyFileSync(`${folder}/${ofTheReadme}.png`, 'docs/screenshot.png');
  console.log(`${looks.length} pages at ${Object.values(widths).join(' and ')} px are in ${folder}.`);
} finally {
  await browser.close();
  await app.stop();
  await server.stop();
}
