import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { acts } from './support/acting.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
const narrow = widths.narrow;

/** Another window of the same browser: the same cookies. */
async function window({ page }: Visit, path: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(path, page.url()).href);
  await other.locator('h1').first().waitFor();
  return other;
}

const login = (visit: Visit, who: string) => window(visit, `/auth/login?login_hint=${who}&returnTo=%2Fmeg`);

interface Me {
  readonly person: { readonly id: string };
  readonly families: readonly { readonly id: string }[];
}

async function writesToCoordinator({ page }: Visit, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Hjelp', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Jeg vil skrive til deg').check();
  await page.getByRole('dialog').getByLabel('Skriv her').fill(words);
}

const send = ({ page }: Visit) => page.getByRole('dialog').getByRole('button', { name: 'Send' });
const words = 'Bare til deg: jeg er redd.';
const climbing = 'Skal Jonas begynne på klatring?';

/** What the browser itself asks before a page goes: nothing, where we have asked, or where one is to be let go. */
function browserAsks({ page }: Visit): readonly string[] {
  const asks: string[] = [];
  page.on('dialog', (box) => {
    asks.push(box.type());
    void box.accept();
  });
  return asks;
}

describe('two parents at one tablet', () => {
  it('when the other logs in beside it, nothing of the first stays, and nothing goes out in the other’s name', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: narrow }, async (visit) => {
      const { page } = visit;
      const sent: string[] = [];
      page.context().on('request', (asked) => {
        if (asked.method() === 'POST' && asked.url().endsWith('/help')) sent.push(asked.url());
      });
      await writesToCoordinator(visit, words);
      const other = await login(visit, 'marte');
      await page.getByRole('link', { name: 'Marte', exact: true }).waitFor();
      await visit.settled();
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.content()).not.toContain('Bare til deg');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(sent).toEqual([]);
      await other.close();
    });
  });

  it('what is sent before the page has heard of it is refused, and the page goes', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: narrow }, async (visit) => {
      const { page } = visit;
      // No window tells another: as where the other one logged in by a link from elsewhere.
      await page.addInitScript(() => {
        BroadcastChannel.prototype.postMessage = () => undefined;
      });
      await page.context().addInitScript(() => {
        BroadcastChannel.prototype.postMessage = () => undefined;
      });
      await writesToCoordinator(visit, words);
      const other = await login(visit, 'marte');
      const refused = page.waitForResponse((answer) => answer.url().endsWith('/help'));
      await send(visit).click();
      expect((await refused).status()).toBe(403);
      await page.getByRole('link', { name: 'Marte', exact: true }).waitFor();
      expect(await page.content()).not.toContain('Bare til deg');
      await other.close();
    });
  });
});

describe('whoever leaves quickly', () => {
  it('has left in every window, logged out though the page’s proof is out of date, and the way back shows nothing', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: narrow }, async (visit) => {
      const { page } = visit;
      await page.context().route('https://www.yr.no/**', (route) => route.fulfill({ body: 'weather' }));
      const beside = await window(visit, '/historikk');
      await page.getByRole('link', { name: 'Meg' }).click();
      await page.waitForURL('**/meg');
      // A stronger log-in elsewhere turns the session: this page does not know of it.
      await page.evaluate(() => fetch('/auth/step-up?returnTo=%2Fmeg'));
      await page.getByRole('button', { name: 'Forlat siden' }).click();
      await page.waitForURL('https://www.yr.no/');
      await beside.waitForURL('https://www.yr.no/');
      const isLoggedIn = async () => (await page.context().cookies()).some(({ name }) => name === 'vl');
      for (let tries = 0; tries < 100 && (await isLoggedIn()); tries += 1) await page.waitForTimeout(50);
      await page.goBack();
      await page.getByRole('heading', { name: 'Logg inn', level: 1 }).waitFor();
      expect(await page.getByRole('link', { name: 'Ingrid', exact: true }).count()).toBe(0);
      expect(await page.title()).toBe('Logg inn – Familieplan');
    });
  });
});

