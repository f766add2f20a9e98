import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Image, Stage, Step } from './image.js';

/** Makes our image as a folder, step by step as the Dockerfile says. The answer is the folder it works in. */
export function buildImage(image: Image, folder: string, say: (line: string) => void): string {
  const roots = new Map<string, string>();
  let made = '';
  for (const stage of image.stages) {
    const root = join(folder, stage.name ?? 'image');
    if (stage.name !== undefined) roots.set(stage.name, root);
    made = new StageBuild(stage, root, roots, say).run();
  }
  return made;
}

class StageBuild {
  private workDir = '/';

  constructor(
    private readonly stage: Stage,
    private readonly root: string,
    private readonly roots: ReadonlyMap<string, string>,
    private readonly say: (line: string) => void,
  ) {}

  run(): string {
    const wanted = /^node:(\d+)/.exec(this.stage.from)?.[1];
    if (wanted !== process.versions.node.split('.')[0])
      this.say(`The image has Node ${wanted ?? '?'}; here it is built with ${process.versions.node}.`);
    mkdirSync(this.root, { recursive: true });
    for (const step of this.stage.steps) this.take(step);
    return this.inside(this.workDir);
  }

  private take({ word, rest }: Step): void {
    if (word === 'WORKDIR') {
      this.workDir = rest;
      mkdirSync(this.inside(rest), { recursive: true });
    } else if (word === 'COPY') this.copy(rest.split(' '));
    else if (word === 'RUN') this.execute(rest);
  }

  private copy(words: readonly string[]): void {
    const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
    const names = words.filter((word) => !word.startsWith('--'));
    const to = names.at(-1) ?? '';
    const source = from === undefined ? process.cwd() : (this.roots.get(from) ?? '');
    const kept = from === undefined ? notIgnored() : () => true;
    for (const name of names.slice(0, -1)) {
      const path = join(source, name);
      const target = to.endsWith('/') ? join(this.workDir, to, basename(name)) : join(this.workDir, to);
      cpSync(path, this.inside(target), { recursive: true, verbatimSymlinks: true, filter: kept });
    }
  }

  /** Folders of the image that lie outside its working folder lie beside it here; users are those of this machine. */
  private execute(rest: string): void {
    this.say(`RUN ${rest}`);
    const here = rest.replace(/(?<= )\/\w+/g, (path) => this.inside(path)).replace(/ && chown .*/, '');
    const env = { PATH: process.env.PATH, HOME: process.env.HOME };
    const done = spawnSync('sh', ['-c', here], { cwd: this.inside(this.workDir), env, encoding: 'utf8' });
    if (done.status !== 0)
      throw new Error(`RUN ${rest} ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  }

  private inside(path: string): string {
    return join(this.root, path);
  }
}

/** What .dockerignore keeps out of the build. */
function notIgnored(): (path: string) => boolean {
  const lines = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const patterns = lines.map((line) => {
    const deep = line.startsWith('**/');
    const name = line
      .slice(deep ? 3 : 0)
      .replaceAll('.', '\\.')
      .replaceAll('*', '[^/]*');
    return new RegExp(`^${deep ? '(?:.*/)?' : ''}${name}$`);
  });
  return (path) => {
    const name = relative(process.cwd(), path);
    return !patterns.some((pattern) => pattern.test(name));
  };
}
