import { describe, expect, it } from '@jest/globals';
import { expectClean, reads, Stage, does } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();

const dialog = ({ page }: Visit) => page.getByRole('dialog');
const told = ({ page }: Visit, text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();
const card = ({ page }: Visit, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const steps = (visit: Visit, path = '/plan') => visit.go(path);

/** Presses what opens a dialog, looks at it, and does what its button says. */
async function acts(visit: Visit, open: string | RegExp, submit: string, fill?: () => Promise<void>) {
  await visit.page.getByRole('button', { name: open }).first().click();
  await dialog(visit).waitFor();
  await fill?.();
  await expectClean(visit, `${String(open)} at ${String(visit.page.viewportSize()?.width)}`);
  await dialog(visit).getByRole('button', { name: submit }).click();
  await dialog(visit).waitFor({ state: 'detached' });
}

describe('a small change under a standing agreement', () => {
  it('is made at once by whoever does the step, and stopped by the other parent', async () => {
    const title = 'Leselekser to kvelder i uka';
    await stage.as({ who: 'lars', path: '/plan?omrade=school' }, async (visit) => {
      const { page } = visit;
      await acts(visit, `Endre litt på dette: ${title}`, 'Endre nå', async () => {
        await dialog(visit).getByRole('button', { name: 'Endre nå' }).click();
        await dialog(visit).getByText('Fyll ut dette feltet.').first().waitFor();
        await dialog(visit).getByRole('radio', { name: 'Sted' }).check();
        await dialog(visit).getByLabel('Hvor skal det være nå?').fill('Hos farmor');
      });
      await told(visit, 'Endringen gjelder nå. Alle det gjelder, får beskjed.');
      await card(visit, title).getByText('Hos farmor').first().waitFor();
      await expectClean(visit, 'told');
      await steps(visit, '/historikk');
      await page.getByText('Noe praktisk ble endret i en stående avtale.').first().waitFor();
    });
    await stage.as({ who: 'ingrid', path: '/plan?omrade=school', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByText('Hos farmor').first().waitFor();
      await acts(visit, `Stopp: ${title}`, 'Stopp steget');
      await told(visit, 'Det som gjaldt før, gjelder igjen.');
      await card(visit, title).getByRole('button', { name: `Stopp: ${title}` }).waitFor();
      expect(await page.getByText('Hos farmor').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Se utkastet til forslag' }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await expectClean(visit, 'the draft that a stopped change became');
    });
  }, 120_000);
});
