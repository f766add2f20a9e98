import { describe, expect, it } from '@jest/globals';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { acts, told } from './support/acting.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();

const familyOf = async (visit: Visit) =>
  (await reads<{ families: { id: string }[] }>(visit, '/api/v1/me')).families[0]!.id;

describe('a support person', () => {
  it('is named by the person alone, with no more than a national number, and ended', async () => {
    await stage.as({ who: 'ingrid', path: '/meg', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await acts(visit, 'Velg en støtteperson', 'Velg denne', async (box) => {
        await box.getByRole('button', { name: 'Velg denne' }).click();
        await box.getByText('Fyll ut dette feltet.').first().waitFor();
        await box.getByLabel('Fornavn').fill('Berit');
        await box.getByLabel('Etternavn').fill('Nes');
        await box.getByRole('checkbox', { name: 'Bolig' }).check();
        await box.getByRole('button', { name: 'Velg denne' }).click();
        await box.getByText('Fyll ut dette feltet.').waitFor();
        await box.getByLabel('Fødselsnummer').fill('128560 20140');
      });
      await told(visit, 'Berit er støttepersonen din nå.');
      await page.getByText('Leser om: bolig').waitFor();
      await expectClean(visit, 'with a support person');
      await acts(visit, 'Avslutt: Berit', 'Avslutt nå');
      await told(visit, 'Berit leser ikke lenger sammen med deg.');
      await page.getByText('Du har ingen støtteperson nå.').waitFor();
      await visit.go('/historikk');
      await page
        .getByText(/ikke lenger støtteperson for Ingrid/)
        .first()
        .waitFor();
    });
  }, 90_000);
});

describe('what is shared', () => {
  it('is taken back from one service, and another service is taken out of what is mine', async () => {
    await stage.as({ who: 'ingrid', path: '/meg' }, async (visit) => {
      const { page } = visit;
      await acts(visit, 'Trekk tilbake: Familiens hus Asker, deg', 'Trekk tilbake nå');
      await told(visit, 'Familiens hus Asker ser ikke lenger dette.');
      await page.getByRole('button', { name: 'Trekk tilbake: Familiens hus Asker, deg' }).waitFor({
        state: 'detached',
      });
      const familyId = await familyOf(visit);
      await stage.as({ who: 'ola', path: '/mine' }, async (ola) => {
        expect(await reads(ola, `/api/v1/families/${familyId}`)).toMatchObject({ id: familyId });
      });
      await acts(visit, 'Ta ut: NAV Asker', 'Ta ut nå');
      await told(visit, 'NAV Asker ser ikke lenger noe om deg.');
      await page
        .getByRole('heading', { name: 'Tjenester som ser noe om deg' })
        .waitFor({ state: 'detached' });
      await stage.as({ who: 'ola', path: '/mine' }, async (ola) => {
        expect(await reads(ola, `/api/v1/families/${familyId}`)).toMatchObject({ status: 404 });
      });
    });
  }, 120_000);
});

describe('a page left open', () => {
  it('loses what a service may no longer see the next time it is asked for', async () => {
    const ended = 'Leselekser to kvelder i uka';
    await stage.as({ who: 'silje', path: '/mine' }, async (silje) => {
      const { page } = silje;

      await page.getByText(ended).first().waitFor();
      await stage.as({ who: 'ingrid', path: '/meg' }, async (ingrid) => {
        await acts(ingrid, 'Trekk tilbake: Solbakken skole, Emma', 'Trekk tilbake nå');
        await told(ingrid, 'Solbakken skole ser ikke lenger dette.');
      });
      await page.clock.setFixedTime(new Date(Date.now() + 60_000));
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
      await page.getByText(ended).first().waitFor({ state: 'detached' });
      await expectClean(silje, 'after the consent was taken back');
    });
  }, 120_000);
});

describe('a quiet word for help', () => {
  const words = ['Kan vi snakkes etter jobb', 'Ring meg etter klokka fire', 'Jeg ville egentlig ikke si ja'];

  it('goes to the coordinator in all three ways, by keyboard, and to no page of the family', async () => {
    await stage.as({ who: 'lars', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      const kinds = ['Jeg vil skrive til deg', 'Jeg vil at du ringer meg', 'Noen presser meg til å svare'];
      for (const [n, kind] of kinds.entries()) {
        await page.getByRole('button', { name: 'Hjelp', exact: true }).press('Enter');
        const box = page.getByRole('dialog');
        await box.getByRole('radio', { name: kind }).check();
        await box.getByRole('textbox').fill(words[n]!);
        await expectClean(visit, kind);
        await box.getByRole('button', { name: 'Send' }).press('Enter');
        await box.getByText('Koordinatoren din har fått beskjeden.').waitFor();
        await box.getByRole('button', { name: 'Lukk' }).last().click();
        await box.waitFor({ state: 'detached' });
      }
    });
    for (const who of ['lars', 'ingrid', 'jonas'])
      await stage.as({ who, width: widths.narrow }, async (visit) => {
        for (const path of ['/historikk', '/plan', '/']) await visit.go(path);
        await visit.page.waitForLoadState('networkidle');
        const received = visit.traffic.map(({ text }) => text).join('\n');
        expect(received.length).toBeGreaterThan(1000);
        expect(words.filter((one) => received.includes(one))).toEqual([]);
      });
    await stage.as({ who: 'hanne', path: '/arbeidsliste' }, async (visit) => {
      await visit.page.waitForLoadState('networkidle');
      const list = JSON.stringify(await reads(visit, '/api/v1/work-list?kind=help'));
      expect(list.split('Lars').length - 1).toBeGreaterThanOrEqual(3);
    });
  }, 120_000);
});

