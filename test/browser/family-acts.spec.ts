import { describe, expect, it } from '@jest/globals';
import { expectClean, reads, Stage } from './support/stage.js';
import { acts, card, told } from './support/acting.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
const reading = 'Leselekser to kvelder i uka';

const now = async (visit: Visit) => Date.parse((await reads<{ at: string }>(visit, '/api/v1/me')).at);

describe('a small change under a standing agreement', () => {
  it('is made at once by whoever does the step, and stopped by the other parent', async () => {
    await stage.as({ who: 'lars', path: '/plan?omrade=school' }, async (visit) => {
      const { page } = visit;
      await acts(visit, `Endre litt på dette: ${reading}`, 'Endre nå', async (box) => {
        await box.getByRole('button', { name: 'Endre nå' }).click();
        await box.getByText('Fyll ut dette feltet.').first().waitFor();
        await box.getByRole('radio', { name: 'Sted' }).check();
        await box.getByLabel('Hvor skal det være nå?').fill('Hos farmor');
      });
      await told(visit, 'Endringen gjelder nå. Alle det gjelder, får beskjed.');
      await card(visit, reading).getByText('Hos farmor').first().waitFor();
      await expectClean(visit, 'told');
      await visit.go('/historikk');
      await page.getByText('Noe praktisk ble endret i en stående avtale.').first().waitFor();
    });
    await stage.as({ who: 'ingrid', path: '/plan?omrade=school', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByText('Hos farmor').first().waitFor();
      await acts(visit, `Stopp: ${reading}`, 'Stopp steget');
      await told(visit, 'Det som gjaldt før, gjelder igjen.');
      expect(await page.getByText('Hos farmor').first().isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Se utkastet til forslag' }).click();
      await page.getByRole('heading', { level: 1, name: reading }).waitFor();
      await expectClean(visit, 'the draft that a stopped change became');
    });
  }, 120_000);

  it('gives more time, at most a fortnight, and says plainly when it is more than that', async () => {
    await stage.as({ who: 'lars', path: '/plan?omrade=school', width: widths.narrow }, async (visit) => {
      const { due } = await stepOf(visit, reading);
      const later = (days: number) => norwegian(Date.parse(`${due}T12:00:00Z`) + days * 86_400_000);
      await acts(visit, `Endre litt på dette: ${reading}`, 'Endre nå', async (box) => {
        await box.getByRole('radio', { name: 'Dagen det skal være gjort' }).check();
        await box.getByRole('textbox', { name: /Ny dag/ }).fill(later(40));
        await box.getByRole('button', { name: 'Endre nå' }).click();
        await box.getByText('Dette må familien si ja til. Lag et forslag.').waitFor();
        await box.getByRole('textbox', { name: /Ny dag/ }).fill(later(7));
      });
      await told(visit, 'Endringen gjelder nå.');
      const moved = await stepOf(visit, reading);
      expect(Date.parse(moved.due) - Date.parse(due)).toBe(7 * 86_400_000);
    });
  }, 90_000);
});

describe('what somebody promised alone', () => {
  it('gets a new day from whoever promised it, and no word of being late', async () => {
    const title = 'Jeg setter av 300 kroner i uka';
    await stage.as({ who: 'marte', path: '/plan', width: widths.narrow }, async (visit) => {
      const due = norwegian((await now(visit)) + 10 * 86_400_000);
      expect(await visit.page.getByText(/forsinket/i).count()).toBe(0);
      await acts(visit, `Trenger du mer tid?: ${title}`, 'Lagre ny dag', async (box) => {
        await box.getByRole('textbox', { name: 'Ny dag' }).fill(due);
      });
      await told(visit, 'Du har fått mer tid.');
      await visit.page.getByRole('button', { name: `Trenger du mer tid?: ${title}` }).waitFor({
        state: 'detached',
      });
    });
  }, 60_000);

  it('is taken back by the same hand, and the history tells of both', async () => {
    const title = 'Jeg lager matpakke med Emma kvelden før';
    await stage.as({ who: 'lars', path: '/plan' }, async (visit) => {
      await acts(visit, `Ta tilbake: ${title}`, 'Ta tilbake løftet');
      await told(visit, `Du har tatt tilbake løftet «${title}».`);
      await visit.page.getByRole('button', { name: `Ta tilbake: ${title}` }).waitFor({ state: 'detached' });
      await visit.go('/historikk');
      await visit.page.getByText('Et steg ble stoppet.').first().waitFor();
      await visit.page.getByText('Noen lovet å gjøre noe selv.').first().waitFor();
    });
  }, 60_000);
});

describe('the plan', () => {
  it('stands in two columns, in two tabs on a phone, by area and person, and prints without buttons', async () => {
    await stage.as({ who: 'lars', path: '/plan' }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Kommunen gjør' }).waitFor();
      await page.getByLabel('Hvem det gjelder').selectOption({ label: 'Jonas' });
      await page.getByText('Boligkontoret går gjennom leieavtalen med oss').waitFor({ state: 'detached' });
      await page.getByText('Jeg spør om hjelp i matte før jul').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: /^Stopp/ }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Hjelp' }).count()).toBe(0);
    });
    await stage.as({ who: 'lars', path: '/plan', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByRole('tab', { name: 'Vi gjør' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByText('Boligkontoret går gjennom leieavtalen med oss').waitFor();
      await expectClean(visit, 'the tab of the municipality');
    });
  }, 90_000);
});

interface Step {
  readonly title: string;
  readonly due: string;
  readonly state: string;
}

async function stepOf(visit: Visit, title: string): Promise<Step> {
  const { families } = await reads<{ families: { id: string }[] }>(visit, '/api/v1/me');
  const { areas } = await reads<{ areas: { actions: Step[]; goals: { actions: Step[] }[] }[] }>(
    visit,
    `/api/v1/families/${families[0]!.id}/plan`,
  );
  const steps = areas.flatMap(({ actions, goals }) => [...actions, ...goals.flatMap((g) => g.actions)]);
  return steps.find((step) => step.title === title && step.state !== 'stopped')!;
}

const norwegian = (at: number): string => {
  const [year, month, day] = new Date(at).toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
};
