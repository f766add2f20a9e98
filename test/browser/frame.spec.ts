import { describe, expect, it } from '@jest/globals';
import { Stage } from './support/stage.js';
import type { Visit} from './support/visit.js';
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
        expect(await visit.faults()).toEqual([]);
        expect(await visit.isTooWide()).toBe(false);
        expect(visit.complaints).toEqual([]);
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
      await visit.page.getByRole('button', { name: 'Hjelp' }).click();
      await visit.page.getByText('Vi viser ikke dette til familien din.').waitFor();
      expect(await visit.faults()).toEqual([]);
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
