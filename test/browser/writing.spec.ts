import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Stage } from './support/stage.js';
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

interface Line {
  readonly id: string;
  readonly name: string;
}

async function familyOf(page: Page, name: string): Promise<string> {
  const items = await page.evaluate(async () => {
    const answer = (await (await fetch('/api/v1/families')).json()) as { items: Line[] };
    return answer.items;
  });
  return items.find((family) => family.name === name)?.id ?? '';
}

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });

async function begin(visit: Visit, question: string): Promise<void> {
  await visit.login('hanne', '/familier');
  const familyId = await familyOf(visit.page, 'Familien Berg');
  await visit.go(`/familier/${familyId}/forslag/ny`);
  const first = visit.page.getByLabel('Hva spør dere familien om?');
  await first.fill(question);
  await visit.page.getByRole('link', { name: 'Familier', exact: true }).click();
  await visit.page.getByRole('dialog').getByRole('button', { name: 'Bli her' }).click();
  expect(await first.inputValue()).toBe(question);
  await visit.page.getByRole('button', { name: 'Begynn å skrive' }).click();
  await heading(visit.page, 'Skriv et forslag').waitFor();
  await visit.settled();
}

async function addPart(page: Page, title: string, who: string, kind?: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Legg til en del' }).click();
  const dialog = page.getByRole('dialog');
  if (kind !== undefined) await dialog.getByLabel('Hva slags endring er det?').selectOption({ label: kind });
  await dialog.getByLabel('Hva er det? (kort)').fill(title);
  await dialog.getByLabel(who).check();
  await dialog.getByRole('button', { name: 'Legg til delen' }).click();
  return page.getByRole('article', { name: new RegExp(title) }).first();
}

const saved = (page: Page) => page.getByText('Lagret.', { exact: true }).waitFor();

/** The school says what it will do and from when, through the API. */
async function confirm(page: Page, what: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const read = async (path: string): Promise<unknown> => (await fetch(`/api/v1/${path}`)).json();
    const me = (await read('me')) as { csrfToken: string; at: string };
    const startsOn = new Date(Date.parse(me.at) + 45 * 86_400_000).toISOString().slice(0, 10);
    const { items } = (await read('service-promises')) as {
      items: { id: string; familyId: string; what: string }[];
    };
    const asked = items.find((one) => one.what === wanted);
    const answer = await fetch(
      `/api/v1/families/${asked?.familyId ?? ''}/promises/${asked?.id ?? ''}/confirm`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'X-CSRF-Token': me.csrfToken },
        body: JSON.stringify({ what: 'Plass hver tirsdag', startsOn }),
      },
    );
    return answer.status;
  }, what);
}

/** Clean for axe and no wider than the window, on a desk and on a phone. */
async function expectClean(visit: Visit): Promise<void> {
  for (const width of [widths.narrow, widths.wide]) {
    await visit.page.setViewportSize({ width, height: 900 });
    expect(await visit.faults()).toEqual([]);
    expect(await visit.isTooWide()).toBe(false);
  }
}

