import { describe, expect, it } from '@jest/globals';
import { familyCalled } from './support/families.js';
import { addressOf, places } from './support/pages.js';
import { expectClean, Stage } from './support/stage.js';
import type { Visit } from './support/visit.js';
import { widths, type Width } from './support/visit.js';

const stage = Stage.set();

const on = <T>(width: Width, who: string, work: (visit: Visit) => Promise<T>): Promise<T> =>
  stage.as({ who, width }, work);
const focused = (visit: Visit) => visit.page.evaluate(() => document.activeElement?.textContent ?? '');
const rows = (visit: Visit) => visit.page.locator('[data-work]').allTextContents();

/** Walks the list by j until the row is reached, as a coordinator's hand does. */
async function walkTo(visit: Visit, row: RegExp): Promise<void> {
  await visit.page.locator('[data-work]').filter({ hasText: row }).first().waitFor();
  for (let steps = 0; steps < 60; steps += 1) {
    await visit.page.keyboard.press('j');
    if (row.test(await focused(visit))) return;
  }
  throw new Error(`Sixty rows and not at ${String(row)}`);
}

/** By Tab to the first field one writes in. */
async function writeIn(visit: Visit, words: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    if (await visit.page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) break;
    await visit.page.keyboard.press('Tab');
  }
  await visit.page.keyboard.type(words);
}

/** Jonas, fifteen, says on his own page's session that he does not want it. */
async function objects(visit: Visit): Promise<number> {
  return visit.page.evaluate(async () => {
    const read = async (path: string): Promise<unknown> => (await fetch(`/api/v1${path}`)).json();
    const me = (await read('/me')) as { csrfToken: string; families: { id: string }[] };
    const family = `/families/${me.families[0]?.id ?? ''}`;
    const { items } = (await read(`${family}/decisions`)) as {
      items: { id: string; question: string | null }[];
    };
    const climbing = items.find(({ question }) => question?.includes('klatring'));
    const answer = await fetch(`/api/v1${family}/decisions/${climbing?.id ?? ''}/child-views`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-CSRF-Token': me.csrfToken },
      body: JSON.stringify({
        saysNothing: false,
        words: 'Jeg vil heller tegne',
        objects: true,
        present: [],
        language: 'nb',
      }),
    });
    return answer.status;
  });
}

describe.each([widths.wide, widths.narrow])('the coordinator’s pages at %i px', (width) => {
  it('are clean and fit in every state', async () => {
    await on(width, 'hanne', async (visit) => {
      await visit.go('/arbeidsliste');
      await visit.page.locator('[data-work]').first().waitFor();
      await expectClean(visit, 'work list');
      await visit.page.getByLabel('Søk i listen').fill('finnes ikke');
      await visit.page.getByText('Vi fant ikke noe.').waitFor();
      await expectClean(visit, 'work list, nothing found');
      expect(visit.page.url()).not.toContain('finnes');
      const berg = await familyCalled(visit, 'Familien Berg');
      await expectClean(visit, 'families');
      for (const tab of ['plan', 'forslag', 'familien', 'team', 'papirer', 'historikk']) {
        await visit.go(`${berg}?fane=${tab}`);
        await expectClean(visit, tab);
      }
      expect(visit.complaints).toEqual([]);
    });
  }, 120_000);

  it('have forms whose faults stand at the field', async () => {
    await on(width, 'hanne', async (visit) => {
      const berg = await familyCalled(visit, 'Familien Berg');
      await visit.go(`${berg}?fane=familien`);
      await visit.page.getByRole('button', { name: 'Legg til person' }).click();
      await visit.page.getByRole('button', { name: 'Legg til', exact: true }).click();
      await visit.page.getByText('Fyll ut dette feltet.').first().waitFor();
      await visit.page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
      await expectClean(visit, 'add a member, refused');
    });
  }, 60_000);
});

describe('what a coordinator has sent', () => {
  it('tells who does each step by name, a service too', async () => {
    await on(widths.narrow, 'hanne', async (visit) => {
      for (const sent of places.filter(({ name }) => name === 'writing-sent'))
        await visit.go(await addressOf(sent, visit));
      await visit.page.getByText('Helsestasjonen i Asker').first().waitFor();
      expect(await visit.page.getByText('en du ikke ser navnet på').count()).toBe(0);
    });
  }, 60_000);
});

