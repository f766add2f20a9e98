import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { newSalt } from '#platform/audit';
import { Database, newId, type Ticket } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { CallToMakeView } from './dto/outside-call.view.js';
import type { CallBackDto } from './dto/call-back.dto.js';

/** An answer on paper or by word of mouth, confirmed by a service that has nothing to do with the family. */
@Injectable()
export class OutsideCallsService {
  constructor(private readonly database: Database) {}

  async list(caller: Ticket): Promise<CallToMakeView[]> {
    return this.database.write(caller, async (tx) => {
      const row = await tx.one<{ items: CallToMakeView[] }>('select app.calls_to_make() as items');
      return row.items;
    });
  }

  async record(
    caller: Ticket,
    signatureId: string,
    dto: CallBackDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'CallBack', { municipalityId: tx.municipalityId });
      return once(tx, click, async () => {
        const id = newId();
        const values = [signatureId, id, dto.confirmed, dto.note ?? null, newId(), newSalt()];
        await tx.rows('select app.record_call($1, $2, $3, $4, $5, $6)', values);
        return { id };
      });
    });
  }
}
