import { readFileSync } from 'node:fs';
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

  find(loginHint: string): DemoPerson | undefined {
    return this.persons().find((person) => person.loginHint === loginHint);
  }
}

/** Reads `persons.json`, which lies beside this file, once. */
export class JsonDemoDirectory extends DemoDirectory {
  private readonly list: readonly DemoPerson[];

  constructor(file: URL = new URL('./persons.json', import.meta.url)) {
    super();
    this.list = JSON.parse(readFileSync(file, 'utf8')) as DemoPerson[];
    const hints = new Set(this.list.map((person) => person.loginHint));
    if (hints.size !== this.list.length) throw new Error('Two demo persons share one loginHint.');
  }

  override persons(): readonly DemoPerson[] {
    return this.list;
  }
}
