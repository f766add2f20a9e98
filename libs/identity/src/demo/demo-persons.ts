import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssuranceLevel, Country } from '#contract';

/** A synthetic person the demo lets anyone log in as. */
export interface DemoPerson {
  readonly loginHint: string;
  readonly name: string;
  readonly country: Country;
  /** Synthetic fødselsnummer (month + 80) or CPR replacement number (day + 60): no living person has it. */
  readonly pid: string;
  /** What the log-in page says about the person: mother, coordinator, … */
  readonly role: string;
  readonly municipality: string;
  /** The level an ordinary log-in gives. */
  readonly acr: AssuranceLevel;
  /** The highest level the person's eID reaches; step-up gives it. */
  readonly strongestAcr?: AssuranceLevel;
}

/** Where the demo's persons come from. */
export abstract class DemoDirectory {
  abstract persons(): readonly DemoPerson[];

  /** Lets somebody new log in; `false` when the hint or the number belongs to somebody else already. */
  abstract enter(person: DemoPerson): boolean;

  find(loginHint: string): DemoPerson | undefined {
    return this.persons().find((person) => person.loginHint === loginHint);
  }
}

/** Reads `persons.json`, which lies beside this file, and those who came later, a file each in the demo's own folder. */
export class JsonDemoDirectory extends DemoDirectory {
  private readonly list: DemoPerson[];

  constructor(
    file: URL = new URL('./persons.json', import.meta.url),
    private readonly folder?: string,
  ) {
    super();
    this.list = JSON.parse(readFileSync(file, 'utf8')) as DemoPerson[];
    if (folder !== undefined) this.list.push(...laterIn(folder));
    const hints = new Set(this.list.map((person) => person.loginHint));
    if (hints.size !== this.list.length) throw new Error('Two demo persons share one loginHint.');
  }

  override persons(): readonly DemoPerson[] {
    return this.list;
  }

  override enter(person: DemoPerson): boolean {
    const known = this.list.find(
      ({ loginHint, pid }) => loginHint === person.loginHint || pid === person.pid,
    );
    if (known !== undefined) return known.loginHint === person.loginHint && known.pid === person.pid;
    if (this.folder !== undefined) {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(join(this.folder, `${person.loginHint}.json`), JSON.stringify(person));
    }
    this.list.push(person);
    return true;
  }
}

function laterIn(folder: string): DemoPerson[] {
  const names = filesIn(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DemoPerson);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
