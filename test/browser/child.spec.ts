import { describe, it } from '@jest/globals';
import { does, expectClean, reads, Stage } from './support/stage.js';
import { acts, told } from './support/acting.js';
import { widths, type Visit } from './support/visit.js';

const stage = Stage.set();

const familyOf = async (visit: Visit) =>
  (await reads<{ families: { id: string }[] }>(visit, '/api/v1/me')).families[0]!.id;

describe('somebody of sixteen', () => {
  it('need not say anything, and that is a whole answer', async () => {
    await stage.as({ who: 'jonas', path: '/barn', width: widths.narrow }, async (visit) => {
      await visit.page.getByRole('button', { name: 'Jeg vil ikke si noe' }).press('Enter');
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
