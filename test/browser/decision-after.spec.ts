import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from './support/days.js';
import {
  addressOf,
  decisionOf,
  expectCleanAtBoth,
  proposes,
  read,
  says,
  step,
  townOf,
  type Town,
} from './support/proposals.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
let town: Town;
const asHanne = <T>(work: (visit: Visit) => Promise<T>, path = '/familier') =>
  stage.as({ who: 'hanne', path }, work);
const onPage = <T>(who: string, id: string, work: (visit: Visit) => Promise<T>) =>
  stage.as({ who, width: widths.narrow, path: addressOf(town, id) }, work);
const press = ({ page }: Visit, name: string) => page.getByRole('button', { name, exact: true }).click();
const sent = (question: string, parts: readonly unknown[]) =>
  asHanne((hanne) => proposes(hanne, town, question, parts));
const passes = (until: string | null) => stage.isNow(Date.parse(until ?? '') + 60_000);

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly question: string | null;
    readonly status: string;
  }[];
}

beforeAll(async () => {
  town = await townOf(stage, 'ingrid', 'lars');
}, 240_000);

describe('a log-in that is too weak', () => {
  it('is told so before anything about health is shown, and reads it after a stronger one', async () => {
    const { items } = await asHanne((hanne) => reads<Listed>(hanne, `${town.path}/decisions`));
    const health = items.find(({ question }) => question?.includes('helsesykepleieren'));
    await onPage('jonas', health?.id ?? '', async (jonas) => {
      await jonas.page.getByRole('heading', { name: 'Logg inn på en sikrere måte' }).waitFor();
      expect(jonas.traffic.filter(({ text }) => text.includes('helsestasjonen'))).toEqual([]);
      await expectCleanAtBoth(jonas, 'a weak log-in');
      await press(jonas, 'Logg inn');
      await jonas.page.getByRole('heading', { name: 'Fem samtaler på helsestasjonen' }).waitFor();
      await expectCleanAtBoth(jonas, 'after a stronger log-in');
    });
  }, 60_000);
});

describe('a trial', () => {
  it('begins for what can be undone and is answered, is shown with its end, and ends with the decision', async () => {
    const [walks, swims] = ['Gå tur hver morgen', 'Svømme på torsdager'];
    const id = await sent('Skal dere bevege dere mer?', [
      step(town, 'ingrid', walks),
      step(town, 'lars', swims),
    ]);
    await stage.as({ who: 'ingrid' }, (ingrid) => says(ingrid, town, id, 'yes'));
    await asHanne(async (hanne) => {
      await press(hanne, 'Prøv det som kan angres');
      await hanne.page.getByRole('listitem').filter({ hasText: walks }).first().waitFor();
      await expectCleanAtBoth(hanne, 'before a trial');
      await press(hanne, 'Begynn på prøve');
      await hanne.page.getByRole('heading', { name: 'Dette prøves ut nå' }).waitFor();
      expect(await hanne.page.getByRole('button', { name: 'Prøv det som kan angres' }).count()).toBe(0);
      await expectClean(hanne, 'the coordinator’s view of a trial');
    }, `/familier/${town.familyId}/forslag/${id}`);
    await onPage('ingrid', id, async (ingrid) => {
      await ingrid.page.getByRole('heading', { name: 'Dette prøves ut nå' }).waitFor();
      await ingrid.page.getByText(/^Prøven slutter når alle har svart, og senest \S+ \d+\. \S+\.$/).waitFor();
      await expectCleanAtBoth(ingrid, 'a running trial');
      await ingrid.go('/plan');
      const tried = ingrid.page.getByRole('listitem').filter({ hasText: walks });
      await tried.getByText(/^På prøve til \S+ \d+\. \S+$/).waitFor();
      await expectCleanAtBoth(ingrid, 'the plan with a trial');
    });
    await stage.as({ who: 'lars' }, async (lars) => {
      // What is tried is hers to see; that something is tried is not told to him either.
      expect((await decisionOf(lars, town, id)).trials).toEqual([]);
      await says(lars, town, id, 'no');
    });
    await onPage('ingrid', id, async (ingrid) => {
      await ingrid.page.getByText('Vi ble ikke enige').waitFor();
      expect(await read(ingrid)).not.toContain('prøves ut');
      await ingrid.go('/plan');
      await ingrid.page
        .getByRole('button', { name: /^Gjort eller stoppet/ })
        .first()
        .click();
      const tried = ingrid.page.getByRole('listitem').filter({ hasText: walks });
      await tried.getByText('Var på prøve', { exact: true }).waitFor();
      expect(await tried.getByText(/^På prøve/).count()).toBe(0);
    });
  }, 150_000);
});

