import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { Town, type Client } from '../support/town.js';

interface Preview {
  readonly roles: string[];
  readonly sheetHash: string | null;
  readonly sheet: {
    rootHash: string;
    signerId: string;
    parts: { part: { payload: { title: string } } }[];
  } | null;
}

let stage: Stage;
let family: FamilyStory;
let draftId: string;

const address = (who: string, id = draftId) =>
  `${family.path}/decisions/${id}/sheet-preview?personId=${family.ids[who] ?? who}`;
const preview = (who: string, reader: Client = family.coordinator) => reader.sees<Preview>(address(who));
const titles = ({ sheet }: Preview) => sheet?.parts.map(({ part }) => part.payload.title);

beforeAll(async () => {
  stage = await openStage();
  family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
  await family.member('Kari', await stage.town.aged(36));
  await family.member('Amina', await stage.town.aged(14));
  await family.home('Kari', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.responsible('Ola', 'Amina');
  await family.livesWith('Kari', 'Amina');
  await family.livesWith('Ola', 'Amina');
  draftId = await family.draft('Skal vi begynne?', [
    step('school', family.idOf('Amina'), 'Leksehjelp'),
    step('economy', family.idOf('Kari'), 'Kari får hjelp med gjelda'),
  ]);
}, 60_000);
afterAll(() => stage.close());

describe('the drafter’s look at another’s sheet', () => {
  it('holds exactly what each signer will get, down to the hash', async () => {
    const before = new Map<string, Preview>();
    for (const who of ['Kari', 'Ola', 'Amina']) before.set(who, await preview(who));
    expect(titles(before.get('Kari') ?? ({} as Preview))).toEqual([
      'Leksehjelp',
      'Kari får hjelp med gjelda',
    ]);
    expect(titles(before.get('Ola') ?? ({} as Preview))).toEqual(['Leksehjelp']);
    expect(before.get('Ola')?.roles).toEqual(['sign']);
    expect(before.get('Amina')?.roles).toEqual(['heard']);
    await family.coordinator.does(`${family.path}/decisions/${draftId}/propose`);
    for (const who of ['Kari', 'Ola', 'Amina']) {
      const client = await family.as(who);
      const { sheet, sheetHash } = await client.sees<Preview>(
        `${family.path}/decisions/${draftId}/versions/1/sheet`,
      );
      expect({ who, sheet, sheetHash }).toEqual({
        who,
        sheet: before.get(who)?.sheet,
        sheetHash: before.get(who)?.sheetHash,
      });
    }
  });

  it('is of a draft only, and of those it asks only', async () => {
    expect(await family.coordinator.get(address('Kari'))).toMatchObject({
      status: 409,
      body: { code: 'step-not-open' },
    });
    const own = await family.draft('Skal Kari få hjelp?', [
      step('economy', family.idOf('Kari'), 'Gjeldsråd'),
    ]);
    for (const nobody of ['Ola', randomUUID()])
      expect([nobody, (await family.coordinator.get(address(nobody, own))).status]).toEqual([nobody, 404]);
    expect((await family.coordinator.get(address('ikke-noen', own))).status).toBe(400);
  });

  it('is the drafter’s and the coordinator’s: to everybody else the draft does not exist', async () => {
    const id = await family.draft('Skal vi prøve igjen?', [
      step('school', family.idOf('Amina'), 'Leksehjelp'),
    ]);
    const snoop = await stage.town.employee('Snoker', 'coordinator', stage.service);
    const elsewhere = await Town.open(stage.app, 'DK');
    const unit = await elsewhere.service('Familiehuset', 'family-support');
    const mette = await elsewhere.employee('Mette', 'coordinator', unit);
    const readers = { Kari: await family.as('Kari'), Ola: await family.as('Ola'), snoop, mette };
    for (const [name, reader] of Object.entries(readers))
      expect([name, (await reader.get(address('Ola', id))).status]).toEqual([name, 404]);
    await elsewhere.close();
  });

  it('shows a parent who drafts what the other parent would read, and the coordinator nothing of it', async () => {
    const kari = await family.as('Kari');
    const id = await family.draft(
      'Skal Amina begynne på kor?',
      [step('leisure', family.idOf('Amina'), 'Kor')],
      kari,
    );
    const seen = await kari.sees<Preview>(address('Ola', id));
    expect(titles(seen)).toEqual(['Kor']);
    expect((await family.coordinator.get(address('Ola', id))).status).toBe(404);
  });

  it('asks for a stronger log-in before it shows health by way of another’s sheet', async () => {
    const kari = await family.as('Kari');
    const part = step('physical-health', family.idOf('Amina'), 'Fysioterapi');
    const id = await family.draft('Skal Amina gå til fysioterapeut?', [part], kari);
    const weak = await family.as('Kari', 'substantial');
    const answer = await weak.get(address('Ola', id));
    expect(answer.wire).not.toContain('Fysioterapi');
    expect([403, 404]).toContain(answer.status);
    expect((await kari.get(address('Ola', id))).status).toBe(200);
  });

  it('is shown while a new version of what was sent is written, to whoever may send it, and what was sent stands', async () => {
    const leksehjelp = step('school', family.idOf('Amina'), 'Leksehjelp på tirsdag');
    const id = await family.propose('Skal Amina få leksehjelp?', [leksehjelp]);
    const next = `${family.path}/decisions/${id}/next-version`;
    const before = await family.decision(id);
    const own = step('economy', family.idOf('Kari'), 'Gjeldsråd');
    const body = { question: 'Skal Amina få leksehjelp, og Kari råd?', parts: [leksehjelp, own] };
    const nothingYet = { 'if-match': '"0"' };
    const kept = await family.coordinator.patch(next, body, nothingYet);
    const answer = kept.body as unknown as {
      next: { missing: string[]; question: string; parts: { id: string }[] };
      sheets: { personId: string; roles: string[]; partIds: string[] }[];
    };
    const [first, second] = answer.next.parts.map((part) => part.id);
    const sheetOf = (name: string) => answer.sheets.find(({ personId }) => personId === family.idOf(name));
    expect(answer.next).toMatchObject({ question: body.question, missing: [] });
    expect(sheetOf('Kari')).toMatchObject({ roles: ['sign'], partIds: [first, second] });
    expect(sheetOf('Ola')).toMatchObject({ roles: ['sign'], partIds: [first] });
    expect(await family.decision(id)).toEqual(before);
    for (const name of ['Kari', 'Ola'])
      expect([name, (await (await family.as(name)).patch(next, body, nothingYet)).status]).toEqual([
        name,
        403,
      ]);
    const wrong = step('school', family.idOf('Amina'), 'x', { payload: { language: 'nb', title: ' ' } });
    expect(
      await family.coordinator.patch(next, { ...body, parts: [wrong] }, { 'if-match': '"1"' }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'parts.0.payload.title' }] },
    });
  });
});
