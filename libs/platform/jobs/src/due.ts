import type { Instant } from '#contract';

/** What can be due. A topic is added here and gets exactly one handler in the worker, or the worker does not start. */
export const dueTopics = [
  'answer-waiting',
  'coordinator-task',
  'mail',
  'decision-expires',
  'decision-effect',
  'trial-ends',
  'circle-changes',
  'circle-changed',
  'told',
  'consent-ending',
  'consent-ends',
  'erasure',
] as const;
export type DueTopic = (typeof dueTopics)[number];

/** One thing that is due, as it stands in the database. The queue only ever carries its ids. */
export interface Due {
  readonly municipalityId: number;
  readonly id: string;
  readonly familyId: string;
  readonly personId: string | null;
  readonly topic: string;
  readonly refId: string;
  readonly occurrence: string;
  readonly dueAt: Instant;
}

/** All that a job carries. Content stays in the database, so a queue that is read or kept tells nothing. */
export interface DueIds {
  readonly municipalityId: number;
  readonly dueId: string;
}

/** Rows that wait: not done, not called off, not given up. */
export const isOpen = 'done_at is null and cancelled_at is null and failed_at is null';

export const dueColumns = `municipality_id as "municipalityId", id, family_id as "familyId", person_id as "personId",
  topic, ref_id as "refId", occurrence, due_at as "dueAt"`;
