import { describe, expect, it } from '@jest/globals';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { acts, told } from './support/acting.js';
import { addressOf, expectNeverReceived, proposes, says, step, townOf } from './support/proposals.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();

const familyOf = async (visit: Visit) =>
  (await reads<{ families: { id: string }[] }>(visit, '/api/v1/me')).families[0]!.id;

describe('somebody of fifteen', () => {
  it('keeps her parents out of what is about her health by keyboard, lets them in again, and no page of theirs tells', async () => {
    await stage.as({ who: 'sofie', path: '/hvem-ser-hva', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await visit.press('Foreldrene mine skal ikke se det');
      await page.getByText('Alt som handler om helsen din, blir borte for dem').waitFor();
      await expectClean(visit, 'about to say it');
      await visit.press('Ja, skjul det');
      await told(visit, 'Foreldrene dine kan ikke se det lenger.');
      await page.getByText(/^Foreldrene dine kan ikke se det\. Du sa det/).waitFor();
      await expectClean(visit, 'said');
      for (const path of ['/', '/plan', '/hvem-ser-hva', '/hvem-ser-hva/logg', '/historikk'])
        await stage.as({ who: 'anne', path }, async (mother) => {
          const words = await mother.page.getByRole('main').innerText();
          expect(words).not.toMatch(/skal ikke se|kan ikke se det|Om helsen|Barnets ord/);
        });
      await visit.press('La dem se det igjen');
      await told(visit, 'Foreldrene dine kan se det igjen.');
      await page.getByText('Foreldrene dine kan se det nå.').waitFor();
    });
  }, 90_000);
});

describe('somebody of sixteen', () => {
  it('need not say anything, and that is a whole answer', async () => {
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByText('Ingen leser dette om natta. Er du redd nå? Ring 112 eller 116 111.').waitFor();
      const words = page.getByLabel('Skriv det du vil si');
      const nothing = page.getByRole('button', { name: 'Jeg vil ikke si noe', exact: true });
      await words.fill('Jeg vet ikke helt');
      await nothing.click();
      await page.getByText('Skal vi slette det du har skrevet?').waitFor();
      await expectClean(visit, 'asked before words are lost');
      await page.getByRole('button', { name: 'Nei, behold det' }).click();
      expect(await words.inputValue()).toBe('Jeg vet ikke helt');
      await words.fill('');
      await nothing.press('Enter');
      await visit.page.getByText('Du ville ikke si noe. Det er helt greit.').waitFor();
      await expectClean(visit, 'nothing said');
    });
  }, 60_000);

  it('promises something alone, does it, and takes another promise back', async () => {
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await acts(visit, 'Lov noe selv', 'Jeg lover', async (box) => {
        await box.getByLabel('Hva lover du?').fill('Jeg rydder rommet på fredag');
        await box.getByLabel('Hva handler det om?').selectOption('housing');
      });
      await told(visit, 'Løftet ditt står i planen nå.');
      await page.getByText('Jeg rydder rommet på fredag').waitFor();
      await page.getByRole('button', { name: 'Jeg har gjort det' }).last().click();
      await page.getByText('Gjort', { exact: true }).waitFor();
      await acts(visit, 'Ta tilbake løftet', 'Ta tilbake løftet');
      await told(visit, /^Du har tatt tilbake løftet/);
    });
  }, 60_000);

  it('suggests something, changes it when it is sent, and takes it back', async () => {
    const question = 'Kan jeg ha kveldsmat på rommet?';
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await page.getByText('Foreslå noe', { exact: true }).click();
      await page.getByRole('button', { name: 'Se hvem som må svare' }).click();
      await page.getByText('Fyll ut dette feltet.').first().waitFor();
      await expectClean(visit, 'a suggestion with nothing in it');
      await page.getByLabel('Hva vil du spørre om?').fill(question);
      await page.getByRole('link', { name: 'Planen', exact: true }).click();
      await page.getByRole('dialog').getByText('blir det du har skrevet, borte', { exact: false }).waitFor();
      await expectClean(visit, 'leaving what one has written');
      await page.getByRole('button', { name: 'Bli her' }).click();
      expect(await page.getByLabel('Hva vil du spørre om?').inputValue()).toBe(question);
      await page.getByLabel('Hva handler det om?').selectOption('network');
      await page.getByLabel('Hva skal skje?').fill('Kveldsmat på rommet to dager i uka');
      for (const name of ['Jonas', 'Ingrid']) await page.getByRole('checkbox', { name }).check();
      await page.getByRole('radio', { name: 'De som bor sammen' }).check();
      await page.getByRole('button', { name: 'Se hvem som må svare' }).click();
      await page.getByText('Ingrid må si ja').waitFor();
      await page.getByText('Behold som utkast', { exact: true }).click();
      await page.getByText('Dette er et utkast. Ingen andre er spurt ennå.').waitFor();
      await expectClean(visit, 'an own draft');
      await visit.go('/forslag/ny');
      await page.getByRole('link', { name: question }).click();
      await page.getByRole('button', { name: 'Send forslaget' }).click();
      await told(visit, 'Forslaget er sendt.');
      await page.getByText('Endre forslaget', { exact: true }).click();
      await page.getByLabel('Hva skal skje?').fill('Kveldsmat på rommet én dag i uka');
      await expectClean(visit, 'the page that changes a proposal');
      await acts(visit, 'Send en ny utgave', 'Send en ny utgave');
      await told(visit, 'Den nye utgaven er sendt. Alle blir spurt på nytt.');
      await page.getByText('Kveldsmat på rommet én dag i uka').first().waitFor();
      await expectClean(visit, 'a changed proposal');
    });
    const address = await stage.as({ who: 'ingrid' }, async ({ page }) => {
      await page.getByRole('link', { name: new RegExp(question.replace('?', '\\?')) }).click();
      await page.getByRole('heading', { level: 1, name: question }).waitFor();
      await page
        .locator('ins')
        .getByText(/én|dag/)
        .first()
        .waitFor();
      return new URL(page.url());
    });
    await stage.as({ who: 'jonas', path: `${address.pathname}${address.search}` }, async (visit) => {
      await acts(visit, 'Trekk forslaget tilbake', 'Trekk det tilbake');
      const decision = await reads<{ status: string }>(
        visit,
        `/api/v1/families/${await familyOf(visit)}/decisions/${address.pathname.split('/').at(-1)}`,
      );
      expect(decision.status).toBe('withdrawn');
    });
  }, 150_000);
});

