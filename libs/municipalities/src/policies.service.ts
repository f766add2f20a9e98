import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { SetPolicyDto } from './dto/set-policy.dto.js';
import type { PolicyView } from './dto/policy.view.js';
import { municipalityErrors } from './municipalities.errors.js';
import { Policy } from './policy.entity.js';
import { checkPolicy, policyKeys, policyLimits, type PolicyKey, type PolicyValue } from './rules/policies.js';

const chosen = `select distinct on (key) key, value, set_at as "setAt" from policy where municipality_id = $1 order by key, set_at desc, id desc`;

/** A municipality's own choices, each no looser than its country's rule. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async list(caller: Ticket): Promise<PolicyView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Policy', { municipalityId: tx.municipalityId });
      const rows = await tx.rows<{ key: string; value: PolicyValue; setAt: string }>(chosen, [
        tx.municipalityId,
      ]);
      return policyKeys.map((key) =>
        this.view(
          tx,
          key,
          rows.find((row) => row.key === key),
        ),
      );
    });
  }

  async choose(caller: Ticket, click: Click | undefined, dto: SetPolicyDto): Promise<PolicyView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Policy', { municipalityId: tx.municipalityId });
      return once(tx, click, () => this.write(tx, dto));
    });
  }

  private async write(tx: Tx, { key, value }: SetPolicyDto): Promise<PolicyView> {
    const answer = checkPolicy(tx.actor.country, key, value);
    if (!answer.ok)
      throw municipalityErrors['policy-refused']({ because: answer.because, limit: answer.limit });
    const known = key as PolicyKey;
    const row = { municipalityId: tx.municipalityId, id: newId(), key: known, value: answer.value };
    await tx.insert(Policy, { ...row, setBy: tx.actor.personId, setAt: tx.at });
    await this.events.record(tx, {
      type: 'policy-set',
      familyId: null,
      subjectIds: [],
      area: null,
      lane: 'only-me',
      payload: { policyId: row.id, key: known },
    });
    return this.view(tx, known, { value: answer.value, setAt: tx.at });
  }

  private view(tx: Tx, key: PolicyKey, row?: { value: PolicyValue; setAt: string }): PolicyView {
    const limit = policyLimits[tx.actor.country][key];
    const still = row !== undefined && checkPolicy(tx.actor.country, key, row.value).ok;
    return { key, value: still ? row.value : limit.usual, setAt: still ? row.setAt : null, limit };
  }
}
