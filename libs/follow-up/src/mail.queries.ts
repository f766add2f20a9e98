import type { WorkerTx } from '#platform/database';
import type { Due } from '#platform/jobs';

/** A message in the inbox that no e-mail has told of yet, with what was due. */
export interface Unmailed {
  readonly id: string;
  readonly due: Due;
}

export async function timeZoneOf(tx: WorkerTx): Promise<string> {
  const here = await tx.one<{ zone: string }>('select time_zone as zone from municipality where id = $1', [
    tx.municipalityId,
  ]);
  return here.zone;
}

/** An urgent letter tells of its own message alone; a day's letter of all that no other letter has taken. */
export async function unmailed(tx: WorkerTx, mail: Due, messageId: string): Promise<Unmailed[]> {
  const only = /^urgent-(.+)$/.exec(mail.occurrence)?.[1] ?? null;
  const rows = await tx.rows<Due & { notificationId: string }>(
    `select n.id as "notificationId", d.municipality_id as "municipalityId", d.id, d.family_id as "familyId",
       d.person_id as "personId", d.topic, d.ref_id as "refId", d.occurrence, d.due_at as "dueAt"
     from notification n join due d on d.municipality_id = n.municipality_id and d.id = n.due_id
     where n.municipality_id = $1 and n.person_id = $2 and n.sent_at is null and n.mail_stopped_at is null
       and (n.message_id is null or n.message_id = $3) and ($4::uuid is null or d.id = $4)
     order by n.created_at, n.id`,
    [tx.municipalityId, mail.personId, messageId, only],
  );
  return rows.map(({ notificationId, ...due }) => ({ id: notificationId, due }));
}

export async function takeAlong(tx: WorkerTx, messageId: string, ids: readonly string[]): Promise<void> {
  await tx.rows(
    `update notification set message_id = $2, send_attempts = send_attempts + 1
     where municipality_id = $1 and id = any ($3)`,
    [tx.municipalityId, messageId, ids],
  );
}

/** The message stays in the inbox; no e-mail tells of it, since its reason is gone or there is nowhere to write. */
export async function notGoing(tx: WorkerTx, ids: readonly string[]): Promise<void> {
  await tx.rows('update notification set mail_stopped_at = $2 where municipality_id = $1 and id = any ($3)', [
    tx.municipalityId,
    tx.at,
    ids,
  ]);
}

export interface Concluded {
  readonly personId: string;
  readonly familyId: string;
  readonly timeZone: string;
  readonly leftOver: number;
}

/** Ends the letter's row first: whoever wants to join it now waits, and then sees that it has left. */
export async function markSent(
  tx: WorkerTx,
  dueId: string,
  messageId: string,
): Promise<Concluded | undefined> {
  const ended = await tx.find<Omit<Concluded, 'leftOver'>>(
    `update due d set done_at = $3, lease_until = null from municipality m
     where d.municipality_id = $1 and d.id = $2 and d.done_at is null and m.id = d.municipality_id
     returning d.person_id as "personId", d.family_id as "familyId", m.time_zone as "timeZone"`,
    [tx.municipalityId, dueId, tx.at],
  );
  if (ended === undefined) return undefined;
  await tx.rows(
    'update notification set sent_at = $3 where municipality_id = $1 and message_id = $2 and sent_at is null',
    [tx.municipalityId, messageId, tx.at],
  );
  const { leftOver } = await tx.one<{ leftOver: number }>(
    `select count(*)::int as "leftOver" from notification
     where municipality_id = $1 and person_id = $2 and sent_at is null and mail_stopped_at is null and message_id is null`,
    [tx.municipalityId, ended.personId],
  );
  return { ...ended, leftOver };
}
