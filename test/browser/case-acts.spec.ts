import { describe, expect, it } from '@jest/globals';
import { dialog, isDone } from './support/acting.js';
import { dayFromNow } from './support/days.js';
import { familyCalled } from './support/families.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import type { Visit } from './support/visit.js';

const stage = Stage.set();
const as = (who: string, path: string, work: (visit: Visit) => Promise<void>) =>
  stage.as({ who, path }, work);

/** A card in the list is one large button. */
const opens = (visit: Visit, title: string) =>
  visit.page
    .locator('.aksel-expansioncard')
    .filter({ hasText: title })
    .locator('.aksel-expansioncard__header-button')
    .click();
const isRefused = async (visit: Visit, state: string) => {
  await visit.page.getByText('Fyll ut dette feltet.').first().waitFor();
  await expectClean(visit, state);
};

describe('what happened without an agreement', () => {
  it('is recorded, read by the family, and gone through with them', async () => {
    await as('hanne', '/', async (visit) => {
      const { page } = visit;
      await visit.go(`${await familyCalled(visit, 'Familien Nilsen')}?fane=forslag`);
      await page.getByRole('button', { name: 'Skriv inn et vedtak' }).click();
      await page.getByRole('button', { name: 'Skriv inn vedtaket' }).click();
      await isRefused(visit, 'a statutory decision, refused');
      await page.getByLabel('Hva ble bestemt?').fill('Anne bodde en natt på krisesenter');
      await dialog(visit).getByRole('checkbox', { name: 'Anne' }).check();
      await page.getByLabel('Område').selectOption('safety');
      await page.getByLabel('Hvem bestemte?').fill('Legevakten');
      await page.getByLabel('Når?').fill((await dayFromNow(visit, -1)).typed);
      await page.getByLabel('Lovgrunnlag').fill('helse- og omsorgstjenesteloven § 3-2');
      await page.getByLabel('Hvordan ble familien hørt?').fill('På telefon samme kveld');
      await page.getByLabel('Hvor kan de klage?').fill('Statsforvalteren');
      await page.getByRole('checkbox', { name: /Skjedde uten avtale/ }).check();
      await page.getByRole('button', { name: 'Skriv inn vedtaket' }).click();
      await isDone(visit);
      await page.getByText('Anne bodde en natt på krisesenter').first().waitFor();
    });
    await as('anne', '/vedtak', async ({ page }) => {
      await page.getByText('Skjedde uten avtale').first().waitFor();
      await page
        .getByText(/Koordinatoren går gjennom dette med dere innen/)
        .first()
        .waitFor();
    });
    await as('hanne', '/', async (visit) => {
      const { page } = visit;
      await visit.go(`${await familyCalled(visit, 'Familien Nilsen')}?fane=forslag`);
      await opens(visit, 'Anne bodde en natt på krisesenter');
      await page.getByRole('button', { name: 'Vi har gått gjennom det' }).click();
      await dialog(visit).getByRole('button', { name: 'Vi har gått gjennom det' }).click();
      await isDone(visit);
      await page.getByText(/^Gått gjennom med familien/).waitFor();
      expect(await page.getByRole('button', { name: 'Vi har gått gjennom det' }).count()).toBe(0);
    });
  }, 90_000);
});

describe('an exemption', () => {
  it('is written down by one employee and holds when another has confirmed it', async () => {
    let path = '';
    await as('hanne', '/', async (visit) => {
      const { page } = visit;
      path = await familyCalled(visit, 'Familien Nilsen');
      await visit.go(`${path}?fane=familien`);
      await page.getByRole('button', { name: 'Unntak for en forelder' }).click();
      await page.getByRole('button', { name: 'Skriv inn unntaket' }).click();
      await isRefused(visit, 'an exemption, refused');
      await page.getByLabel('Barnet', { exact: true }).selectOption({ label: 'Mats' });
      await page.getByLabel('Den voksne', { exact: true }).selectOption({ label: 'Geir' });
      await page.getByLabel('Grunnlag, og hvor det er dokumentert').fill('Kjennelse, sak 26-114');
      await page.getByRole('button', { name: 'Skriv inn unntaket' }).click();
      await isDone(visit);
      await page.getByText('Venter på at en annen ansatt bekrefter.').waitFor();
      expect(await page.getByRole('button', { name: 'Bekreft unntaket' }).count()).toBe(0);
    });
    await as('elin', '/mine', async (visit) => {
      const { page } = visit;
      await page.getByText('Kjennelse, sak 26-114').waitFor();
      await page.getByRole('button', { name: 'Bekreft unntaket' }).first().click();
      await expectClean(visit, 'an exemption to confirm');
      await dialog(visit).getByRole('button', { name: 'Bekreft unntaket' }).click();
      await isDone(visit);
    });
    await as('hanne', `${path}?fane=familien`, async (visit) => {
      await visit.page.getByText(/^Bekreftet av/).waitFor();
    });
  }, 90_000);
});

