import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Arena, atOnce, meet, untilHeard, type Pair } from '../faults/arena.js';
import { Dice } from '../support/dice.js';
import { isWholeOrNothing, outcomesOf, type Outcome } from '../faults/outcomes.js';
import { step } from '../support/a-family.js';
import type { Answer } from '../support/town.js';

/** 60 meetings of each kind in every run of the tests; `npm run faults -- races` lets 1,000 of each happen. */
const races = Number(process.env.RACES ?? 40);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const lanes = 4;
/** A machine that is busy with other things takes its time; a race that hangs is found all the same. */
const patience = 300_000 + races * 3000;
const children = ['Amina', 'Bilal', 'Cilla', 'David', 'Ella'];

describe(`races on real PostgreSQL, ${races} of each (SEED=${seed})`, () => {
  const dice = new Dice(seed);
  const told = { again: 0 };
  let arena: Arena;
  let pairs: Pair[];

  beforeAll(async () => {
    arena = await Arena.open(true);
    pairs = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => arena.pair(`Familie ${lane}`, children)),
    );
  }, 120_000);
  afterAll(async () => {
    if (process.env.SHOW_OUTPUT) console.log(arena.app.output().slice(-8000));
    await arena.close();
  });

  /** So many meetings, spread over the families, each family one at a time. */
  async function inTurns(work: (pair: Pair, turn: number) => Promise<void>, count = races): Promise<void> {
    const each = Math.ceil(count / pairs.length);
    await Promise.all(
      pairs.map(async (pair) => {
        for (let turn = 0; turn < each; turn += 1) {
          // A log-in is good for ten minutes of signing; a long form, or a slow machine, takes more.
          if (turn % 20 === 19) await pair.logIn();
          await work(pair, turn);
        }
      }),
    );
  }

  async function outcomes(ids: readonly string[]): Promise<Outcome[]> {
    const all = await outcomesOf(arena.town, ids);
    return ids.flatMap((id) => all.get(id) ?? []);
  }

  /** The clock goes past the next working morning, and everybody logs in again. */
  async function nextMorning(): Promise<void> {
    const [row] = await arena.town.sql<{ at: string }>(
      `select app.iso(max(effect_at) + interval '1 second') as at from decision where status = 'agreed'`,
    );
    await arena.town.moveTo(row?.at ?? '');
    await Promise.all(pairs.map((pair) => pair.logIn()));
  }

  async function untilNothingIsDue(): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      const [row] = await arena.town.sql<{ n: number }>(
        `select count(*)::int as n from due where topic = 'decision-effect' and done_at is null and cancelled_at is null and failed_at is null and due_at <= ctx.at()`,
      );
      if (row?.n === 0) return;
      await pause(100);
    }
    throw new Error('what was due was not done within a minute');
  }

  it(
    'two last signers at once: in effect exactly once, with one basis and each step once',
    async () => {
      const kept = new Map<Pair, string[]>(pairs.map((pair) => [pair, []]));
      await inTurns(async (pair, turn) => {
        const id = await pair.bothOwn(`Siste to ${turn}`);
        kept.get(pair)?.push(id);
        const [one, other] = [await pair.aboutToSign(pair.kari, id), await pair.aboutToSign(pair.ola, id)];
        const answers = await meet(dice, untilHeard(one, told), untilHeard(other, told));
        expect(answers.map(({ status }) => status)).toEqual([201, 201]);
        expect(answers.map(({ body }) => body.status).sort()).toEqual(['in-effect', 'proposed']);
      });
      for (const ids of kept.values())
        for (const outcome of await outcomes(ids)) {
          expect(outcome).toMatchObject({
            status: 'in-effect',
            bases: 1,
            rows: 2,
            agreed: 1,
            inEffect: 1,
            signatures: 2,
          });
        }
    },
    patience,
  );

  it(
    'a double click with one key: twenty copies are one signature, and all get its receipt',
    async () => {
      const kept = new Map<Pair, string[]>(pairs.map((pair) => [pair, []]));
      await inTurns(async (pair, turn) => {
        const id = await pair.put(`Dobbeltklikk ${turn}`, [
          step('work', pair.story.idOf('Kari'), `Steg ${turn}`),
        ]);
        kept.get(pair)?.push(id);
        const key = { 'idempotency-key': randomUUID() };
        const click = untilHeard(await pair.aboutToSign(pair.kari, id, key), told);
        const copies = await Promise.all(Array.from({ length: 20 }, click));
        expect([...new Set(copies.map(({ status }) => status))]).toEqual([201]);
        for (const { body } of copies) expect(body).toEqual(copies[0]?.body);
        const sheetHash = await pair.sheetHash(id, pair.kari.personId);
        const other = { sheetHash, answer: 'no', language: 'nb' };
        const changed = await pair.kari.post(`${pair.story.path}/decisions/${id}/signatures`, other, key);
        expect([changed.status, changed.body.code]).toEqual([422, 'idempotency-mismatch']);
      });
      for (const ids of kept.values())
        for (const outcome of await outcomes(ids)) {
          expect(outcome).toMatchObject({
            status: 'in-effect',
            bases: 1,
            rows: 1,
            inEffect: 1,
            signatures: 1,
          });
        }
    },
    patience,
  );

  it(
    'a signature against the end of parental responsibility: it was given in time, or is not asked for',
    async () => {
      const seen = { signed: 0, ended: 0 };
      for (let done = 0; done < races; done += lanes * children.length) {
        const now = new Map<Pair, string[]>(pairs.map((pair) => [pair, []]));
        const ended = new Date(Date.UTC(2019, 0, 1 + done)).toISOString().slice(0, 10);
        await inTurns(async (pair, turn) => {
          const child = children[turn] ?? '';
          const record = await pair.holdsAgain('Ola', child, ended);
          const id = await pair.aboutChild(`Ansvar ${done} ${turn}`, child);
          now.get(pair)?.push(id);
          await pair.sign(pair.kari, id);
          const sign = await pair.aboutToSign(pair.ola, id);
          const end = (): Promise<Answer> =>
            pair.coordinator.patch(`${pair.story.path}/parental-responsibilities/${record}`, {
              reason: 'court-order',
            });
          const [signed, gone] = await meet(dice, untilHeard(sign, told), untilHeard(end, told), 80);
          expect([gone.status, gone.body]).toEqual([204, {}]);
          seen[signed.status === 201 ? 'signed' : 'ended'] += 1;
          // 409: everybody still asked had answered by the time the signature came.
          if (signed.status !== 201) expect([403, 404, 409]).toContain(signed.status);
          const [outcome] = await outcomes([id]);
          expect(outcome).toMatchObject({
            status: 'agreed',
            standing: signed.status === 201 ? 2 : 1,
            rows: 0,
          });
        }, lanes * children.length);
        await nextMorning();
        await untilNothingIsDue();
        for (const ids of now.values())
          for (const outcome of await outcomes(ids))
            expect(outcome).toMatchObject({ status: 'in-effect', bases: 1, rows: 1, inEffect: 1 });
      }
      if (races >= 100) expect(Math.min(seen.signed, seen.ended)).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'a signature taken back against the effect: back in time and nothing happens, or too late and all of it did',
    async () => {
      const kept = new Map<Pair, { id: string; signatureId: string }[]>(pairs.map((pair) => [pair, []]));
      const seen = { inTime: 0, tooLate: 0 };
      for (const pair of pairs) await pair.holdsAgain('Ola', 'Amina', '2018-06-01');
      await inTurns(async (pair, turn) => {
        const id = await pair.aboutChild(`Trekke ${turn}`, 'Amina');
        await pair.sign(pair.kari, id);
        const signatureId = await pair.sign(pair.ola, id);
        kept.get(pair)?.push({ id, signatureId });
      });
      await nextMorning();
      await chase(
        [...kept].flatMap(([pair, all]) => all.map((one) => ({ pair, ...one }))),
        async ({ pair, signatureId }) => {
          const back = await pair.ola.post(`${pair.story.path}/signatures/${signatureId}/withdraw`);
          expect([200, 409]).toContain(back.status);
          if (back.status === 200) expect(back.body.status).toBe('proposed');
          else expect(back.body.code).toBe('step-not-open');
          seen[back.status === 200 ? 'inTime' : 'tooLate'] += 1;
        },
      );
      await untilNothingIsDue();
      for (const all of kept.values())
        for (const outcome of await outcomes(all.map(({ id }) => id))) {
          expect(isWholeOrNothing(outcome)).toBe(true);
          expect(outcome).toMatchObject(
            outcome.standing === 2 ? { status: 'in-effect', rows: 1 } : { status: 'proposed', rows: 0 },
          );
        }
      if (races >= 100) expect(Math.min(seen.inTime, seen.tooLate)).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'a signature against a new version: it counts for the version that was read, or is refused as stale',
    async () => {
      const kept = new Map<Pair, string[]>(pairs.map((pair) => [pair, []]));
      const seen = { signedFirst: 0, revisedFirst: 0 };
      await inTurns(async (pair, turn) => {
        const id = await pair.bothOwn(`Ny versjon ${turn}`);
        kept.get(pair)?.push(id);
        const isLast = turn % 2 === 0;
        if (isLast) await pair.sign(pair.kari, id);
        const sign = await pair.aboutToSign(pair.ola, id);
        const dto = { question: `Ny versjon ${turn}`, parts: pair.ownParts('noe annet') };
        const revise = (): Promise<Answer> =>
          pair.coordinator.post(`${pair.story.path}/decisions/${id}/versions`, dto);
        const [signed, revised] = await meet(dice, untilHeard(sign, told), untilHeard(revise, told));
        const codes = [signed.status, revised.status, signed.body.code, revised.body.code];
        if (signed.status === 201) seen.signedFirst += 1;
        else {
          seen.revisedFirst += 1;
          expect(codes).toEqual([409, 201, 'stale-sheet', undefined]);
          expect(signed.body.version).toBe(2);
        }
        if (signed.status === 201 && isLast) expect(codes).toEqual([201, 409, undefined, 'step-not-open']);
        if (signed.status === 201 && !isLast) expect(codes).toEqual([201, 201, undefined, undefined]);
      });
      for (const ids of kept.values())
        for (const outcome of await outcomes(ids)) {
          expect(isWholeOrNothing(outcome)).toBe(true);
          if (outcome.version === 2)
            expect(outcome).toMatchObject({ status: 'proposed', standing: 0, rows: 0 });
          else expect(outcome).toMatchObject({ status: 'in-effect', standing: 2, rows: 2 });
        }
      const moved = await arena.town.sql(
        `select s.id from signature s join decision_version v on v.decision_id = s.decision_id and v.n = s.version_n
         where s.root_hash <> v.root_hash or not exists (select 1 from sheet h where h.decision_id = s.decision_id
           and h.version_n = s.version_n and h.person_id = s.person_id and h.sheet_hash = s.sheet_hash)`,
      );
      expect(moved).toEqual([]);
      if (races >= 100) expect(Math.min(seen.signedFirst, seen.revisedFirst)).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'two agreed changes of one step: one takes its place, the other needs another way and says so',
    async () => {
      const kept = new Map<Pair, string[]>(pairs.map((pair) => [pair, []]));
      await inTurns(async (pair, turn) => {
        const targetId = await stepOf(pair);
        const ids: string[] = [];
        for (const word of ['den ene', 'den andre']) {
          const change = { language: 'nb', title: `${word} ${turn}`, targetId };
          const part = {
            kind: 'action-change',
            area: 'work',
            subjectIds: [pair.story.idOf('Kari')],
            payload: change,
          };
          ids.push(await pair.put(`Endre steg ${turn}`, [part]));
        }
        kept.get(pair)?.push(...ids);
        const [one, other] = await Promise.all(ids.map((id) => pair.aboutToSign(pair.kari, id)));
        if (one === undefined || other === undefined) throw new Error('two were put forward');
        const answers = await meet(dice, untilHeard(one, told), untilHeard(other, told));
        expect(answers.map(({ status }) => status)).toEqual([201, 201]);
        expect(answers.map(({ body }) => body.status).sort()).toEqual(['in-effect', 'other-route']);
      });
      for (const ids of kept.values())
        for (const outcome of await outcomes(ids)) {
          expect(isWholeOrNothing(outcome)).toBe(true);
          expect(['in-effect', 'other-route']).toContain(outcome.status);
        }
      const doubled = await arena.town.sql(
        `select replaces_id from action where replaces_id is not null group by replaces_id having count(*) > 1`,
      );
      expect(doubled).toEqual([]);
    },
    patience,
  );

  it(
    'two editors of one draft: one is kept whole, the other is told that it has changed and loses no word',
    async () => {
      await inTurns(async (pair, turn) => {
        const drafts = `${pair.story.path}/decisions`;
        const parts = pair.ownParts(`utkast ${turn}`);
        const { id } = await pair.coordinator.does<{ id: string }>(drafts, {
          question: `Utkast ${turn}`,
          parts,
        });
        const { revision } = await pair.story.decision(id, pair.coordinator);
        const edit = (word: string) => () =>
          pair.coordinator.patch(
            `${drafts}/${id}`,
            { question: `${word} ${turn}`, parts },
            { 'if-match': `"${revision}"` },
          );
        const answers = await meet(
          dice,
          untilHeard(edit('Den ene'), told),
          untilHeard(edit('Den andre'), told),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
        const kept = answers.findIndex(({ status }) => status === 200);
        const [row] = await arena.town.sql<{ question: string }>(
          `select question from decision where id = $1`,
          [id],
        );
        expect(row?.question).toBe(`${['Den ene', 'Den andre'][kept] ?? ''} ${turn}`);
      });
    },
    patience,
  );

  it('nothing of it was a fault: no answer and no log line speaks of one', () => {
    const faults = arena.app
      .output()
      .split('\n')
      .filter((line) => /"level":(50|60)|unexpected/.test(line));
    expect(faults).toEqual([]);
    console.log({ seed, races, toldToTryAgain: told.again });
  });

  /** Takes them in the order the worker does, a few at a time, and always just where the worker is by now. */
  async function chase<T extends { id: string }>(
    items: readonly T[],
    work: (item: T) => Promise<void>,
  ): Promise<void> {
    const left = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    await atOnce(lanes, items, async () => {
      const rows = await arena.town.sql<{ id: string }>(
        `select id from decision where status = 'agreed' and id = any ($1) order by id limit 6`,
        [left.map(({ id }) => id)],
      );
      const next = rows.length === 0 ? left[0] : left.find(({ id }) => id === dice.of(rows).id);
      const [item] = left.splice(next === undefined ? 0 : left.indexOf(next), 1);
      if (item !== undefined) await work(item);
    });
  }

  /** The step that stands now, of those Kari has agreed to; the first is her own promise to herself. */
  async function stepOf(pair: Pair): Promise<string> {
    const find = () =>
      arena.town.sql<{ id: string }>(
        `select a.id from action a where a.family_id = $1 and a.title like 'den %' and a.state not in ('replaced', 'stopped')`,
        [pair.story.id],
      );
    const [standing] = await find();
    if (standing !== undefined) return standing.id;
    const id = await pair.put('Første steg', [step('work', pair.story.idOf('Kari'), 'den første')]);
    await pair.sign(pair.kari, id);
    return (await find())[0]?.id ?? '';
  }
});
