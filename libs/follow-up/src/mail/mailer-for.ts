import type { Settings } from '#platform/config';
import { CannotStart } from '#platform/errors';
import { DemoMailbox } from './demo-mailbox.js';
import type { Mailer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

/** The sender says nothing of who writes or why. */
export function mailerFor(settings: Settings): Mailer {
  if (settings.smtpUrl !== undefined) {
    return new SmtpMailer(settings.smtpUrl, `Velferdslab <no-reply@${mailHost(settings)}>`);
  }
  if (settings.demo) return new DemoMailbox(settings.dataDir);
  throw new CannotStart('SMTP_URL is missing: messages could not be sent.');
}

export const mailHost = ({ publicUrl }: Pick<Settings, 'publicUrl'>): string => new URL(publicUrl).hostname;
