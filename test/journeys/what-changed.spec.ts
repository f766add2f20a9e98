import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';

interface ChangesSince {
  readonly version: number;
  readonly formerQuestion: string | null;
  readonly added: readonly { readonly partId: string }[];
  readonly removed: readonly {
    readonly partId: string;
    readonly part: { readonly payload: { readonly title: string } } | null;
  }[];
  readonly changed: readonly {
    readonly partId: string;
    readonly formerPartId: string;
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}
interface Sheet {
  readonly sheet: {
    readonly parts: readonly {
      readonly part: { readonly id: string; readonly payload: { readonly title: string } };
    }[];
  };
  readonly changesSince: ChangesSince | null;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Amina lives with Kari; her father Ola lives elsewhere; Leif is Kari's new partner in the house. */
describe('a signer asked again', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Leif', await town.aged(39));
    await family.member('Ola', await town.aged(40));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina', 'Leif');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
    await family.livesWith('Ola', 'Amina');
  });
  afterAll(() => stage.close());

  const sheetOf = async (name: string, id: string, n: number): Promise<Sheet> =>
    (await family.as(name)).sees<Sheet>(`${family.path}/decisions/${id}/versions/${n}/sheet`);
  const partOn = ({ sheet }: Sheet, title: string): string =>
    sheet.parts.find(({ part }) => part.payload.title === title)?.part.id ?? `no part “${title}”`;
  const asksAgain = (id: string, question: string, parts: readonly unknown[], more = {}) =>
    family.coordinator.does(`${family.path}/decisions/${id}/versions`, { question, parts, ...more });

  it('sees what was added, taken away and worded anew on their own sheet, and nothing of the others’', async () => {
    const amina = family.idOf('Amina');
    const debts = step('economy', family.idOf('Kari'), 'Gjeldsrådgivning for Kari');
    const id = await family.propose('Hva skal Amina gjøre i høst?', [
      step('leisure', amina, 'Svømming på tirsdag'),
      step('school', amina, 'Leksehjelp'),
      debts,
    ]);
    const first = await sheetOf('Ola', id, 1);
    expect(first.changesSince).toBeNull();
    await family.sign('Ola', id, 'no');
    await asksAgain(id, 'Hva skal Amina gjøre til våren?', [
      debts,
      step('network', amina, 'Støttekontakt'),
      step('leisure', amina, 'Svømming på torsdag'),
    ]);
    const second = await sheetOf('Ola', id, 2);
    expect(second.changesSince).toEqual({
      version: 1,
      // A question can name any part, so it is read by whoever sees them all.
      formerQuestion: null,
      added: [{ partId: partOn(second, 'Støttekontakt') }],
      removed: [
        {
          partId: partOn(first, 'Leksehjelp'),
          part: expect.objectContaining({ payload: expect.objectContaining({ title: 'Leksehjelp' }) }),
        },
      ],
      changed: [
        {
          partId: partOn(second, 'Svømming på torsdag'),
          formerPartId: partOn(first, 'Svømming på tirsdag'),
          field: 'payload.title',
          before: 'Svømming på tirsdag',
          after: 'Svømming på torsdag',
        },
      ],
    });
    expect(JSON.stringify(second)).not.toContain('Gjeldsrådgivning');
    expect((await sheetOf('Kari', id, 2)).changesSince).toMatchObject({
      version: 1,
      formerQuestion: 'Hva skal Amina gjøre i høst?',
      added: [expect.anything()],
      removed: [expect.anything()],
      changed: [{ field: 'payload.title' }],
    });
    // The child who is heard sees it as well, and what stood on the first sheet stays as it was.
    expect((await sheetOf('Amina', id, 2)).changesSince).toMatchObject({ version: 1 });
    expect((await sheetOf('Ola', id, 1)).changesSince).toBeNull();
  });

