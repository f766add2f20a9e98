import { Injectable } from '@nestjs/common';
import type { DecisionStatus, Missing } from '#contract';
import { Events } from '#platform/audit';
import { PlanAppliers } from '#plans';
import { PartAppliers } from './appliers.js';
import { loadCase, loadFacts, lockCase, type Within } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { Decision } from './decision.entity.js';
import { DecisionDues } from './decisions.due.js';
import { foldCase } from './fold-facts.js';
import { lacksAcceptance, missingToTakeEffect, transitionOf } from './rules/index.js';
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
    await tx.change(
      Decision,
      { municipalityId: tx.municipalityId, id: found.id, version: found.version },
      { status: 'in-effect', statusSince: tx.at, inEffectAt: tx.at, heldSince: null },
    );
    await this.apply(tx, found);
    await this.dues.closed(tx, found.id);
    return 'in-effect';
  }

  private async apply(tx: Within, found: DecisionCase): Promise<void> {
    const { familyId, id: decisionId } = found;
    const basisId = await this.plan.basisOfDecision(tx, familyId, decisionId);
    await this.trials.endFor(tx, found.familyId, found.id, 'agreed');
    for (const part of found.parts) await this.appliers.apply(tx, { familyId, decisionId, basisId }, part);
    await this.events.record(tx, {
      type: 'decision-in-effect',
      familyId: found.familyId,
      subjectIds: [...new Set(found.parts.flatMap(({ subjectIds }) => subjectIds))],
      area: found.parts[0]?.area ?? null,
      lane: 'subjects',
      payload: { decisionId: found.id, version: found.currentVersion, rootHash: found.rootHash ?? '' },
    });
  }

  private async missing(tx: Within, found: DecisionCase): Promise<readonly Missing[]> {
    const facts = await loadFacts(tx, found.familyId);
    const folded = foldCase(found, facts.circle, tx.today);
    // An acceptance must still stand when the hand-over takes effect.
    const preconditionMet = !found.parts.some((part) => lacksAcceptance(part, facts.acceptedHandOverIds));
    return missingToTakeEffect(folded, {
      at: tx.at,
      effectAt: found.effectAt ?? tx.at,
      preconditionMet,
      helpHold: found.helpHold,
    });
  }
}
