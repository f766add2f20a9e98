import { beforeAll, describe, expect, it } from '@jest/globals';
import { dialog, isDone, press } from './support/acting.js';
import {
  addressOf,
  decisionOf,
  expectNeverReceived,
  proposes,
  step,
  townOf,
  type Town,
} from './support/proposals.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
const on = <T>(who: string, path: string, work: (visit: Visit) => Promise<T>) =>
  stage.as({ who, path, width: widths.narrow }, work);

let town: Town;
const staffPage = (id: string) => `/familier/${town.familyId}?fane=forslag&forslag=${id}`;

const sent = (question: string, part: unknown) =>
  stage.as({ who: 'hanne' }, (hanne) => proposes(hanne, town, question, [part]));

/** The form for an answer that was given on paper or in a talk. */
async function records(visit: Visit): Promise<void> {
  const box = dialog(visit);
  await press(visit, 'Svar på papir eller muntlig');
  await press(visit, 'Skriv inn svaret');
  await box.getByText('Fyll ut dette feltet.').first().waitFor();
  await expectClean(visit, 'an answer to record, refused');
  await box.getByLabel('Hvem svarte?').selectOption({ label: 'Ingrid' });
  await box.getByRole('radio', { name: 'Muntlig' }).check();
  await box.getByRole('radio', { name: 'Ja', exact: true }).check();
  await box.getByLabel('Hvordan vet vi hvem det var?').fill('Pass, sett av Hanne Bakke');
  await box.getByLabel('Hvor er papiret, eller hvor ble det sagt?').fill('På kontoret, onsdag klokka ti');
  await box.getByLabel('Språket personen fikk det på').selectOption('nb');
  await box.getByLabel('Personen har fått en kopi på sitt eget språk').check();
  await box.getByLabel('Var det tolk med?').selectOption('Ja, på telefon');
  await box.getByLabel('Tolkens navn eller nummer').fill('Ingrid SOLVANG');
  await press(visit, 'Skriv inn svaret');
  await box.getByText('Fyll ut dette feltet.').waitFor();
  await expectClean(visit, 'an interpreter who has promised nothing');
  await box.getByLabel('Tolken vet om taushetsplikten og har lovet å holde den').check();
  await press(visit, 'Skriv inn svaret');
  await box.getByText(/^Barn og slektninger tolker aldri\. Navnet/).waitFor();
  await box.getByLabel('Tolkens navn eller nummer').fill('Leyla Osman');
  await press(visit, 'Skriv inn svaret');
  await isDone(visit);
  await visit.page.getByText('En telefon som bekrefter').waitFor();
}

/** On the caller's own page: what was said when they called. */
async function calls(visit: Visit, answer: string, state: string): Promise<void> {
  const calling = visit.page.getByRole('article').filter({ hasText: /^Ring Ingrid/ });
  await calling.getByRole('button', { name: 'Skriv hva som ble sagt' }).click();
  const box = dialog(visit);
  await box.getByRole('button', { name: 'Lagre' }).click();
  await box.getByText('Fyll ut dette feltet.').first().waitFor();
  await expectClean(visit, state);
  await box.getByRole('radio', { name: answer }).check();
  await box.getByRole('button', { name: 'Lagre' }).click();
  await isDone(visit);
  await calling.waitFor({ state: 'detached' });
}

/** Somebody who leads another service, and works with no family. */
async function leadsTheSchool(): Promise<void> {
  await stage.as({ who: 'tone' }, async (tone) => {
    const { items } = await reads<{ items: { id: string; name: string }[] }>(tone, '/api/v1/admin/services');
    await does(tone, '/api/v1/admin/staff', {
      ...{ givenName: 'Nadia', familyName: 'Karimi', nationalNumber: '06867920607', role: 'service-leader' },
      serviceId: items.find(({ name }) => name === 'Solbakken skole')?.id,
    });
  });
}

beforeAll(async () => {
  town = await townOf(stage, 'lars', 'ingrid');
}, 240_000);

describe('an answer given in a talk', () => {
  it('counts for nothing when the one who calls hears that it was not so, and counts when it was', async () => {
    const part = { ...step(town, 'ingrid', 'Kurs i førstehjelp'), area: 'work', lane: 'consented-services' };
    const id = await sent('Skal Ingrid ta et kurs?', part);
    await on('hanne', staffPage(id), records);
    await on('ola', '/mine', (ola) => calls(ola, 'Svaret stemmer ikke', 'a call in the team'));
    await on('hanne', '/arbeidsliste?fane=stuck', async (hanne) => {
      await hanne.page.getByRole('link', { name: /^Ingrid sa at svaret ikke stemte/ }).click();
      await hanne.page.getByText('Ingrid må si ja – svaret stemte ikke. Spør på nytt').waitFor();
      await expectClean(hanne, 'an answer that was denied');
      expect((await decisionOf(hanne, town, id)).status).toBe('proposed');
      await records(hanne);
    });
    await leadsTheSchool();
    await on('nadia', '/mine', (nadia) => calls(nadia, 'Ja, svaret stemmer', 'a call from outside'));
    // What a stranger to the family confirmed is counted by the worker.
    await on('hanne', '/familier', async (hanne) => {
      await hanne.page.waitForFunction(
        async (at) => ((await (await fetch(at)).json()) as { inEffectAt: string | null }).inEffectAt !== null,
        `${town.path}/decisions/${id}`,
        { polling: 300 },
      );
      await hanne.go(staffPage(id));
      await hanne.page.getByText('Ingrid må si ja – har svart').waitFor();
      await hanne.page.getByText(/^Gjelder siden/).waitFor();
    });
    await on('ingrid', addressOf(town, id), async (ingrid) => {
      await ingrid.page.getByText('Tolk på telefon: Leyla Osman').first().waitFor();
      await expectClean(ingrid, 'one’s own answer, and who interpreted');
    });
  }, 120_000);
});

