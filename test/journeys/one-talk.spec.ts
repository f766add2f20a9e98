import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Answer } from '../support/town.js';
import { dayOf } from '../support/days.js';

/** The coordinator talks with Amina once, and writes down her view of each thing they talked about. */
describe('one talk with a child', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.livesWith('Kari', 'Amina');
  });
  afterAll(() => stage.close());

  const asked = (title: string, more = {}): Promise<string> =>
    family.propose(`Skal Amina ha ${title}?`, [step('school', family.idOf('Amina'), title)], undefined, more);
  const daysAgo = async (days: number): Promise<string> => dayOf(await stage.town.now(), -days);
  const heardOn = async (id: string, talkedOn: string, interpreter = '104 512'): Promise<Answer> =>
    family.coordinator.post(`${family.path}/decisions/${id}/child-views`, {
      childId: family.idOf('Amina'),
      saysNothing: false,
      words: 'Det er greit.',
      objects: false,
      present: ['alene'],
      language: 'nb',
      talkedOn,
      interpretedBy: { kind: 'in-room', interpreter, acknowledgesDuty: true },
    });

  /** What the history tells of one decision, oldest first; another's effect time may come meanwhile. */
  const toldOf = async (id: string): Promise<string[]> => {
    const rows = await stage.town.sql<{ type: string }>(
      `select type from event where payload ->> 'decisionId' = $1 order by at, xid, id`,
      [id],
    );
    return rows.map(({ type }) => type);
  };

  it('covers what is decided within ninety days of it, and nothing older or still to come', async () => {
    const id = await asked('leksehjelp');
    for (const talkedOn of [await daysAgo(91), await daysAgo(-1), '2026-02-30', 'i går'])
      expect([talkedOn, await heardOn(id, talkedOn)]).toMatchObject([talkedOn, { status: 422 }]);
    expect((await family.decision(id)).missing).toContain('child-view');
    expect(await heardOn(id, await daysAgo(90), 'Kari Testesen')).toMatchObject({
      body: { code: 'interpreter-too-near' },
    });
    expect(await heardOn(id, await daysAgo(90))).toMatchObject({ status: 201 });
    expect(await family.decision(id)).toMatchObject({
      childViews: [{ interpretedBy: { kind: 'in-room', interpreter: '104 512' } }],
    });
    expect((await family.decision(id)).missing).not.toContain('child-view');
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'agreed' });
    expect(await toldOf(id)).toEqual([
      'decision-drafted',
      'decision-proposed',
      'child-heard',
      'signature-given',
      'decision-agreed',
    ]);
  });

  it('that grows too old before the others have answered has to be held again', async () => {
    const id = await asked('skolefrokost');
    expect(await heardOn(id, await daysAgo(88))).toMatchObject({ status: 201 });
    await family.letPass(4);
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'proposed' });
    expect((await family.decision(id)).missing).toContain('child-view');
    await family.hears('Amina', id);
    expect((await family.decision(id)).status).toBe('agreed');
    expect(await toldOf(id)).toEqual([
      'decision-drafted',
      'decision-proposed',
      'child-heard',
      'signature-given',
      'child-heard',
      'decision-agreed',
    ]);
  });
});
