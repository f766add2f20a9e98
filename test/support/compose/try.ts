import { chmodSync, cpSync, mkdtempSync, rmSync, statSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checks } from '../checks.js';
import { Visitor } from '../visitor.js';
import { buildImage } from './build-image.js';
import { readCompose } from './compose-file.js';
import { Composed, type Ground } from './composed.js';
import { readDockerfile } from './image.js';
import { Running } from './process.js';
import { otherUser, postgresOf, redisOf } from './stand-ins.js';

type Say = (line: string) => void;

interface Me {
  readonly person?: { readonly id: string };
}

/** Everything docker-compose.yml and the Dockerfile say, done on this machine with Debian's PostgreSQL and Redis. */
export async function tryCompose(say: Say): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'velferdslab-try-'));
  chmodSync(folder, 0o755);
  try {
    const image = readDockerfile();
    const appDir = buildImage(image, join(folder, 'build'), say);
    const user = otherUser('nobody');
    const ground: Ground = {
      appDir,
      volumesDir: join(folder, 'volumes'),
      user,
      standIn: (service, address) =>
        service.name === 'postgres'
          ? postgresOf(service, address, folder)
          : redisOf(service, address, folder),
    };
    say('Starting postgres, redis, migrate, demo, api, api-two, worker, worker-2 …');
    const begun = performance.now();
    const composed = await Composed.up(readCompose(), image, ground);
    await composed.publish();
    say(`All well after ${Math.round((performance.now() - begun) / 1000)} s.`);
    return await new Trial(composed, appDir, say).run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What must be true of the whole once it runs. */
class Trial {
  private readonly checks: Checks;

  constructor(
    private readonly composed: Composed,
    private readonly appDir: string,
    private readonly say: Say,
  ) {
    this.checks = new Checks(say);
  }

  async run(): Promise<{ passed: number; failed: number }> {
    const before = newestIn(this.appDir);
    try {
      for (const name of ['api', 'api-two'])
        await this.checks.holds(`${name} serves the screens`, async () => {
          const page = await fetch(`http://localhost:${name === 'api' ? 3000 : 3001}`);
          return page.status === 200 && (await page.text()).includes('<script');
        });
      await this.checks.holds('a whole family’s story is told at the first API', () => this.story());
      await this.checks.holds('whoever logs in at the second API is known at the first', () => this.logIn());
      await this.checks.holds('nobody wrote into the image', async () => newestIn(this.appDir) === before);
    } finally {
      const ends = await this.composed.down();
      const wrong = Object.entries(ends).filter(([, how]) => how !== 0);
      await this.checks.holds(
        `every process ended in good order ${JSON.stringify(wrong)}`,
        async () => wrong.length === 0,
      );
    }
    return this.checks.sum;
  }

  private async story(): Promise<boolean> {
    const { launch } = this.composed.running('api');
    // The image holds no documents; a family's file is what a municipality brings.
    const family = join(this.appDir, '../example-family.json');
    cpSync('docs/example-family.json', family);
    const tell = ['node', 'dist/scripts/demo-story.js'];
    const told = Running.start({ ...launch, command: [...tell, '--file', family] });
    const how = await told.ended();
    if (how !== 0) this.say(told.said);
    return how === 0;
  }

  private async logIn(): Promise<boolean> {
    const second = new Visitor('http://localhost:3001');
    const { items } = (await (await second.send('/api/v1/demo/persons')).json()) as {
      items: { loginHint: string }[];
    };
    await second.login(items[0]?.loginHint ?? '');
    const first = second.at('http://localhost:3000');
    const answers = await Promise.all(
      [second, first].map(async (visitor) => (await visitor.send('/api/v1/me')).json() as Promise<Me>),
    );
    const [there, here] = answers.map(({ person }) => person?.id);
    if (there === undefined || there !== here) this.say(JSON.stringify(answers));
    return there !== undefined && there === here;
  }
}

/** When anything of the image was last changed, but for what packages keep of their own. */
function newestIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(
    ...names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
}
