import { describe, expect, it } from '@jest/globals';
import { card, dialog, isDone, press } from './support/acting.js';
import { familyCalled } from './support/families.js';
import { dayFromNow, type Day } from './support/days.js';
import { townOf, type Decision, type Town } from './support/proposals.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
const on = <T>(who: string, path: string, work: (visit: Visit) => Promise<T>) =>
  stage.as({ who, path, width: widths.narrow }, work);
const line = ({ page }: Visit, words: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: words });

/** With nothing filled in, the faults stand at the fields. */
async function isRefused(visit: Visit, submit: string, state: string): Promise<void> {
  await dialog(visit).getByRole('button', { name: submit, exact: true }).click();
  await dialog(visit).locator('[aria-invalid=true]').first().waitFor();
  await expectClean(visit, state);
}

async function sends(visit: Visit, submit: string): Promise<void> {
  await dialog(visit).getByRole('button', { name: submit, exact: true }).click();
  await isDone(visit);
}

/** What the coordinator writes about one person, from the menu beside the name. */
async function corrects(visit: Visit, name: string): Promise<void> {
  await press(visit, `Mer om ${name}`);
  await visit.page.getByRole('menuitem', { name: 'Rett opplysninger' }).click();
  await dialog(visit).waitFor();
}

/** A day ahead, as one writes it. */
async function inDays(visit: Visit, days: number): Promise<string> {
  return (await dayFromNow(visit, days)).typed;
}

interface People {
  readonly members: readonly { readonly personId: string; readonly givenName: string }[];
}
const idOf = async (visit: Visit, { path }: Town, name: string) =>
  (await reads<People>(visit, path)).members.find(({ givenName }) => givenName === name)?.personId ?? '';

/** "24\\.11\\.", for a pattern. */
const short = ({ iso }: Day): string => `${Number(iso.slice(8))}\\.${Number(iso.slice(5, 7))}\\.`;

describe('somebody who is not born yet', () => {
  it('is written in with who carries it, is born, and stands there as a child with its mother', async () => {
    await on('hanne', '/familier', async (visit) => {
      const { page } = visit;
      await visit.go(`${await familyCalled(visit, 'Familien Solvang')}?fane=familien`);
      await press(visit, 'Legg til person');
      await dialog(visit).getByRole('radio', { name: 'Ikke ennå' }).check();
      await dialog(visit).getByLabel('Fornavn').fill('Vesle');
      await dialog(visit).getByLabel('Etternavn').fill('Solvang');
      await isRefused(visit, 'Legg til', 'somebody not born yet, refused');
      expect(await dialog(visit).locator('[aria-invalid=true]').count()).toBe(1);
      await dialog(visit).getByLabel('Hvem bærer barnet?').selectOption({ label: 'Ingrid' });
      const [due, born, right] = await Promise.all([100, -1, -2].map((days) => dayFromNow(visit, days)));
      await dialog(visit).getByLabel('Termin').fill(due!.typed);
      await sends(visit, 'Legg til');
      await line(visit, 'Vesle Solvang')
        .getByText(new RegExp(`^ikke født ennå · termin ${short(due!)}`))
        .waitFor();
      await corrects(visit, 'Vesle');
      await dialog(visit).getByLabel('Født', { exact: true }).fill(born!.typed);
      await expectClean(visit, 'a birth');
      await sends(visit, 'Lagre rettelsen');
      await line(visit, 'Vesle Solvang')
        .getByText(new RegExp(`^barn · født ${short(born!)}`))
        .waitFor();
      await page.getByText('Ingrid har foreldreansvar for Vesle').waitFor();
      await page.getByText('Hvor Vesle bor').waitFor();
      await corrects(visit, 'Vesle');
      await dialog(visit).getByLabel('Fornavn').fill('Vilde');
      await dialog(visit).getByLabel('Fødselsdato').fill(right!.typed);
      await sends(visit, 'Lagre rettelsen');
      await line(visit, 'Vilde Solvang')
        .getByText(new RegExp(`^barn · født ${short(right!)}`))
        .waitFor();
    });
  }, 90_000);
});

