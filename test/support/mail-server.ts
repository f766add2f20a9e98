import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly text: string;
}

/** A real mail server on this machine that keeps what it is given. */
export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** Takes the next letters whole and then drops the line instead of saying so. */
  dropAfterData(times: number): void;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let drops = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const messageId = /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? '';
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), messageId, text });
        drops -= 1;
        done(drops >= 0 ? Object.assign(new Error('gone'), { responseCode: 451 }) : null);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    dropAfterData: (times) => {
      drops = times;
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
