import { readFileSync } from 'node:fs';

/** What the Dockerfile says of the last thing it makes: how our image is run. */
export interface Image {
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly health: readonly string[];
  readonly user: string | undefined;
  readonly stages: readonly Stage[];
}

export interface Stage {
  readonly from: string;
  readonly name: string | undefined;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly word: string;
  readonly rest: string;
}

export function readDockerfile(path = 'apps/Dockerfile'): Image {
  const lines = readFileSync(path, 'utf8').split('\n');
  const steps = lines.filter((line) => /^[A-Z]+ /.test(line)).map(stepOf);
  const stages: { from: string; name: string | undefined; steps: Step[] }[] = [];
  for (const step of steps) {
    if (step.word !== 'FROM') stages.at(-1)?.steps.push(step);
    else {
      const [from = '', , name] = step.rest.split(' ');
      stages.push({ from, name, steps: [] });
    }
  }
  const last = stages.at(-1)?.steps ?? [];
  const said = (word: string) => last.filter((step) => step.word === word).map(({ rest }) => rest);
  return {
    environment: Object.fromEntries(
      said('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('='))),
    ) as Record<string, string>,
    command: listIn(said('CMD').at(-1)),
    health: listIn(said('HEALTHCHECK').at(-1)),
    user: said('USER').at(-1),
    stages,
  };
}

function stepOf(line: string): Step {
  const space = line.indexOf(' ');
  return { word: line.slice(0, space), rest: line.slice(space + 1).trim() };
}

/** The words of a command are a JSON list, after whatever options stand before it. */
function listIn(rest = '[]'): string[] {
  return JSON.parse(rest.slice(rest.indexOf('['))) as string[];
}
