import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId, type WorkerTx } from '#platform/database';
import { DueTopics, holdDue, type Due, type DueOutcome } from '#platform/jobs';
import { mailSlot, nextMailSlot, writtenLanguage, type MailSlot } from './rules/index.js';
import { messageFor, type Message } from './waiting.queries.js';

/** Puts one neutral message in a person's inbox, once, and lets an e-mail about it be due. */
@Injectable()
export class NoticesService implements OnModuleInit {
  constructor(private readonly topics: DueTopics) {}

  onModuleInit(): void {
    for (const topic of ['answer-waiting', 'coordinator-task', 'told', 'consent-ending'] as const)
      this.topics.on(topic, (tx, due) => this.notify(tx, due));
  }

  private async notify(tx: WorkerTx, due: Due): Promise<DueOutcome> {
    const message = await messageFor(tx, due);
    if (message === undefined || !message.send) return 'gone';
    // An answer that comes in this very moment calls the row off first, or waits for the message it no longer stops.
    if ((await holdDue(tx, due.id)) === undefined) return 'gone';
    const told = await tx.rows(
      `insert into notification (municipality_id, id, person_id, due_id, kind, language, created_at, send_attempts)
       values ($1, $2, $3, $4, 'message', $5, $6, 0)
       on conflict on constraint uq_notification_due do nothing returning id`,
      [tx.municipalityId, newId(), message.personId, due.id, writtenLanguage(message.language), tx.at],
    );
    if (told.length > 0) await letMailBeDue(tx, due, message);
    return 'done';
  }
}

const daysLookedAhead = 3;

async function letMailBeDue(tx: WorkerTx, due: Due, { personId, timeZone, urgent }: Message): Promise<void> {
  let slot = mailSlot({ at: tx.at, timeZone, ...(urgent ? { urgentId: due.id } : {}) });
  for (let day = 0; day < daysLookedAhead; day += 1) {
    if (await joinMail(tx, { familyId: due.familyId, personId, slot })) return;
    slot = nextMailSlot(slot, timeZone);
  }
}

interface OneMail {
  readonly familyId: string;
  readonly personId: string;
  readonly slot: MailSlot;
}

/** Goes with the mail of that day if it has not left; touching its row makes the one who sends it wait, or us. */
export async function joinMail(tx: WorkerTx, { familyId, personId, slot }: OneMail): Promise<boolean> {
  const joined = await tx.rows(
    `insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at)
     values ($1, $2, $3, $4, 'mail', $4, $5, $6, 0, $7)
     on conflict on constraint uq_due do update set cancelled_at = null
       where due.done_at is null and due.failed_at is null
     returning id`,
    [tx.municipalityId, newId(), familyId, personId, slot.occurrence, slot.at, tx.at],
  );
  return joined.length > 0;
}