describe('a new version', () => {
  it('tells word by word what is new, that an earlier answer no longer counts, and keeps the old to read', async () => {
    const question = 'Vil du lage middag to dager?';
    const part = (title: string) => [step(town, 'lars', title)];
    const id = await sent(question, [...part('Middag mandag og tirsdag'), step(town, 'ingrid', 'Oppvasken')]);
    await stage.as({ who: 'lars' }, (lars) => says(lars, town, id, 'yes'));
    await asHanne((hanne) =>
      does(hanne, `${town.path}/decisions/${id}/versions`, {
        question,
        parts: [...part('Middag mandag og onsdag'), step(town, 'ingrid', 'Oppvasken')],
      }),
    );
    await onPage('lars', id, async (lars) => {
      const { page } = lars;
      await page.getByRole('heading', { name: 'Dette er nytt siden sist' }).waitFor();
      expect(await page.locator('ins').allInnerTexts()).toEqual(['Lagt til: onsdag']);
      expect(await page.locator('del').allInnerTexts()).toEqual(['Tatt bort: tirsdag']);
      await page.getByText('Dette svaret gjaldt en tidligere utgave. Det teller ikke nå.').waitFor();
      await page.getByText('0 av 1 har svart').waitFor();
      await expectCleanAtBoth(lars, 'a new version');
      await page.getByRole('link', { name: 'Se kvitteringen' }).click();
      await page.getByText('Forslaget er endret etter dette. Svaret teller ikke for det nye.').waitFor();
      await lars.go(addressOf(town, id));
      await press(lars, 'Slik var utgave 1');
      await page.getByText('Dette er en eldre utgave. Den kan bare leses.').waitFor();
      await page.getByRole('heading', { name: 'Middag mandag og tirsdag' }).waitFor();
      expect(await page.getByRole('button', { name: 'Ja', exact: true }).count()).toBe(0);
      await expectCleanAtBoth(lars, 'an older version');
    });
  }, 90_000);
});

describe('an agreement', () => {
  it('is kept as a receipt one can print, and is looked at again with an answer that stays on the page', async () => {
    const id = await sent('Vil du selge bilen?', [step(town, 'lars', 'Selge bilen')]);
    const { effectAt } = await onPage('lars', id, async (lars) => {
      await press(lars, 'Ja');
      await press(lars, 'Ja, jeg sier ja');
      await lars.page.getByText(/^Alle har sagt ja\. Avtalen gjelder fra /).waitFor();
      await lars.page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', 'yes');
      });
      await press(lars, 'Skriv ut');
      await lars.page.locator('body[data-printed="yes"]').waitFor();
      await lars.page.emulateMedia({ media: 'print' });
      await lars.page.getByText(/^Du sa ja \d+\. \w+ kl\. /).waitFor();
      expect(await lars.page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
      expect(await lars.page.getByRole('navigation').first().isVisible()).toBe(false);
      await lars.page.emulateMedia({ media: 'screen' });
      await expectCleanAtBoth(lars, 'a receipt');
      return decisionOf(lars, town, id);
    });
    await passes(effectAt);
    const reason = 'Bussen går sjeldnere enn før.';
    await onPage('lars', id, async (lars) => {
      await lars.page.getByText('Vi ble enige').waitFor();
      await press(lars, 'Be om å se på det igjen');
      await lars.page.getByLabel('Hva bør vi se på?').fill(reason);
      await press(lars, 'Be om å se på det igjen');
      await lars.page.getByText(/^Du får svar innen/).waitFor();
      await expectCleanAtBoth(lars, 'asked to look again');
      await lars.page.reload();
      await lars.page.getByText(new RegExp(reason)).waitFor();
    });
    await asHanne(async (hanne) => {
      const at = `${town.path}/decisions/${id}/reconsiderations`;
      const { items } = await reads<{ items: { id: string }[] }>(hanne, at);
      const answer = `${town.path}/reconsiderations/${items[0]?.id ?? ''}/answer`;
      await does(hanne, answer, { answer: 'Vi beholder bilen til våren.' });
    });
    await onPage('lars', id, async (lars) => {
      await lars.page.getByText('Svaret fra koordinatoren: «Vi beholder bilen til våren.»').waitFor();
      await lars.page.getByRole('button', { name: 'Be om å se på det igjen' }).waitFor();
      await expectCleanAtBoth(lars, 'looked at again');
    });
  }, 150_000);
});

