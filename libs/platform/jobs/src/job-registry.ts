import { CannotStart } from '#platform/errors';
import { dueTopics, type DueIds, type DueTopic } from './due.js';

export interface JobDefinition {
  readonly name: DueTopic;
  /** Asks the rule again, then does the effect and its unique key in one transaction. May run twice. */
  readonly handler: (ids: DueIds) => Promise<void>;
}

export const defineJob = (job: JobDefinition): JobDefinition => job;

/** Which hands do what. Complete and unambiguous before the first job is taken. */
export class JobRegistry {
  private readonly jobs = new Map<string, JobDefinition>();

  add(job: JobDefinition): void {
    if (this.jobs.has(job.name)) throw new CannotStart(`The job "${job.name}" has two handlers.`);
    this.jobs.set(job.name, job);
  }

  handlerOf(name: string): JobDefinition['handler'] {
    const job = this.jobs.get(name);
    if (job === undefined) throw new Error(`no handler for the job "${name}"`);
    return job.handler;
  }

  assertComplete(names: readonly string[] = dueTopics): void {
    const missing = names.filter((name) => !this.jobs.has(name));
    if (missing.length > 0) throw new CannotStart(`Nobody handles what is due as: ${missing.join(', ')}.`);
  }
}
