import { describe, expect, it } from '@jest/globals';
import { dayFromNow } from './support/days.js';
import { tabInto, tabToField, tick, writeIn } from './support/keyboard.js';
import { expectClean, reads, Stage } from './support/stage.js';
import { widths, type Visit, type Width } from './support/visit.js';

const stage = Stage.set();

interface Job {
  readonly width: Width;
  readonly question: string;
  readonly title: string;
}
const jobs: readonly Job[] = [
  { width: widths.wide, question: 'Skal Mats få en egen lærer i lesing?', title: 'Lesing i liten gruppe' },
  { width: widths.narrow, question: 'Skal Mats gå på skole i byen?', title: 'Byskolen fra nyttår' },
];

/** Everything here is done with keys: a click anywhere would be a fault of this story. */
function byKeys(who: string, { width }: Job, path: string, work: (visit: Visit) => Promise<void>) {
  return stage.as({ who, width, path }, work);
}

async function saved({ page }: Visit): Promise<void> {
  await page.getByText('Lagret.', { exact: true }).waitFor();
}

async function writes(job: Job): Promise<void> {
  await byKeys('hanne', job, '/familier', async (visit) => {
    const { page } = visit;
    await expectClean(visit, 'her families');
    await visit.press('Familien Nilsen');
    await page.getByRole('tab', { name: 'Plan' }).waitFor();
    await visit.tabTo('Plan');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectClean(visit, 'the family’s proposals');
    await visit.press('Skriv et forslag');
    await page.getByLabel('Hva spør dere familien om?').waitFor();
    await writeIn(visit, 'Hva spør dere familien om?', job.question);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Skriv et forslag' }).waitFor();
    await visit.press('Legg til en del');
    await page.getByRole('dialog').waitFor();
    await writeIn(visit, 'Hva slags endring er det?', 'Annen type skole');
    await writeIn(visit, 'Hva er det? (kort)', job.title);
    await tick(visit, 'Mats');
    await expectClean(visit, 'a new part');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: `Del 1: ${job.title}` }).waitFor();
    await writeIn(
      visit,
      'Hva betyr det?',
      'Mats leser sammen med to andre. Han slipper å lese høyt for alle.',
    );
    await writeIn(visit, 'Hvem gjør det?', 'Solbakken');
    await saved(visit);
    await page.getByRole('button', { name: 'Spør Solbakken skole' }).waitFor();
    await expectClean(visit, 'the writing page');
    await visit.press('Spør Solbakken skole');
    await page.getByRole('dialog').waitFor();
    await writeIn(visit, 'Hva skal tjenesten gjøre?', `En plass på barneskolen (${job.width})`);
    await writeIn(visit, 'Når?', 'Etter jul');
    await visit.press('Send spørsmålet');
    await page.getByText(/Solbakken skole er spurt om/).waitFor();
  });
}

async function promises(job: Job): Promise<void> {
  await byKeys('silje', job, '/mine', async (visit) => {
    const { page } = visit;
    await page.getByText(`En plass på barneskolen (${job.width})`).waitFor();
    await expectClean(visit, 'what the school is asked');
    await visit.press('Si ja');
    await page.getByRole('dialog').waitFor();
    await writeIn(visit, 'Fra hvilken dag?', (await dayFromNow(visit, 45)).typed);
    await expectClean(visit, 'the school’s promise');
    await visit.press('Lov dette');
    await page.getByText('Ingen har spurt tjenesten om noe nå.').waitFor();
  });
}

async function sends(job: Job): Promise<void> {
  await byKeys('hanne', job, '/familier', async (visit) => {
    const { page } = visit;
    await visit.press('Familien Nilsen');
    await page.getByRole('tab', { name: 'Plan' }).waitFor();
    await visit.tabTo('Plan');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText(job.question).waitFor();
    await tabInto(visit, job.question);
    await page.keyboard.press('Enter');
    await visit.press('Skriv videre');
    await page.getByText(/Solbakken skole har lovet/).waitFor();
    await visit.press('Send til familien');
    await page
      .getByRole('dialog')
      .getByText(/Må si ja: .*Anne.*Geir/)
      .waitFor();
    await expectClean(visit, 'before it is sent');
    await visit.press('Send nå');
    await page.getByRole('button', { name: 'Lag en ny utgave' }).waitFor();
    await expectClean(visit, 'sent');
  });
}

