import { describe, expect, it } from '@jest/globals';
import { dialog, isDone } from './support/acting.js';
import { familyCalled } from './support/families.js';
import { dayFromNow } from './support/days.js';
import { addressOf, decisionOf, says, townOf } from './support/proposals.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();
const as = (who: string, path: string, work: (visit: Visit) => Promise<void>) =>
  stage.as({ who, path }, work);

const parentOf: Readonly<Record<string, string>> = {
  'Familien Berg': 'marte',
  'Familien Nilsen': 'anne',
  'Familien Solvang': 'ingrid',
};

describe('a stand-in', () => {
  it('is put in by a leader at once; the family has name and phone; and it ends when the stand-in leaves', async () => {
    await as('elin', '/vikarer', async (visit) => {
      const { page } = visit;
      const row = page.getByRole('listitem').filter({ hasText: 'Hanne Bakke' }).filter({ hasText: 'Ingen' });
      const before = await row.count();
      await row.first().getByRole('button', { name: 'Sett inn vikar' }).click();
      await page.getByRole('button', { name: 'Sett inn vikaren' }).click();
      await page.getByText('Fyll ut dette feltet.').first().waitFor();
      await expectClean(visit, 'a stand-in, refused');
      await page.getByLabel('Hvem').selectOption({ label: 'Amir Rashid' });
      const last = await dayFromNow(visit, 18);
      await page.getByLabel('Siste dag').fill(last.typed);
      await page.getByLabel('Hvorfor?').fill('Hanne er syk');
      await page.getByRole('button', { name: 'Sett inn vikaren' }).click();
      await isDone(visit);
      await page.getByText(`Amir Rashid, til ${last.written}`).waitFor();
      expect(await row.count()).toBe(before - 1);
    });
    await as('amir', '/familier', async (visit) => {
      const { page } = visit;
      const last = await dayFromNow(visit, 18);
      await page
        .getByRole('link', { name: /Familien/ })
        .first()
        .waitFor();
      const { families } = await reads<{ families: { id: string; name: string; ties: string[] }[] }>(
        visit,
        '/api/v1/me',
      );
      const standing = families.find(({ ties }) => ties.includes('stand-in'));
      await as(parentOf[standing?.name ?? ''] ?? '', '/', async (home) => {
        await home.page.getByText(`Vikar for koordinatoren til ${last.written}`).waitFor();
        await home.page.getByRole('link', { name: 'Ring +47 66 00 01 12' }).waitFor();
      });
      await visit.go(`/familier/${standing?.id ?? ''}?fane=team`);
      await page.getByText(`Vikar til ${last.written}: Amir Rashid`).waitFor();
      await page.getByRole('button', { name: 'Gå ut av teamet' }).click();
      await expectClean(visit, 'leaving the team');
      await dialog(visit).getByRole('button', { name: 'Gå ut' }).click();
      await page.waitForURL('**/arbeidsliste');
    });
    await as('elin', '/vikarer', async (visit) => {
      await visit.page.getByRole('listitem').filter({ hasText: 'Hanne Bakke' }).first().waitFor();
      expect(await visit.page.getByText('Amir Rashid, til').count()).toBe(0);
    });
  }, 90_000);
});

describe('a case', () => {
  it('is moved to where it can go from here alone, on the grounds that open it', async () => {
    await as('hanne', '/', async (visit) => {
      const { page } = visit;
      const berg = await familyCalled(visit, 'Familien Berg');
      await visit.go(berg);
      expect(await page.locator('[aria-current="step"]').textContent()).toContain('Felles plan');
      await page.getByRole('button', { name: 'Flytt saken videre' }).click();
      const steps = await page.getByLabel('Til', { exact: true }).locator('option').allTextContents();
      expect(steps).toEqual(['Velg', 'Oppfølging', 'Hviler']);
      await page.getByLabel('Til', { exact: true }).selectOption({ label: 'Oppfølging' });
      await page.getByRole('button', { name: 'Flytt saken', exact: true }).click();
      await page.getByText('Fyll ut dette feltet.').first().waitFor();
      await expectClean(visit, 'moving the case, refused');
      await page.getByLabel('Grunn').selectOption({ label: 'Planen er i gang' });
      await page.getByRole('button', { name: 'Flytt saken', exact: true }).click();
      await isDone(visit);
      await page.locator('[aria-current="step"]').filter({ hasText: 'Oppfølging' }).waitFor();
      await expectClean(visit, 'the family, followed up');
    });
    await stage.as({ who: 'hanne', path: '/familier', width: widths.narrow }, async (visit) => {
      await visit.go(await familyCalled(visit, 'Familien Berg'));
      await visit.page.getByText(/^Oppfølging, siden/).waitFor();
      await expectClean(visit, 'the family at 360');
    });
  }, 90_000);
});

