import { Injectable } from '@nestjs/common';
import { assertAllowed, type Action } from '#platform/access';
import { newSalt } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { KeepOutDto, LetInDto, OwnCaseDto } from './dto/kept-out.dto.js';
import type {
  EmployeesToKeepOutView,
  KeptOutListView,
  KeptOutOfFamilyListView,
} from './dto/kept-out.view.js';
import type { RecordedView } from './dto/records.dto.js';
import { platformErrors } from '#platform/errors';
import { familyErrors } from './families.errors.js';
import { refusalOfKeptOut } from './rules/kept-out.js';

const ofFamily = `select k.id, p.given_name || ' ' || p.family_name as name, k.valid_to as until
  from kept_out k join person p on p.municipality_id = k.municipality_id and p.id = k.person_id
  where k.municipality_id = $1 and k.family_id = $2 and (k.valid_to is null or k.valid_to > $3) order by p.family_name, k.id`;
/** Own case, and a named employee locked out of one family: in effect with the next request, lifted with a reason. */
@Injectable()
export class KeptOutService {
  constructor(private readonly database: Database) {}

  /** Said by the employee themself: the place with the family ends here. */
  async recordOwn(caller: Ticket, familyId: string, { ground, reason }: OwnCaseDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'record', 'KeptOut', { familyId });
      await keepOut(tx, { familyId, personId: tx.actor.personId, ground, reason });
    });
  }

  async list(caller: Ticket): Promise<KeptOutListView> {
    return this.database.write(caller, async (tx) => {
      assertMay(tx, 'add');
      return (await tx.one<{ shown: KeptOutListView }>('select app.kept_out_shown() as shown')).shown;
    });
  }

  /** A family that is not theirs to keep anybody from is not there. */
  async employees(caller: Ticket, familyId: string): Promise<EmployeesToKeepOutView> {
    return this.database.write(caller, async (tx) => {
      assertMay(tx, 'add');
      const { items } = await tx.one<{ items: EmployeesToKeepOutView['items'] | null }>(
        'select app.employees_to_keep_out($1) as items',
        [familyId],
      );
      if (items === null) throw platformErrors['not-found']();
      return { items };
    });
  }

  async keepOut(caller: Ticket, dto: KeepOutDto, click?: Click): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      assertMay(tx, 'add');
      return once(tx, click, () => keepOut(tx, dto));
    });
  }

  async letIn(caller: Ticket, id: string, { reason }: LetInDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertMay(tx, 'change');
      await tx.rows('select app.let_in($1, $2, $3, $4)', [id, reason, newId(), newSalt()]);
    });
  }

  async review(caller: Ticket, id: string, reviewOn: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertMay(tx, 'change');
      await tx.rows('select app.review_kept_out($1, $2)', [id, reviewOn]);
    });
  }

  /** For whoever coordinates, so that nobody is waited for who cannot come. */
  async ofFamily(caller: Ticket, familyId: string): Promise<KeptOutOfFamilyListView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'KeptOut', { familyId });
      return { items: await tx.rows(ofFamily, [tx.municipalityId, familyId, tx.today]) };
    });
  }
}

async function keepOut(
  tx: Tx,
  { familyId, personId, ground, reason, until }: KeepOutDto,
): Promise<RecordedView> {
  const refusal = refusalOfKeptOut(ground, until ?? null, tx.today);
  if (refusal !== null) throw familyErrors[refusal]();
  const id = newId();
  await tx.rows('select app.keep_out($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[familyId, id, personId, ground, reason, until ?? null],
    ...[newId(), newSalt()],
  ]);
  return { id };
}

function assertMay(tx: Tx, action: Action): void {
  assertAllowed(tx.actor, action, 'KeptOut', { municipalityId: tx.municipalityId });
}
