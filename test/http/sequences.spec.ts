import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Arena, atOnce } from '../faults/arena.js';
import { sequence, told, type Command } from '../faults/commands.js';
import { Dice } from '../support/dice.js';
import { brokenLaws } from '../faults/gate-check.js';
import { Stage } from '../faults/playing.js';

/** 60 in every run of the tests; `npm run faults -- sequences` plays thousands. */
const sequences = Number(process.env.SEQUENCES ?? 60);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const lanes = 4;
const aFamilyLasts = 15;

/** What somebody with the whole database in their hands could do behind the gate's back. */
const breakages: Readonly<Record<string, string>> = {
  'in effect without a required answer': `insert into signature_withdrawal (municipality_id, id, family_id, signature_id, withdrawn_by, withdrawn_at)
    select s.municipality_id, gen_random_uuid(), s.family_id, s.id, s.person_id, s.signed_at from signature s join decision d on d.id = s.decision_id and d.current_version = s.version_n
    where d.id = $1 on conflict do nothing`,
  'in effect over a no': `update signature set answer = 'no' where decision_id = $1`,
  'in effect without a part': `delete from part where decision_id = $1`,
  'a status that nothing tells of': `delete from event where payload ->> 'decisionId' = $1`,
  'a commitment whose basis did not stand': `update decision set in_effect_at = in_effect_at + interval '1 day' where id = $1`,
};

describe(`nothing happens without the sign-off, ${sequences} sequences (SEED=${seed})`, () => {
  let arena: Arena;
  let outsider: string;
  let teacher: { personId: string; serviceId: string };

  beforeAll(async () => {
    arena = await Arena.open(true);
    const school = await arena.town.service('Bakken skole', 'school');
    teacher = {
      personId: (await arena.town.employee('Tone', 'professional', school)).personId,
      serviceId: school.id,
    };
    outsider = (await arena.pair('En annen', ['Bilal'])).kari.personId;
  }, 60_000);
  afterAll(async () => {
    if (process.env.SHOW_OUTPUT) console.log(arena.app.output().slice(-12000));
    await arena.close();
  });

  /** Plays on, and says what went wrong: a fault of the server's, or a law broken afterwards. */
  async function wrongs(stage: Stage, commands: readonly Command[]): Promise<string[]> {
    const faults: string[] = [];
    for (const command of commands) {
      const answer = await stage.play(command);
      if (answer !== null && answer.status >= 500)
        faults.push(`${command.who}: ${command.act} answered ${answer.status}`);
    }
    return [...faults, ...(await brokenLaws(arena.town, stage.story.id))];
  }

  /** Leaves out one command after another, each time in a fresh family, as long as it still goes wrong. */
  async function shortest(commands: readonly Command[]): Promise<readonly Command[]> {
    let left = commands;
    for (let index = left.length - 1; index >= 0; index -= 1) {
      const shorter = left.filter((_, at) => at !== index);
      if ((await wrongs(await Stage.open(arena, outsider, teacher), shorter)).length > 0) left = shorter;
    }
    return left;
  }

  it(
    'every decision ever in effect had every required answer, and every change its basis and its line in the history',
    async () => {
      const done = { sequences: 0, commands: 0 };
      await atOnce(
        lanes,
        Array.from({ length: Math.ceil(sequences / aFamilyLasts) }, (_, at) => at),
        async (at) => {
          const dice = new Dice(seed * 1000 + at);
          const stage = await Stage.open(arena, outsider, teacher);
          const played: Command[] = [];
          for (let turn = 0; turn < aFamilyLasts; turn += 1) {
            const commands = sequence(dice, 6 + dice.below(12));
            played.push(...commands);
            const wrong = await wrongs(stage, commands);
            done.sequences += 1;
            done.commands += commands.length;
            if (wrong.length === 0) continue;
            const again = (await wrongs(await Stage.open(arena, outsider, teacher), commands)).length > 0;
            const least = again ? await shortest(commands) : played;
            throw new Error(
              `SEED=${seed}, family ${at}: ${wrong.join('; ')}\nafter:\n${stage.log.slice(-40).join('\n')}\nshortest:\n${told(least)}`,
            );
          }
        },
      );
      const counts = await arena.town.sql<{ status: string; n: number }>(
        'select status, count(*)::int as n from decision group by status order by status',
      );
      const came = Object.fromEntries(counts.map(({ status, n }) => [status, n]));
      console.log(JSON.stringify({ seed, ...done, came }));
      expect(came['in-effect']).toBeGreaterThan(sequences / 6);
    },
    300_000 + sequences * 5000,
  );

  it.each(Object.entries(breakages))('and whoever breaks that is seen: %s', async (law, sql) => {
    const [victim] = await arena.town.sql<{ id: string; family: string }>(
      // One that somebody signed and that left something in the plan, or there would be nothing to break.
      `select d.id, d.family_id as family from decision d where d.status = 'in-effect' and exists (select 1 from signature s where s.decision_id = d.id)
         and exists (select 1 from basis b join action a on a.municipality_id = b.municipality_id and a.basis_id = b.id where b.decision_id = d.id) order by d.family_id, d.id limit 1 offset $1`,
      [Object.keys(breakages).indexOf(law)],
    );
    const insider = new pg.Client({ connectionString: arena.app.database.superuserUrl });
    await insider.connect();
    await insider.query('set session_replication_role = replica');
    await insider.query(sql.replaceAll('$1', `'${victim?.id ?? ''}'`));
    await insider.end();
    expect((await brokenLaws(arena.town, victim?.family ?? '')).join()).toContain(law);
  });

  it('and nothing of it was a fault: not in the log either', () => {
    const faults = arena.app
      .output()
      .split('\n')
      .filter((line) => /"level":(50|60)/.test(line));
    expect(faults).toEqual([]);
  });
});