describe('an adult who cannot say yes alone', () => {
  it('has somebody who answers within a mandate, and in what lies outside it nobody does', async () => {
    const town = await townOf(stage, 'marte');
    await on('hanne', `/familier/${town.familyId}?fane=familien`, async (visit) => {
      const { page } = visit;
      await press(visit, 'Legg til person');
      await dialog(visit).getByLabel('Fornavn').fill('Odd');
      await dialog(visit).getByLabel('Etternavn').fill('Berg');
      await dialog(visit).getByLabel('Fødselsdato').fill('04.05.1948');
      await dialog(visit).getByLabel('Bor i').selectOption({ label: 'Hos mor' });
      await expectClean(visit, 'a person to add');
      await sends(visit, 'Legg til');
      await corrects(visit, 'Odd');
      await dialog(visit).getByRole('radio', { name: 'Nei, en annen svarer' }).check();
      await expectClean(visit, 'facts to correct');
      await sends(visit, 'Lagre rettelsen');
      await press(visit, 'Noen som svarer for en annen');
      await isRefused(visit, 'Skriv inn', 'a representative, refused');
      await dialog(visit).getByLabel('Hvem svarer de for?').selectOption({ label: 'Odd' });
      await dialog(visit).getByLabel('Som hva?').selectOption({ label: 'Verge' });
      await dialog(visit).getByLabel('Fornavn').fill('Vera');
      await dialog(visit).getByLabel('Etternavn').fill('Verge');
      await dialog(visit).getByLabel('Fødselsdato').fill('01.02.1970');
      await dialog(visit).getByRole('checkbox', { name: 'Økonomi' }).check();
      await dialog(visit).getByLabel('Grunnlag, og hvor det er dokumentert').fill('Statsforvalterens vedtak');
      await sends(visit, 'Skriv inn');
      await page.getByText('Vera svarer for Odd').waitFor();
      await page.getByText(/^Verge · Fullmakten gjelder: økonomi · fra/).waitFor();
      const odd = await idOf(visit, town, 'Odd');
      const vera = await idOf(visit, town, 'Vera');
      const about = (area: string) => ({
        ...{ kind: 'goal-add', area, subjectIds: [odd] },
        payload: { language: 'nb', title: 'Et mål', horizon: 'now' },
      });
      const signs = async (area: string) =>
        (
          await does<{ requirements: { personId: string | null; role: string; state: string }[] }>(
            visit,
            `${town.path}/decisions`,
            { question: 'Skal Odd ha et mål?', parts: [about(area)] },
          )
        ).requirements.filter(({ role }) => role === 'sign');
      expect(await signs('economy')).toMatchObject([{ personId: vera, state: 'open' }]);
      const outside = (await signs('work')).map(({ state }) => state);
      expect([outside.length > 0, outside.includes('open')]).toEqual([true, false]);
    });
  }, 90_000);
});

describe('a block ordered by a court', () => {
  it('shuts one out at once, takes no right away, and is lifted on a day', async () => {
    const town = await townOf(stage, 'marte', 'thomas');
    await on('hanne', `/familier/${town.familyId}?fane=familien`, async (visit) => {
      const { page } = visit;
      await press(visit, 'Sperre');
      await isRefused(visit, 'Sett sperren', 'a block, refused');
      await dialog(visit).getByLabel('Hvem sperres?').selectOption({ label: 'Thomas' });
      await dialog(visit).getByLabel('Hvem har bestemt det?').selectOption({ label: 'Domstol' });
      await dialog(visit).getByLabel('Avgjørelsen eller grunnen').fill('Besøksforbud, tingretten, sak 26-77');
      await sends(visit, 'Sett sperren');
      await line(visit, 'Thomas Lie').getByText('Sperret').waitFor();
      await page.getByText('Thomas kan ikke lese', { exact: true }).waitFor();
      await expectClean(visit, 'somebody barred');
      await on('thomas', '/', async (thomas) => {
        await thomas.page.getByText('Du er ikke med i noen plan nå.', { exact: false }).waitFor();
      });
      await visit.go(`/familier/${town.familyId}?fane=forslag`);
      await page.getByText('Trenger en annen vei').first().waitFor();
      await visit.go(`/familier/${town.familyId}?fane=familien`);
      await press(visit, 'Avslutt: Thomas kan ikke lese');
      await isRefused(visit, 'Opphev sperren', 'a block to lift, refused');
      await dialog(visit)
        .getByLabel('Siste dag')
        .fill(await inDays(visit, 9));
      await sends(visit, 'Opphev sperren');
      await page.getByText(/^Domstol · fra .* til /).waitFor();
    });
  }, 90_000);
});

describe('a separation', () => {
  it('splits the home at once, and a child may stand in both', async () => {
    await on('hanne', '/familier', async (visit) => {
      await visit.go(`${await familyCalled(visit, 'Familien Solvang')}?fane=familien`);
      await press(visit, 'Flytter fra hverandre');
      await isRefused(visit, 'Del hjemmet', 'a separation, refused');
      const moving = dialog(visit).getByRole('group', { name: 'Hvem flytter ut?' });
      await moving.getByRole('checkbox', { name: 'Lars' }).check();
      const both = dialog(visit).getByRole('group', { name: 'Hvem bor begge steder?' });
      await both.getByRole('checkbox', { name: 'Emma' }).check();
      expect(await both.getByRole('checkbox', { name: 'Lars' }).count()).toBe(0);
      await dialog(visit).getByLabel('Hva heter det nye hjemmet?').fill('Hos far');
      await expectClean(visit, 'a separation');
      await sends(visit, 'Del hjemmet');
      await line(visit, 'Hos far')
        .getByText(/^(Lars, Emma|Emma, Lars)$/)
        .waitFor();
      await line(visit, 'Hjemme')
        .getByText(/Ingrid/)
        .waitFor();
      expect(
        await line(visit, /^Hjemme/)
          .getByText(/Lars/)
          .count(),
      ).toBe(0);
      await expectClean(visit, 'two homes');
    });
  }, 90_000);
});

