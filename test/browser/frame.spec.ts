import { describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { accents } from '#contract';
import { accentColours } from '../../apps/web/src/ui/accent/accent-colours.js';
import { addressOf, places } from './support/pages.js';
import { expectClean, reads, Stage } from './support/stage.js';
import type { Visit } from './support/visit.js';
import { widths, type Width } from './support/visit.js';

const stage = Stage.set();

async function on<T>(width: Width, name: string, work: (visit: Visit) => Promise<T>): Promise<T> {
  const visit = await stage.visit({ width });
  try {
    return await visit.seen(name, work);
  } finally {
    await visit.close();
  }
}

/** By Tab alone through the page: what has the focus while the bar at the bottom lies over it. */
async function hiddenUnderTheBar({ page }: Visit): Promise<string[]> {
  const hidden: string[] = [];
  for (let steps = 0; steps < 100; steps += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const [focus, bar] = [document.activeElement, document.querySelector('.vl-bottom')];
      if (focus === null || bar === null || bar.contains(focus)) return undefined;
      // What is taller than the window cannot be all in sight.
      const { top, bottom, height } = focus.getBoundingClientRect();
      const isHidden =
        height < window.innerHeight / 2 && (bottom > bar.getBoundingClientRect().top || top < 0);
      return { text: focus.textContent, isHidden };
    });
    if (at === undefined) return hidden;
    if (at.isHidden) hidden.push(at.text);
  }
  throw new Error('A hundred steps by keyboard and still not at the bar');
}

const pages = [
  ['the log-in', undefined, '/'],
  ['a mother’s home', 'marte', '/'],
  ['a mother’s own page', 'marte', '/meg'],
  ['a coordinator’s first page', 'hanne', '/'],
  ['a page nobody has', 'marte', '/finnes-ikke'],
  ['the accessibility statement', undefined, '/tilgjengelighet'],
] as const;

describe.each([widths.wide, widths.narrow])('at %i px', (width) => {
  it.each(pages)(
    '%s is clean, fits, and the browser has nothing to complain about',
    async (name, who, path) => {
      await on(width, `${name}-${width}`, async (visit) => {
        await (who === undefined ? visit.go(path) : visit.login(who, path));
        await expectClean(visit, name);
      });
    },
    60_000,
  );
});

describe('the frame of a family’s page', () => {
  it('lets a keyboard past it, and begins every new page at its heading', async () => {
    await on(widths.wide, 'keyboard', async (visit) => {
      await visit.login('marte');
      await visit.press('Gå til innholdet');
      expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await visit.go('/');
      await visit.press('Meg');
      await visit.page.waitForURL('**/meg');
      await visit.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect(await visit.page.title()).toBe('Meg – Familieplan');
    });
  }, 60_000);

  it('leads away at one tap, logged out, with nothing of ours left behind', async () => {
    await on(widths.narrow, 'away', async (visit) => {
      await visit.page.route('https://www.yr.no/**', (route) => route.fulfill({ body: 'weather' }));
      await visit.login('marte', '/plan');
      await visit.page.getByRole('button', { name: 'Forlat siden' }).click();
      await visit.page.waitForURL('https://www.yr.no/');
      // The log-out travels on its own; nobody waits for it on the page that is gone.
      const isLoggedIn = async () => (await visit.page.context().cookies()).some(({ name }) => name === 'vl');
      for (let tries = 0; tries < 100 && (await isLoggedIn()); tries += 1)
        await visit.page.waitForTimeout(50);
      await visit.go('/');
      expect(await visit.page.locator('h1').textContent()).toBe('Logg inn');
      expect(await visit.kept()).toEqual({ local: [], session: [], cookies: '', databases: [], caches: [] });
      expect((await visit.page.context().cookies()).map(({ name }) => name)).not.toContain('vl');
    });
  }, 60_000);

  it('asks the coordinator for help without a word to the family', async () => {
    await on(widths.narrow, 'help', async (visit) => {
      await visit.login('marte');
      await visit.page.getByRole('button', { name: 'Hjelp', exact: true }).click();
      await visit.page.getByText('Vi viser ikke dette til familien din.').waitFor();
      expect(await visit.faults()).toEqual([]);
      // Without a network an act is told to have failed; it never waits in silence for one.
      await visit.page.context().setOffline(true);
      await visit.page.getByRole('button', { name: 'Send' }).click();
      await visit.page.getByText('Du er uten nett nå.').waitFor();
      await visit.page.context().setOffline(false);
      await visit.page.getByRole('button', { name: 'Send' }).click();
      await visit.page.getByText('Koordinatoren din har fått beskjeden.').waitFor();
      expect(await visit.faults()).toEqual([]);
    });
  }, 60_000);

  it('speaks the language one chooses, the next time too', async () => {
    await on(widths.wide, 'language', async (visit) => {
      await visit.login('marte');
      await visit.page.getByRole('button', { name: /NB/ }).click();
      const kept = visit.page.waitForResponse('**/api/v1/me');
      await visit.page.getByRole('menuitemradio', { name: 'English' }).click();
      expect((await kept).ok()).toBe(true);
      await visit.page.getByRole('button', { name: 'Help' }).waitFor();
      await visit.go('/plan');
      await visit.page.getByRole('button', { name: 'Help' }).waitFor();
      expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('en');
    });
  }, 60_000);

  it('leads a young person to a page of their own, and everybody else to where their day begins', async () => {
    const first = [
      ['sofie', '/barn'],
      ['trine', '/'],
      ['hanne', '/arbeidsliste'],
      ['silje', '/mine'],
      ['tone', '/oppsett'],
    ] as const;
    for (const [who, path] of first)
      await on(widths.wide, `first-${who}`, async (visit) => {
        await visit.login(who);
        expect([who, new URL(visit.page.url()).pathname]).toEqual([who, path]);
      });
  }, 60_000);
});