describe('a child', () => {
  it('is heard by the coordinator, and its words are read by those the child chose alone', async () => {
    const words = 'Jeg vil heller ri enn å svømme';
    let id = '';
    await on('hanne', '/familier', async (hanne) => {
      const { members } = await reads<{ members: { personId: string; givenName: string }[] }>(
        hanne,
        town.path,
      );
      const emma = members.find(({ givenName }) => givenName === 'Emma')?.personId ?? '';
      id = await sent('Skal Emma begynne på svømming?', {
        ...step(town, 'lars', 'Svømming på mandager'),
        subjectIds: [emma],
      });
      await hanne.go(staffPage(id));
      await press(hanne, 'Hør Emma');
      await press(hanne, 'Lagre');
      await dialog(hanne).getByText('Fyll ut dette feltet.').first().waitFor();
      await dialog(hanne)
        .getByText('Tegn på fare? Vis det ikke til noen i familien.', { exact: false })
        .waitFor();
      await expectClean(hanne, 'a child to hear, refused');
      await dialog(hanne).getByRole('radio', { name: 'Er uenig' }).check();
      await dialog(hanne).getByLabel('Med Emma sine egne ord').fill(words);
      await dialog(hanne).getByRole('checkbox', { name: 'Ingrid' }).check();
      await press(hanne, 'Lagre');
      await isDone(hanne);
      await hanne.page.getByText('Emma skal bli hørt – har svart').waitFor();
      expect(await hanne.page.getByRole('button', { name: 'Hør Emma' }).count()).toBe(0);
    });
    await on('ingrid', addressOf(town, id), async (ingrid) => {
      await ingrid.page.getByText(words, { exact: false }).waitFor();
      await expectClean(ingrid, 'a sheet with a child’s words');
    });
    await on('lars', addressOf(town, id), async (lars) => {
      await lars.page.getByRole('heading', { name: 'Svømming på mandager' }).waitFor();
      expectNeverReceived(lars, words);
    });
  }, 120_000);
});

describe('a quiet word', () => {
  it('is read by the coordinator alone, who says what was done, and then it is gone from the list', async () => {
    const berg = await townOf(stage, 'marte');
    await stage.as({ who: 'marte' }, (marte) =>
      does(marte, `${berg.path}/help`, { kind: 'pressured', words: 'Han sto over meg da jeg svarte' }),
    );
    await on('hanne', '/arbeidsliste?slag=help', async (hanne) => {
      const { page } = hanne;
      const rows = page.locator('[data-work^="help."]');
      await rows.first().waitFor();
      const before = await rows.count();
      for (let nth = 0; nth < before; nth += 1) {
        await rows.nth(nth).click();
        await dialog(hanne).getByLabel('Hva har du gjort?').waitFor();
        await page.getByText(/sier at noen presser|vil at du ringer|har skrevet til deg/).waitFor();
        if (await page.getByText('Han sto over meg da jeg svarte').isVisible()) break;
        await press(hanne, 'Avbryt');
        await isDone(hanne);
      }
      await page.getByText(/^Marte sier at noen presser/).waitFor();
      await press(hanne, 'Ferdig');
      await dialog(hanne).getByText('Fyll ut dette feltet.').waitFor();
      await expectClean(hanne, 'a quiet word, not dealt with yet');
      await dialog(hanne)
        .getByLabel('Hva har du gjort?')
        .fill('Snakket med Marte alene. Hun ønsker avtalen.');
      await press(hanne, 'Ferdig');
      await isDone(hanne);
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-work^="help."]').length === count,
        before - 1,
      );
    });
    await on('marte', '/historikk', (marte) => {
      expectNeverReceived(marte, 'Hun ønsker avtalen');
      return Promise.resolve();
    });
  }, 90_000);
});

describe('an agreement somebody wants looked at again', () => {
  it('is answered by a Danish coordinator from the list, and the answer stands on the page of whoever asked', async () => {
    const answer = 'Mentoren kommer om tirsdagen fra næste uge.';
    let plan = '';
    await on('soeren', '/arbeidsliste', async (soeren) => {
      const { page } = soeren;
      const { items } = await reads<{ items: { kind: string; id: string }[] }>(soeren, '/api/v1/work-list');
      plan = items.find(({ kind }) => kind === 'reconsideration')?.id ?? '';
      const asked = page.getByRole('link', { name: /^Anders beder os se igen på/ });
      await asked.waitFor();
      const row = await page.getByRole('listitem').filter({ has: asked }).innerText();
      await asked.click();
      await dialog(soeren).getByText('Freja siger, at onsdag ikke passer med arbejdet.').waitFor();
      // The list and the form name the same last day.
      await dialog(soeren)
        .getByText(`den ${/frist (\d+)\./.exec(row)?.[1] ?? ''}. `)
        .waitFor();
      await press(soeren, 'Send svaret');
      await dialog(soeren).locator('[aria-invalid=true]').waitFor();
      await expectClean(soeren, 'an answer to whoever asked again');
      await dialog(soeren).getByLabel('Dit svar').fill(answer);
      await press(soeren, 'Send svaret');
      await isDone(soeren);
      await page.getByRole('link', { name: /^Anders beder os se igen på/ }).waitFor({ state: 'detached' });
    });
    const kjaer = await townOf(stage, 'anders');
    await on('anders', '/', async (anders) => {
      await anders.go(addressOf(kjaer, plan));
      await anders.page.getByText(`Svaret fra koordinatoren: »${answer}«`).waitFor();
      await expectClean(anders, 'what was answered');
    });
  }, 90_000);
});
