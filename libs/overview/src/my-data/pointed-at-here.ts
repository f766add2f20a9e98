import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PointedAt } from '#consents';
import { seesDecision } from '#decisions';
import { sees } from '#platform/access';
import type { Tx } from '#platform/database';

const inPlan = ['goal', 'action', 'standing_agreement'] as const;
const byLaw = ['statutory_decision'] as const;

/** Where a correction may point in the plan, the agreements and what was decided by law: at what whoever asks sees. */
@Injectable()
export class PointedAtHere implements OnModuleInit {
  constructor(private readonly pointedAt: PointedAt) {}

  onModuleInit(): void {
    this.pointedAt.register('plan', (tx, familyId, id) => seesIn(tx, inPlan, familyId, id));
    this.pointedAt.register('statutory-decision', (tx, familyId, id) => seesIn(tx, byLaw, familyId, id));
    this.pointedAt.register('decision', seesDecision);
  }
}

async function seesIn(
  tx: Tx,
  tables: readonly ((typeof inPlan)[number] | (typeof byLaw)[number])[],
  familyId: string,
  id: string,
): Promise<boolean> {
  const among = tables.map(
    (table) =>
      `exists (select 1 from ${table} c where c.municipality_id = $1 and c.family_id = $2 and c.id = $3 and ${sees('c')})`,
  );
  const { found } = await tx.one<{ found: boolean }>(
    `select coalesce(bool_or(${among.join(' or ')}), false) as found from ctx.viewer($2) v`,
    [tx.municipalityId, familyId, id],
  );
  return found;
}