describe('a proposal that did not become an agreement', () => {
  it('says that the time ran out, that silence is no yes, and what happens now', async () => {
    const id = await sent('Skal dere bytte telefon?', [
      step(town, 'lars', 'Bytte telefon', { subjectIds: [town.ids.ingrid, town.ids.lars] }),
    ]);
    const { closesAt } = await onPage('ingrid', id, async (ingrid) => {
      await says(ingrid, town, id, 'yes');
      return decisionOf(ingrid, town, id);
    });
    await passes(closesAt);
    for (const who of ['ingrid', 'lars'])
      await onPage(who, id, async (visit) => {
        await visit.page.getByText('Tiden gikk ut').waitFor();
        const page = await read(visit);
        expect(page).toContain('Det er ikke et ja, så ingenting endrer seg.');
        expect(page).not.toMatch(/\d av \d har svart/);
        await expectCleanAtBoth(visit, `expired for ${who}`);
      });
  }, 120_000);

  it('says that another way is needed, and never as agreed', async () => {
    await stage.as({ who: 'louise', width: widths.narrow }, async (louise) => {
      const home = await townOf(stage, 'louise');
      const { items } = await reads<Listed>(louise, `${home.path}/decisions`);
      const stuck = items.find(({ status }) => status === 'other-route');
      await louise.go(addressOf(home, stuck?.id ?? ''));
      await louise.page.getByText('Kræver en anden vej').waitFor();
      const page = await read(louise);
      expect(page).toContain('Intet ændrer sig. Tal med koordinatoren om en anden vej.');
      expect(page).not.toMatch(/\d af \d har svaret/);
      await expectCleanAtBoth(louise, 'another way');
    });
  }, 90_000);
});

describe('what was decided without the family', () => {
  it('stands for itself, never as agreed, with how to appeal and until when', async () => {
    const { at } = await asHanne((hanne) => reads<{ at: string }>(hanne, '/api/v1/me'));
    const appeal = dayOf(Date.parse(at) + 21 * 86_400_000);
    const decided = {
      subjectIds: [town.ids.ingrid],
      area: 'economy',
      lane: 'family',
      legalBasis: 'Sosialtjenesteloven § 18',
      decidedBy: 'NAV Asker',
      decidedOn: dayOf(Date.parse(at)).iso,
      howHeard: 'Ingrid snakket med veilederen.',
      statement: 'Vi trenger mer til strøm.',
      appealTo: 'Statsforvalteren',
    };
    await asHanne(async (hanne) => {
      const path = `${town.path}/statutory-decisions`;
      await does(hanne, path, {
        ...decided,
        title: 'Økonomisk stønad',
        appealUntil: appeal.iso,
        emergency: false,
      });
      await does(hanne, path, { ...decided, title: 'Nødhjelp til mat', emergency: true });
    });
    await stage.as({ who: 'ingrid', width: widths.narrow }, async (ingrid) => {
      const { page } = ingrid;
      await page.getByText('Bestemt uten dere: 2 vedtak.').waitFor();
      await expectCleanAtBoth(ingrid, 'home with two vedtak');
      await page.getByRole('link', { name: 'Se hva det er, og hvordan dere klager' }).click();
      await page.getByRole('heading', { name: 'Økonomisk stønad' }).waitFor();
      const words = await read(ingrid);
      expect(words).toContain(`Klag til Statsforvalteren innen ${appeal.written}`);
      expect(words).toContain('Skjedde uten avtale');
      expect(words).toMatch(/Koordinatoren går gjennom dette med dere innen \S+ \d+\. \S+/);
      expect(words).not.toMatch(/[Aa]vtalt|ble enige/);
      await expectCleanAtBoth(ingrid, 'what was decided');
    });
    await asHanne(async (hanne) => {
      const { items } = await reads<{ items: { id: string; emergency: boolean }[] }>(
        hanne,
        `${town.path}/statutory-decisions`,
      );
      const urgent = items.find(({ emergency }) => emergency);
      await does(hanne, `${town.path}/statutory-decisions/${urgent?.id ?? ''}/review`);
    });
    await stage.as({ who: 'ingrid', path: '/vedtak' }, (ingrid) =>
      ingrid.page.getByText(/^Gått gjennom med dere \S+ \d+\. \S+/).waitFor(),
    );
  }, 120_000);
});
