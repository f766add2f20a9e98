import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform/audit';
import { DueTopics, type DueOutcome } from '#platform/jobs';
import { lockCase, type Within } from './cases.queries.js';
import { Decision } from './decision.entity.js';
import { DecisionDues } from './decisions.due.js';
import { EffectService } from './decisions.effect.service.js';
import { RecomputingService } from './decisions.recompute.service.js';
import { hasOpenTalk, tellingOf, transitionOf } from './rules/index.js';
import { TrialEnds } from './trial-ends.js';

/** What happens to decisions when their time has come. The rule is asked again; a time alone never agrees to anything. */
@Injectable()
export class DecisionJobs implements OnModuleInit {
  constructor(
    private readonly topics: DueTopics,
    private readonly effect: EffectService,
    private readonly recomputing: RecomputingService,
    private readonly trials: TrialEnds,
    private readonly dues: DecisionDues,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.topics.on('circle-changes', async (tx, { familyId, refId, occurrence }) => {
      if (occurrence.startsWith('called-')) await this.recomputing.afterCall(tx, familyId, refId);
      else await this.recomputing.recompute(tx, familyId, refId);
      return 'done';
    });
    this.topics.on('decision-effect', async (tx, { familyId, refId }) => {
      // A period may have ended or a birthday passed since the last answer: asked again before anything changes.
      await this.recomputing.recompute(tx, familyId, refId);
      await this.effect.takeEffect(tx, familyId, refId);
      return 'done';
    });
    this.topics.on('decision-expires', (tx, { familyId, refId }) => this.expire(tx, familyId, refId));
    this.topics.on('trial-ends', async (tx, { familyId, refId }) => {
      await lockCase(tx, familyId, refId);
      await this.trials.endFor(tx, familyId, refId, 'time-up');
      return 'done';
    });
  }

  /** Unanswered is not agreed: the proposal ends, and the team may put it forward again. */
  private async expire(tx: Within, familyId: string, decisionId: string): Promise<DueOutcome> {
    const found = await lockCase(tx, familyId, decisionId);
    if ('refused' in transitionOf(found.status, 'expire')) return 'gone';
    if (found.closesAt === null || found.closesAt > tx.at || hasOpenTalk(found.talks)) return 'gone';
    await tx.change(
      Decision,
      { municipalityId: tx.municipalityId, id: decisionId, version: found.version },
      { status: 'expired', statusSince: tx.at },
    );
    await this.trials.endFor(tx, familyId, decisionId, 'closed');
    await this.dues.closed(tx, decisionId);
    await this.events.record(tx, {
      type: 'decision-expired',
      familyId,
      ...tellingOf(found.parts, found.draftedBy),
      payload: { decisionId, version: found.currentVersion },
    });
    return 'done';
  }
}
