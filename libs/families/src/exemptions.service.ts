import { Injectable } from '@nestjs/common';
import { AuthorityFactsService } from '#people';
import { assertAllowed, coordinatesFamily, isAllowed, saw } from '#platform/access';
import { newSalt } from '#platform/audit';
import { Database, newId, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import type { ExemptionDto, ExemptionToConfirmView, ExemptionView } from './dto/exemption.dto.js';
import type { RecordedView } from './dto/records.dto.js';
import { exemptionsSeen } from './rules/seen.js';

/** A holder of parental responsibility leaves the circle for one child: written down by one employee, confirmed by another. */
@Injectable()
export class ExemptionsService {
  constructor(
    private readonly database: Database,
    private readonly facts: AuthorityFactsService,
  ) {}

  async record(caller: Ticket, familyId: string, dto: ExemptionDto, click?: Click): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Exemption', { familyId });
      return once(tx, click, async () => {
        const { childId, adultId, basis, validFrom = tx.today } = dto;
        const id = await this.facts.recordExemption(tx, { familyId, childId, adultId, basis, validFrom });
        return { id };
      });
    });
  }

  /** In force from now on. Whose yes is needed is asked again by the worker: the confirmer may see nothing of the family. */
  async confirm(caller: Ticket, familyId: string, exemptionId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      if (!isAllowed(tx.actor, 'confirm', 'Exemption', { familyId }))
        assertAllowed(tx.actor, 'confirm', 'Exemption', { municipalityId: tx.municipalityId });
      if (tx.actor.acr === 'low')
        throw platformErrors['step-up-needed']({ because: 'too-low', wants: 'substantial' });
      const values = [familyId, exemptionId, newId(), newSalt()];
      await tx.rows('select app.confirm_exemption($1, $2, $3, $4)', values);
    });
  }

  async toConfirm(caller: Ticket): Promise<ExemptionToConfirmView[]> {
    return this.database.write(caller, async (tx) => {
      const row = await tx.one<{ items: ExemptionToConfirmView[] }>(
        'select app.exemptions_to_confirm() as items',
      );
      return row.items;
    });
  }

  /** All to whoever coordinates; the other holders what is in force; the one it takes out only where nobody is protected. */
  async list(caller: Ticket, familyId: string): Promise<ExemptionView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Exemption', { familyId });
      const { personId } = tx.actor;
      const values = [tx.municipalityId, familyId, personId, coordinatesFamily(tx.actor, familyId)];
      const items = await tx.rows<ExemptionView>(listed, values);
      const children = [...new Set(items.flatMap((one) => (one.adultId === personId ? [] : [one.childId])))];
      await saw(tx, familyId, 'family', exemptionsSeen(children, coordinatesFamily(tx.actor, familyId)));
      return items;
    });
  }
}

const listed = `with mates as (select mb.person_id from member mb where mb.municipality_id = $1 and mb.family_id = $2 and (mb.valid_to is null or mb.valid_to > (select app.today())))
  select x.id, x.child_id as "childId", x.adult_id as "adultId", x.basis, x.recorded_by as "recordedBy", x.confirmed_by as "confirmedBy",
    x.valid_from as "validFrom", x.valid_to as "validTo",
    case when $4 and x.confirmed_by is null and x.valid_to is null and x.recorded_by <> $3 then '{confirm}'::text[] else '{}' end as "allowedActions"
  from exemption x where x.municipality_id = $1 and x.child_id in (select person_id from mates) and ($4 or (x.confirmed_by is not null and case
    when x.adult_id = $3 then not exists (select 1 from person p join mates on mates.person_id = p.id where p.municipality_id = $1 and p.id <> $3 and p.protection_grade <> 'none')
    else exists (select 1 from family_access fa where fa.municipality_id = $1 and fa.family_id = $2 and fa.person_id = $3 and fa.kind = 'guardian' and fa.subject_id = x.child_id
      and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at()))) end))
  order by x.valid_from desc, x.id`;
