import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { dayFromNow, dayOf, writtenMoment } from './support/days.js';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();

interface Family {
  readonly members: readonly { readonly personId: string; readonly givenName: string }[];
}
interface Decision {
  readonly id: string;
  readonly status: string;
  readonly sheetHash: string | null;
  readonly effectAt: string | null;
  readonly closesAt: string | null;
}

async function berg(visit: Visit): Promise<{ id: string; who: (name: string) => string }> {
  const { items } = await reads<{ items: { id: string; name: string }[] }>(visit, '/api/v1/families');
  const id = items.find(({ name }) => name === 'Familien Berg')?.id ?? '';
  const { members } = await reads<Family>(visit, `/api/v1/families/${id}`);
  return { id, who: (name) => members.find((one) => one.givenName === name)?.personId ?? '' };
}

const part = (personId: string, title: string, more: Record<string, unknown> = {}) => ({
  kind: 'action-add',
  area: 'leisure',
  subjectIds: [personId],
  payload: { language: 'nb', title, owner: { kind: 'member', personId }, ...more },
});

/** A draft of Hanne's in the family Berg, with her standing on its page. */
async function onDraft(visit: Visit, question: string, parts: (who: (name: string) => string) => unknown[]) {
  const { id, who } = await berg(visit);
  const at = `/api/v1/families/${id}/decisions`;
  const draft = await does<Decision>(visit, at, { question, parts: parts(who) });
  await visit.go(`/familier/${id}/forslag/${draft.id}`);
  await visit.page.getByText('Hvem må si ja').first().waitFor();
  return { path: `${at}/${draft.id}`, id: draft.id, familyId: id };
}

const saved = (page: Page) => page.getByText('Lagret.', { exact: true }).waitFor();
const atBothWidths = async (visit: Visit, state: string): Promise<void> => {
  for (const width of [widths.narrow, widths.wide]) {
    await visit.page.setViewportSize({ width, height: 900 });
    await expectClean(visit, `${state} at ${width}`);
  }
};
const inDialog = (page: Page): Locator => page.getByRole('dialog');

/** What somebody answers, as their own page would send it. */
async function says(who: string, path: string, answer: 'yes' | 'no'): Promise<void> {
  await stage.as({ who }, async (visit) => {
    const { sheetHash } = await reads<Decision>(visit, path);
    await does(visit, `${path}/signatures`, { sheetHash, answer, language: 'nb' });
  });
}

describe('what else is agreed than the change itself', () => {
  it('is urgent with a reason, holds from a day and first when something is in place; the coordinator says when it is', async () => {
    await stage.as({ who: 'hanne', path: '/familier' }, async (visit) => {
      const { page } = visit;
      const { path, id } = await onDraft(visit, 'Skal Thomas begynne på kurs?', (who) => [
        part(who('Thomas'), 'Kurs'),
      ]);
      await page.getByRole('button', { name: 'Når skal det gjelde?' }).press('Enter');
      const from = page.getByRole('textbox', { name: 'Gjelder fra' });
      await from.fill('snart');
      await from.press('Tab');
      await page.getByText('Skriv dagen slik: 24.11.2026.').waitFor();
      await from.fill('01.01.2020');
      await from.press('Tab');
      await page.getByText('Er en dag som har vært').waitFor();
      const day = await dayFromNow(visit, 15);
      await from.fill(day.typed);
      await page.getByLabel('Først når', { exact: true }).fill('Når Thomas har fått plass.');
      await page.getByLabel('Det haster').check();
      await page.getByText('Skriv hvorfor det haster.').waitFor();
      await atBothWidths(visit, 'a draft that lacks its reason');
      await page.getByLabel('Hvorfor haster det?').fill('Det er få plasser igjen.');
      await page.getByRole('group', { name: 'Hvem trenger tolk?' }).getByRole('checkbox').check();
      await saved(page);
      const sheet = page.getByRole('region', { name: 'Slik ser arket ut for …' });
      for (const said of [
        day.written,
        'Når Thomas har fått plass.',
        'Dette haster fordi: Det er få plasser igjen.',
      ])
        await sheet.getByText(said).first().waitFor();
      await visit.press('Send til familien');
      await inDialog(page).getByText('Tiden står stille til det er ordnet tolk for Thomas.').waitFor();
      await atBothWidths(visit, 'sending it');
      await visit.press('Send nå');
      await page.getByRole('button', { name: 'Samtalen med Thomas er holdt' }).waitFor();

      await stage.as({ who: 'thomas', path: `/forslag/${id}`, width: widths.narrow }, async (own) => {
        for (const said of ['Dette haster fordi: Det er få plasser igjen.', 'Når Thomas har fått plass.'])
          await own.page.getByText(said).first().waitFor();
        await expectClean(own, 'the sheet of what is urgent');
      });
      await says('thomas', path, 'yes');
      await stage.as({ who: 'thomas', path: `/forslag/${id}`, width: widths.narrow }, async (own) => {
        await own.page.getByText('Avtalen gjelder når dette er på plass, og tidligst fra').waitFor();
        await own.page.getByText('Først når: Når Thomas har fått plass.').waitFor();
        await expectClean(own, 'an agreement that waits');
      });
      await page.reload();
      await visit.press('På plass: Kurs');
      await inDialog(page).getByText('Når Thomas har fått plass.').waitFor();
      await atBothWidths(visit, 'saying that it is in place');
      await visit.press('Ja, det er på plass');
      await inDialog(page).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'På plass: Kurs' }).waitFor({ state: 'detached' });
      const { status, effectAt } = await reads<Decision>(visit, path);
      expect([status, dayOf(Date.parse(effectAt ?? '')).iso]).toEqual(['agreed', day.iso]);
      expect(writtenMoment(effectAt ?? '')).toMatch(/ kl\. 08\.00$/);
    });
  }, 120_000);
});

