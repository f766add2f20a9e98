import { describe, expect, it } from '@jest/globals';
import { card } from './support/acting.js';
import { writtenMoment } from './support/days.js';
import { expectClean, reads, Stage, type Looking } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
const as = (looking: Looking, work: (visit: Visit) => Promise<void>) => stage.as(looking, work);

describe.each([widths.wide, widths.narrow])('a mother at %i px', (width) => {
  it('has pages that are clean and fit', async () => {
    await as({ who: 'ingrid', width }, async (visit) => {
      for (const path of ['/', '/plan', '/historikk', '/meg', '/vedtak', '/forslag/ny']) {
        await visit.go(path);
        await expectClean(visit);
      }
    });
  }, 90_000);

  it('is told in clean dialogs what a promise, a stop or a fullmakt means', async () => {
    await as({ who: 'ingrid', path: '/plan', width }, async (visit) => {
      const { page } = visit;
      for (const name of [/^Lov noe selv/, /^Stopp: Emma/, /^Avslutt avtalen/, /^Gi en fullmakt/]) {
        await page.getByRole('button', { name }).first().click();
        await page.getByRole('dialog').waitFor();
        await expectClean(visit);
        await page.getByRole('button', { name: 'Avbryt' }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });
  }, 90_000);
});

describe('a mother with a plan', () => {
  it('goes by keyboard from her home to an area, promises something, and does it', async () => {
    await as({ who: 'ingrid' }, async (visit) => {
      const { page } = visit;
      await visit.press('Skole');
      await page.waitForURL(/\/plan\?.*omrade=school/);
      await visit.settled();
      await visit.press('Lov noe selv');
      await page.getByLabel('Hva lover du?').focus();
      await page.keyboard.type('Jeg leser for Emma på søndager');
      await visit.press('Jeg lover');
      await page.getByText('Fyll ut dette feltet.').waitFor();
      await page.getByRole('dialog').getByLabel('Hva handler det om?').selectOption('school');
      await visit.press('Jeg lover');
      const promised = card(visit, 'Jeg leser for Emma på søndager');
      await promised.getByText('Ditt eget løfte').waitFor();
      await page.getByRole('button', { name: 'Det er gjort: Jeg leser for Emma på søndager' }).press('Enter');
      await page.getByRole('button', { name: 'Gjort eller stoppet (1)' }).press('Enter');
      await promised.getByText('Gjort', { exact: true }).waitFor();
    });
  }, 60_000);

  it('stops a small change: what held before holds again, and it becomes a proposal', async () => {
    await as({ who: 'ingrid', path: '/plan?omrade=school' }, async (visit) => {
      const { page } = visit;
      await page.getByText('onsdag og torsdag klokka 18').first().waitFor();
      await page
        .getByRole('button', { name: /^Stopp: Leselekser/ })
        .first()
        .click();
      await page.getByText('Endringen blir et utkast til forslag.').waitFor();
      await page.getByRole('button', { name: 'Stopp steget' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page
        .getByText(/^Avtalt \S+ \d+\. \S+$/)
        .first()
        .waitFor();
      await visit.go('/historikk');
      await page.getByText(/stopp/i).first().waitFor();
    });
  }, 60_000);

  it('suggests something, sees who must answer, and sends it', async () => {
    await as({ who: 'ingrid', path: '/forslag/ny', width: widths.narrow }, async ({ page }) => {
      await page.getByLabel('Hva vil du spørre om?').fill('Skal vi spise middag sammen på søndager?');
      await page.getByLabel('Hva handler det om?').selectOption('network');
      await page.getByLabel('Hva skal skje?').fill('Middag på søndager');
      await page.getByRole('checkbox', { name: 'Ingrid' }).check();
      await page.getByRole('checkbox', { name: 'Lars' }).check();
      await page.getByRole('button', { name: 'Se hvem som må svare' }).click();
      await page.getByText('Lars må si ja').waitFor();
      await page.getByRole('button', { name: 'Send forslaget' }).click();
      await page.waitForURL(/\/forslag\/[0-9a-f-]{36}/);
    });
  }, 60_000);

  it('is shown how she is reached only when she asks', async () => {
    await as({ who: 'ingrid', path: '/meg' }, async (visit) => {
      const { page, traffic } = visit;
      const asked = () => traffic.filter(({ url }) => url.includes('/contact-points/')).length;
      expect(asked()).toBe(0);
      await page.getByRole('button', { name: 'Endre: Telefon' }).click();
      await page.getByRole('dialog').getByLabel('Telefon').fill('+47 900 00 123');
      await page.getByRole('button', { name: 'Lagre' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Vis: Telefon' }).click();
      await page.getByText('+4790000123').waitFor();
      const kept = page.waitForResponse(
        (answer) =>
          answer.request().method() === 'PATCH' && answer.url().endsWith('/api/v1/me') && answer.ok(),
      );
      await page.getByRole('checkbox', { name: 'Jeg vil ha det forklart enklere' }).click();
      await kept;
      await page.reload();
      await visit.settled();
      expect(await page.getByRole('checkbox', { name: 'Jeg vil ha det forklart enklere' }).isChecked()).toBe(
        true,
      );
      expect(await page.getByText('+4790000123').count()).toBe(0);
    });
  }, 60_000);
});

describe('a father who lives elsewhere', () => {
  it('meets his own child in the plan and nobody of the home it lives in', async () => {
    await as({ who: 'thomas', path: '/' }, async (visit) => {
      for (const path of ['/', '/plan', '/historikk', '/meg', '/vedtak']) await visit.go(path);
      await visit.go('/plan');
      await visit.page.getByText('Gjelder Oliver').first().waitFor();
      const received = visit.traffic.filter(({ url }) => url.includes('/api/')).map(({ text }) => text);
      expect(received.some((text) => text.includes('Oliver'))).toBe(true);
      expect(received.filter((text) => /\bNora\b|\bPetter\b/.test(text))).toEqual([]);
    });
  }, 60_000);
});

describe('a phone that stands in another part of the world', () => {
  const question = 'Skal Jonas begynne på klatring?';

  it('tells the municipality’s clock, and a sheet is read aloud word by word as it is signed', async () => {
    await as({ who: 'ingrid', width: widths.narrow, zone: 'Asia/Tokyo' }, async (visit) => {
      const { page } = visit;
      await page.addInitScript(voices);
      await visit.go('/');
      const { waiting } = await reads<{ waiting: { title: string; closesAt: string }[] }>(
        visit,
        '/api/v1/me',
      );
      const until = writtenMoment(waiting.find(({ title }) => title === question)?.closesAt ?? '');
      await page.getByText(`Svar før ${until}.`).waitFor();
      await page.getByRole('link', { name: question }).click();
      await page.getByText(`Du kan svare fram til ${until}.`).waitFor();
      await page
        .getByText('Dette er en avtale, ikke et vedtak. Et nei her er ikke en søknad eller klage.', {
          exact: true,
        })
        .waitFor();
      const { pathname, searchParams } = new URL(page.url());
      const at = `/api/v1/families/${searchParams.get('familie') ?? ''}/decisions/${pathname.split('/')[2] ?? ''}`;
      const { sheet } = await reads<Sheet>(visit, `${at}/versions/1/sheet`);
      const signed = sheet.parts.flatMap(({ part: { payload } }) => [payload.title, payload.text]);
      await page.getByRole('button', { name: 'Les opp', exact: true }).click();
      expect(await said(visit)).toEqual([question, ...signed].map((text) => ['nb-NO', text]));
      await page.getByRole('button', { name: 'Stopp', exact: true }).click();
      expect(await said(visit)).toEqual([]);
      await page.getByRole('button', { name: 'Les opp', exact: true }).click();
      await page.evaluate(() => (window as unknown as Spoken).spoken.at(-1)?.dispatchEvent(new Event('end')));
      await page.getByRole('button', { name: 'Les opp', exact: true }).waitFor();
    });
  }, 60_000);
});

interface Sheet {
  readonly sheet: {
    readonly parts: readonly { readonly part: { readonly payload: { title: string; text: string } } }[];
  };
}
interface Spoken {
  spoken: (EventTarget & { readonly text: string; readonly lang: string })[];
}

/** What the page's voice has been given to say since it was last told to be quiet. */
const said = ({ page }: Visit) =>
  page.evaluate(() => (window as unknown as Spoken).spoken.map(({ lang, text }) => [lang, text]));

/** Two voices, of which one would send the words away; what is said is kept, and never heard. */
function voices(): void {
  const page = window as unknown as Spoken;
  page.spoken = [];
  const voice = (lang: string, localService: boolean) => ({ lang, localService });
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [voice('nb-away', false), voice('en-GB', true), voice('nb-NO', true)],
    speak: (one: Spoken['spoken'][number]) => void page.spoken.push(one),
    cancel: () => void (page.spoken = []),
  });
  class Utterance extends EventTarget {
    constructor(readonly text: string) {
      super();
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

describe('a support person', () => {
  it('reads what they may, and is told nothing of what they cannot see', async () => {
    await as({ who: 'nadia', width: widths.narrow }, async (visit) => {
      await visit.page.getByText('Du er støtteperson her.').waitFor();
      await expectClean(visit, 'a support person’s home');
      const text = (await visit.page.locator('main').textContent()) ?? '';
      expect(text).not.toMatch(/ingenting i planen|Ingenting er bestemt|ikke blitt enige/);
      await visit.page.getByRole('button', { name: 'Hjelp', exact: true }).click();
      await visit.page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
      await visit.page.getByText('Koordinatoren din har fått beskjeden.').waitFor();
      await visit.go('/plan');
      expect(await visit.page.locator('main button').allTextContents()).not.toContain('Lov noe selv');
      expect(await visit.page.getByText('Fullmakt').count()).toBe(0);
    });
  }, 60_000);
});
