import { Injectable } from '@nestjs/common';
import type { Instant } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, type Ticket, type Tx } from '#platform/database';
import { loadFacts } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { Decision } from './decision.entity.js';
import { DecisionDues } from './decisions.due.js';
import { decisionErrors } from './decisions.errors.js';
import { assertStep } from './decisions.steps.js';
import type { ThinkingTimeView } from './dto/thinking-time.dto.js';
import { foldCase } from './fold-facts.js';
import { hasOpenTalk, stillToSign, thinkingTime, thinkingTimeAtMost } from './rules/index.js';
import { lockSeen } from './seen-cases.js';

/** "Jeg vil tenke": whoever is asked may see to it that nobody, themself included, answers before a certain moment. */
@Injectable()
export class ThinkingTimeService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly dues: DecisionDues,
  ) {}

  async think(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    until: Instant,
  ): Promise<ThinkingTimeView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'answer', 'Signature', { familyId });
      const found = await lockSeen(tx, familyId, decisionId);
      const facts = await loadFacts(tx, familyId);
      const folded = foldCase(found, facts.circle, tx.today);
      if (!stillToSign(folded).includes(tx.actor.personId)) throw decisionErrors['not-asked']();
      assertStep(found.status, 'think');
      const given = granted(tx, found, new Date(until).toISOString());
      await this.set(tx, found, given, stillToSign(folded));
      return given;
    });
  }

  private async set(
    tx: Tx,
    found: DecisionCase,
    given: ThinkingTimeView,
    asked: readonly string[],
  ): Promise<void> {
    const { familyId, id: decisionId, currentVersion: version } = found;
    await tx.change(
      Decision,
      { municipalityId: tx.municipalityId, id: decisionId, version: found.version },
      given,
    );
    const isStopped = hasOpenTalk(found.talks);
    const { earliestSignAt } = given;
    const closesAt = isStopped ? null : given.closesAt;
    await this.dues.thinkingTime(tx, familyId, decisionId, version, asked, { earliestSignAt, closesAt });
    // Who needed time is theirs to tell; that there is time everybody sees on the decision.
    await this.events.record(tx, {
      type: 'thinking-time-set',
      familyId,
      subjectIds: [tx.actor.personId],
      area: null,
      lane: 'only-me',
      payload: { decisionId, version, until: earliestSignAt },
    });
  }
}

function granted(tx: Tx, found: DecisionCase, until: Instant): ThinkingTimeView {
  const { openedAt, closesAt, earliestSignAt, urgent } = found;
  if (openedAt === null || closesAt === null) throw decisionErrors['not-asked']();
  const facts = { at: tx.at, openedAt, closesAt, earliestSignAt, urgent };
  const given = thinkingTime(until, facts);
  if ('refused' in given)
    throw decisionErrors['thinking-time-refused']({
      because: given.refused,
      earliestSignAt,
      thinkUntilAtMost: thinkingTimeAtMost(facts),
    });
  return given;
}
