import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { startApp, type RunningApp } from '../support/app.js';
import { WaitingAnswers } from '../support/waiting-answers.js';

const morning = '2031-03-03T09:00:00.000Z';

describe('the clock and the mailbox of the demo', () => {
  let app: RunningApp;
  let given: WaitingAnswers;

  beforeAll(async () => {
    app = await startApp({ worker: true });
    given = await WaitingAnswers.open(app.database, join(app.dataDir, 'keys'));
  }, 60_000);
  afterAll(async () => {
    await given.close();
    await app.stop();
  });

  const move = (to: string) =>
    fetch(`${app.url}/api/v1/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
    });
  const mail = async () => {
    const answer = await fetch(`${app.url}/api/v1/demo/mail`);
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { items: { to: string; sentAt: string; messageId: string }[] }).items;
  };

  it('lets what is due happen before it answers', async () => {
    expect(await mail()).toEqual([]);
    const answer = await move(morning);
    expect(await answer.json()).toMatchObject({ left: 0 });
    expect(answer.status).toBe(200);
    const personId = await given.person('ola@example.no');
    const familyId = await given.family([personId]);
    const decisionId = await given.proposal(familyId, [personId]);
    for (const [occurrence, day] of [
      ['first', '03'],
      ['day-3', '06'],
    ] as const)
      await given.remind({
        familyId,
        personId,
        decisionId,
        occurrence: `v1-${occurrence}`,
        dueAt: `2031-03-${day}T10:00:00Z`,
      });
    expect(await (await move('2031-03-03T10:30:00.000Z')).json()).toMatchObject({ left: 0 });
    expect(await mail()).toMatchObject([{ to: 'ola@example.no', subject: 'Du har en melding' }]);
    await move('2031-03-06T11:30:00+01:00');
    const letters = await mail();
    expect(letters).toHaveLength(2);
    expect(letters[0]?.sentAt.slice(0, 10)).toBe('2031-03-06');
    expect(letters[1]?.sentAt.slice(0, 10)).toBe('2031-03-03');
  }, 40_000);

  it('does not go back', async () => {
    const answer = await move('2031-03-01T09:00:00.000Z');
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'clock-goes-forward' });
  });

  it.each(['tomorrow', '2031-03-03', '2031-13-03T09:00:00Z', '2031-03-09T09:00:00', '9999-12-31T23:59:59Z'])(
    'takes no %s',
    async (to) => {
      expect((await move(to)).status).toBe(422);
    },
  );
});

describe('outside the demo', () => {
  it('there is no clock to move and no mailbox to look into', async () => {
    const { FollowUpModule } = await import('#follow-up');
    const { readSettings } = await import('#platform/config');
    const demo = readSettings({ NODE_ENV: 'test' });
    expect(FollowUpModule.forApi({ ...demo, demo: false }).controllers ?? []).toEqual([]);
    expect(FollowUpModule.forApi(demo).controllers).toHaveLength(1);
  });
});
