import { describe, expect, it } from '@jest/globals';
import { acts, told } from './support/acting.js';
import { expectClean, Stage } from './support/stage.js';
import { widths } from './support/visit.js';

const stage = Stage.set();
const pictures = process.env.PICTURES;

describe('who has seen my data', () => {
  it('is told at home and on its own page, and what looks wrong reaches the data protection officer', async () => {
    await stage.as({ who: 'ingrid', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByRole('heading', { name: 'Hvem har sett planen' }).waitFor();
      if (pictures) await visit.picture('home-360', pictures);
      await page.getByRole('link', { name: 'Se alle som har sett' }).click();
      await page.getByRole('heading', { name: 'Hvem har sett', level: 1 }).waitFor();
      await page
        .getByText(/Hvorfor:/)
        .first()
        .waitFor();
      await expectClean(visit, 'who has seen');
      if (pictures) await visit.picture('log-360', pictures);
      await acts(visit, 'Skriv til ombudet', 'Send til ombudet', async (box) => {
        await box.getByLabel('Hva stemmer ikke?').fill('Jeg kjenner ikke den som leste planen.');
        if (pictures) await visit.picture('ask-360', pictures);
      });
      await told(visit, 'Meldingen er sendt. Svaret kommer her på siden.');
      await page.getByText('Ombudet har ikke svart ennå.').waitFor();
      if (pictures) await page.setViewportSize({ width: 1280, height: 900 });
      if (pictures) await visit.picture('log-1280', pictures);
    });
    await stage.as({ who: 'per' }, async (visit) => {
      const { page } = visit;
      await page.getByRole('heading', { name: 'Innsyn i loggen' }).waitFor();
      if (pictures) await visit.picture('review-1280', pictures);
      await page.getByRole('tab', { name: /Meldinger fra familier/ }).click();
      await page.getByText('Jeg kjenner ikke den som leste planen.').waitFor();
      if (pictures) await visit.picture('questions-1280', pictures);
      await acts(visit, /^Svar: Ingrid/, 'Send svaret', async (box) => {
        await box.getByLabel('Svar', { exact: true }).fill('Jeg spør lederen til den ansatte.');
      });
      await page.getByText('Jeg spør lederen til den ansatte.').waitFor();
      await expectClean(visit, 'what families ask');
      if (pictures) await page.setViewportSize({ width: 360, height: 740 });
      if (pictures) await visit.picture('questions-360', pictures);
      if (pictures) await page.getByRole('tab', { name: /Ikke sett på/ }).click();
      if (pictures) await visit.picture('review-360', pictures);
    });
    await stage.as({ who: 'ingrid', path: '/hvem-ser-hva/logg', width: widths.narrow }, async ({ page }) => {
      await page.getByText('Jeg spør lederen til den ansatte.').waitFor();
      expect(page.url()).toContain('/hvem-ser-hva/logg');
    });
  }, 120_000);
});
