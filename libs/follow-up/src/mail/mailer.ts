import type { Instant } from '#contract';

export interface Letter {
  readonly to: string;
  /** The same however often it is sent, so that a mail server or reader can tell a repetition. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
}

/** Carries a letter away. Returning means that somebody else has it now. */
export abstract class Mailer {
  abstract send(letter: Letter): Promise<void>;

  close(): void {
    // Most carriers hold nothing open.
  }
}
