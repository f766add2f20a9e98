import { createTransport, type Transporter } from 'nodemailer';
import { Mailer, type Letter } from './mailer.js';

/** All of it shorter than the lease of what is due, so that nobody else starts the same letter meanwhile. */
const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** The municipality's own mail server. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...patience });
  }

  override async send({ to, messageId, subject, text, at }: Letter): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to,
      messageId,
      subject,
      text,
      date: new Date(at),
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override close(): void {
    this.transport.close();
  }
}