describe('a hand-over', () => {
  it('changes nothing before the next one has said yes, and then waits for the family', async () => {
    let path = '';
    await as('hanne', '/', async (visit) => {
      const { page } = visit;
      path = await familyCalled(visit, 'Familien Nilsen');
      await visit.go(`${path}?fane=team`);
      await page.getByRole('button', { name: 'Gi over til en annen' }).click();
      const amir = page.getByLabel('Ny koordinator').locator('option').filter({ hasText: 'Amir Rashid' });
      await amir.first().waitFor({ state: 'attached' });
      await page.getByLabel('Ny koordinator').selectOption(await amir.first().getAttribute('value'));
      await page.getByLabel('Hvorfor?').fill('Hanne går over i en annen stilling.');
      await page.getByRole('button', { name: 'Spør', exact: true }).click();
      await isDone(visit);
      await page.getByText('Koordinator: Hanne Bakke').waitFor();
    });
    await as('amir', '/mine', async (visit) => {
      await visit.page
        .getByRole('heading', { name: /^Hanne Bakke spør om du vil bli koordinator/ })
        .waitFor();
      await visit.page.getByText('Hanne går over i en annen stilling.').waitFor();
      await visit.page.getByRole('button', { name: 'Svar', exact: true }).waitFor();
      await expectClean(visit, 'a hand-over offered, on the own page');
    });
    await as('amir', '/arbeidsliste', async (visit) => {
      const { page } = visit;
      await page.getByRole('link', { name: 'Hanne Bakke spør om du vil ta over en familie' }).click();
      await page.getByText('Grunn: Hanne går over i en annen stilling.').waitFor();
      await page.getByRole('button', { name: 'Send svaret' }).click();
      await page.getByText('Fyll ut dette feltet.').waitFor();
      await expectClean(visit, 'asked to take over, not answered');
      await page.getByRole('radio', { name: 'Ja', exact: true }).check();
      await page.getByRole('button', { name: 'Send svaret' }).click();
      await isDone(visit);
      const answered = await page.evaluate(
        async (at) => (await fetch(at)).status,
        `/api/v1${path.replace('familier', 'families')}`,
      );
      expect(answered).toBe(404);
    });
    await as('hanne', '/arbeidsliste', async (visit) => {
      const { page } = visit;
      await page.getByRole('link', { name: 'Amir Rashid kan ta over. Spør familien' }).click();
      await page.getByText(/^Amir Rashid sa ja til å ta over/).waitFor();
      expect(await page.getByRole('button', { name: 'Gi over til en annen' }).count()).toBe(0);
      await expectClean(visit, 'a hand-over that was accepted');
    });
  }, 90_000);

  it('is put to the family, and when they have said yes the next one has them', async () => {
    const town = await townOf(stage, 'anne');
    let id = '';
    await stage.as({ who: 'hanne', path: '/familier', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await visit.go(`/familier/${town.familyId}?fane=team`);
      await page.getByRole('button', { name: 'Skriv forslaget til familien' }).click();
      await page.getByText('Amir Rashid har sagt ja til å ta over.').waitFor();
      id = page.url().split('/').at(-1) ?? '';
      await page.getByRole('button', { name: 'Send til familien' }).waitFor();
      await expectClean(visit, 'a hand-over to put to the family');
      await page.getByRole('button', { name: 'Send til familien' }).click();
      await dialog(visit).getByText('Må si ja: Anne').waitFor();
      await page.getByRole('button', { name: 'Send nå' }).click();
      await isDone(visit);
      const { requirements } = await decisionOf(visit, town, id);
      for (const { personId, role } of requirements)
        if (role === 'heard')
          await does(visit, `${town.path}/decisions/${id}/child-views`, {
            ...{ childId: personId, saysNothing: true, objects: false },
            ...{ present: [], readableBy: [], language: 'nb' },
          });
      await visit.go(`/familier/${town.familyId}?fane=team`);
      await page.getByRole('button', { name: 'Se forslaget til familien' }).waitFor();
    });
    await stage.as({ who: 'anne', path: addressOf(town, id), width: widths.narrow }, async (anne) => {
      const { page } = anne;
      await page.getByRole('heading', { name: 'Kan Amir Rashid bli koordinatoren deres?' }).waitFor();
      await expectClean(anne, 'asked about a new coordinator');
      await says(anne, town, id, 'yes');
      const { effectAt } = await decisionOf(anne, town, id);
      await stage.isNow(Date.parse(effectAt ?? '') + 60_000);
    });
    await stage.as({ who: 'amir', path: '/familier', width: widths.narrow }, async (amir) => {
      await amir.page.waitForFunction(async (at) => (await fetch(at)).ok, `${town.path}/decisions/${id}`, {
        polling: 300,
      });
      await amir.go(`/familier/${town.familyId}?fane=team`);
      await amir.page.getByText('Koordinator: Amir Rashid').waitFor();
      await expectClean(amir, 'a family taken over');
    });
    await stage.as({ who: 'anne', path: '/', width: widths.narrow }, async (anne) => {
      await anne.page.getByText('Amir Rashid').first().waitFor();
      expect(await anne.page.getByText('Hanne Bakke').count()).toBe(0);
    });
    await as('hanne', '/familier', async (hanne) => {
      expect(await hanne.page.getByRole('link', { name: 'Familien Nilsen' }).count()).toBe(0);
    });
  }, 120_000);
});

