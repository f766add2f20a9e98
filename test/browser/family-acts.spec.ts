import { describe, expect, it } from '@jest/globals';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { dayOf } from './support/days.js';
import { acts, card, told } from './support/acting.js';
import { familyCalled } from './support/families.js';
import { proposes, says, townOf, type Town } from './support/proposals.js';
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

describe('a small measure', () => {
  it('is put in the plan at once under the ceiling, and refused in plain words above it', async () => {
    await stage.as({ who: 'tone' }, (visit) =>
      does(visit, '/api/v1/admin/policies', { key: 'standing-agreement-ceiling', value: 200_000 }),
    );
    const town = await townOf(stage, 'ingrid');
    await stage.as({ who: 'ingrid', width: widths.narrow }, async (visit) => {
      await agreesAlone(visit, town);
      await visit.go('/plan');
      await acts(visit, 'Bruk litt av pengene', 'Legg det i planen', async (box) => {
        await box.getByText(/til sammen inntil 1.500.kr/).waitFor();
        await box.getByRole('button', { name: 'Legg det i planen' }).click();
        await box.getByText('Fyll ut dette feltet.').first().waitFor();
        await box.getByLabel('Hva skal pengene gå til?').fill('Billett til svømmehallen');
        await box.getByLabel('Hvor mange kroner?').fill('15 000');
        await box.getByRole('button', { name: 'Legg det i planen' }).click();
        await box.getByText('Dette må familien si ja til. Lag et forslag.').waitFor();
        await box.getByLabel('Hvor mange kroner?').fill('149,50');
      });
      await told(visit, '«Billett til svømmehallen» står i planen nå.');

      const added = await stepOf(visit, 'Billett til svømmehallen');
      expect(added).toMatchObject({ money: { amountOre: 14_950 }, state: 'planned' });
      await visit.page.getByRole('button', { name: 'Stopp: Billett til svømmehallen' }).waitFor();
    });
  }, 60_000);

  it('leaves what the neighbourhood does in a column of its own, with how much help and who sees it', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: widths.narrow }, async (visit) => {
      await visit.page.getByRole('tab', { name: 'Nærmiljøet gjør' }).click();
      const walks = card(visit, 'Tur på søndager');
      for (const said of ['Asker turlag', 'Med hjelp', 'De som bor sammen, ser dette'])
        await walks.getByText(said).waitFor();
      await expectClean(visit, 'the tab of the neighbourhood');
    });
  }, 60_000);
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

describe('a fullmakt', () => {
  it('takes a new log-in, is known to both, and is taken back at once', async () => {
    await stage.as({ who: 'ingrid', path: '/plan', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      const at = await now(visit);
      await stage.isNow(at + 11 * 60_000);
      await acts(visit, 'Gi en fullmakt', 'Gi fullmakt', async (box) => {
        await box.getByLabel('Hvem skal svare for deg?').selectOption({ label: 'Lars' });
        await box.getByRole('checkbox', { name: 'Fritid' }).check();
        await box.getByRole('textbox', { name: 'Fullmakten slutter' }).fill(norwegian(at + 30 * 86_400_000));
        await box.getByRole('button', { name: 'Gi fullmakt' }).click();
        const aside = page.context().waitForEvent('page');
        await box.getByRole('link', { name: 'Logg inn i et nytt vindu' }).click();
        const login = await aside;
        await login.waitForURL(/\/meg/);
        await login.close();
      });
      await told(visit, /^Lars kan svare for deg til/);

      await page.getByText('Lars kan svare for deg', { exact: true }).waitFor();
      await stage.as({ who: 'lars', path: '/plan', width: widths.narrow }, async ({ page: his }) => {
        await his.getByText('Du kan svare for Ingrid', { exact: true }).waitFor();
      });
      await acts(visit, 'Ta tilbake fullmakten', 'Avslutt');
      await told(visit, 'Fullmakten er slutt.');

      await page.getByText('Lars kan svare for deg', { exact: true }).waitFor({ state: 'detached' });
    });
    await stage.as({ who: 'lars', path: '/plan' }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Fullmakt' }).waitFor();
      expect(await page.getByText('Du kan svare for Ingrid').count()).toBe(0);
    });
  }, 120_000);
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
      expect(await page.getByRole('button', { name: 'Hjelp', exact: true }).count()).toBe(0);
    });
    await stage.as({ who: 'lars', path: '/plan', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByRole('tab', { name: 'Vi gjør' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByText('Boligkontoret går gjennom leieavtalen med oss').waitFor();
      await expectClean(visit, 'the tab of the municipality');
      expect(await page.getByRole('heading', { name: 'Vi gjør' }).count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      for (const name of ['Vi gjør', 'Kommunen gjør']) await page.getByRole('heading', { name }).waitFor();
      for (const title of [
        'Jeg spør om hjelp i matte før jul',
        'Boligkontoret går gjennom leieavtalen med oss',
      ])
        await page.getByText(title).first().waitFor();
      expect(await page.getByRole('tab').count()).toBe(0);
    });
  }, 90_000);

  it('speaks of the family to whoever works with it, and never with a parent’s words', async () => {
    await stage.as({ who: 'hanne' }, async (visit) => {
      const { page } = visit;
      await visit.go(`${await familyCalled(visit, 'Familien Solvang')}?fane=plan`);
      await page.getByRole('heading', { name: 'Familien gjør' }).waitFor();
      const buttons = (await page.locator('main').getByRole('button').allTextContents()).join(' | ');
      expect(buttons).toContain('Meld at det er begynt');
      expect(buttons).not.toMatch(/\b(jeg|du)\b/i);
      await acts(visit, /^Meld hvordan det går/, 'Send', async (box) => {
        await box.getByText('Familien og de andre som ser steget, leser dette.').waitFor();
        await box.getByRole('textbox').fill('NAV har ringt i dag');
      });
      await told(visit, 'Familien kan lese det du skrev.');
    });
  }, 60_000);
});

/** A standing agreement of one's own about small money, and walks with the neighbourhood; in effect at once. */
async function agreesAlone(visit: Visit, town: Town): Promise<void> {
  const { ingrid } = town.ids;
  const at = await now(visit);
  const day = (days: number) => dayOf(at + days * 86_400_000).iso;
  const payload = {
    ...{
      language: 'nb',
      title: 'Småting til fritid',
      areas: ['leisure'],
      ownerIds: [ingrid],
      serviceIds: [],
    },
    ...{ ceiling: { amountOre: 150_000, currency: 'NOK' }, validFrom: day(0), validTo: day(60) },
  };
  const part = { kind: 'standing-agreement-open', area: 'leisure', subjectIds: [ingrid], payload };
  const hikes = {
    ...{ kind: 'action-add', area: 'leisure', subjectIds: [ingrid], lane: 'household' },
    payload: {
      ...{ language: 'nb', title: 'Tur på søndager', supportLevel: 'with-help' },
      owner: { kind: 'civil-society', name: 'Asker turlag' },
    },
  };
  const id = await proposes(visit, town, 'Vil jeg bruke litt på fritid?', [part, hikes]);
  await says(visit, town, id, 'yes');
  await visit.page.waitForFunction(
    async (path) => ((await (await fetch(path)).json()) as { status: string }).status === 'in-effect',
    `${town.path}/decisions/${id}`,
  );
}

interface Step {
  readonly title: string;
  readonly due: string;
  readonly state: string;
  readonly money: { readonly amountOre: number } | null;
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
  return dayOf(at).typed;
};
