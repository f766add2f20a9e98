import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Database, statement, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { MeView } from './dto/me.view.js';

const text = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
const me = statement('me', `${text('open-decisions')}${text('me')}`);

export type Me = Omit<MeView, 'csrfToken'>;

/** Who the caller is and what waits for them, in one round trip. */
@Injectable()
export class MeQueries {
  constructor(private readonly database: Database) {}

  async me(caller: Ticket): Promise<Me> {
    const [found] = await this.database.read<Me>(caller, me);
    if (found === undefined) throw platformErrors['not-logged-in']();
    return found;
  }
}
