import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { WorkerDatabase, type SecretKeys, type WorkerTx } from '#platform/database';
import { DoneElsewhere, endDue, findDue, JobRegistry, postpone, type Due, type DueIds } from '#platform/jobs';
import { openEntry, SECRET_KEYS } from '#people';
import { Mailer, type Letter } from './mail/mailer.js';
import { mailHost } from './mail/mailer-for.js';
import { markSent, notGoing, takeAlong, timeZoneOf, unmailed } from './mail.queries.js';
import { joinMail } from './notices.service.js';
import { mailSlot, neutralMessage, nextMailSlot, writtenLanguage } from './rules/index.js';
import { messageFor } from './waiting.queries.js';

/** One e-mail for all that waits for a person that day: asked again before it goes, sent outside any transaction. */
@Injectable()
export class MailService implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly registry: JobRegistry,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.registry.add({ name: 'mail', handler: (ids) => this.deliver(ids) });
  }

  onApplicationShutdown(): void {
    this.mailer.close();
  }

  private async deliver({ municipalityId, dueId }: DueIds): Promise<void> {
    const letter = await this.database.inMunicipality(municipalityId, (tx) => this.prepare(tx, dueId));
    if (letter === undefined) return;
    await this.mailer.send(letter);
    await this.database.inMunicipality(municipalityId, (tx) => this.conclude(tx, dueId, letter.messageId));
  }

  /** Picks what is still true and marks it as going with this letter, so that a second try sends the same. */
  private async prepare(tx: WorkerTx, dueId: string): Promise<Letter | undefined> {
    const due = await findDue(tx, dueId);
    if (due === undefined || due.personId === null) return undefined;
    const { at } = mailSlot({ at: tx.at, timeZone: await timeZoneOf(tx) });
    if (at > tx.at) {
      await postpone(tx, dueId, at);
      return undefined;
    }
    const messageId = `<${due.id}@${mailHost(this.settings)}>`;
    const going = await this.stillTrue(tx, due, messageId);
    const to = going.length > 0 ? await this.addressOf(tx, due.personId) : undefined;
    const language = going[0]?.language;
    if (to === undefined || language === undefined) {
      await notGoing(
        tx,
        going.map(({ id }) => id),
      );
      await endDue(tx, due.id, 'gone');
      return undefined;
    }
    await takeAlong(
      tx,
      messageId,
      going.map(({ id }) => id),
    );
    return {
      to,
      messageId,
      at: tx.at,
      ...neutralMessage(writtenLanguage(language), this.settings.publicUrl),
    };
  }

  private async stillTrue(tx: WorkerTx, mail: Due, messageId: string) {
    const going: { id: string; language: string }[] = [];
    for (const { id, due } of await unmailed(tx, mail, messageId)) {
      const message = await messageFor(tx, due);
      if (message?.send === true && message.personId === mail.personId)
        going.push({ id, language: message.language });
      else await notGoing(tx, [id]);
    }
    return going;
  }

  private async addressOf(tx: WorkerTx, personId: string): Promise<string | undefined> {
    const { sealed } = await tx.one<{ sealed: Buffer | null }>(
      'select vault.address_for_message($1) as sealed',
      [personId],
    );
    if (sealed === null) return undefined;
    return openEntry(this.keys, { municipalityId: tx.municipalityId, personId, kind: 'email' }, sealed);
  }

  private async conclude(tx: WorkerTx, dueId: string, messageId: string): Promise<void> {
    const due = await markSent(tx, dueId, messageId);
    if (due === undefined) throw new DoneElsewhere();
    const { personId, familyId, timeZone, leftOver } = due;
    if (leftOver === 0) return;
    // What came while the letter was under way goes the next morning.
    const slot = nextMailSlot(mailSlot({ at: tx.at, timeZone }), timeZone);
    await joinMail(tx, { familyId, personId, slot });
  }
}
