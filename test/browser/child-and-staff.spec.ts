import { describe, expect, it } from '@jest/globals';
import { dayFromNow } from './support/days.js';
import { proposes, step, townOf } from './support/proposals.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit, type Width } from './support/visit.js';

const stage = Stage.set();
const as = (who: string, path: string, width: Width, work: (visit: Visit) => Promise<void>) =>
  stage.as({ who, path, width }, work);

describe.each([widths.wide, widths.narrow])('at %i px', (width) => {
  it.each([
    ['jonas', '/barn'],
    ['silje', '/mine'],
    ['elin', '/mine'],
    ['tone', '/oppsett'],
    ['tone', '/oppsett?fane=ansatte'],
    ['tone', '/oppsett?fane=regler'],
  ])('%s finds %s clean', async (who, path) => as(who, path, width, expectClean), 60_000);
});

const words = 'Det er litt skummelt å falle';

describe('a child of sixteen', () => {
  it('says what they think, by keyboard, lets nobody else read it, and changes that afterwards', async () => {
    await as('jonas', '/barn', widths.wide, async (visit) => {
      const { page } = visit;
      await page.getByRole('radio', { name: 'Bra', exact: true }).focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Skriv det du vil si').fill(words);
      for (const name of ['Ingrid', 'Lars'])
        expect(await page.getByRole('checkbox', { name }).isChecked()).toBe(false);
      await visit.press('Send det jeg synes');
      await page.getByText(`Bra. ${words}`).waitFor();
      await expectClean(visit);
      await page.getByRole('button', { name: 'Endre hvem som kan lese' }).first().click();
      await page.getByRole('checkbox', { name: /Silje/ }).check();
      await page.getByRole('button', { name: 'Lagre hvem som kan lese' }).click();
      await page.getByText('Hanne Bakke, Silje Vold').waitFor();
      await expectClean(visit);
    });
  }, 90_000);

  it('leaves a parent nothing of it, on no page and in no answer the browser got', async () => {
    await as('ingrid', '/', widths.narrow, async (visit) => {
      for (const path of ['/plan', '/historikk', '/barn']) await visit.go(path);
      await visit.page.waitForLoadState('networkidle');
      expect(visit.traffic.length).toBeGreaterThan(5);
      expect(visit.traffic.filter(({ text }) => text.includes(words))).toEqual([]);
    });
  }, 90_000);
});

describe('an employee of a service', () => {
  it('gives the service’s word on what it will do', async () => {
    await as('rune', '/mine', widths.wide, async (visit) => {
      const { page } = visit;
      const mandate = page.getByRole('region', { name: 'Dette kan du bestemme i møtet' });
      await mandate.getByText('Kan love bolig etter tildelt ramme', { exact: true }).waitFor();
      await visit.press('Si ja');
      await page.getByLabel('Hva skal tjenesten gjøre?').fill('Råd og tilskudd til en lettvegg innen mars');
      await page.getByRole('button', { name: 'Lov dette' }).click();
      await page.getByText('Skriv en dag: når dere begynner').waitFor();
      await expectClean(visit);
      await page.getByLabel('Ferdig når?').fill((await dayFromNow(visit, 100)).typed);
      await page.getByRole('button', { name: 'Lov dette' }).click();
      await page.getByText('Ingen har spurt tjenesten om noe nå.').waitFor();
    });
  }, 60_000);

  it('calls whoever answered by word of mouth to another service, and the answer counts', async () => {
    const town = await townOf(stage, 'ingrid', 'lars');
    const id = await stage.as({ who: 'hanne' }, async (visit) => {
      const { members } = await reads<{ members: { personId: string; givenName: string }[] }>(
        visit,
        town.path,
      );
      const emma = members.find(({ givenName }) => givenName === 'Emma')?.personId;
      const more = { area: 'school', subjectIds: [emma], lane: 'consented-services' };
      const parts = [step(town, 'lars', 'Høytlesning på mandager', more)];
      const decision = await proposes(visit, town, 'Skal Lars lese med Emma på mandager?', parts);
      await does(visit, `${town.path}/decisions/${decision}/recorded-answers`, {
        ...{ personId: town.ids.lars, answer: 'yes', route: 'oral', language: 'nb', copyGiven: true },
        ...{ identityChecked: 'Hanne kjenner Lars', note: 'Sagt på møtet på Familiens hus' },
      });
      return decision;
    });
    const uncalled = () =>
      stage.as({ who: 'hanne' }, async (visit) => {
        const { waiting } = await reads<{ waiting: { kind: string; id: string }[] }>(visit, '/api/v1/me');
        return waiting.filter((one) => one.kind === 'call-back' && one.id === id).length;
      });
    expect(await uncalled()).toBe(1);
    await as('silje', '/mine', widths.narrow, async (visit) => {
      const { page } = visit;
      await page.getByRole('heading', { name: 'Ring Lars' }).waitFor();
      await expectClean(visit, 'somebody to call');
      await page.getByRole('button', { name: 'Skriv hva som ble sagt' }).click();
      const box = page.getByRole('dialog');
      await box.getByRole('button', { name: 'Lagre' }).click();
      await page.getByText('Fyll ut dette feltet.').first().waitFor();
      await expectClean(visit, 'a call, not told how it went');
      await box.getByRole('radio', { name: 'Svaret stemmer', exact: true }).check();
      await box.getByRole('button', { name: 'Lagre' }).click();
      await page.getByRole('heading', { name: 'Ring Lars' }).waitFor({ state: 'detached' });
    });
    expect(await uncalled()).toBe(0);
  }, 90_000);

  it('reports on a step in two fields', async () => {
    await as('silje', '/mine', widths.narrow, async (visit) => {
      const { page } = visit;
      await page.getByRole('button', { name: 'Meld tilbake' }).first().click();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Fyll ut dette feltet.').first().waitFor();
      await expectClean(visit);
      await page.getByRole('radio', { name: 'Vi har begynt' }).check();
      await page.getByLabel('Hva bør de det gjelder, vite?').fill('To gode kvelder til nå.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Sist meldt: To gode kvelder til nå.').waitFor();
    });
  }, 60_000);
});