describe('a new version of what was sent', () => {
  it('is written with the rule and each sheet beside it, is found again after a wrong link, and tells signers what is new', async () => {
    await stage.as({ who: 'hanne', path: '/familier' }, async (visit) => {
      const { page } = visit;
      const { path, id } = await onDraft(visit, 'Skal Marte ha turdag?', (who) => [
        part(who('Marte'), 'Turdag'),
      ]);
      await does(visit, `${path}/propose`);
      await says('marte', path, 'no');
      await page.reload();
      await visit.press('Lag en ny utgave');
      await page.getByText('Du har ikke endret noe.').waitFor();
      const first = page.getByRole('article', { name: /^Del 1/ });
      await first.getByLabel('Hva er det? (kort)').fill('Turdag annenhver uke');
      await first.getByLabel('Oliver').first().check();
      const who = page.getByRole('region', { name: 'Hvem må si ja' });
      await who.getByRole('listitem').filter({ hasText: 'Oliver' }).first().waitFor();
      await page
        .getByRole('region', { name: 'Slik ser arket ut for …' })
        .getByText('Turdag annenhver uke')
        .waitFor();
      await atBothWidths(visit, 'a new version');
      await page.getByRole('link', { name: 'Arbeidsliste' }).first().press('Enter');
      await page.getByRole('heading', { name: 'Arbeidsliste' }).waitFor();
      await page.goBack();
      await page.getByText('En ny utgave er begynt. Familien ser den ikke.').waitFor();
      await visit.press('Fortsett på den nye utgaven');
      expect(await first.getByLabel('Hva er det? (kort)').inputValue()).toBe('Turdag annenhver uke');
      await visit.press('Send den nye utgaven');
      await inDialog(page)
        .getByText(/Må si ja:.*Marte/)
        .waitFor();
      await expectClean(visit, 'sending a new version');
      await visit.press('Send ny utgave');
      await page.getByRole('button', { name: 'Lag en ny utgave' }).waitFor();
      await stage.as({ who: 'marte', path: `/forslag/${id}`, width: widths.narrow }, async (own) => {
        await own.page.getByRole('heading', { name: 'Dette er nytt siden sist' }).waitFor();
        await own.page.getByText('annenhver uke').first().waitFor();
        await own.page.getByRole('button', { name: 'Ja', exact: true }).waitFor();
      });
    });
  }, 120_000);
});