describe('a coordinator who writes a proposal', () => {
  it('writes two parts about a child of parents apart, sees who must say yes and each sheet, and sends it', async () => {
    await on(widths.wide, 'writing', async (visit) => {
      const { page } = visit;
      await begin(visit, 'Skal Oliver få leksehjelp og bytte skole?');
      const first = await addPart(page, 'Leksehjelp på tirsdager', 'Oliver');
      await page.getByText('Deler som er fylt ut riktig').waitFor();
      await first
        .getByLabel('Hva betyr det?')
        .fill('Skolen iverksetter leksehjelp i biblioteket hver tirsdag når skoledagen er over.');
      await first.getByText('LIX').waitFor();
      await first.getByLabel('Hvem gjør det?').selectOption({ label: 'Solbakken skole' });
      const second = await addPart(page, 'Montessoriskolen fra høsten', 'Oliver', 'Annen type skole');
      await second.getByRole('button', { name: 'Flytt del 2 opp' }).click();
      await saved(page);
      await expectClean(visit);

      const who = page.getByRole('region', { name: 'Hvem må si ja' });
      for (const [name, role] of [
        ['Marte', 'må si ja'],
        ['Thomas', 'må si ja'],
        ['Oliver', 'skal bli hørt'],
      ] as const)
        await who.getByRole('listitem').filter({ hasText: name }).getByText(role).first().waitFor();
      const sheets = page.getByRole('region', { name: 'Slik ser arket ut for …' });
      await sheets.getByRole('tab', { name: 'Thomas' }).click();
      await sheets.getByRole('heading', { name: 'Montessoriskolen fra høsten' }).waitFor();

      await page.getByRole('button', { name: 'Spør Solbakken skole' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Hva skal tjenesten gjøre?').fill('Leksehjelp til et barn på barneskolen');
      await dialog.getByLabel('Når?').fill('Tirsdager etter skoletid');
      expect(await visit.faults()).toEqual([]);
      await dialog.getByRole('button', { name: 'Send spørsmålet' }).click();
      await page.getByText(/Solbakken skole er spurt om/).waitFor();
      const answered = await on(widths.wide, 'school', async (school) => {
        await school.login('silje', '/mine');
        return confirm(school.page, 'Leksehjelp til et barn på barneskolen');
      });
      expect(answered).toBe(200);

      await page.reload();
      await page.getByText(/Solbakken skole har lovet/).waitFor();
      await page.getByRole('button', { name: 'Send til familien' }).click();
      await page.getByRole('dialog').getByText('Må si ja: Marte og Thomas').waitFor();
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Send nå' }).click();
      await heading(page, 'Skal Oliver få leksehjelp og bytte skole?').waitFor();
      await page.getByRole('button', { name: 'Lag en ny utgave' }).waitFor();
      await expectClean(visit);
      expect(visit.complaints).toEqual([]);
    });
  }, 120_000);

  it('gets back a part taken away by mistake, and loses nothing when somebody else saves meanwhile', async () => {
    await on(widths.wide, 'two-writers', async (visit) => {
      const { page } = visit;
      await begin(visit, 'Skal vi gå tur på søndager?');
      await addPart(page, 'Søndagstur', 'Marte');
      await saved(page);
      await page.getByRole('button', { name: 'Ta bort del 1' }).click();
      await page.getByRole('button', { name: 'Angre' }).click();
      await page.getByRole('article', { name: 'Del 1: Søndagstur' }).waitFor();
      await saved(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      const title = other.getByRole('article').getByLabel('Hva er det? (kort)');
      await title.fill('Søndagstur med bål');
      await saved(other);
      await page.getByRole('article').getByLabel('Hva er det? (kort)').fill('Søndagstur til sjøen');
      await page.getByText('En annen har lagret dette imens').waitFor();
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Behold begge' }).click();
      await page.getByRole('article', { name: 'Del 1: Søndagstur med bål' }).waitFor();
      await page.getByRole('article', { name: 'Del 2: Søndagstur til sjøen' }).waitFor();
      await saved(page);
    });
  }, 90_000);

  it('needs no mouse', async () => {
    await on(widths.wide, 'writing-keyboard', async (visit) => {
      const { page } = visit;
      await begin(visit, 'Skal Marte få en fast dag?');
      await visit.press('Legg til en del');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await dialog.getByLabel('Hva er det? (kort)').focus();
      await page.keyboard.type('En fast dag');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByRole('article', { name: 'Del 1: En fast dag' }).waitFor();
      await saved(page);
      await visit.tabTo('Ta bort del 1');
      await page.keyboard.press('Enter');
      await visit.press('Angre');
      await page.getByRole('article', { name: 'Del 1: En fast dag' }).waitFor();
    });
  }, 60_000);
});