describe('a parent who is not told', () => {
  it('has it answered for before anything is sent, and reads why and where to appeal, not what', async () => {
    const town = await townOf(stage, 'anne', 'geir');
    const secret = 'Kunstlinja i Oslo';
    await on('hanne', '/familier', async (visit) => {
      const { page } = visit;
      const sofie = await idOf(visit, town, 'Sofie');
      const part = {
        ...{ kind: 'education-choice', area: 'school', subjectIds: [sofie] },
        ...{ lane: 'named-persons', namedIds: [sofie, town.ids.anne] },
        payload: { language: 'nb', title: secret, owner: { kind: 'member', personId: sofie } },
      };
      const body = { question: 'Hva vil du gå på?', parts: [part] };
      const { id } = await does<Decision>(visit, `${town.path}/decisions`, body);
      await visit.go(`/familier/${town.familyId}/forslag/${id}`);
      const untold = page.getByRole('region', { name: 'Skulle fått vite det' });
      await untold.getByText(`Geir – Del 1: ${secret}`).waitFor();
      expect(await page.getByRole('button', { name: 'Send til familien' }).count()).toBe(0);
      await press(visit, 'Skriv hvorfor ikke');
      await isRefused(visit, 'Lagre avgjørelsen', 'a refusal to inform, refused');
      await dialog(visit).getByRole('radio', { name: 'Det kan skade barnet' }).check();
      await dialog(visit).getByLabel('Hjemmel').fill('Barnelova § 47 tredje ledd');
      await dialog(visit).getByLabel('Hvem kan det klages til?').fill('Statsforvalteren');
      await dialog(visit)
        .getByLabel('Klagefrist')
        .fill(await inDays(visit, 22));
      await sends(visit, 'Lagre avgjørelsen');
      await untold.getByText(`Geir – Del 1: ${secret}: Begrunnet.`).waitFor();
      await expectClean(visit, 'a refusal that is answered for');
      await press(visit, 'Send til familien');
      await sends(visit, 'Send nå');
      await visit.go(`/familier/${town.familyId}?fane=forslag`);
      await card(visit, 'Geir får ikke vite noe som gjelder Sofie')
        .getByText('Geir kan lese dette her.')
        .waitFor();
      await expectClean(visit, 'refusals as the coordinator reads them');
    });
    await on('geir', '/historikk', async (geir) => {
      const { page } = geir;
      await page.getByRole('link', { name: 'Se hvorfor, og hvor du kan klage' }).click();
      const refused = card(geir, 'Noe som gjelder Sofie');
      await refused.getByText('Det kan skade barnet').waitFor();
      await refused.getByText(/^Klag til Statsforvalteren innen /).waitFor();
      await expectClean(geir, 'a refusal as the one it concerns reads it');
      expect(geir.traffic.filter(({ text }) => text.includes(secret))).toEqual([]);
    });
  }, 90_000);
});

describe('the same person twice, and somebody added by mistake', () => {
  it('is hinted at, laid side by side, made one and told apart again; who never belonged is taken out', async () => {
    await on('hanne', '/familier', async (visit) => {
      const { page } = visit;
      const address = await familyCalled(visit, 'Familien Solvang');
      const person = { givenName: 'Tora', familyName: 'Solvang', birthDate: '1961-02-03' };
      const members = `/api/v1/families/${address.split('/').pop() ?? ''}/members`;
      await does(visit, members, { person });
      await does(visit, members, { person: { ...person, givenName: 'Tora Marie' } });
      await visit.go(`${address}?fane=familien`);
      await line(visit, 'Tora Solvang og Tora Marie Solvang')
        .getByRole('button', { name: 'Sammenlign' })
        .click();
      await dialog(visit).getByText('Det skjer nå').waitFor();
      await dialog(visit)
        .getByRole('radio', { name: /Behold Tora Solvang/ })
        .check();
      await dialog(visit).getByLabel('Hvordan vet du at det er samme person?').fill('Hun sa det selv');
      await expectClean(visit, 'two people side by side');
      await sends(visit, 'Gjør de to til én');
      await line(visit, 'Tora Solvang sto her to ganger').waitFor();
      await press(visit, 'Del i to igjen');
      await dialog(visit).getByLabel('Hvordan vet du at det er to personer?').fill('De er søstre');
      await sends(visit, 'Del i to igjen');
      await line(visit, /Delt i to igjen/).waitFor();
      await press(visit, 'Mer om Tora Marie');
      await page.getByRole('menuitem', { name: 'Lagt til ved en feil' }).click();
      await expectClean(visit, 'a mistaken member');
      await sends(visit, 'Ta ut Tora Marie');
      await page
        .getByRole('button', { name: 'Mer om Tora Marie', exact: true })
        .waitFor({ state: 'detached' });
    });
  }, 90_000);
});
