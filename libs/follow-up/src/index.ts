export * from './rules/index.js';
export { followUpErrors } from './follow-up.errors.js';
export { FollowUpModule } from './follow-up.module.js';
export { Mailer, type Letter } from './mail/mailer.js';
export { DemoMailbox } from './mail/demo-mailbox.js';
export { SmtpMailer } from './mail/smtp-mailer.js';
export { MailService } from './mail.service.js';
export { NoticesService } from './notices.service.js';