const named = ({ question }: Job) => new RegExp(question.replace('?', '\\?'));

async function isHeard(job: Job): Promise<void> {
  await byKeys('mats', job, '/barn', async (visit) => {
    const { page } = visit;
    await page.getByRole('heading', { name: job.question }).waitFor();
    await tabToField(visit, 'Veldig bra');
    await page.keyboard.press('ArrowRight');
    await writeIn(visit, 'Skriv det du vil si', 'Jeg vil lese om hester.');
    await expectClean(visit, 'the child’s page');
    await visit.press('Send det jeg synes');
    await page.getByText('Bra. Jeg vil lese om hester.').waitFor();
    await expectClean(visit, 'what the child said');
  });
}

async function answers(who: string, job: Job, count: string): Promise<void> {
  await byKeys(who, job, '/', async (visit) => {
    const { page } = visit;
    await expectClean(visit, `${who} at home`);
    await visit.press(named(job));
    await page.getByRole('heading', { level: 1, name: job.question }).waitFor();
    await page.getByText(count).waitFor();
    await expectClean(visit, `${who} reads`);
    await visit.press('Ja');
    await page.getByRole('heading', { name: 'Du sier ja' }).waitFor();
    await expectClean(visit, `${who} is asked once more`);
    await visit.press('Ja, jeg sier ja');
    await page.waitForURL(/\/kvittering\//);
    await visit.settled();
    await page.getByText(/^Du sa ja \d+\. \w+ kl\. /).waitFor();
    await expectClean(visit, `${who} has the receipt`);
  });
}

async function readsTheEnd(who: string, job: Job, answered: boolean): Promise<void> {
  await byKeys(who, job, '/plan', async (visit) => {
    const { page } = visit;
    if (job.width === widths.narrow) {
      await visit.tabTo('Vi gjør');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    }
    const step = page.getByRole('listitem').filter({ hasText: job.title });
    await step.getByText(/^Avtalt \S+ \d+\. \S+$/).waitFor();
    await expectClean(visit, `${who}’s plan`);
    await visit.go('/historikk');
    await page.getByText('En avtale gjelder nå.').first().waitFor();
    await page.getByText(named(job)).first().waitFor();
    const told = await page.locator('main').innerText();
    for (const words of ['Et forslag ble sendt ut.', 'Vi ble enige.']) expect(told).toContain(words);
    if (answered) expect(told).toContain('svarte på et forslag.');
    await expectClean(visit, `${who}’s history`);
  });
}

describe('the main job, by keyboard alone', () => {
  it.each(jobs)(
    'is done from proposal to effect at $width px, each on an own device',
    async (job) => {
      await writes(job);
      await promises(job);
      await sends(job);
      await isHeard(job);
      await answers('anne', job, '0 av 2 har svart');
      await answers('geir', job, '1 av 2 har svart');
      const effectAt = await stage.as({ who: 'anne', width: job.width }, async (visit) => {
        const { families } = await reads<{ families: { id: string }[] }>(visit, '/api/v1/me');
        const { items } = await reads<{ items: { question: string; status: string; effectAt: string }[] }>(
          visit,
          `/api/v1/families/${families[0]?.id ?? ''}/decisions`,
        );
        const own = items.find(({ question }) => question === job.question);
        expect(own?.status).toBe('agreed');
        return own?.effectAt ?? '';
      });
      await stage.isNow(Date.parse(effectAt) + 60_000);
      for (const who of ['anne', 'geir']) await readsTheEnd(who, job, true);
      await readsTheEnd('mats', job, false);
    },
    240_000,
  );
});