describe('somebody who cannot be reached', () => {
  it('was tried three times by two routes over 14 days, and a second employee confirms it: never a yes', async () => {
    let at = '';
    let family = '';
    await as('hanne', '/', async (visit) => {
      const { page } = visit;
      family = await familyCalled(visit, 'Familien Berg');
      await visit.go(`${family}?fane=forslag`);
      await opens(visit, 'Skal barna få hjelp av helsestasjonen?');
      await page.waitForURL('**forslag=**');
      at = new URL(page.url()).pathname + new URL(page.url()).search;
      await page.getByRole('button', { name: 'Forsøk på å nå noen' }).click();
      await page.getByRole('button', { name: 'Skriv inn', exact: true }).click();
      await isRefused(visit, 'an attempt, refused');
      await page.getByLabel('Hvem', { exact: true }).selectOption({ label: 'Petter' });
      await page.getByLabel('Hvordan', { exact: true }).selectOption({ label: 'Telefon' });
      await page.getByRole('button', { name: 'Skriv inn', exact: true }).click();
      await isDone(visit);
      await page.getByText(/^Petter: Telefon/).waitFor();
      await page.getByText('Det trengs minst 2 forsøk til.').waitFor();
      const { at: now } = await reads<{ at: string }>(visit, '/api/v1/work-list');
      const decision = `/api/v1${family.replace('familier', 'families')}/decisions/${at.split('forslag=')[1] ?? ''}`;
      const { requirements } = await reads<{ requirements: { personId: string }[] }>(visit, decision);
      const { members } = await reads<{ members: { personId: string; givenName: string }[] }>(
        visit,
        `/api/v1${family.replace('familier', 'families')}`,
      );
      const petter = members.find(({ givenName }) => givenName === 'Petter')?.personId;
      expect(requirements.map(({ personId }) => personId)).toContain(petter);
      await does(visit, `${decision}/contact-attempts`, { personId: petter, route: 'phone' });
      await stage.isNow(Date.parse(now) + 14.2 * 86_400_000);
    });
    await as('hanne', at, async (visit) => {
      const { page } = visit;
      await page.getByText('Det trengs minst ett forsøk til.').waitFor();
      await page.getByRole('button', { name: 'Forsøk på å nå noen' }).click();
      await page.getByLabel('Hvem', { exact: true }).selectOption({ label: 'Petter' });
      await page.getByLabel('Hvordan', { exact: true }).selectOption({ label: 'Brev' });
      await page.getByRole('button', { name: 'Skriv inn', exact: true }).click();
      await isDone(visit);
      await page.getByText('Nok forsøk er gjort. En annen ansatt må bekrefte det.').waitFor();
      expect(await page.getByRole('button', { name: /^Bekreft at vi ikke får tak i/ }).count()).toBe(0);
      await expectClean(visit, 'enough attempts');
    });
    await as('elin', '/vikarer', async (visit) => {
      const { items } = await reads<{ items: { personId: string; givenName: string }[] }>(
        visit,
        '/api/v1/admin/staff',
      );
      const amir = items.find(({ givenName }) => givenName === 'Amir')?.personId;
      const { iso: until } = await dayFromNow(visit, 28);
      const standIn = { personId: amir, until, reason: 'Ser på det med nye øyne' };
      await does(visit, `/api/v1${family.replace('familier', 'families')}/stand-in`, standIn);
    });
    await as('amir', at, async (visit) => {
      const { page } = visit;
      await page.getByRole('button', { name: 'Bekreft at vi ikke får tak i Petter' }).waitFor();
      await page.getByRole('link', { name: 'Mine', exact: true }).click();
      await page.getByRole('heading', { name: 'Petter har ikke svart' }).waitFor();
      await expectClean(visit, 'told that somebody is to be confirmed out of reach');
      await page.getByRole('button', { name: 'Se og bekreft' }).click();
      await dialog(visit).getByText('Bekreft at vi ikke får tak i Petter').waitFor();
      await expectClean(visit, 'out of reach, to confirm');
      await page.getByRole('button', { name: 'Bekreft', exact: true }).click();
      await page.getByRole('heading', { name: 'Petter har ikke svart' }).waitFor({ state: 'detached' });
      await visit.go(at);
      await page.getByText('Bekreftet: vi får ikke tak i Petter.').waitFor();
      await page.getByText('Hvilke veier finnes?').waitFor();
      await expectClean(visit, 'another route');
    });
  }, 120_000);
});