describe('a bar that cannot wait', () => {
  it('is set by a leader who sees first names alone, and stands in the coordinator’s list until it is reviewed', async () => {
    await as('elin', '/vikarer', async (visit) => {
      const { page } = visit;
      const rows = page.getByRole('listitem').filter({ hasText: 'Hanne Bakke' });
      await rows.first().waitFor();
      for (let nth = 0; nth < (await rows.count()); nth += 1) {
        await rows.nth(nth).getByRole('button', { name: 'Sett sperre' }).click();
        const who = page.getByLabel('Hvem sperres?');
        await who.locator('option').nth(1).waitFor({ state: 'attached' });
        if ((await who.locator('option').allTextContents()).includes('Thomas')) break;
        await page.getByRole('button', { name: 'Avbryt' }).click();
        await isDone(visit);
      }
      await page.getByLabel('Hvor mange dager?').fill('20');
      await page.getByRole('button', { name: 'Sett sperren' }).click();
      await page.getByText('Fyll ut dette feltet.').first().waitFor();
      await expectClean(visit, 'a safety bar, refused');
      await page.getByLabel('Hvem sperres?').selectOption({ label: 'Thomas' });
      await page.getByLabel('Hvor mange dager?').fill('10');
      await page.getByLabel('Hva er faren?').fill('Har truet med å møte opp.');
      await page.getByRole('button', { name: 'Sett sperren' }).click();
      await isDone(visit);
    });
    await as('elin', '/mine', async (visit) => {
      const { page } = visit;
      await page.getByText(/^Satt av Elin Krag/).waitFor();
      await page.getByText('En annen leder må gå gjennom sperren.').waitFor();
      expect(await page.getByRole('button', { name: 'Endre når sperren slutter' }).count()).toBe(0);
      await expectClean(visit, 'a bar for another leader to review');
    });
    await as('hanne', '/arbeidsliste?fane=all&slag=safety-bar', async (visit) => {
      const { page } = visit;
      await page.getByRole('link', { name: 'Thomas er sperret. En annen leder går gjennom det' }).click();
      await page.waitForURL('**fane=familien**');
      await page.getByText('venter på en annen leder').waitFor();
      expect(await page.getByRole('button', { name: 'Avslutt: Thomas kan ikke lese' }).count()).toBe(0);
      await expectClean(visit, 'a safety bar');
    });
    await as('thomas', '/', async (visit) => {
      const { families } = await reads<{ families: unknown[] }>(visit, '/api/v1/me');
      expect(families).toEqual([]);
      await expect(does(visit, '/api/v1/families/x/decisions')).rejects.toThrow();
    });
  }, 90_000);
});
