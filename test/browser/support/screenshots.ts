import { copyFileSync } from 'node:fs';
import { startTestServer } from '../../support/server.js';
import { launchChromium } from './chromium.js';
import { startDemoApp } from './demo-app.js';
import { Visit, widths } from './visit.js';

type Path = string | ((visit: Visit) => Promise<string>);

/** The proposal somebody is asked about: its address is known only to who is asked. */
async function firstWaiting({ page }: Visit): Promise<string> {
  const answer = await page.request.get(new URL('/api/v1/me', page.url()).href);
  const { waiting } = (await answer.json()) as { waiting: { kind: string; id: string; familyId: string }[] };
  const asked = waiting.find(({ kind }) => kind === 'decision');
  return asked === undefined ? '/' : `/forslag/${asked.id}?familie=${asked.familyId}`;
}

/** Who looks at what. A page that somebody builds gets a line. */
const looks: readonly (readonly [name: string, who: string | undefined, path: Path])[] = [
  ['login', undefined, '/'],
  ['home', 'ingrid', '/'],
  ['decision', 'ingrid', firstWaiting],
  ['plan', 'ingrid', '/plan'],
  ['history', 'ingrid', '/historikk'],
  ['me', 'ingrid', '/meg'],
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
      if (who !== undefined) await visit.login(who);
      await visit.go(typeof path === 'string' ? path : await path(visit));
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