interface Roles {
  readonly person: { readonly id: string };
  readonly roles: { readonly staff: readonly { readonly serviceId: string }[] };
}

describe('what is told without consent', () => {
  it('is for whoever has the permission, is put into words, and stands on the family’s own page', async () => {
    const address = async (visit: Visit) => `${await familyCalled(visit, 'Familien Nilsen')}?fane=forslag`;
    const open = 'Skriv inn noe som er sagt videre uten samtykke';
    let hanne: Roles | undefined;
    await as('hanne', '/', async (visit) => {
      hanne = await reads<Roles>(visit, '/api/v1/me');
      await visit.go(await address(visit));
      await visit.page.getByRole('button', { name: 'Skriv inn et vedtak' }).waitFor();
      expect(await visit.page.getByRole('button', { name: open }).count()).toBe(0);
    });
    await as('tone', '/oppsett', async (visit) => {
      const post = { role: 'discloser', personId: hanne?.person.id };
      await does(visit, '/api/v1/admin/staff', { ...post, serviceId: hanne?.roles.staff[0]?.serviceId });
    });
    await as('hanne', '/', async (visit) => {
      const { page } = visit;
      await visit.go(await address(visit));
      await page.getByRole('button', { name: open }).click();
      await page.getByRole('button', { name: 'Skriv inn', exact: true }).click();
      await isRefused(visit, 'a disclosure, refused');
      await page.getByLabel('Hvem det gjelder').selectOption({ label: 'Anne' });
      await page.getByLabel('Livsområde').selectOption('safety');
      await page.getByLabel('Hva som sies').fill('At hun er på sykehuset');
      await page.getByLabel('Hvem som får vite det').fill('Skolen til Emil');
      await page.getByLabel('Grunn', { exact: true }).selectOption('danger');
      await page.getByLabel('Lovhjemmel').fill('forvaltningsloven § 13 b nr. 6');
      await page.getByLabel('Hvorfor det ikke kunne vente på et samtykke').fill('Barnet måtte hentes');
      await page.getByLabel('Gjelder til').fill((await dayFromNow(visit, 7)).typed);
      await page.getByRole('button', { name: 'Skriv inn', exact: true }).click();
      await isDone(visit);
      await page.getByText('At hun er på sykehuset').waitFor();
    });
    await stage.as({ who: 'anne', path: '/vedtak', width: 360 }, async (visit) => {
      await visit.page.getByText('At hun er på sykehuset').waitFor();
      await visit.page.getByText('Personvernombudet skal se på dette.').waitFor();
      await expectClean(visit, 'told without consent');
    });
    await as('per', '/innsyn', async (visit) => {
      const { page } = visit;
      await page.getByRole('tab', { name: 'Sagt videre (1)' }).click();
      await page.getByRole('button', { name: 'Se på det: Anne, Skolen til Emil' }).click();
      await page.getByRole('radio', { name: 'Ja, det var riktig' }).check();
      await page.getByLabel('Hvorfor', { exact: true }).fill('Barnet måtte hentes den dagen');
      await expectClean(visit, 'the officer looks at a disclosure');
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
      await isDone(visit);
      await page.getByText('Det er ingenting å se på nå.').waitFor();
    });
  });
});
