import type { Visit } from './visit.js';

export const languages = { nb: 'Bokmål', nn: 'Nynorsk', da: 'Dansk', en: 'English' } as const;
export type Language = keyof typeof languages;

/** Chooses it in the menu, as one does; whoever is logged in keeps it on every page after. */
export async function speak({ page }: Visit, language: Language): Promise<void> {
  if (await page.evaluate((wanted) => document.documentElement.lang === wanted, language)) return;
  await page
    .locator('header')
    .getByRole('button', { name: /NB|NN|DA|EN|Språk|Sprog|Language/ })
    .click();
  await page.getByRole('menuitemradio', { name: languages[language] }).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await page.getByRole('menu').waitFor({ state: 'detached' });
}