describe('a family’s own proposal, which the coordinator does not see', () => {
  const question = 'Skal Jonas passe hunden til naboen?';

  it('asks the child who may read: without a yes nobody goes through it; with it the coordinator does', async () => {
    const town = await townOf(stage, 'ingrid', 'lars', 'jonas');
    await stage.as({ who: 'ingrid' }, (visit) =>
      proposes(visit, town, question, [
        step(town, 'ingrid', 'Tur med hunden', { subjectIds: [town.ids.jonas] }),
      ]),
    );
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      const box = visit.page.getByRole('article').filter({ hasText: question });
      await box.getByLabel('Skriv det du vil si').fill('Jeg er redd for hunder');
      await box.getByRole('checkbox', { name: 'Jeg er uenig i dette' }).check();
      await box.getByRole('button', { name: 'Send det jeg synes' }).press('Enter');
      await box.getByText('Velg ja eller nei.').waitFor();
      await expectClean(visit, 'asked who may read');
      await box.getByRole('radio', { name: 'Nei' }).check();
      await box.getByRole('button', { name: 'Send det jeg synes' }).press('Enter');
      await box.getByText('Dette står stille. Koordinatoren har ikke fått lese det du sa.').waitFor();
      await expectClean(visit, 'nobody goes through it');
      await box.getByRole('button', { name: 'Endre hvem som kan lese' }).press('Enter');
      await box.getByRole('radio', { name: /^Ja/ }).check();
      await box.getByRole('button', { name: 'Lagre hvem som kan lese' }).press('Enter');
      await box.getByText('Koordinatoren skal tenke gjennom det du sa.', { exact: false }).waitFor();
    });
    await stage.as({ who: 'hanne', path: '/arbeidsliste', width: widths.narrow }, async (visit) => {
      await visit.page.getByRole('link', { name: /Jonas er uenig i et forslag du ikke ser/ }).press('Enter');
      await visit.page.getByRole('dialog').getByText('Jeg er redd for hunder').waitFor();
      expect(await visit.page.content()).not.toContain('hunden til naboen');
    });
  }, 90_000);
});

