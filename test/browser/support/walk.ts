import { describe, expect, it } from '@jest/globals';
import { speak, type Language } from './languages.js';
import { addressOf, isOfRoute, places, routeOf, type Place } from './pages.js';
import { Stage } from './stage.js';
import { widths, type Visit } from './visit.js';
import { strayWords } from './words-on-page.js';

/** The narrowest phone of WCAG, and a desktop window: between the two a page is one or the other. */
const narrowest = 320;

/** As high as most pages are long: what sticks to the edge of the window then lies over nothing. */
const tall = 3000;

/** The spec of every page on the families' side or on the staff's, one person's after another's. */
export function walksEveryPage(isStaff: boolean): void {
  const stage = Stage.set();
  const walkers = new Set(places.filter((one) => one.isStaff === isStaff).map(({ who }) => who));
  describe.each([...walkers].map((who) => [who ?? 'nobody', who] as const))(
    isStaff ? 'every page at work of %s' : 'every page of %s',
    (_name, who) => {
      it('is clean, whole at every width, and says nothing in another language', async () => {
        await stage.as(who === undefined ? {} : { who }, async (visit) => {
          expect(await walk(visit, who)).toEqual([]);
        });
      }, 180_000);
    },
  );
}

/** What is wrong on a page, where, and in which language. */
type Fault = readonly [state: string, width: number, fault: string];

/** One person's way through all their pages: in bokmål each by its address, then from page to page in each language. */
async function walk(visit: Visit, who: string | undefined): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  const addresses = new Map<Place, string>();
  for (const place of places.filter((one) => one.who === who)) {
    const address = await addressOf(place, visit);
    if (!isOfRoute(address, routeOf(place)))
      throw new Error(`${place.name} is not where it says: ${address}`);
    addresses.set(place, address);
    await visit.go(address);
    await speak(visit, 'nb');
    found.push(...(await lookClosely(visit, place)));
  }
  for (const language of ['nn', 'da', 'en'] as const) {
    await isAt(visit, widths.wide);
    await speak(visit, language);
    for (const [place, address] of addresses) {
      await turnTo(visit, address);
      found.push(...(await look(visit, place, language)));
    }
  }
  return found;
}

/** What axe finds as well, at both widths; and the widths between: a desktop window at twice the size. */
async function lookClosely(visit: Visit, { name }: Place): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  for (const width of [narrowest, widths.narrow, widths.wide / 2, widths.wide]) {
    await isAt(visit, width);
    const faults = [...(await cutOff(visit)), ...(await strayWords(visit, 'nb')), ...visit.complaints];
    if (width === widths.narrow) faults.push(...(await red(visit)));
    if (width === widths.narrow || width === widths.wide) {
      await wholeInSight(visit);
      faults.push(...(await visit.faults()));
    }
    found.push(...faults.map((fault) => [`${name} nb`, width, fault] as const));
  }
  return found;
}

/** Only the words are others: whether they are the language's own, and whether there is room for them. */
async function look(visit: Visit, { name }: Place, language: Language): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  const isWide = visit.page.viewportSize()?.width === widths.wide;
  // From where the last page was left.
  for (const width of isWide ? [widths.wide, narrowest] : [narrowest, widths.wide]) {
    await isAt(visit, width);
    const faults = [...(await cutOff(visit)), ...(await strayWords(visit, language)), ...visit.complaints];
    found.push(...faults.map((fault) => [`${name} ${language}`, width, fault] as const));
  }
  return found;
}

async function isAt({ page }: Visit, width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: tall });
}

/** What was still on its way may have made the page longer than the window. */
async function wholeInSight({ page }: Visit): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: widths.wide, height: tall };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > height) await page.setViewportSize({ width, height: whole + 100 });
}

/** What is wider than the window, and words that are cut off because their box has no room for them. */
function cutOff({ page }: Visit): Promise<string[]> {
  return page.evaluate(async () => {
    // A page that changes with the width has drawn itself anew.
    await new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    const isTooWide = document.documentElement.scrollWidth > window.innerWidth;
    const wide = all.filter((one) => isTooWide && one.getBoundingClientRect().right > window.innerWidth + 1);
    const cut = all.filter((one) => {
      const { overflowX, clipPath } = getComputedStyle(one);
      const isSaidOnly = clipPath !== 'none' || one.clientWidth <= 1;
      return overflowX === 'hidden' && !isSaidOnly && one.scrollWidth > one.clientWidth + 1;
    });
    const named = (what: string) => (one: HTMLElement) =>
      `${what}: ${one.tagName}.${one.className} ${one.textContent.slice(0, 60)}`;
    return [
      ...(isTooWide ? ['wider than the window'] : []),
      ...wide.map(named('wide')),
      ...cut.map(named('cut')),
    ];
  });
}

/** What is red on a page that is only read: nothing is that is not dangerous, and nothing dangerous is one tap away. */
function red({ page }: Visit): Promise<string[]> {
  return page.evaluate(() => {
    const isRed = (colour: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (/^rgba?\((.*)\)$/.exec(colour)?.[1] ?? '').split(',').map(Number);
      // A warning is orange: there is more green in it than blue.
      return a > 0 && r >= 150 && g <= 110 && b <= 130 && g - b <= 30;
    };
    const says = (one: Element) =>
      [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    return [...document.querySelectorAll('body *')]
      .filter((one) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth, fill } = getComputedStyle(one);
        const seen = [
          backgroundColor,
          ...(says(one) ? [color] : []),
          ...(borderTopWidth === '0px' ? [] : [borderTopColor]),
          ...(one.tagName === 'path' ? [fill] : []),
        ];
        return one.checkVisibility() && seen.some(isRed);
      })
      .map((one) => `red: ${one.tagName}.${one.getAttribute('class') ?? ''} ${one.textContent.slice(0, 60)}`);
  });
}

/** To another page of the same visit, as the browser's own arrows do: nothing is loaded twice. */
async function turnTo(visit: Visit, address: string): Promise<void> {
  // By way of a page with another heading, so that the new one is known from the old.
  const between = '/tilgjengelighet';
  const isThere = new URL(visit.page.url()).pathname === between;
  if (isThere === (address === between)) await turn(visit, isThere ? '/' : between);
  await turn(visit, address);
  await visit.settled();
}

async function turn({ page }: Visit, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await page.locator('h1:not([data-left])').first().waitFor();
}
