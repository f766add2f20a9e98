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

describe('notes and papers', () => {
  const page = (name: string) => ({
    name,
    mimeType: 'text/html',
    buffer: Buffer.from('<html><p>Hei</p></html>'),
  });
  const letter = {
    name: 'Brev.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Møte på fredag klokka ni.'),
  };

  it('are added with who may see them, refused in plain words, deleted while they are one’s own, and taken away once shared', async () => {
    await stage.as({ who: 'ingrid', path: '/papirer', width: widths.narrow }, async (visit) => {
      const { page: screen } = visit;
      await screen.getByText('Ukeplan fra skolen.png').waitFor();
      await expectClean(visit, 'notes and papers');
      if (pictures) await visit.picture('papers-360', pictures);
      await acts(visit, 'Skriv et notat', 'Lagre notatet', async (box) => {
        await box.getByRole('button', { name: 'Lagre notatet' }).click();
        await box.getByText('Fyll ut dette feltet.').first().waitFor();
        await box.getByLabel('Hva vil du skrive?').fill('Husk å spørre om hyttetur');
        await box.getByLabel('Hvem handler det om?').selectOption({ label: 'Emma' });
        await box.getByLabel('Hva handler det om?').selectOption({ label: 'Fritid' });
        await box.getByRole('radio', { name: 'Bare jeg', exact: true }).check();
        if (pictures) await visit.picture('papers-note-360', pictures);
      });
      await told(visit, 'Notatet er lagret.');
      const note = screen.getByRole('article').filter({ hasText: 'hyttetur' });
      await note.getByText('Bare du ser dette').waitFor();
      await note.getByRole('button', { name: 'Slett' }).click();
      await screen.getByRole('dialog').getByRole('button', { name: 'Slett det' }).click();
      await told(visit, 'Det er slettet.');
      await note.waitFor({ state: 'detached' });
      await acts(visit, 'Legg inn et papir', 'Prøv igjen', async (box) => {
        await box.locator('input[type=file]').setInputFiles(page('Side.html'));
        await box.getByLabel('Hvem handler det om?').selectOption({ label: 'Emma' });
        await box.getByLabel('Hva handler det om?').selectOption({ label: 'Skole' });
        await box.getByRole('button', { name: 'Legg inn', exact: true }).click();
        await box.getByText(/kan kjøre av seg selv/).waitFor();
        await box.getByRole('button', { name: /Slett|Fjern/ }).click();
        await box.locator('input[type=file]').setInputFiles(letter);
        if (pictures) await visit.picture('papers-document-360', pictures);
        // Two answer for Emma: further than those it is about takes both.
        expect(await box.getByRole('radio', { name: 'Hele familien' }).isDisabled()).toBe(true);
        const silent = '**/papers/documents';
        await screen.route(silent, () => undefined);
        await box.getByRole('button', { name: 'Legg inn', exact: true }).click();
        await box.getByText(/^Sender filen: \d+ %$/).waitFor();
        if (pictures) await visit.picture('papers-sending-360', pictures);
        await box.getByRole('button', { name: 'Stopp sendingen' }).click();
        await box.getByText('Sendingen er stoppet. Ingenting er lagt inn.').waitFor();
        await screen.unroute(silent);
      });
      await told(visit, 'Papiret er lagt inn.');
      const added = screen.getByRole('article').filter({ hasText: 'Brev.txt' });
      const [download] = await Promise.all([
        screen.waitForEvent('download'),
        added.getByRole('link').click(),
      ]);
      expect(download.suggestedFilename()).toBe('Brev.txt');
      await added.getByRole('button', { name: 'Ta bort' }).click();
      await screen.getByRole('dialog').getByRole('button', { name: 'Ta det bort' }).click();
      await told(visit, 'Det er tatt bort.');
      await added.waitFor({ state: 'detached' });
      await screen.getByText(/Et papir lagt inn av deg .* ble tatt bort/).waitFor();
      await expectClean(visit, 'with something taken away');
      expect(visit.complaints).toEqual([]);
      if (pictures) await screen.setViewportSize({ width: 1280, height: 900 });
      if (pictures) await visit.picture('papers-1280', pictures);
    });
  }, 90_000);
});
