import { describe, expect, it } from '@jest/globals';
import { card, dialog, isDone, press, told } from './support/acting.js';
import { expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();

interface Given {
  readonly service: string;
  readonly state: string;
  readonly areas: readonly string[];
}

/** The newest answer about NAV. */
async function latest(visit: Visit): Promise<Given | undefined> {
  const { families } = await reads<{ families: { id: string }[] }>(visit, '/api/v1/me');
  const path = `/api/v1/families/${families[0]?.id ?? ''}/consents`;
  const { items } = await reads<{ items: Given[] }>(visit, path);
  return items.find(({ service }) => service.startsWith('NAV'));
}

describe('hvem ser hva', () => {
  it('a mother takes back what NAV sees in one tap, and gives it again after reading the notice in another language', async () => {
    await stage.as({ who: 'ingrid', path: '/hvem-ser-hva', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      const nav = page.getByRole('region', { name: /^NAV/ });
      await nav.getByRole('button').first().click();
      await nav.getByText('Om deg').waitFor();
      await expectClean(visit, 'who sees, one service open');
      if (process.env.PICTURES) await visit.picture('who-sees-360', process.env.PICTURES);
      const work = nav.getByRole('button', { name: /^Arbeid: .* om deg$/ });
      await work.click();
      await dialog(visit).getByText('Det gjelder med en gang.').waitFor();
      if (process.env.PICTURES) await visit.picture('withdraw-360', process.env.PICTURES);
      await press(visit, 'Trekk tilbake nå');
      await isDone(visit);
      await nav.getByText('Trukket tilbake', { exact: true }).first().waitFor();
      expect(await latest(visit)).toMatchObject({ state: 'withdrawn' });

      await work.click();
      const box = dialog(visit);
      await box.getByLabel('Les dette på').selectOption('ar');
      await box.locator('[dir=rtl][lang=ar]').waitFor();
      await box.getByText('Ingen tolk har lest denne teksten ennå.').waitFor();
      await press(visit, 'Send svaret');
      await box.getByText('Velg ja eller nei.').waitFor();
      await expectClean(visit, 'an answer about sharing, refused');
      if (process.env.PICTURES) await visit.picture('give-360', process.env.PICTURES);
      await box.getByLabel('Les dette på').selectOption('nb');
      await box.getByLabel('Hva skal de bruke det til?').fill('Så NAV kan hjelpe meg i jobb');
      await box.getByRole('radio', { name: 'Ja, de får se det' }).check();
      await press(visit, 'Send svaret');
      await isDone(visit);
      await page.getByText(/NAV.* kan se dette nå\./).waitFor();
      expect(await latest(visit)).toMatchObject({ state: 'given', areas: ['work'] });
    });
  });

  it('a yes that names health takes a stronger log-in beside it, with all that is filled in still there', async () => {
    await stage.as({ who: 'louise', path: '/hvem-ser-hva', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByRole('heading', { name: 'Helbred vises ikke nu' }).waitFor();
      const job = page.getByRole('region', { name: /^Jobcenter/ });
      await job.getByRole('button').first().click();
      await expectClean(visit, 'who sees, health not shown');
      if (process.env.PICTURES) await visit.picture('health-hidden-360', process.env.PICTURES);
      await job.getByRole('button', { name: /^Svar om Jobcenter.* dig$/ }).click();
      const box = dialog(visit);
      await box.getByRole('checkbox', { name: 'Krop og helbred' }).check();
      await box.getByLabel('Hvad skal de bruge det til?').fill('Timer, min ryg kan holde til');
      await box.getByRole('radio', { name: 'Ja, de må se det' }).check();
      await press(visit, 'Send svaret');
      const link = box.getByRole('link', { name: 'Log ind i et nyt vindue' });
      await link.waitFor();
      await expectClean(visit, 'a yes that waits for a stronger log-in');
      if (process.env.PICTURES) await visit.picture('health-step-up-360', process.env.PICTURES);
      const aside = page.context().waitForEvent('page');
      await link.click();
      const login = await aside;
      await login.waitForURL(/\/meg/);
      await login.close();
      await press(visit, 'Send svaret');
      await isDone(visit);
      await told(visit, /^Jobcenter.* kan se det nu\.$/);
      await page.getByRole('heading', { name: 'Helbred vises ikke nu' }).waitFor({ state: 'detached' });
      await job.getByText('Skal bruges til: Timer, min ryg kan holde til').waitFor();
    });
  });

  it('a mother says whether her daughter was asked, before her yes about her is taken', async () => {
    await stage.as({ who: 'ingrid', path: '/hvem-ser-hva', width: widths.narrow }, async (visit) => {
      const school = visit.page.getByRole('region', { name: /skole/i }).first();
      await school.getByRole('button').first().click();
      await school.getByRole('button', { name: /^Svar om .* Emma$/ }).click();
      const box = dialog(visit);
      await box.getByRole('checkbox', { name: /^Fritid/ }).check();
      await box.getByLabel('Hva skal de bruke det til?').fill('Så skolen vet om klatringen');
      await box.getByText('Én ting i planen følger med').first().waitFor();
      expect(await box.getByText('Er Emma spurt om dette?').count()).toBe(0);
      await box.getByRole('radio', { name: 'Ja, de får se det' }).check();
      await press(visit, 'Send svaret');
      await box.getByText('Velg om Emma er spurt.').waitFor();
      await expectClean(visit, 'a yes about a child who is not heard');
      if (process.env.PICTURES) await visit.picture('hearing-360', process.env.PICTURES);
      await box.getByRole('radio', { name: 'Nei, det kan skade å spørre' }).check();
      await press(visit, 'Send svaret');
      await isDone(visit);
      await school.getByText('Emma er ikke hørt: det kan skade å spørre').first().waitFor();
      if (process.env.PICTURES) await visit.picture('unheard-360', process.env.PICTURES);
    });
  });

  it('at a wide screen it is one table, and the coordinator writes down what was said aloud', async () => {
    await stage.as({ who: 'ingrid', path: '/hvem-ser-hva', width: widths.wide }, async (visit) => {
      await visit.page.getByRole('columnheader', { name: 'Skole' }).waitFor();
      await expectClean(visit, 'who sees, as a table');
      if (process.env.PICTURES) await visit.picture('who-sees-1280', process.env.PICTURES);
    });
    await stage.as({ who: 'hanne', path: '/familier', width: widths.wide }, async (visit) => {
      const { page } = visit;
      await page.getByRole('link', { name: 'Familien Solvang' }).first().click();
      await page.getByRole('tab', { name: /^Team/ }).click();
      const school = page.getByRole('region', { name: /skole/i }).last();
      await school.getByRole('button').first().click();
      await school.getByRole('button', { name: /^Svar om .* Ingrid$/ }).click();
      const box = dialog(visit);
      await box.getByLabel('Hvem har svart?').selectOption({ label: 'Ingrid' });
      await box.getByRole('radio', { name: 'Muntlig' }).check();
      await box.getByLabel('Når og hvor var det').fill('På kontoret, onsdag klokka ti');
      await box.getByRole('checkbox', { name: 'Fritid' }).check();
      await box.getByLabel('Hva skal de bruke det til?').fill('Så skolen vet om korpset');
      await box.getByRole('radio', { name: 'Nei, de får ikke se det' }).check();
      await expectClean(visit, 'a spoken answer to write down');
      if (process.env.PICTURES) await visit.picture('record-1280', process.env.PICTURES);
      await press(visit, 'Lagre svaret');
      await isDone(visit);
      await school.getByText(/^Svaret var nei/).waitFor();
      if (process.env.PICTURES) await visit.picture('team-1280', process.env.PICTURES);
    });
  });

  it('stands on each step, and a mother keeps her own promise to herself where it stands', async () => {
    await stage.as({ who: 'marte', path: '/plan', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      const title = 'Jeg ber Ali og moren hans på vafler';
      const waffles = card(visit, title);
      await waffles.getByText(/^De som bor sammen, ser dette: du, /).waitFor();
      await page.getByRole('button', { name: `Endre: ${title}` }).click();
      const box = dialog(visit);
      await box.getByRole('radio', { name: /^Bare de jeg velger/ }).check();
      await box.getByRole('checkbox', { name: /^Nora/ }).check();
      await expectClean(visit, 'who is to see a step');
      await box.getByRole('radio', { name: /^Bare jeg/ }).check();
      await press(visit, 'Lagre');
      await isDone(visit);
      await told(visit, 'Nå er det endret hvem som ser dette.');
      await waffles.getByText('Bare du ser dette').waitFor();
      // Of a goal about a son whom two answer for she lets nobody new in alone.
      await page.getByRole('button', { name: 'Endre: Oliver vil regne like fort som Ali' }).click();
      await box.getByRole('link', { name: 'Lag et forslag til de andre.' }).waitFor();
      expect(await box.getByRole('radio', { name: /^Hele familien/ }).isDisabled()).toBe(true);
    });
  });
});