describe('whoever closes the plan for themself', () => {
  it('is told what stops, and meets an honest empty page afterwards', async () => {
    await stage.as({ who: 'lise', path: '/meg', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await acts(visit, 'Lukk planen for meg', 'Lukk planen for meg', async (box) => {
        await box.getByText('De andre får beskjed.', { exact: false }).waitFor();
      });
      await told(visit, 'Planen er lukket for deg. De andre får beskjed.');
      for (const path of ['/', '/plan', '/historikk', '/forslag/ny']) {
        await visit.go(path);
        await page.getByText('Du er ikke med i noen plan nå.', { exact: false }).waitFor();
        await expectClean(visit, path);
      }
    });
    await stage.as({ who: 'samuel', path: '/historikk' }, async ({ page }) => {
      await page
        .getByText(/er ikke lenger med her/)
        .first()
        .waitFor();
    });
  }, 120_000);
});

describe('empty states', () => {
  it('say that a plan rests, and that nothing waits', async () => {
    await stage.as({ who: 'guro', path: '/plan', width: widths.narrow }, async (visit) => {
      await visit.page.getByText(/Planen hviler nå|Planen kviler no/).waitFor();
      await expectClean(visit, 'a resting plan');
      await visit.go('/');
      await visit.page
        .getByText(/Ingenting venter på deg|Ingenting ventar på deg/)
        .first()
        .waitFor();
      await visit.page.getByText('Planen kviler no.', { exact: false }).waitFor();
    });
  }, 60_000);
});

describe('my rights', () => {
  it('stand on one page: my file, what I ask to be corrected or erased, and the coordinator’s answer', async () => {
    const asked = await stage.as({ who: 'ingrid', path: '/meg', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByRole('link', { name: 'Mine rettigheter' }).click();
      const file = page.locator('a[download]', { hasText: 'Last ned filen' });
      expect(await file.getAttribute('href')).toBe('/api/v1/me/export');
      await page.getByRole('heading', { name: 'Må vi ta vare på' }).waitFor();
      await acts(visit, 'Be om å få noe rettet', 'Send', async (box) => {
        await box.getByLabel('Hvor står det?').selectOption({ label: 'I planen' });
        await box.getByLabel('Hva er feil?').fill('Det står at jeg ikke vil jobbe.');
        await box.getByLabel('Hvordan skal det være?').fill('Jeg vil jobbe halv dag.');
      });
      await page.getByText('Venter på svar').waitFor();
      await expectClean(visit, 'my rights');
      return familyOf(visit);
    });
    await stage.as({ who: 'hanne', path: `/familier/${asked}?fane=familien` }, async (visit) => {
      await acts(visit, 'Det blir ikke rettet', 'Send svaret', async (box) => {
        await box.getByLabel('Hvorfor ikke?').selectOption({ label: 'Det som står, er riktig' });
        await box.getByLabel('Svaret ditt').fill('Dette sa du i mars.');
      });
      await visit.page.getByText('Dette sa du i mars.', { exact: false }).waitFor();
      await expectClean(visit, 'requests in a family');
    });
    await stage.as({ who: 'ingrid', path: '/meg/rettigheter', width: widths.narrow }, async ({ page }) => {
      await page.getByText('Ingrid sier: «Jeg vil jobbe halv dag.»').waitFor();
    });
  }, 90_000);
});

describe('a plan that is over', () => {
  it('says so at home and in the plan, and never that anybody agreed when nobody signed', async () => {
    const guro = (work: (visit: Visit) => Promise<void>) =>
      stage.as({ who: 'guro', width: widths.narrow }, work);
    const moved = (to: string, reason: string) =>
      stage.as({ who: 'mari' }, async (visit) => {
        const { families } = await reads<{ families: { id: string; name: string }[] }>(visit, '/api/v1/me');
        const familyId = families.find(({ name }) => name === 'Familien Hovland')!.id;
        await does(visit, `/api/v1/families/${familyId}/step`, { to, reason });
      });
    await moved('closed-unsigned', 'cannot-be-reached');
    await guro(async (visit) => {
      for (const path of ['/', '/plan']) {
        await visit.go(path);
        await visit.page.getByText('Planen er avslutta utan underskrift.', { exact: false }).waitFor();
        await visit.page.getByText('ikkje at du har sagt ja', { exact: false }).waitFor();
        await expectClean(visit, `closed without a signature: ${path}`);
      }
    });
    await moved('start', 'family-is-back');
    await moved('plan', 'agreed-together');
    await moved('follow-up', 'plan-under-way');
    await guro(async ({ page }) => {
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.getByText(/Planen (kviler|er avslutta)/).count()).toBe(0);
    });
    await moved('closed', 'family-wishes');
    await guro(async (visit) => {
      await visit.page.getByText('Planen er avslutta. Koordinatoren', { exact: false }).waitFor();
      await visit.go('/plan');
      await visit.page.getByText('Planen er avslutta. Koordinatoren', { exact: false }).waitFor();
      await expectClean(visit, 'a closed plan');
    });
  }, 90_000);
});

describe('the way out', () => {
  it('logs out from Meg, and nothing is shown without a new log-in', async () => {
    await stage.as({ who: 'guro', path: '/meg' }, async (visit) => {
      const gone = visit.page.waitForResponse((answer) => answer.url().endsWith('/auth/logout'));
      await visit.page.getByRole('button', { name: 'Logg ut', exact: true }).click();
      await gone;
      await visit.page.waitForLoadState('networkidle');
      await visit.go('/meg');
      await visit.page.getByRole('heading', { level: 1, name: /Logg inn/ }).waitFor();
      expect(await reads(visit, '/api/v1/me')).toMatchObject({ status: 401 });
    });
  }, 60_000);
});