describe('an administrator', () => {
  it('adds a service and somebody who works there, with every fault beside its field', async () => {
    await as('tone', '/oppsett', widths.wide, async (visit) => {
      const { page } = visit;
      await page.getByRole('button', { name: 'Ny tjeneste' }).click();
      await page.getByRole('button', { name: 'Lagre tjenesten' }).click();
      await page.getByText('Fyll ut dette feltet.').first().waitFor();
      await expectClean(visit);
      await page.getByLabel('Hva heter tjenesten?').fill('Fritidsklubben Nord');
      await page.getByLabel('Fagområde').selectOption('culture');
      await page.getByLabel('Hvem eier tjenesten?').selectOption('municipality');
      await page.getByRole('button', { name: 'Lagre tjenesten' }).click();
      await page.getByText('Fritidsklubben Nord').waitFor();
      await page.getByRole('tab', { name: 'Ansatte' }).click();
      await page.getByRole('button', { name: 'Ny ansatt' }).click();
      await page.getByLabel('Fornavn').fill('Liv');
      await page.getByLabel('Etternavn').fill('Nord');
      await page.getByLabel('Fødselsnummer eller D-nummer').fill('12345678901');
      await page.getByLabel('Rolle').selectOption('professional');
      await page.getByLabel('Tjeneste', { exact: true }).selectOption({ label: 'Fritidsklubben Nord' });
      await page.getByRole('button', { name: 'Legg til den ansatte' }).click();
      await page.getByText('Fødselsnummeret er ikke riktig. Se over sifrene.').first().waitFor();
      await expectClean(visit);
    });
  }, 60_000);

  it('is told in plain words that a choice is looser than the country’s rule', async () => {
    await as('tone', '/oppsett?fane=regler', widths.wide, async (visit) => {
      const { page } = visit;
      await page.getByRole('button', { name: 'Endre Hvor lenge et forslag står åpent' }).click();
      await page.getByLabel('Kommunens valg').fill('2');
      await page.getByRole('button', { name: 'Lagre valget' }).click();
      await page.getByText('Det er mindre strengt enn regelen i landet.').waitFor();
      await page.getByLabel('Kommunens valg').fill('21');
      await page.getByRole('button', { name: 'Lagre valget' }).click();
      await page.getByText('21 dager').waitFor();
      await expectClean(visit);
    });
  }, 60_000);

  it('chooses the municipality’s colour by its name, and every page is in it at once', async () => {
    await as('tone', '/oppsett?fane=regler', widths.narrow, async (visit) => {
      const { page } = visit;
      await page.getByRole('button', { name: 'Endre Kommunens farge på skjermen' }).click();
      await page.getByRole('dialog').getByRole('radio', { name: 'Mosegrønn', exact: true }).check();
      await expectClean(visit, 'the choice of a colour');
      await page.getByRole('button', { name: 'Lagre valget' }).click();
      await page.locator('body[data-color="meta-lime"]').waitFor({ state: 'attached' });
      await page.getByRole('listitem').getByText('Mosegrønn').waitFor();
      await expectClean(visit, 'the page in its new colour');
    });
    await stage.as({ who: 'ingrid' }, async ({ page }) => {
      expect(await page.evaluate(() => document.body.dataset.color)).toBe('meta-lime');
    });
  }, 60_000);
});