describe('what somebody of sixteen says of a proposal', () => {
  const question = 'Skal Jonas begynne i korpset?';
  const words = 'Jeg vil heller fortsette med sjakk';
  const reasons = 'Jonas fortsetter med sjakk. Vi spør om korps igjen til sommeren.';

  it('is read by the mother only when he lets her, and he is told how it counted', async () => {
    const town = await townOf(stage, 'ingrid', 'lars', 'jonas');
    const id = await stage.as({ who: 'hanne' }, (visit) => {
      const part = step(town, 'ingrid', 'Korps på mandager', { subjectIds: [town.ids.jonas] });
      return proposes(visit, town, question, [part]);
    });
    const asMother = (work: (visit: Visit) => Promise<void>) =>
      stage.as({ who: 'ingrid', path: addressOf(town, id), width: widths.narrow }, work);
    const box = ({ page }: Visit) => page.getByRole('article').filter({ hasText: question });
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      const asked = box(visit);
      await asked.getByLabel('Skriv det du vil si').fill(words);
      await asked.getByRole('checkbox', { name: 'Jeg er uenig i dette' }).check();
      expect(await asked.getByRole('checkbox', { name: 'Ingrid' }).isChecked()).toBe(false);
      await asked.getByRole('button', { name: 'Send det jeg synes' }).click();
      await asked.getByText('Koordinatoren skal tenke gjennom det du sa.', { exact: false }).waitFor();
      await expectClean(visit, 'disagrees, not weighed');
    });
    await asMother(async (visit) => {
      await visit.page.getByRole('heading', { level: 1, name: question }).waitFor();
      await visit.page.waitForLoadState('networkidle');
      expectNeverReceived(visit, words);
    });
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      const mine = box(visit);
      await mine.getByRole('button', { name: 'Endre hvem som kan lese' }).click();
      await mine.getByRole('checkbox', { name: 'Ingrid' }).first().check();
      await expectClean(visit, 'choosing who reads');
      await mine.getByRole('button', { name: 'Lagre hvem som kan lese' }).click();
      await mine.getByText('Hanne Bakke, Ingrid', { exact: true }).waitFor();
    });
    await asMother(async (visit) => {
      await visit.page.getByText(words).waitFor();
      await says(visit, town, id, 'yes');
    });
    await stage.as({ who: 'lars' }, (visit) => says(visit, town, id, 'yes'));
    await stage.as({ who: 'hanne' }, async (visit) => {
      const { childViews } = await reads<{ childViews: { id: string }[] }>(
        visit,
        `${town.path}/decisions/${id}`,
      );
      const at = `${town.path}/child-views/${childViews[0]!.id}/weighing`;
      await does(visit, at, { reasons, toldChild: true });
    });
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      const decided = box(visit);
      await decided.getByText('Vi ble enige.').waitFor();
      await decided.getByRole('heading', { name: 'Slik telte det du sa' }).waitFor();
      await decided.getByText(reasons).waitFor();
      await expectClean(visit, 'decided, and how it counted');
    });
  }, 150_000);
});

describe('a child of eight', () => {
  const question = 'Skal Emma begynne på svømming?';

  it('reads its own page with its mother, who asks for a talk and writes down nothing', async () => {
    await stage.as({ who: 'ingrid', width: widths.narrow }, async (visit) => {
      const { page } = visit;
      await propose(visit, question);
      await visit.go('/');
      await page.getByText('Se sammen med Emma', { exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Dette handler om deg, Emma' }).waitFor();
      await visit.settled();
      const box = page.getByRole('article').filter({ hasText: question });
      await box.getByRole('radio', { name: 'Bra', exact: true }).check();
      await box.getByText('Det blir ikke sendt, og det blir ikke lagret.', { exact: false }).waitFor();
      await expectClean(visit, 'read together');
      await box.getByRole('button', { name: 'Be Hanne Bakke om en prat' }).press('Enter');
      await told(visit, 'Dere har bedt om en prat. Hanne Bakke tar kontakt.');
      await box.getByText('Dere har bedt om en prat. Hanne Bakke tar kontakt.').waitFor();
      await expectClean(visit, 'a talk asked for');
    });
  }, 90_000);

  it('has no page that another parent’s link opens', async () => {
    await stage.as({ who: 'thomas' }, async (visit) => {
      await visit.go('/barn/sammen/00000000-0000-7000-8000-000000000000');
      await visit.page.getByText('Det er ingen side å lese sammen her.').waitFor();
      await expectClean(visit, 'no page to read together');
    });
  }, 60_000);

  interface People {
    readonly members: { personId: string; givenName: string }[];
  }

  async function propose(visit: Visit, asked: string): Promise<void> {
    const familyId = await familyOf(visit);
    const { members } = await reads<People>(visit, `/api/v1/families/${familyId}`);
    const idOf = (name: string) => members.find(({ givenName }) => givenName === name)!.personId;
    const owner = { kind: 'member', personId: idOf('Ingrid') };
    const payload = { language: 'nb', title: 'Svømming på lørdager', owner };
    const part = { kind: 'action-add', area: 'leisure', subjectIds: [idOf('Emma')], payload };
    const at = `/api/v1/families/${familyId}/decisions`;
    const { id } = await does<{ id: string }>(visit, at, { question: asked, parts: [part] });
    await does(visit, `${at}/${id}/propose`);
  }
});