describe('what cannot be sent as it stands', () => {
  it('says why at the part, keeps what is written, and is split in two', async () => {
    await stage.as({ who: 'hanne', path: '/familier' }, async (visit) => {
      const { page } = visit;
      const { path } = await onDraft(visit, 'Skal vi?', (who) => [
        {
          ...part(who('Oliver'), 'Ny skole'),
          kind: 'school-type-change',
          area: 'school',
          lane: 'named-persons',
          namedIds: [who('Marte')],
        },
      ]);
      await page.getByText(/Thomas må si ja, men får ikke se denne delen/).waitFor();
      await page.getByText('At de som skal svare, får se det').waitFor();
      await page.getByLabel('Hvem får se det?').selectOption({ label: 'De det gjelder' });
      await page.getByText(/Thomas må si ja, men får ikke se/).waitFor({ state: 'detached' });
      const first = page.getByRole('article', { name: /^Del 1/ });
      await first.getByLabel('Nora').first().check();
      await page.getByRole('button', { name: 'Del opp per person' }).waitFor();
      await atBothWidths(visit, 'a part about two children');
      await page.getByRole('button', { name: 'Del opp per person' }).press('Enter');
      await page.getByRole('article', { name: /^Del 2/ }).waitFor();
      await saved(page);
      const who = page.getByRole('region', { name: 'Hvem må si ja' });
      await who.getByRole('listitem').filter({ hasText: 'Petter' }).first().waitFor();
      await page.getByLabel('Hvor mange dager er det åpent?').fill('400');
      await page.getByText('Skriv et tall fra 1 til 90.').waitFor();
      await expectClean(visit, 'a number that is too large');
      await page.getByLabel('Hvor mange dager er det åpent?').fill('20');
      await saved(page);
      await page.getByRole('link', { name: 'Arbeidsliste' }).first().click();
      await page.getByRole('heading', { name: 'Arbeidsliste' }).waitFor();
      await page.goBack();
      await page.getByRole('article', { name: /^Del 2/ }).waitFor();
      expect(await reads<{ draft: unknown }>(visit, path)).toMatchObject({ draft: { openDays: 20 } });
    });
  }, 120_000);

  it('lacks a service’s word: the service is asked, says no with its reason, is asked again and promises', async () => {
    await stage.as({ who: 'hanne', path: '/familier' }, async (visit) => {
      const { page } = visit;
      const { items } = await reads<{ items: { id: string; name: string }[] }>(
        visit,
        '/api/v1/admin/services',
      );
      const serviceId = items.find(({ name }) => name === 'Solbakken skole')?.id;
      await onDraft(visit, 'Skal Oliver få fadder?', (who) => [
        { ...part(who('Oliver'), 'Fadder', { owner: { kind: 'service', serviceId } }), area: 'school' },
      ]);
      const ask = async (button: string, what: string): Promise<void> => {
        await page.getByRole('button', { name: button }).press('Enter');
        await inDialog(page).getByLabel('Hva skal tjenesten gjøre?').fill(what);
        await inDialog(page).getByLabel('Når?').fill('fra januar');
        await inDialog(page).getByRole('button', { name: 'Send spørsmålet' }).press('Enter');
        await page.getByText(/Solbakken skole er spurt om/).waitFor();
      };
      const silje = async (
        what: string,
        button: string,
        work: (own: Visit, dialog: Locator) => Promise<void>,
      ) =>
        stage.as({ who: 'silje', path: '/mine', width: widths.narrow }, async (own) => {
          const card = own.page
            .getByRole('region', { name: 'Tjenesten er spurt om' })
            .locator('article, div')
            .filter({ has: own.page.getByRole('heading', { name: what }) });
          await card.last().getByRole('button', { name: button }).press('Enter');
          await work(own, inDialog(own.page));
          await own.page.getByRole('heading', { name: what }).waitFor({ state: 'detached' });
        });
      await ask('Spør Solbakken skole', 'En fadder til et barn på tredje trinn');
      await silje('En fadder til et barn på tredje trinn', 'Si nei', async (own, dialog) => {
        await dialog.getByRole('button', { name: 'Si nei' }).press('Enter');
        await dialog.getByText('Fyll ut dette feltet.').first().waitFor();
        await expectClean(own, 'a no without its reason');
        await dialog.getByRole('radio', { name: 'Vi har ikke ledig plass eller tid' }).check();
        await dialog.getByLabel('Forklar kort').fill('Alle faddere er opptatt til februar.');
        await dialog.getByRole('button', { name: 'Si nei' }).press('Enter');
      });
      await page.reload();
      await page.getByText(/Solbakken skole har sagt nei til/).waitFor();
      await page.getByText('Alle faddere er opptatt til februar.').waitFor();
      await page.getByText(/Du kan endre delen og spørre på nytt/).waitFor();
      await atBothWidths(visit, 'a service that said no');
      await ask('Spør Solbakken skole en gang til', 'En fadder fra februar');
      await silje('En fadder fra februar', 'Si ja', async (own, dialog) => {
        await dialog
          .getByRole('textbox', { name: 'Fra hvilken dag?' })
          .fill((await dayFromNow(own, 70)).typed);
        await dialog.getByRole('button', { name: 'Lov dette' }).press('Enter');
        await dialog.waitFor({ state: 'detached' });
        await expectClean(own, 'a promise given');
      });
      await page.reload();
      await page.getByText(/Solbakken skole har lovet/).waitFor();
      await page.getByRole('button', { name: 'Send til familien' }).waitFor();
    });
  }, 120_000);

  it('is begun on a new version of what was sent: the service is asked and promises, and it is sent', async () => {
    await stage.as({ who: 'hanne', path: '/familier', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      const { id, who } = await berg(visit);
      const at = `/api/v1/families/${id}`;
      const first = { question: 'Skal Oliver få hjelp?', parts: [part(who('Oliver'), 'Hjelp i januar')] };
      const sent = await does<Decision>(visit, `${at}/decisions`, first);
      const path = `${at}/decisions/${sent.id}`;
      await does(visit, `${path}/propose`);
      await visit.go(`/familier/${id}/forslag/${sent.id}`);
      await page.getByRole('button', { name: 'Lag en ny utgave' }).press('Enter');
      await page.getByLabel('Hva spør dere familien om?').fill('Skal skolen hjelpe Oliver?');
      await saved(page);
      await page.getByLabel('Hvem gjør det?').selectOption({ label: 'Solbakken skole' });
      const ask = page.getByRole('button', { name: 'Spør Solbakken skole' });
      await ask.waitFor();
      await expectClean(visit, 'a new version that lacks a promise');
      await ask.press('Enter');
      await inDialog(page).getByLabel('Hva skal tjenesten gjøre?').fill('Hjelp til et barn');
      await inDialog(page).getByLabel('Når?').fill('fra januar');
      await inDialog(page).getByRole('button', { name: 'Send spørsmålet' }).press('Enter');
      await page.getByText(/Solbakken skole er spurt om/).waitFor();
      await stage.as({ who: 'silje' }, async (own) => {
        const { items } = await reads<{ items: { id: string; what: string }[] }>(
          own,
          '/api/v1/service-promises',
        );
        const asked = items.find(({ what }) => what === 'Hjelp til et barn')?.id;
        await does(own, `${at}/promises/${asked}/confirm`, { what: 'Det gjør vi', startsOn: '2027-01-04' });
      });
      await page.reload();
      await page.getByRole('button', { name: 'Fortsett på den nye utgaven' }).press('Enter');
      await page.getByText(/Solbakken skole har lovet/).waitFor();
      await page.getByRole('button', { name: 'Send den nye utgaven' }).press('Enter');
      await inDialog(page).getByRole('button', { name: 'Send ny utgave' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Skal skolen hjelpe Oliver?' }).waitFor();
      expect(await reads(visit, path)).toMatchObject({ version: 2, status: 'proposed' });
      await stage.as({ who: 'marte', path: `/forslag/${sent.id}`, width: widths.narrow }, async (own) => {
        await own.page
          .getByText('Solbakken skole får se dette steget og fornavnet til Oliver.')
          .first()
          .waitFor();
        await expectClean(own, 'a step given to a service');
        await own.picture('given', '/tmp/pics-names');
      });
    });
  }, 120_000);
});