describe('a coordinator’s day, by keyboard alone', () => {
  it('goes from the list to a talk that is held, and the list goes on at the next row', async () => {
    await on(widths.wide, 'hanne', async (visit) => {
      await visit.go('/arbeidsliste');
      await walkTo(visit, /Thomas vil snakke først/);
      const before = await rows(visit);
      await visit.page.keyboard.press('Enter');
      await visit.page.getByRole('dialog', { name: 'Samtale med Thomas' }).waitFor();
      await expectClean(visit, 'a talk to close');
      await writeIn(visit, 'Vi snakket på telefon. Thomas vil tenke til fredag.');
      await visit.press('Samtalen er holdt');
      await visit.page.getByRole('dialog').waitFor({ state: 'detached' });
      await visit.page.waitForFunction(() => document.activeElement?.hasAttribute('data-work') === true);
      expect((await rows(visit)).length).toBe(before.length - 1);
      expect(visit.complaints).toEqual([]);
    });
  }, 60_000);

  it('weighs what a young person objects to, whose words only the coordinator reads', async () => {
    await on(widths.wide, 'jonas', async (visit) => {
      expect(await objects(visit)).toBe(201);
    });
    await on(widths.wide, 'hanne', async (visit) => {
      await visit.go('/arbeidsliste');
      await walkTo(visit, /Jonas er uenig/);
      await visit.page.keyboard.press('Enter');
      await visit.page.getByText('Jeg vil heller tegne').waitFor();
      await writeIn(visit, 'Vi venter med klatring til Jonas selv vil.');
      await visit.press('Lagre vurderingen');
      await visit.page.getByRole('dialog').waitFor({ state: 'detached' });
      await visit.page.waitForFunction(() => !document.body.textContent.includes('Jonas er uenig'));
      expect(visit.complaints).toEqual([]);
    });
  }, 60_000);

  it('looks for words by /, tells of the keys by ?, and keeps the tab in the address', async () => {
    await on(widths.wide, 'hanne', async (visit) => {
      await visit.go('/arbeidsliste?fane=all');
      await visit.page.locator('[data-work]').first().waitFor();
      for (const nth of [0, 1]) {
        await visit.page.keyboard.press('j');
        const row = visit.page.getByRole('row').nth(nth + 1);
        const preview = visit.page.getByRole('complementary', { name: 'Forhåndsvisning' });
        const [family = '', what = '', turn = '', , , state = ''] = await row
          .locator('th, td')
          .allInnerTexts();
        await preview.getByRole('heading', { name: what, exact: true }).waitFor();
        for (const said of [family, turn, ...state.split('\n')])
          await preview.getByText(said, { exact: true }).first().waitFor();
        await preview
          .getByText(/^\S+dag \d+\. \S+/)
          .first()
          .waitFor();
      }
      await visit.page.keyboard.press('/');
      await visit.page.keyboard.type('nilsen');
      await visit.page.waitForFunction(() =>
        [...document.querySelectorAll('tbody th')].every((cell) => cell.textContent.includes('Nilsen')),
      );
      expect(visit.page.url()).toMatch(/arbeidsliste\?fane=all$/);
      await visit.page.keyboard.press('Tab');
      await visit.page.keyboard.press('Tab');
      await visit.page.keyboard.press('Tab');
      await visit.page.keyboard.press('?');
      await visit.page.getByRole('dialog', { name: 'Tastatur' }).waitFor();
    });
  }, 60_000);
});

describe('a new family', () => {
  it('is entered with its first person, and tells what is missing next', async () => {
    await on(widths.wide, 'hanne', async (visit) => {
      const { page } = visit;
      await visit.go('/familier');
      await page.getByRole('button', { name: 'Ny familie' }).click();
      await page.getByLabel('Hva vil dere kalle familien?').fill('Familien Ny');
      await page.getByRole('button', { name: 'Skriv inn familien' }).click();
      await page.waitForURL('**/familier/*?fane=familien');
      await page.getByText('Hvem familien er').waitFor();
      await page.getByRole('button', { name: 'Legg til person' }).click();
      await page.getByLabel('Fornavn').fill('Ida');
      await page.getByLabel('Etternavn').fill('Ny');
      await page.getByLabel('Fødselsdato').fill('14.03.2016');
      await page.getByRole('button', { name: 'Legg til', exact: true }).click();
      await page.getByText('Hvem som har foreldreansvar for Ida').waitFor();
      await page.getByRole('button', { name: 'Hvem svarer for barnet' }).click();
      await page.getByLabel('Foreldreansvar').check();
      await page.getByLabel('Barnet', { exact: true }).selectOption({ label: 'Ida' });
      await page
        .getByLabel('Den voksne', { exact: true })
        .selectOption({ label: 'En voksen som ikke står her' });
      await page.getByLabel('Fornavn').fill('Mor');
      await page.getByLabel('Etternavn').fill('Ny');
      await page.getByLabel('Fødselsdato').fill('01.02.1990');
      await page.getByLabel('Hvor vet vi det fra?').selectOption({ label: 'Folkeregisteret' });
      await page.getByRole('button', { name: 'Skriv inn', exact: true }).click();
      await page.getByText('Mor har foreldreansvar for Ida').waitFor();
      expect(await page.getByText('Hvem som har foreldreansvar for Ida').count()).toBe(0);
      expect(visit.complaints).toEqual([]);
    });
  }, 60_000);
});
