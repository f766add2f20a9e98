import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentHash } from '#platform/audit';
import { does, expectClean, reads, Stage } from './support/stage.js';
import type { Visit } from './support/visit.js';
import { widths, type Width } from './support/visit.js';

interface Part {
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
interface Sheet {
  readonly question: string | null;
  readonly sheetHash: string;
  readonly sheet: { readonly parts: readonly { readonly part: Part }[] };
}
interface Decision {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly effectAt: string | null;
  readonly answers: readonly { readonly answer: string }[];
}

const marks = { anne: 'Annes samtaler om gjelda', geir: 'Geirs hjelp med husleia' } as const;
const signed = ['title', 'text', 'ifYes', 'ifNo', 'costToYou', 'reason'] as const;

const stage = Stage.set();
let folder: string;
const open: Visit[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'velferdslab-receipt-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function visits(who: string, width: Width): Promise<Visit> {
  const visit = await stage.visit({ who, width });
  open.push(visit);
  return visit;
}

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();

function textsOf({ payload }: Part): string[] {
  const options = (payload.options ?? []) as { title: string; pros: string[]; cons: string[] }[];
  const own = signed.flatMap((field) => (typeof payload[field] === 'string' ? [payload[field]] : []));
  return [...own, ...options.flatMap(({ title, pros, cons }) => [title, ...pros, ...cons])];
}

/** The sheet hashes to what is signed, and every text of it stands on the page, word for word. */
async function showsWhatIsSigned(visit: Visit, sheet: Sheet): Promise<void> {
  expect(documentHash(sheet.sheet)).toBe(sheet.sheetHash);
  const page = collapsed(await visit.page.locator('main').innerText());
  const texts = sheet.sheet.parts.flatMap(({ part }) => textsOf(part));
  expect(texts.length).toBeGreaterThan(0);
  // Each sees only some of it: what is asked of all of them could name the rest.
  expect(sheet.question).toBeNull();
  for (const text of texts) expect(page).toContain(collapsed(text));
}

/** A tap, counted. */
function counter(visit: Visit) {
  let taps = 0;
  const tap = async (role: 'link' | 'button', name: string | RegExp): Promise<void> => {
    await visit.page
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
    taps += 1;
  };
  return { tap, taps: () => taps };
}

describe('a proposal about a boy whose parents live apart', () => {
  const question = 'Skal Mats begynne på Montessoriskolen?';
  let familyId: string;
  let path: string;
  let id: string;
  let geirAt: number;
  let [hanne, anne, geir, mats] = [] as unknown as [Visit, Visit, Visit, Visit];
  const sheetOf = (visit: Visit, n = 1) => reads<Sheet>(visit, `${path}/decisions/${id}/versions/${n}/sheet`);
  const address = () => `/forslag/${id}?familie=${familyId}`;
  const school = (more = {}) => ({
    kind: 'school-type-change',
    area: 'school',
    subjectIds: [ids.mats],
    payload: {
      language: 'nb',
      title: 'Mats begynner på Montessoriskolen',
      text: 'Skolen er liten.\nMats får følge fram og hjem.',
      options: [
        { title: 'Nå i januar', pros: ['Han slipper å vente'], cons: ['Midt i året'] },
        { title: 'Til høsten', pros: ['Ny start for alle'], cons: [] },
      ],
      ifYes: 'Mats begynner etter jul.',
      ifNo: 'Mats blir i klassen sin.',
      costToYou: '1 200 kroner i måneden',
      owner: { kind: 'member', personId: ids.anne },
      ...more,
    },
  });
  const own = (area: string, who: 'anne' | 'geir') => ({
    kind: 'action-add',
    area,
    subjectIds: [ids[who]],
    payload: { language: 'nb', title: marks[who], owner: { kind: 'civil-society', name: 'Gjeldshjelpen' } },
  });
  const ids = { anne: '', geir: '', mats: '' };

  beforeAll(async () => {
    [hanne, anne, geir, mats] = await Promise.all([
      visits('hanne', widths.wide),
      visits('anne', widths.narrow),
      visits('geir', widths.wide),
      visits('mats', widths.narrow),
    ]);
    const me = (visit: Visit) =>
      reads<{ person: { id: string }; at: string; families: { id: string }[] }>(visit, '/api/v1/me');
    [ids.anne, ids.geir, ids.mats] = (await Promise.all([me(anne), me(geir), me(mats)])).map(
      ({ person }) => person.id,
    ) as [string, string, string];
    familyId = (await me(anne)).families[0]?.id ?? '';
    path = `/api/v1/families/${familyId}`;
    const parts = [school(), own('economy', 'anne'), own('housing', 'geir')];
    ({ id } = await does<Decision>(hanne, `${path}/decisions`, { question, parts }));
    await does(hanne, `${path}/decisions/${id}/propose`);
  }, 120_000);

  it('reads the same on the page as what is hashed, for each on their own sheet', async () => {
    for (const visit of [anne, geir]) {
      await visit.go(address());
      await showsWhatIsSigned(visit, await sheetOf(visit));
      await expectClean(visit);
    }
    expect(await anne.page.locator('main').innerText()).toContain('0 av 2 har svart');
    await anne.page.getByRole('button', { name: 'Hvorfor spør vi deg?' }).click();
    await anne.page.getByText('Du har foreldreansvar').first().waitFor();
    await expectClean(anne);
    for (const visit of [hanne, mats]) {
      await visit.go(address());
      await expectClean(visit);
    }
    await does(mats, `${path}/decisions/${id}/child-views`, {
      saysNothing: false,
      words: 'Jeg vil være i klasse med Jakob.',
      objects: false,
      present: ['alene'],
      readableBy: [ids.anne],
      language: 'nb',
    });
  }, 120_000);

  it('is talked about, thought over and refused on pages that are clean', async () => {
    for (const name of [
      'Be om tolk',
      'Jeg vil snakke om dette først',
      'Jeg trenger tid',
      'Nei, jeg vil endre noe',
    ]) {
      await anne.page.getByRole('button', { name }).click();
      await expectClean(anne);
      await anne.page.getByRole('button', { name: 'Gå tilbake' }).click();
    }
  }, 120_000);

  it('is answered by a mother on her phone in four taps from the message’s link to the receipt', async () => {
    const { tap, taps } = counter(anne);
    await anne.go('/');
    await tap('link', /Om økonomi og skole/);
    await anne.page.getByText('Jeg vil være i klasse med Jakob.').waitFor();
    await tap('button', 'Ja');
    await expectClean(anne);
    await tap('button', 'Ja, jeg sier ja');
    await anne.page.waitForURL(/\/kvittering\//);
    await anne.settled();
    // The link in the message itself is the first of them.
    expect(taps() + 1).toBeLessThanOrEqual(4);
    await anne.page.getByText(/^Du sa ja \d+\. \w+ kl\. /).waitFor();
    await anne.page.getByText('1 av 2 har svart').waitFor();
    await expectClean(anne);
    const sent = anne.traffic.find(({ url }) => url.endsWith('/signatures'));
    expect(sent?.status).toBe(201);
  }, 120_000);

  it('gives a receipt that anyone can check', async () => {
    const [file] = await Promise.all([
      anne.page.waitForEvent('download'),
      anne.page.getByText('Last ned kvitteringen').click(),
    ]);
    const kept = join(folder, 'kvittering.json');
    await file.saveAs(kept);
    const { sheet } = JSON.parse(readFileSync(kept, 'utf8')) as { sheet: unknown };
    expect(documentHash(sheet)).toBe((await sheetOf(anne)).sheetHash);
    const checked = spawnSync(process.execPath, ['dist/scripts/verify.js', kept], { encoding: 'utf8' });
    expect([checked.status, checked.stderr]).toEqual([0, '']);
  }, 60_000);

  it('may be taken back by whoever gave it, and given again', async () => {
    await anne.go(address());
    await anne.page.getByRole('button', { name: 'Trekk svaret tilbake' }).click();
    await anne.page.getByText('Svaret ditt teller ikke lenger.').waitFor();
    await expectClean(anne);
    await anne.page.getByRole('button', { name: 'Ja, trekk det tilbake' }).click();
    await anne.page.getByText('Du har trukket dette svaret tilbake.').waitFor();
    await anne.page.getByRole('button', { name: 'Ja', exact: true }).click();
    await anne.page.getByRole('button', { name: 'Ja, jeg sier ja' }).click();
    await anne.page.waitForURL(/\/kvittering\//);
  }, 120_000);

  it('asks a father elsewhere to log in anew after ten minutes, and sends nothing by itself; keyboard alone', async () => {
    const { at } = await reads<{ at: string }>(geir, '/api/v1/me');
    geirAt = Date.parse(at) + 11 * 60_000;
    await stage.isNow(geirAt);
    await geir.go(address());
    await geir.press('Ja');
    await expectClean(geir);
    await geir.press('Logg inn og gå videre');
    await geir.page.waitForURL(/svar=yes/);
    await geir.settled();
    await geir.page.getByRole('button', { name: 'Ja, jeg sier ja' }).waitFor();
    const before = await reads<Decision>(geir, `${path}/decisions/${id}`);
    expect([before.status, before.answers]).toEqual(['proposed', []]);
    await geir.press('Ja, jeg sier ja');
    await geir.page.waitForURL(/\/kvittering\//);
    await geir.settled();
    await geir.page.getByText(/^Alle har sagt ja\. Avtalen gjelder fra /).waitFor();
    await expectClean(geir);
  }, 120_000);

  it('takes effect, and may then be looked at again', async () => {
    const { effectAt, status } = await reads<Decision>(anne, `${path}/decisions/${id}`);
    expect(status).toBe('agreed');
    await anne.go(address());
    await expectClean(anne);
    await stage.isNow(Date.parse(effectAt ?? '') + 60_000);
    const later = await visits('anne', widths.narrow);
    await later.go(address());
    await later.page.getByText('Vi ble enige').waitFor();
    await later.page.getByRole('button', { name: 'Be om å se på det igjen' }).click();
    await later.page.getByLabel('Hva bør vi se på?').fill('Reisen tar lenger tid enn vi trodde.');
    await expectClean(later);
    await later.page.getByRole('button', { name: 'Be om å se på det igjen' }).click();
    await later.page.getByText(/Du får svar innen/).waitFor();
    expect((await reads<Decision>(later, `${path}/decisions/${id}`)).status).toBe('in-effect');
  }, 120_000);

  it('lets neither parent’s browser receive a word of the other’s part, nor the boy’s of theirs', () => {
    const received = (visits: readonly Visit[]) =>
      visits.flatMap(({ traffic }) => traffic.map(({ url, text }) => `${url}\n${text}`)).join('\n');
    const [annes, geirs, matses] = [received([anne, ...open.slice(4)]), received([geir]), received([mats])];
    expect(annes).toContain(marks.anne);
    expect(geirs).toContain(marks.geir);
    expect(annes).not.toContain(marks.geir);
    expect(geirs).not.toContain(marks.anne);
    expect(geirs).not.toContain('i klasse med Jakob');
    expect(matses).not.toContain(marks.anne);
    expect(matses).not.toContain(marks.geir);
    for (const visit of open) expect(visit.complaints).toEqual([]);
  });
});

describe('a proposal that is changed while it is read', () => {
  it('is not answered unseen: nothing is sent, and what is new is told word by word', async () => {
    const [hanne, anne] = await Promise.all([visits('hanne', widths.wide), visits('anne', widths.narrow)]);
    const me = await reads<{ person: { id: string }; families: { id: string }[] }>(anne, '/api/v1/me');
    const familyId = me.families[0]?.id ?? '';
    const path = `/api/v1/families/${familyId}/decisions`;
    const question = 'Vil du ha hjelp til å søke jobb?';
    const parts = (title: string) => [
      {
        kind: 'action-add',
        area: 'work',
        subjectIds: [me.person.id],
        payload: { language: 'nb', title, owner: { kind: 'member', personId: me.person.id } },
      },
    ];
    const { id } = await does<Decision>(hanne, path, { question, parts: parts('Søke én jobb i uka') });
    await does(hanne, `${path}/${id}/propose`);
    await anne.go(`/forslag/${id}?familie=${familyId}`);
    await anne.page.getByRole('button', { name: 'Ja, og jeg vil si noe' }).click();
    await anne.page.getByLabel('Hva vil du si?').fill('Bare ikke på mandager.');
    await does(hanne, `${path}/${id}/versions`, { question, parts: parts('Søke to jobber i uka') });
    await anne.page.getByRole('button', { name: 'Ja, jeg sier ja' }).click();
    await anne.page.locator('ins').first().waitFor();
    await anne.page.getByText('Forslaget er endret siden du leste det').waitFor();
    expect(collapsed((await anne.page.locator('ins').allInnerTexts()).join(' '))).toBe('Lagt til: to jobber');
    expect(collapsed((await anne.page.locator('del').allInnerTexts()).join(' '))).toBe('Tatt bort: én jobb');
    await expectClean(anne);
    expect((await reads<Decision>(anne, `${path}/${id}`)).answers).toEqual([]);
    await anne.page.getByRole('button', { name: 'Ja, og jeg vil si noe' }).click();
    expect(await anne.page.getByLabel('Hva vil du si?').inputValue()).toBe('Bare ikke på mandager.');
    expect(await anne.page.getByText('Forslaget er endret siden du leste det').count()).toBe(0);
    await anne.page.getByRole('button', { name: 'Slik var utgave 1' }).click();
    await anne.page.getByText('Dette er en eldre utgave.').waitFor();
    await anne.page.getByRole('heading', { name: 'Søke én jobb i uka' }).waitFor();
    expect(await anne.page.getByRole('button', { name: 'Ja', exact: true }).count()).toBe(0);
  }, 120_000);
});
