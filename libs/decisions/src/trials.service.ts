import { Injectable } from '@nestjs/common';
import { policyOf } from '#municipalities';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { startOfDay, timeZoneOf } from '#platform/clock';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { schedule } from '#platform/jobs';
import { PlanAppliers, trialOverOn } from '#plans';
import { PartAppliers } from './appliers.js';
import { loadFacts, sightOf } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { openToTrial } from './decision-reader.js';
import { decisionErrors } from './decisions.errors.js';
import { assertStep } from './decisions.steps.js';
import type { TrialDto } from './dto/other-ways.dto.js';
import { foldCase } from './fold-facts.js';
import { asTheyAreNow, tellingOf } from './rules/index.js';
import { Trial } from './trial.entity.js';
import { lockSeen } from './seen-cases.js';

/** Prøveperiode: the parts everybody has answered start while the rest is open, and end with the decision or after 30 days. */
@Injectable()
export class TrialsService {
  constructor(
    private readonly database: Database,
    private readonly plan: PlanAppliers,
    private readonly appliers: PartAppliers,
    private readonly events: Events,
  ) {}

  async start(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: TrialDto,
    click: Click | undefined,
  ): Promise<{ id: string; endsOn: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Trial', { familyId });
      return once(tx, click, async () => {
        const found = await lockSeen(tx, familyId, decisionId);
        assertStep(found.status, 'start-trial');
        await assertTrialable(tx, found, dto.partIds);
        return this.run(tx, found, dto.partIds);
      });
    });
  }

  private async run(tx: Tx, found: DecisionCase, partIds: string[]): Promise<{ id: string; endsOn: string }> {
    const { familyId, id: decisionId } = found;
    const id = newId();
    const endsOn = trialOverOn(tx.today, await policyOf(tx, 'trial-days'));
    const span = { startsOn: tx.today, endsOn, endedAt: null, endedBecause: null };
    await tx.insert(Trial, {
      municipalityId: tx.municipalityId,
      id,
      familyId,
      decisionId,
      versionN: found.currentVersion,
      partIds,
      startedBy: tx.actor.personId,
      ...span,
    });
    const basisId = await this.plan.basisOfTrial(tx, familyId, id);
    const tried = found.parts.filter((part) => partIds.includes(part.id));
    for (const part of asTheyAreNow(tried, found.standsFor))
      await this.appliers.apply(tx, { familyId, decisionId, basisId }, part);
    const dueAt = startOfDay(endsOn, timeZoneOf(tx.actor.country));
    await schedule(tx, {
      familyId,
      personId: null,
      topic: 'trial-ends',
      refId: decisionId,
      occurrence: id,
      dueAt,
    });
    const told = { familyId, ...tellingOf(tried, found.draftedBy) };
    await this.events.record(tx, {
      ...told,
      type: 'trial-started',
      payload: { decisionId, trialId: id, until: endsOn },
    });
    return { id, endsOn };
  }
}

async function assertTrialable(tx: Tx, found: DecisionCase, partIds: readonly string[]): Promise<void> {
  const facts = await loadFacts(tx, found.familyId);
  const sight = await sightOf(tx, found.familyId, found, [tx.actor.personId]);
  const viewer = sight.viewer(tx.actor.personId);
  if (found.draftedBy !== tx.actor.personId && !viewer?.coordinates) throw decisionErrors['not-asked']();
  const folded = foldCase(found, facts.circle, tx.today);
  const open = openToTrial(found, folded);
  if (found.helpHold || !partIds.every((id) => open.includes(id)))
    throw decisionErrors['trial-not-allowed']({ allowed: open });
  const running = await tx.find(
    'select 1 from trial where municipality_id = $1 and decision_id = $2 and ended_at is null and part_ids && $3::uuid[]',
    [tx.municipalityId, found.id, partIds],
  );
  if (running !== undefined) throw decisionErrors['already-closed']();
}