const colourOf = ({ page }: Visit) => page.evaluate(() => document.body.dataset.color);

describe('the colour of a municipality', () => {
  it('is on every page of those who live and work there, and on none before the log-in', async () => {
    await stage.as({ width: widths.narrow }, async (visit) => {
      expect(await colourOf(visit)).toBeUndefined();
      for (const [who, colour] of [
        ['mette', accentColours.green],
        ['ingrid', accentColours.blue],
      ] as const) {
        await visit.login(who);
        expect([who, await colourOf(visit)]).toEqual([who, colour]);
        await visit.page.context().clearCookies();
      }
    });
  }, 60_000);

  const coloured = places.filter(({ name }) => ['home', 'decision', 'work-list'].includes(name));
  it.each(coloured)(
    'is read easily, whichever it is: $name',
    async (place) => {
      await stage.as({ who: place.who ?? '', width: widths.narrow }, async (visit) => {
        const { page } = visit;
        await visit.go(await addressOf(place, visit));
        await page.setViewportSize({ width: widths.narrow, height: 3000 });
        for (const accent of accents) {
          await page.evaluate((colour) => void (document.body.dataset.color = colour), accentColours[accent]);
          expect([accent, await visit.faultsOfColour()]).toEqual([accent, []]);
        }
      });
    },
    60_000,
  );
});

describe('whoever belongs to several families', () => {
  it('stays in the one they chose, whichever way they go from the page', async () => {
    await stage.as({ who: 'ingrid', width: widths.narrow }, async (visit) => {
      const { families } = await reads<{ families: { id: string }[] }>(visit, '/api/v1/me');
      const chosen = `familie=${families[0]?.id}`;
      await visit.go(`/plan?${chosen}`);
      const links = visit.page.locator('header a, nav a, footer a');
      const there = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(there.length).toBeGreaterThan(5);
      expect(there.filter((href) => !href.endsWith(chosen))).toEqual([]);
    });
  });
});

describe('on a phone', () => {
  it.each(['/', '/plan', '/meg'])('the bar never lies over what has the focus: %s', async (path) => {
    await stage.as({ who: 'ingrid', path, width: widths.narrow }, async (visit) => {
      expect(await hiddenUnderTheBar(visit)).toEqual([]);
    });
  });
});

describe('the frame of a page for staff', () => {
  it('tells what waits, finds a family by keyboard alone, and is one line on the smallest phone', async () => {
    await stage.as({ who: 'hanne', path: '/familier', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByRole('link', { name: /^Venter på meg [1-9]/ }).waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await visit.isTooWide()).toBe(false);
      expect((await page.locator('.vl-staff-top').boundingBox())?.height).toBeLessThan(56);
      await visit.press('Finn familie');
      await page.getByRole('dialog').getByRole('link', { name: 'Familien Dahl' }).waitFor();
      await page.keyboard.type('nils');
      await page
        .getByRole('dialog')
        .getByRole('link', { name: 'Familien Dahl' })
        .waitFor({ state: 'detached' });
      expect(await visit.faults()).toEqual([]);
      await visit.press('Familien Nilsen');
      await page.waitForURL('**/familier/*');
      expect(page.url()).not.toContain('nils');
    });
  });

  it('speaks the language one chooses', async () => {
    await stage.as({ who: 'silje', path: '/mine' }, async ({ page }) => {
      await page.getByRole('button', { name: /NB/ }).click();
      await page.getByRole('menuitemradio', { name: 'Dansk' }).click();
      await page.getByRole('link', { name: /Venter på mig/ }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('da');
    });
  });
});

const lists = [
  ['/', 'home'],
  ['/plan', 'plan'],
  ['/historikk', 'events*'],
] as const;
const answers = {
  busy: (route: Route) => route.fulfill({ status: 503, body: '' }),
  silent: (route: Route) => route.abort('internetdisconnected'),
};

describe('a list that cannot be fetched', () => {
  it.each(lists)(
    'says so in plain words, without a network too, and comes at the second try: %s',
    async (path, asked) => {
      await stage.as({ who: 'ingrid', path: '/meg', width: widths.narrow }, async (visit) => {
        const { page } = visit;
        await page.route(`**/api/v1/families/*/${asked}`, answers.busy);
        await page.goto(new URL(path, page.url()).href);
        const again = page.getByRole('button', { name: 'Prøv en gang til' });
        await page.getByText('Noe gikk galt hos oss. Prøv igjen om litt.').waitFor();
        await expectClean(visit, `${path} when the server is away`);
        await page.unrouteAll();
        await page.route(`**/api/v1/families/*/${asked}`, answers.silent);
        await page.context().setOffline(true);
        await again.click();
        await page.getByText('Du er uten nett nå.').waitFor();
        await page.context().setOffline(false);
        await page.unrouteAll();
        await again.click();
        await again.waitFor({ state: 'detached' });
        await visit.settled();
      });
    },
  );
});