describe('Back on a phone', () => {
  const back = ({ page }: Visit) => page.evaluate(() => history.back());
  const asked = ({ page }: Visit, title: string) => page.getByRole('dialog', { name: title });

  it('closes a dialog, asks once before words in it are gone, and then leads out of the page as ever', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: narrow }, async (visit) => {
      const { page } = visit;
      const asks = browserAsks(visit);
      const question = asked(visit, 'Du har skrevet noe her');
      await page.getByRole('button', { name: 'Hjelp', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await back(visit);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await writesToCoordinator(visit, words);
      await back(visit);
      await question.waitFor();
      await expectClean(visit, 'before the words of a dialog are lost');
      await back(visit);
      await question.waitFor({ state: 'detached' });
      expect(await page.getByLabel('Skriv her').inputValue()).toBe(words);
      await page.keyboard.press('Escape');
      await question.getByRole('button', { name: 'Fortsett å skrive' }).click();
      expect(await page.getByLabel('Skriv her').inputValue()).toBe(words);
      await page.getByRole('dialog').getByRole('button', { name: 'Lukk' }).last().click();
      await question.getByRole('button', { name: 'Lukk likevel' }).click();
      await page.getByRole('dialog').first().waitFor({ state: 'detached' });
      expect(new URL(page.url()).pathname).toBe('/plan');
      await acts(visit, 'Lov noe selv', 'Avbryt');
      await back(visit);
      await page.waitForURL('about:blank');
      expect(asks).toEqual([]);
    });
  });

  it('asks before one’s own words to an answer are gone, and a link does too', async () => {
    await stage.as({ who: 'ingrid', width: narrow }, async (visit) => {
      const { page } = visit;
      const mine = page.getByLabel('Hva vil du si?');
      const question = asked(visit, 'Det siste er ikke lagret');
      const opens = async () => {
        await page.getByRole('link', { name: climbing }).click();
        await page.getByRole('button', { name: 'Ja, og jeg vil si noe' }).click();
        await mine.waitFor();
      };
      await opens();
      await back(visit);
      await page.getByRole('link', { name: climbing }).waitFor();
      await opens();
      await mine.fill('Bare når Lars kan kjøre.');
      await page.getByRole('button', { name: 'Gå tilbake' }).click();
      await back(visit);
      await question.getByRole('button', { name: 'Bli her' }).click();
      await page.getByRole('link', { name: 'Planen', exact: true }).click();
      await question.getByRole('button', { name: 'Bli her' }).click();
      await page.getByRole('button', { name: 'Ja, og jeg vil si noe' }).click();
      expect(await mine.inputValue()).toBe('Bare når Lars kan kjøre.');
      await back(visit);
      await question.getByRole('button', { name: 'Gå uten å lagre' }).click();
      await page.getByRole('link', { name: climbing }).waitFor();
    });
  });

  it('asks before what a young person has written is gone, once, and goes where they came from', async () => {
    await stage.as({ width: narrow, path: '/tilgjengelighet' }, async (visit) => {
      const { page } = visit;
      const asks = browserAsks(visit);
      await visit.login('jonas', '/barn');
      await page.getByLabel('Skriv det du vil si').first().fill('Jeg vil heller tegne');
      await back(visit);
      await asked(visit, 'Det siste er ikke lagret').getByRole('button', { name: 'Bli her' }).click();
      expect(await page.getByLabel('Skriv det du vil si').first().inputValue()).toBe('Jeg vil heller tegne');
      await back(visit);
      await page.getByRole('button', { name: 'Gå uten å lagre' }).click();
      await page.waitForURL('**/tilgjengelighet');
      expect(asks).toEqual([]);
    });
  });
});

