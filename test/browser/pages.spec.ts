import { describe, expect, it } from '@jest/globals';
import { addressOf, places, type Place } from './support/pages.js';
import { expectClean, Stage } from './support/stage.js';
import type { Visit } from './support/visit.js';
import { widths } from './support/visit.js';
import { strayWords } from './support/words-on-page.js';

const stage = Stage.set();

/** The narrowest phone of WCAG, a common phone, a desktop window at twice the size, and at its own. */
const everyWidth = [320, widths.narrow, widths.wide / 2, widths.wide];
const names = { nb: 'Bokmål', nn: 'Nynorsk', da: 'Dansk', en: 'English' } as const;
type Language = keyof typeof names;

/** Nobody, a mother in Denmark, a professional. The others' pages stand in places and wait to be walked. */
const persons = [{ who: 'nobody' }, { who: 'mette' }, { who: 'silje' }];

async function isAt({ page }: Visit, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
}

/** Words that are cut off because their box has no room for them. */
function cutWords({ page }: Visit): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *')]
      .filter((one) => {
        const { overflowX, clipPath } = getComputedStyle(one);
        const isSaidOnly = clipPath !== 'none' || one.clientWidth <= 1;
        return overflowX === 'hidden' && !isSaidOnly && one.scrollWidth > one.clientWidth + 1;
      })
      .map(({ className, textContent }) => `${className}: ${textContent}`),
  );
}

async function expectFits(visit: Visit, state: string): Promise<void> {
  for (const width of everyWidth) {
    await isAt(visit, width);
    const found = [state, width, await visit.isTooWide(), await cutWords(visit)];
    expect(found).toEqual([state, width, false, []]);
  }
}

async function speak({ page }: Visit, language: Language): Promise<void> {
  if (await page.evaluate((wanted) => document.documentElement.lang === wanted, language)) return;
  await page
    .locator('header')
    .getByRole('button', { name: /NB|NN|DA|EN|Språk|Sprog|Language/ })
    .click();
  await page.getByRole('menuitemradio', { name: names[language] }).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

async function inBokmaal(visit: Visit, place: Place): Promise<void> {
  const state = `${place.name} nb`;
  expect([state, ...(await strayWords(visit, 'nb'))]).toEqual([state]);
  for (const width of [widths.wide, widths.narrow]) {
    await isAt(visit, width);
    await expectClean(visit, `${state} ${width}`);
  }
  await expectFits(visit, state);
}

const examined = new Set<string>();

async function inEveryOther(visit: Visit, place: Place): Promise<void> {
  const route = place.name.replace(/-(elsewhere|resting|danish|leader)$/, '');
  for (const language of ['nn', 'da', 'en'] as const) {
    await isAt(visit, widths.wide);
    await speak(visit, language);
    const state = `${place.name} ${language}`;
    expect([state, ...(await strayWords(visit, language))]).toEqual([state]);
    await expectFits(visit, state);
    if (!examined.has(route)) await expectClean(visit, state);
  }
  examined.add(route);
}

describe.each(persons)('every page of $who', ({ who }) => {
  it('is clean, whole at every width, and says nothing in another language', async () => {
    await stage.as(who === 'nobody' ? {} : { who }, async (visit) => {
      for (const place of places.filter((one) => (one.who ?? 'nobody') === who)) {
        await isAt(visit, widths.wide);
        await visit.go(await addressOf(place, visit));
        if (place.path !== '/tilgjengelighet') await speak(visit, 'nb');
        await inBokmaal(visit, place);
        if (place.path !== '/tilgjengelighet') await inEveryOther(visit, place);
      }
    });
  }, 300_000);
});
