import { readFileSync } from 'node:fs';
import type { Instant } from '#contract';
import type { EventType } from '#platform/audit';
import type { Tx } from '#platform/database';
import { courseOfDecision } from './rules/course-of-decision.js';

/** An event the walls and lanes let through, before it is cut to what its reader may know. */
export interface EventSeen {
  readonly id: string;
  readonly type: EventType;
  readonly at: Instant;
  readonly personId: string | null;
  readonly subjectIds: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly viewerId: string;
  readonly staffName: string | null;
  /** Whom a row that was merged into another is now. */
  readonly standsFor: Readonly<Record<string, string>>;
}

const history = readFileSync(new URL('./history.sql', import.meta.url), 'utf8');

/** The newest events before one of them; leaves its line in the access log. */
export async function eventsBefore(
  tx: Tx,
  familyId: string,
  before: string | null,
  limit: number,
): Promise<EventSeen[]> {
  return tx.rows<EventSeen>(history, [familyId, before, limit, courseOfDecision]);
}
