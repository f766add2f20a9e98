import { describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { addressOf, places } from './support/pages.js';
import { Stage } from './support/stage.js';
import type { Visit } from './support/visit.js';
import { widths } from './support/visit.js';

const stage = Stage.set();

/** A list: the page it stands on, what is fetched for it, and what it says when there is nothing. */
type List = readonly [place: string, fetched: string, ...said: string[]];

const family = '**/api/v1/families/*';
const lists: Readonly<Record<string, readonly List[]>> = {
  ingrid: [
    [
      'home',
      `${family}/home`,
      ...['Det er ingen steg nå.', 'Det står ingenting i planen ennå.'],
      'Dere har ikke blitt enige om noe ennå.',
    ],
    ['plan', `${family}/plan`, 'Det står ingenting i planen ennå. Du kan love noe selv, eller foreslå noe.'],
    ['history', `${family}/events*`, 'Det har ikke skjedd noe ennå.'],
    ['me', `${family}/consents`, 'Du deler ikke noe med noen tjeneste nå.'],
    ['who-sees', `${family}/consents/matrix`, 'Ingen tjeneste jobber med dere nå.'],
    ['suggest', `${family}/decisions`, 'Du har ikke foreslått noe ennå.'],
    ['together', `${family}/decisions`, 'Ingen spør deg om noe nå.'],
  ],
  kari: [['statutory', `${family}/statutory-decisions`, 'Ingen vedtak er skrevet inn.']],
  jonas: [
    ['child', `${family}/decisions`, 'Ingenting venter på deg nå.'],
    ['child', `${family}/plan`, 'Du har ikke lovet noe nå.'],
  ],
  hanne: [
    ['work-list', '**/api/v1/work-list*', 'Ingenting venter her.'],
    ['families', '**/api/v1/families', 'Du har ingen familier ennå.'],
    ['family-plan', `${family}/plan`, 'Planen er fortsatt tom.'],
    ['family-proposals', `${family}/decisions`, 'Ingen forslag ennå.'],
    ['family-proposals', `${family}/statutory-decisions`, 'Ingen vedtak er skrevet inn.'],
    ['family-people', family, 'Ingen er skrevet inn ennå.', 'Ingen hjem er skrevet inn ennå.'],
    ['family-people', `${family}/facts`, 'Ingen'],
    ['family-people', `${family}/exemptions`, 'Ingen'],
    ['family-team', family, 'Ingen ennå.'],
    ['family-history', `${family}/events*`, 'Det har ikke skjedd noe ennå.'],
    ['mine-coordinator', '**/api/v1/hand-overs', 'Ingen spør deg om å ta over nå.'],
  ],
  elin: [
    ['mine-leader', '**/api/v1/service-promises', 'Ingen har spurt tjenesten om noe nå.'],
    ['mine-leader', '**/api/v1/call-backs', 'Ingen skal ringes nå.'],
    ['mine-leader', '**/api/v1/safety-bars', 'Ingen sperrer venter på gjennomgang nå.'],
    ['stand-ins', '**/api/v1/stand-ins', 'Ingen familier koordineres fra din tjeneste.'],
  ],
  silje: [['mine', `${family}/plan`, 'Familien har ikke delt noe med tjenesten nå.']],
  tone: [
    ['set-up', '**/api/v1/admin/services*', 'Kommunen har ingen tjenester ennå.'],
    ['set-up-staff', '**/api/v1/admin/staff', 'Kommunen har ingen ansatte her ennå.'],
    ['set-up-rules', '**/api/v1/admin/policies', 'Det er ingen regler å velge.'],
  ],
};

/** The answer with nothing in it: the same fields, every list of it empty. */
async function withNothing(route: Route): Promise<void> {
  const response = await route.fetch();
  const full = Object.entries((await response.json()) as Readonly<Record<string, unknown>>);
  const json = Object.fromEntries(full.map(([name, value]) => [name, Array.isArray(value) ? [] : value]));
  await route.fulfill({ response, json });
}

const refused = (route: Route) => route.fulfill({ status: 500, body: '' });

async function expectNoFaults(visit: Visit, state: string): Promise<void> {
  const found = [state, await visit.faults(), await visit.isTooWide(), visit.complaints];
  expect(found).toEqual([state, [], false, []]);
}

/** The bar beside it while it is on its way, plain words when it does not come, and a sentence when it is empty. */
async function isInEveryState(visit: Visit, [name, fetched, ...said]: List, isFirst: boolean): Promise<void> {
  const { page } = visit;
  // The whole page at once: what lies under the bottom bar until one scrolls would count as hidden.
  await page.setViewportSize({ width: widths.narrow, height: 6000 });
  const place = places.find((one) => one.name === name);
  if (place === undefined) throw new Error(`There is no page called ${name}.`);
  const address = new URL(await addressOf(place, visit), page.url()).href;
  const held: Route[] = [];
  let answer: (route: Route) => Promise<void> = (route) => Promise.resolve(void held.push(route));
  await page.route(fetched, (route) => answer(route));
  await page.goto(address);
  await page.getByRole('status', { name: 'Henter …' }).first().waitFor();
  answer = refused;
  await Promise.all(held.map(refused));
  await page.getByText('Noe gikk galt hos oss. Prøv igjen om litt.').first().waitFor();
  // A refusal looks the same in every list.
  if (isFirst) await expectNoFaults(visit, `${name} refused: ${fetched}`);
  answer = withNothing;
  const again = page.getByRole('button', { name: 'Prøv en gang til' });
  for (let left = await again.count(); left > 0; left = await again.count()) {
    await again.first().click();
    await again.nth(left - 1).waitFor({ state: 'detached' });
  }
  for (const words of said) await page.getByText(words, { exact: true }).first().waitFor();
  await visit.settled();
  await expectNoFaults(visit, `${name} empty: ${fetched}`);
  await page.unrouteAll({ behavior: 'wait' });
}

describe('a list', () => {
  it.each(Object.entries(lists))(
    'of %s says that it is on its way, that it did not come, and that there is nothing',
    async (who, own) => {
      await stage.as({ who, width: widths.narrow }, async (visit) => {
        for (const list of own) await isInEveryState(visit, list, list === own[0]);
      });
    },
    120_000,
  );

  it('of what waits, and of families, is empty for whoever is in none', async () => {
    await stage.as({ who: 'ingrid', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.route('**/api/v1/me', withNothing);
      await visit.go('/');
      await page.getByText('Ingenting venter på deg nå.').waitFor();
      for (const path of ['/', '/plan', '/historikk', '/vedtak', '/forslag/ny']) {
        await visit.go(path);
        await page.getByText('Du er ikke med i noen plan nå.', { exact: false }).waitFor();
        await expectNoFaults(visit, `${path} of nobody’s family`);
      }
    });
  }, 60_000);
});
