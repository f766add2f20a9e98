import { Inject, Injectable } from '@nestjs/common';
import { Database, statement, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { LogInsView, LogInView } from './dto/log-ins.view.js';
import { isNewEnough } from './rules/authentication.js';

const mine = statement(
  'my-log-ins',
  `select id, here, device, app.iso(logged_in_at) as "loggedInAt", app.iso(seen_at) as "lastSeenAt" from app.my_log_ins()`,
);

/** Where a person is logged in, told to and ended by nobody but that same log-in's person. */
@Injectable()
export class LogInsService {
  constructor(@Inject(Database) private readonly database: Database) {}

  async mine(caller: Ticket): Promise<LogInsView> {
    return { items: await this.database.read<LogInView>(caller, mine) };
  }

  async end(caller: Ticket, id: string): Promise<void> {
    await this.ending(caller, async (tx) => tx.rows('select app.end_my_log_in($1)', [id]));
  }

  async endOthers(caller: Ticket): Promise<void> {
    await this.ending(caller, async (tx) => tx.rows('select app.end_my_other_log_ins()'));
  }

  /** Whoever finds an open browser must not shut its owner out everywhere else. */
  private async ending(caller: Ticket, end: (tx: Tx) => Promise<unknown>): Promise<void> {
    await this.database.write(caller, async (tx) => {
      if (!isNewEnough(tx.actor.authAt, tx.at))
        throw platformErrors['step-up-needed']({ because: 'too-old' });
      await end(tx);
    });
  }
}