describe('Forlat siden', () => {
  it.each(['in a dialog', 'on a sheet'])('asks nothing of whoever has written %s', async (where) => {
    await stage.as({ who: 'ingrid', width: narrow }, async (visit) => {
      const { page } = visit;
      const asks = browserAsks(visit);
      await page.route('https://www.yr.no/**', (route) => route.fulfill({ body: 'weather' }));
      if (where === 'in a dialog') await writesToCoordinator(visit, words);
      else {
        await page.getByRole('link', { name: climbing }).click();
        await page.getByRole('button', { name: 'Nei, jeg vil endre noe' }).click();
        await page.getByRole('textbox').fill(words);
      }
      await page.getByRole('button', { name: 'Forlat siden' }).click();
      await page.waitForURL('https://www.yr.no/');
      expect(asks).toEqual([]);
    });
  });
});

describe('a log-in that ends while one writes', () => {
  it('covers the page and keeps the words: nobody reads them, and their writer goes on where they were', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: narrow }, async (visit) => {
      const { page } = visit;
      await writesToCoordinator(visit, words);
      const { at } = await reads<{ at: string }>(visit, '/api/v1/me');
      await stage.isNow(Date.parse(at) + 61 * 60_000);
      await send(visit).click();
      await page.getByRole('heading', { name: 'Du er logget ut', exact: true }).waitFor();
      expect(
        await page
          .getByText(/redd|Planen/)
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      expect(await page.getByLabel('Skriv her').isVisible()).toBe(false);
      expect(await page.title()).toBe('Familieplan');
      expect([await visit.faults(), await visit.isTooWide(), visit.complaints]).toEqual([[], false, []]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Forlat siden' }).waitFor();
      const opened = page.context().waitForEvent('page');
      await page.getByRole('button', { name: 'Logg inn i et nytt vindu' }).click();
      const beside = await opened;
      await beside
        .getByRole('link', { name: /^Ingrid/ })
        .first()
        .click();
      await beside.waitForURL('**/meg');
      await page
        .getByRole('heading', { name: 'Du er logget ut', exact: true })
        .waitFor({ state: 'detached' });
      expect(await page.getByLabel('Skriv her').inputValue()).toBe(words);
      await send(visit).click();
      await page.getByText('Koordinatoren din har fått beskjeden.').waitFor();
      await beside.close();
    });
  });

  it('is discarded when somebody else logs in', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: narrow }, async (visit) => {
      const { page } = visit;
      await writesToCoordinator(visit, words);
      await page.context().clearCookies({ name: 'vl' });
      await send(visit).click();
      await page.getByRole('heading', { name: 'Du er logget ut', exact: true }).waitFor();
      const other = await login(visit, 'marte');
      await page.getByRole('link', { name: 'Marte', exact: true }).waitFor();
      expect(await page.content()).not.toContain('Bare til deg');
      await other.close();
    });
  });
});

describe('a draft whose answer was lost on the way', () => {
  it('was saved, and nobody is told that another has changed it', async () => {
    await stage.as({ who: 'hanne', path: '/familier' }, async (visit) => {
      const { page } = visit;
      const { families } = await reads<Me>(visit, '/api/v1/me');
      const familyId = families[0]?.id ?? '';
      const path = `/api/v1/families/${familyId}/decisions`;
      const { id } = await does<{ id: string }>(visit, path, {
        question: 'Skal vi',
        parts: [],
      });
      await visit.go(`/familier/${familyId}/forslag/${id}`);
      let lost = 0;
      await page.route(`**${path}/${id}`, async (route) => {
        if (route.request().method() !== 'PATCH' || lost > 0) return route.continue();
        lost += 1;
        await route.fetch();
        return route.abort('connectionreset');
      });
      await page.getByLabel('Hva spør dere familien om?').fill('Skal vi dra på tur?');
      await page.getByText('Lagret.', { exact: true }).waitFor();
      expect(lost).toBe(1);
      expect(await page.getByText('En annen har endret').count()).toBe(0);
      expect((await reads<{ question: string }>(visit, `${path}/${id}`)).question).toBe(
        'Skal vi dra på tur?',
      );
    });
  });
});
