import { Injectable } from '@nestjs/common';
import type { DecisionStatus, Missing } from '#contract';
import { beginPlan } from '#families';
import { Events } from '#platform/audit';
import { PlanAppliers } from '#plans';
import { PartAppliers } from './appliers.js';
import { loadCase, loadFacts, lockCase, type Within } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { preconditionMet } from './decision-reader.js';
import { Decision } from './decision.entity.js';
import { DecisionDues } from './decisions.due.js';
import { foldCase } from './fold-facts.js';
import { asTheyAreNow, missingToTakeEffect, tellingOf, transitionOf } from './rules/index.js';
import { TrialEnds } from './trial-ends.js';

/** Letting an agreed decision change the plan: status, basis and every part in one transaction, or nothing. */
@Injectable()
export class EffectService {
  constructor(
    private readonly events: Events,
    private readonly plan: PlanAppliers,
    private readonly appliers: PartAppliers,
    private readonly dues: DecisionDues,
    private readonly trials: TrialEnds,
  ) {}

  /** For the worker, when the effect time has come. Asks everything again. */
  async takeEffect(tx: Within, familyId: string, decisionId: string): Promise<DecisionStatus> {
    await lockCase(tx, familyId, decisionId);
    return this.takeEffectIfDue(tx, familyId, decisionId);
  }

  async takeEffectIfDue(tx: Within, familyId: string, decisionId: string): Promise<DecisionStatus> {
    const found = await loadCase(tx, familyId, decisionId);
    if ('refused' in transitionOf(found.status, 'take-effect')) return found.status;
    const missing = await this.missing(tx, found);
    if (missing.length > 0) {
      await this.dues.effectWaits(tx, familyId, found.id, found.currentVersion, missing);
      return found.status;
    }
    if (await this.wasOvertaken(tx, found)) return this.reroute(tx, found);
    await tx.change(
      Decision,
      { municipalityId: tx.municipalityId, id: found.id, version: found.version },
      { status: 'in-effect', statusSince: tx.at, inEffectAt: tx.at, heldSince: null },
    );
    await this.apply(tx, found);
    await this.dues.inEffect(tx, found.id);
    return 'in-effect';
  }

  private async apply(tx: Within, found: DecisionCase): Promise<void> {
    const { familyId, id: decisionId } = found;
    const basisId = await this.plan.basisOfDecision(tx, familyId, decisionId);
    await this.trials.endFor(tx, found.familyId, found.id, 'agreed');
    for (const part of asTheyAreNow(found.parts, found.standsFor))
      await this.appliers.apply(tx, { familyId, decisionId, basisId }, part);
    const payload = { decisionId, version: found.currentVersion, rootHash: found.rootHash ?? '' };
    await this.events.record(tx, { ...telling(found), type: 'decision-in-effect', payload });
    // The family's first agreement: from here there is a plan to follow, whoever carried it out, worker or last signer.
    await beginPlan(tx, familyId);
  }

  private async wasOvertaken(tx: Within, found: DecisionCase): Promise<boolean> {
    for (const part of found.parts)
      if (await this.appliers.wasOvertaken(tx, found.familyId, part)) return true;
    return false;
  }

  /** Agreed, and there is nothing left to change as agreed: every answer stays, and the team puts it forward anew. */
  private async reroute(tx: Within, found: DecisionCase): Promise<DecisionStatus> {
    const key = { municipalityId: tx.municipalityId, id: found.id, version: found.version };
    await tx.change(Decision, key, { status: 'other-route', statusSince: tx.at, effectAt: null });
    await this.trials.endFor(tx, found.familyId, found.id, 'closed');
    await this.dues.inEffect(tx, found.id);
    const payload = { decisionId: found.id, version: found.currentVersion };
    await this.events.record(tx, { ...telling(found), type: 'decision-other-route', payload });
    return 'other-route';
  }

  private async missing(tx: Within, found: DecisionCase): Promise<readonly Missing[]> {
    const facts = await loadFacts(tx, found.familyId);
    const folded = foldCase(found, facts.circle, tx.today);
    return missingToTakeEffect(folded, {
      at: tx.at,
      effectAt: found.effectAt ?? tx.at,
      preconditionMet: preconditionMet(found, facts),
      helpHold: found.helpHold,
    });
  }
}

function telling({ familyId, parts, draftedBy }: DecisionCase) {
  return { familyId, ...tellingOf(parts, draftedBy) };
}
