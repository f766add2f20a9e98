import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Checks } from '../checks.js';
import { readCompose, type Service } from '../compose/compose-file.js';
import { Composed, type Ground } from '../compose/composed.js';
import { readDockerfile } from '../compose/image.js';
import { Running } from '../compose/process.js';
import { redisOf } from '../compose/stand-ins.js';
import { emptyRedis } from '../queue-stores.js';
import { Town, type Client } from '../town.js';
import { WaitingAnswers } from '../waiting-answers.js';
import { Cluster } from './cluster.js';

const password = 'super-try-out';
const people = 40;

const reminders = `select count(*)::int as n from due where municipality_id = 7 and topic = 'answer-waiting'`;
const waiting = `${reminders} and done_at is null`;

interface Written {
  readonly id: string;
  readonly sent: number;
  readonly acknowledged: number;
}

/** A disaster rehearsed from beginning to end, as docs/operations.md tells it. */
export async function drill(say: (line: string) => void): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'velferdslab-drill-'));
  chmodSync(folder, 0o755);
  const rehearsal = new Drill(folder, new Checks(say));
  try {
    return await rehearsal.run();
  } finally {
    await rehearsal.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Drill {
  private database: Cluster | undefined;
  private composed: Composed | undefined;
  private town!: Town;
  private coordinator!: Client;
  private given!: WaitingAnswers;
  private redisAt = '';
  private readonly written: Written[] = [];

  constructor(
    private readonly folder: string,
    private readonly checks: Checks,
  ) {}

  async run(): Promise<{ passed: number; failed: number }> {
    await this.begin();
    await this.cluster.baseBackup();
    this.say('The base backup is taken; life goes on.');
    const receipts = await this.receipts();
    await this.live(40);
    const [moment] = await this.cluster.ask<{ at: string; ms: number }>(
      `select clock_timestamp()::text as at, extract(epoch from clock_timestamp()) * 1000 as ms`,
    );
    const second = Number(moment?.ms);
    await this.live(80);
    await this.cluster.ask('drop table public.goal cascade');
    this.say(
      `At ${moment?.at ?? ''} all was well; after that a table was dropped, and now the machine is lost.`,
    );
    await this.lose();
    const took = await this.putBack(moment?.at ?? '');
    this.say(`The APIs answered again ${took.toFixed(1)} s after the restore was begun.`);
    await this.afterwards(second, receipts);
    await this.howMuchAtMost();
    return this.checks.sum;
  }

  async end(): Promise<void> {
    await this.composed?.down();
    await this.database?.stop();
  }

  /** The whole house of docker-compose.yml with the demo's families, whose signatures and seals are genuine. */
  private async begin(): Promise<void> {
    const ground: Ground = {
      appDir: process.cwd(),
      volumesDir: join(this.folder, 'volumes'),
      standIn: (service, address) => this.standIn(service, address),
    };
    this.say('Starting the house with the demo’s families …');
    this.composed = await Composed.up(readCompose(), readDockerfile(), ground);
    const ownerUrl = this.cluster.url('velferdslab');
    this.town = await Town.open({ url: this.composed.url('api'), database: { ownerUrl } }, 'NO', 30_001);
    const service = await this.town.service('Familieteamet', 'family-support');
    this.coordinator = await this.town.employee('Kaja', 'coordinator', service);
    const keys = join(this.folder, 'volumes/files/keys');
    this.given = await WaitingAnswers.open({ superuserUrl: ownerUrl }, keys);
  }

  private async standIn(service: Service, address: string) {
    if (service.name === 'redis') {
      const redis = await redisOf(service, address, this.folder);
      this.redisAt = redis.at;
      return redis;
    }
    this.database = new Cluster(this.folder, address, password);
    await this.database.make();
    return { at: this.cluster.at, stop: () => Promise.resolve() };
  }

  /** Families are founded ten times a second, and reminders go out all the while. */
  private async live(times: number): Promise<void> {
    const now = Date.parse(await this.town.now());
    for (let n = 0; n < people / 2; n += 1) {
      const personId = await this.given.person(null);
      const familyId = await this.given.family([personId]);
      const decisionId = await this.given.proposal(familyId, [personId]);
      const dueAt = new Date(now + n * 400).toISOString();
      await this.given.remind({ familyId, personId, decisionId, occurrence: 'v1-first', dueAt });
    }
    for (let n = 0; n < times; n += 1) {
      const sent = performance.timeOrigin + performance.now();
      const { id } = await this.coordinator.does<{ id: string }>('/api/v1/families', {
        name: `Familien ${n}`,
      });
      this.written.push({ id, sent, acknowledged: performance.timeOrigin + performance.now() });
      await pause(100);
    }
  }

  private async receipts(): Promise<string[]> {
    const rows = await this.cluster.ask<{ receipt: string }>(
      'select receipt from signature order by id limit 20',
    );
    return rows.map(({ receipt }, n) => {
      const path = join(this.folder, `receipt-${n}.json`);
      writeFileSync(path, receipt);
      return path;
    });
  }

  /** PostgreSQL, every process of ours, and all that the queue held. */
  private async lose(): Promise<void> {
    await this.town.close().catch(() => undefined);
    await this.given.close().catch(() => undefined);
    await Promise.all(this.lasting.map((name) => this.house.running(name).stop('SIGKILL')));
    await this.cluster.loseEverything();
    await emptyRedis(`redis://${this.redisAt}`);
  }

  /** Seconds from the first command to both APIs taking people again. */
  private async putBack(moment: string): Promise<number> {
    const begun = performance.now();
    await this.cluster.restore(moment);
    this.say(`${await this.count(waiting)} reminders wait in it.`);
    await this.checks.holds('verify finds that the database was put back', async () => {
      const { how, said } = await this.tool('verify', '--database');
      return how === 1 && said.includes('It was rolled back');
    });
    await this.checks.holds('an operator accepts what was given up, signed', async () => {
      const { how, said } = await this.tool(
        'accept-restore',
        'the machine was lost; put back to the second before',
      );
      return how === 0 && said.includes('are given up');
    });
    await Promise.all(this.lasting.map((name) => this.house.again(name)));
    return (performance.now() - begun) / 1000;
  }

  private async afterwards(second: number, receipts: readonly string[]): Promise<void> {
    await this.checks.holds('what was written up to that second is there, and nothing of later', async () => {
      const kept = await this.kept();
      const before = this.written.filter(({ acknowledged }) => acknowledged < second);
      const later = this.written.filter(({ sent }) => sent > second);
      return (
        before.length > 0 && before.every(({ id }) => kept.has(id)) && !later.some(({ id }) => kept.has(id))
      );
    });
    await this.checks.holds('with an empty queue every reminder goes out, and none twice', () =>
      this.reminded(),
    );
    await this.checks.holds('the app goes on: the same log-in founds a family', async () => {
      const answer = await this.coordinator.post('/api/v1/families', { name: 'Familien etterpå' });
      return answer.status === 201;
    });
    await this.checks.holds('chains and seals hold, with what was given up told about', () =>
      this.sealedAgain(),
    );
    await this.checks.holds(
      `${receipts.length} receipts from before still prove their signatures`,
      async () => {
        const { how } = await this.tool('verify', ...receipts);
        return how === 0 && receipts.length > 0;
      },
    );
  }

  private async reminded(): Promise<boolean> {
    for (let tries = 0; tries < 600 && (await this.count(waiting)) > 0; tries += 1) await pause(100);
    const asked = await this.count(reminders);
    const told = await this.count(`select count(*)::int as n from notification where municipality_id = 7`);
    const twice = await this.count(
      `select count(*)::int as n from (select from notification where municipality_id = 7 group by person_id having count(*) > 1) t`,
    );
    this.say(`${told} of ${asked} reminders are out, ${twice} twice.`);
    return asked > 0 && told === asked && twice === 0;
  }

  private async sealedAgain(): Promise<boolean> {
    for (let tries = 0; tries < 30; tries += 1) {
      const { how, said } = await this.tool('verify', '--database');
      if (how === 0) return said.includes('were lost when the database was put back');
      if (tries === 29) this.say(said);
      await pause(1000);
    }
    return false;
  }

  /** The same machine lost again, and put back as far as it goes: how much the worst case costs. */
  private async howMuchAtMost(): Promise<void> {
    await Promise.all(this.lasting.map((name) => this.house.running(name).stop('SIGKILL')));
    await this.cluster.loseEverything();
    await this.cluster.restore();
    const kept = await this.kept();
    const last = this.written.at(-1);
    const lost = this.written.filter(({ id }) => !kept.has(id));
    const seconds = lost[0] === undefined ? 0 : ((last?.acknowledged ?? 0) - lost[0].acknowledged) / 1000;
    this.say(
      `Put back as far as it goes, ${lost.length} of ${this.written.length} acknowledged writes are missing (${seconds.toFixed(1)} s).`,
    );
    await this.checks.holds('at most a minute is lost', async () => seconds <= 60);
  }

  private async kept(): Promise<Set<string>> {
    const rows = await this.cluster.ask<{ id: string }>(
      `select id from family where municipality_id = 30001`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async count(sql: string): Promise<number> {
    return (await this.cluster.ask<{ n: number }>(sql))[0]?.n ?? 0;
  }

  /** A command of the manual, with the settings the worker has. */
  private async tool(name: string, ...args: readonly string[]): Promise<{ how: unknown; said: string }> {
    const { launch } = this.house.running('worker');
    const running = Running.start({ ...launch, command: ['node', `dist/scripts/${name}.js`, ...args] });
    return { how: await running.ended(), said: running.said };
  }

  private get lasting(): readonly string[] {
    return this.house.names.filter((name) => name !== 'migrate' && name !== 'demo');
  }

  private get cluster(): Cluster {
    if (this.database === undefined) throw new Error('There is no database yet.');
    return this.database;
  }

  private get house(): Composed {
    if (this.composed === undefined) throw new Error('The house does not stand.');
    return this.composed;
  }

  private say(line: string): void {
    this.checks.say(line);
  }
}