  it('reads the names of those on the sheet, and not what the step of another is called', async () => {
    const [amina, kari] = [family.idOf('Amina'), family.idOf('Kari')];
    const aim = { language: 'nb', title: 'Bli kvitt gjelda' };
    const own = await family.propose('Vil du bli kvitt gjelda?', [
      { kind: 'goal-add', area: 'economy', subjectIds: [kari], payload: aim },
    ]);
    await family.sign('Kari', own);
    await family.comesTo('in-effect', own);
    const [goal] = await stage.town.sql<{ id: string }>('select id from goal where title = $1', [aim.title]);
    const owner = { kind: 'member', personId: kari };
    const more = { payload: { language: 'nb', title: 'Lekser', owner, goalId: goal?.id } };
    const id = await family.propose('Skal Amina gjøre lekser?', [step('school', amina, 'Lekser', more)]);
    const named = async (name: string) =>
      (await sheetOf(name, id, 1)).names.map((one) => one.name).toSorted();
    expect(await named('Ola')).toEqual(['Amina', 'Kari']);
    expect(await named('Kari')).toEqual(['Amina', 'Bli kvitt gjelda', 'Kari']);
  });

  it('gets a message that the new version waits', async () => {
    const id = await family.propose('Skal Amina ha fadder?', [
      step('school', family.idOf('Amina'), 'Fadder på skolen'),
    ]);
    await family.sign('Ola', id, 'no');
    // What the tests above asked Ola for may still be on its way.
    await family.nothingHappens();
    const before = (await family.messages('Ola')).length;
    await asksAgain(id, 'Skal Amina ha fadder?', [step('school', family.idOf('Amina'), 'Fadder i klassen')]);
    await family.nothingHappens();
    expect((await family.messages('Ola')).slice(before)).toEqual(['v2-first']);
    expect((await family.recorded('decision-')).at(-1)).toBe('decision-revised');
  });

  it('with a log-in that hides health is not told that health was taken away', async () => {
    const amina = family.idOf('Amina');
    const parts = [step('leisure', amina, 'Speider'), step('physical-health', amina, 'Fysioterapi')];
    const id = await family.propose('Hva trenger Amina?', parts);
    await asksAgain(id, 'Hva trenger Amina?', parts);
    const weak = await family.as('Ola', 'substantial');
    const sheet = await weak.sees<Sheet>(`${family.path}/decisions/${id}/versions/2/sheet`);
    expect(sheet.changesSince).toMatchObject({ added: [], removed: [], changed: [] });
    expect((await sheetOf('Ola', id, 2)).changesSince).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('is told only that a part is gone when it has become another’s', async () => {
    const kari = family.idOf('Kari');
    const parts = [
      step('network', kari, 'Kari rydder i kjelleren', { lane: 'household' }),
      step('network', kari, 'Kari inviterer naboene', { lane: 'family' }),
    ];
    const leif = family.idOf('Leif');
    const toldOf = (...all: number[]) => ({ additions: all.map((part) => ({ part, personId: leif })) });
    const id = await family.propose('Hva gjør Kari hjemme?', parts, family.coordinator, toldOf(0, 1));
    const first = await sheetOf('Leif', id, 1);
    expect(first.sheet.parts).toHaveLength(2);
    await movesOut('Leif');
    await asksAgain(id, 'Hva gjør Kari hjemme?', parts, toldOf(1));
    const second = await sheetOf('Leif', id, 2);
    expect(second.changesSince).toEqual({
      version: 1,
      formerQuestion: null,
      added: [],
      removed: [{ partId: partOn(first, 'Kari rydder i kjelleren'), part: null }],
      changed: [],
    });
    expect(JSON.stringify(second)).not.toContain('kjelleren');
    expect((await sheetOf('Kari', id, 2)).changesSince).toMatchObject({ removed: [], changed: [] });
  });

  async function movesOut(name: string): Promise<void> {
    const [home] = await stage.town.sql<{ id: string }>(
      'select household_id as id from household_member where person_id = $1 and valid_to is null',
      [family.idOf(name)],
    );
    await family.coordinator.does(`${family.path}/households/${home?.id ?? ''}/split`, {
      personIds: [family.idOf(name)],
      name: `Hos ${name}`,
    });
  }
});
