import { Inject, Injectable } from '@nestjs/common';
import { Database, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { planStatement } from './plan.statement.js';

/** The plan as JSON text, made by the database and passed on unread. */
export interface PlanText {
  readonly version: number;
  readonly plan: string;
}

@Injectable()
export class PlanQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The whole plan as the caller may see it, in one round trip; leaves its line in the access log. */
  async planFor(caller: Ticket, familyId: string): Promise<PlanText> {
    const [found] = await this.database.read<PlanText>(caller, planStatement, [familyId]);
    if (found === undefined) throw platformErrors['not-found']();
    return found;
  }
}
