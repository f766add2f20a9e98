import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  addressOf,
  decisionOf,
  expectCleanAtBoth,
  expectNeverReceived,
  proposes,
  read,
  says,
  step,
  townOf,
  type Town,
} from './support/proposals.js';
import { dayOf } from './support/days.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
const days = 86_400_000;
const counted = /\d av \d har svart/;
let town: Town;
const asHanne = <T>(work: (visit: Visit) => Promise<T>, path = '/familier') =>
  stage.as({ who: 'hanne', path }, work);
const onPage = <T>(who: string, id: string, work: (visit: Visit) => Promise<T>) =>
  stage.as({ who, width: widths.narrow, path: addressOf(town, id) }, work);
const both = (title: string) => [
  step(town, 'ingrid', title, { subjectIds: [town.ids.ingrid, town.ids.lars] }),
];
const sent = (question: string, parts: readonly unknown[]) =>
  asHanne((hanne) => proposes(hanne, town, question, parts));
const press = ({ page }: Visit, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

beforeAll(async () => {
  town = await townOf(stage, 'ingrid', 'lars');
}, 240_000);

describe('a talk first', () => {
  let id: string;
  let closesAt: number;
  const closing = async (visit: Visit) => Date.parse((await decisionOf(visit, town, id)).closesAt ?? '');

  it('makes the clock stand still, and says so; the words go to the coordinator alone', async () => {
    id = await sent('Skal dere gå tur på søndager?', both('Søndagstur'));
    await onPage('ingrid', id, async (ingrid) => {
      closesAt = await closing(ingrid);
      await ingrid.page.getByText(/^Du kan svare fram til/).waitFor();
      await press(ingrid, 'Jeg vil snakke om dette først');
      await ingrid.page.getByLabel('Hva vil du snakke om?').fill('Jeg er redd for isen.');
      await press(ingrid, 'Be om å snakke');
      await ingrid.page.getByText('Du har bedt om å snakke først. Koordinatoren tar kontakt.').waitFor();
      await ingrid.page.getByText('Tiden for å svare står stille til dere har snakket sammen.').waitFor();
      expect(await read(ingrid)).not.toContain('Du kan svare fram til');
      await expectCleanAtBoth(ingrid, 'a talk asked for');
    });
    await onPage('lars', id, async (lars) => {
      await press(lars, 'Be om tolk');
      await lars.page.getByLabel('Hvilket språk?').fill('Nordsamisk');
      await press(lars, 'Be om tolk');
      await lars.page.getByText('Du har bedt om tolk. Koordinatoren tar kontakt.').waitFor();
      expect(await lars.page.getByRole('button', { name: 'Be om tolk' }).count()).toBe(0);
      expect(await read(lars)).not.toContain('bedt om å snakke');
      expectNeverReceived(lars, 'redd for isen');
      await expectCleanAtBoth(lars, 'an interpreter asked for');
    });
  }, 120_000);

  it('is the coordinator’s task, and when both are held the time that was left goes on', async () => {
    await asHanne(async (hanne) => {
      await hanne.page
        .getByText(/Ingrid vil snakke/)
        .first()
        .waitFor();
    }, '/arbeidsliste');
    const { at } = await asHanne((hanne) => reads<{ at: string }>(hanne, '/api/v1/me'));
    await stage.isNow(Date.parse(at) + 2 * days);
    await asHanne(async (hanne) => {
      for (const [opens, said] of [
        ['Samtalen med Ingrid er holdt', 'Dere går bare når isen er trygg.'],
        ['Samtalen med Lars er holdt', 'Tolk er bestilt.'],
      ] as const) {
        await press(hanne, opens);
        await hanne.page.getByLabel('Hva kom dere fram til?').fill(said);
        await expectClean(hanne, opens);
        await press(hanne, 'Samtalen er holdt');
        await hanne.page.getByRole('dialog').waitFor({ state: 'detached' });
        await hanne.page.getByRole('button', { name: opens }).waitFor({ state: 'detached' });
      }
    }, `/familier/${town.familyId}/forslag/${id}`);
    await onPage('ingrid', id, async (ingrid) => {
      await ingrid.page.getByText(/^Du kan svare fram til/).waitFor();
      expect(await read(ingrid)).not.toContain('står stille');
      expect((await closing(ingrid)) - closesAt).toBeGreaterThanOrEqual(2 * days);
    });
  }, 120_000);

  it('or time to think: the end moves, and nobody answers before it', async () => {
    await onPage('ingrid', id, async (ingrid) => {
      const before = await closing(ingrid);
      await press(ingrid, 'Jeg trenger tid');
      await ingrid.page.getByRole('radio').last().check();
      await press(ingrid, 'Ta tid til å tenke');
      await ingrid.page.getByText(/^Du kan svare fra .*Før det kan alle tenke i ro\.$/).waitFor();
      expect(await ingrid.page.getByRole('button', { name: 'Ja', exact: true }).count()).toBe(0);
      expect(await closing(ingrid)).toBeGreaterThan(before);
      await expectCleanAtBoth(ingrid, 'time to think');
    });
    await onPage('lars', id, async (lars) => {
      await lars.page.getByText(/^Du kan svare fra /).waitFor();
      expect((await decisionOf(lars, town, id)).allowedActions).not.toContain('sign');
      expect(await read(lars)).not.toContain('Ingrid ba');
    });
  }, 90_000);
});

describe('“This concerns me too”', () => {
  it('makes whoever sees it one of those concerned, and says what that means for them', async () => {
    const id = await sent('Vil du gå på kor?', [
      step(town, 'ingrid', 'Kor på onsdager', { lane: 'household' }),
    ]);
    await onPage('lars', id, async (lars) => {
      await lars.page.getByText('0 av 1 har svart').waitFor();
      await press(lars, 'Dette gjelder meg også');
      await expectCleanAtBoth(lars, 'before it concerns me too');
      await press(lars, 'Ja, det gjelder meg også');
      await lars.page.getByText('Du får vite om dette. Du trenger ikke svare.').waitFor();
      const { requirements } = await decisionOf(lars, town, id);
      const own = requirements.filter(({ personId }) => personId === town.ids.lars).map(({ role }) => role);
      expect(own).toEqual(['told']);
      expect(await lars.page.getByRole('button', { name: 'Dette gjelder meg også' }).count()).toBe(0);
      await lars.page.getByRole('button', { name: 'Hvorfor spør vi deg?' }).waitFor();
      await expectCleanAtBoth(lars, 'it concerns me too');
    });
  }, 90_000);
});

describe('words with an answer', () => {
  const mine = 'Bare ikke når jeg har nattevakt.';
  const hers = 'Jeg vil ha fri på mandager.';

  it('are read by those the writer chose, after all have answered; a no says what happens now', async () => {
    const id = await sent('Skal dere bytte på middagen?', both('Middag annenhver dag'));
    const ingrid = await stage.visit({ who: 'ingrid', width: widths.narrow, path: addressOf(town, id) });
    const lars = await stage.visit({ who: 'lars', width: widths.narrow, path: addressOf(town, id) });
    await press(ingrid, 'Ja, og jeg vil si noe');
    await ingrid.page.getByLabel('Hva vil du si?').fill(hers);
    await ingrid.page.getByRole('checkbox', { name: 'Lars' }).check();
    await expectCleanAtBoth(ingrid, 'yes, with words');
    await press(ingrid, 'Ja, jeg sier ja');
    await ingrid.page.waitForURL(/\/kvittering\//);
    await lars.page.reload();
    await lars.page.getByText('1 av 2 har svart').waitFor();
    expectNeverReceived(lars, hers);
    await press(lars, 'Nei, jeg vil endre noe');
    await lars.page.getByLabel('Hva vil du endre?').fill(mine);
    await lars.page.getByRole('checkbox', { name: 'Hanne Bakke (koordinator)' }).check();
    await press(lars, 'Nei, jeg sier nei');
    await lars.page.getByText('Vi ble ikke enige. Koordinatoren ser på det på nytt').waitFor();
    await expectCleanAtBoth(lars, 'the receipt of a no');
    await lars.go(addressOf(town, id));
    await lars.page.getByText(hers).waitFor();
    await expectCleanAtBoth(lars, 'not agreed, with another’s words');
    await ingrid.go(addressOf(town, id));
    await ingrid.page.getByText('Vi ble ikke enige').waitFor();
    const page = await read(ingrid);
    expect(page).toContain('Ingenting endrer seg nå. Koordinatoren ser på det på nytt sammen med dere.');
    expect(page).not.toMatch(counted);
    expectNeverReceived(ingrid, mine);
    await asHanne(async (hanne) => hanne.page.getByText(mine).waitFor(), addressOf(town, id));
    expect([...ingrid.complaints, ...lars.complaints]).toEqual([]);
  }, 120_000);

  it('stay when the net or the server is away, and pressing again sends one answer', async () => {
    const id = await sent('Skal dere rydde boden?', both('Rydde boden'));
    await onPage('ingrid', id, async (ingrid) => {
      const { page } = ingrid;
      await press(ingrid, 'Ja, og jeg vil si noe');
      await page.getByLabel('Hva vil du si?').fill(hers);
      await page.getByRole('checkbox', { name: 'Lars' }).check();
      await page.context().setOffline(true);
      await press(ingrid, 'Ja, jeg sier ja');
      await page.getByText('Du er uten nett nå. Prøv igjen når du er på nett.').waitFor();
      await page.getByText('Det du har skrevet, står her fortsatt.').waitFor();
      await page.context().setOffline(false);
      await expectCleanAtBoth(ingrid, 'offline');
      const sign = '**/signatures';
      await page.route(sign, async (route) => {
        await route.fetch();
        await route.fulfill({ status: 503, contentType: 'application/json', body: '{"code":"unavailable"}' });
      });
      await press(ingrid, 'Ja, jeg sier ja');
      await page.getByText('Vi får ikke svar akkurat nå. Prøv igjen om litt.').waitFor();
      expect(await page.getByLabel('Hva vil du si?').inputValue()).toBe(hers);
      expect(await page.getByRole('checkbox', { name: 'Lars' }).isChecked()).toBe(true);
      await page.unroute(sign);
      await press(ingrid, 'Ja, jeg sier ja');
      await page.waitForURL(/\/kvittering\//);
      const { answers } = await decisionOf(ingrid, town, id);
      expect(answers.map(({ answer, words }) => [answer, words])).toEqual([['yes-with-words', hers]]);
    });
  }, 90_000);
});

describe('several that wait', () => {
  it('are answered one by one within one log-in, three taps each', async () => {
    const title = 'Vil du ringe bestemor?';
    const home = await townOf(stage, 'marte');
    const [first, second] = await asHanne(async (hanne) => {
      const one = await proposes(hanne, home, 'Vil du lage en ukeplan?', [step(home, 'marte', 'Ukeplan')]);
      return [one, await proposes(hanne, home, title, [step(home, 'marte', 'Ringe bestemor')])] as const;
    });
    await stage.as({ who: 'marte', width: widths.narrow, path: addressOf(home, first) }, async (marte) => {
      const { page } = marte;
      await press(marte, 'Ja');
      await press(marte, 'Ja, jeg sier ja');
      await page.getByRole('heading', { name: 'Ett forslag til venter på deg' }).waitFor();
      await expectCleanAtBoth(marte, 'a receipt with the next to answer');
      let taps = 0;
      const tap = async (role: 'link' | 'button', name: string) => {
        await page.getByRole(role, { name, exact: true }).click();
        taps += 1;
      };
      await tap('link', title);
      await tap('button', 'Ja');
      await tap('button', 'Ja, jeg sier ja');
      await page.getByRole('heading', { name: 'Kvittering' }).waitFor();
      await page.getByText(title).waitFor();
      expect(taps).toBe(3);
      expect(marte.traffic.filter(({ url }) => url.includes('/auth/step-up'))).toEqual([]);
      expect((await decisionOf(marte, home, second)).answers).toHaveLength(1);
    });
  }, 90_000);
});

describe('a proposal of one’s own', () => {
  it('is taken back with what follows from it in words, and changes nothing for anybody', async () => {
    const id = await stage.as({ who: 'lars' }, (lars) =>
      proposes(lars, town, 'Skal vi male gangen?', both('Male gangen')),
    );
    await stage.as({ who: 'ingrid' }, (ingrid) => says(ingrid, town, id, 'yes'));
    await onPage('lars', id, async (lars) => {
      await press(lars, 'Trekk forslaget tilbake');
      const dialog = lars.page.getByRole('dialog');
      await dialog.getByText(/Svarene som er gitt, teller ikke lenger\. Det kan ikke angres\./).waitFor();
      await expectCleanAtBoth(lars, 'before it is taken back');
      await dialog.getByRole('button', { name: 'Trekk det tilbake' }).click();
      await lars.page.getByText('Ingen er spurt om dette lenger. Ingenting endrer seg.').waitFor();
      await expectClean(lars, 'taken back');
    });
    await onPage('ingrid', id, async (ingrid) => {
      await ingrid.page.getByText('Trukket tilbake').waitFor();
      expect(await read(ingrid)).not.toMatch(counted);
      expect(await ingrid.page.getByRole('button', { name: 'Ja', exact: true }).count()).toBe(0);
    });
  }, 90_000);
});

describe('fullmakt', () => {
  it('lets another adult answer, who is named on the page and on both receipts', async () => {
    const id = await sent('Vil du ta et kurs?', [
      step(town, 'ingrid', 'Kurs i regnskap', { lane: 'household' }),
    ]);
    await stage.as({ who: 'ingrid' }, async (ingrid) => {
      const { at } = await reads<{ at: string }>(ingrid, '/api/v1/me');
      const [validFrom, validTo] = [0, 60].map((n) => dayOf(Date.parse(at) + n * days).iso);
      const kinds = ['action-add'];
      await does(ingrid, `${town.path}/delegations`, {
        toPersonId: town.ids.lars,
        kinds,
        validFrom,
        validTo,
      });
    });
    await stage.as({ who: 'lars', width: widths.narrow }, async (lars) => {
      await expectCleanAtBoth(lars, 'home with another’s answer waiting');
      await lars.page.getByText('På vegne av Ingrid').first().waitFor();
      await lars.page.getByRole('link', { name: /Vil du ta et kurs\?/ }).click();
      await lars.page.getByRole('heading', { name: 'Du svarer på vegne av Ingrid' }).waitFor();
      await expectCleanAtBoth(lars, 'on behalf of another');
      await press(lars, 'Ja');
      await lars.page.getByText('Du sier ja på vegne av Ingrid til dette: «Vil du ta et kurs?»').waitFor();
      await press(lars, 'Ja, jeg sier ja');
      await lars.page.getByText(/^Du sa ja på vegne av Ingrid \d+\./).waitFor();
      await expectCleanAtBoth(lars, 'the delegate’s receipt');
    });
    await onPage('ingrid', id, async (ingrid) => {
      await ingrid.page.getByText('Lars ga svaret for deg.').waitFor();
      await expectCleanAtBoth(ingrid, 'answered by another');
      await ingrid.page.getByRole('link', { name: 'Se kvitteringen' }).click();
      await ingrid.page.getByText(/^Lars sa ja for deg \d+\./).waitFor();
      await expectCleanAtBoth(ingrid, 'the giver’s receipt');
    });
  }, 120_000);
});
