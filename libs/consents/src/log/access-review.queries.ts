import type { Instant } from '#contract';
import type { Tx } from '#platform/database';
import type { AskedOfficerView } from './dto/access-review.view.js';
import type { AccessSigns, Signal } from './rules/signals.js';

export interface Signs extends AccessSigns {
  readonly staff: Readonly<Record<string, { readonly name: string; readonly service: string | null }>>;
}

/** What the log and the refusals tell of employees since a moment; the function answers the officer alone. */
export async function signsSince(tx: Tx, since: Instant): Promise<Signs> {
  return (await tx.one<{ signs: Signs }>('select app.access_signs($1) as signs', [since])).signs;
}

export interface ReviewRow extends Pick<Signal, 'signal' | 'viewerId' | 'occurrence'> {
  readonly note: string;
  readonly reviewedAt: Instant;
}

export async function reviewsIn(tx: Tx): Promise<ReviewRow[]> {
  return tx.rows<ReviewRow>(
    `select signal, viewer_id as "viewerId", occurrence, note, app.iso(reviewed_at) as "reviewedAt" from access_review where municipality_id = $1`,
    [tx.municipalityId],
  );
}

/** Unanswered first, then the newest. */
export async function questionsAsked(tx: Tx): Promise<AskedOfficerView[]> {
  return (await tx.one<{ items: AskedOfficerView[] }>('select app.asked_officer() as items')).items;
}

/** What a question was answered with; `not-found` when there is no such question. */
export async function answersTo(tx: Tx, questionId: string): Promise<string | null> {
  const sql = 'select answer from officer_question where municipality_id = $1 and id = $2';
  return (await tx.one<{ answer: string | null }>(sql, [tx.municipalityId, questionId])).answer;
}
