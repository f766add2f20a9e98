import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { assertAgreementsWithinLimits } from './agreement-limits.js';
import { everyoneIn, loadCase, loadFacts, sightOf } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { decisionView, untold } from './decision-views.js';
import { decisionErrors } from './decisions.errors.js';
import { ProposingService } from './decisions.propose.service.js';
import { assertStep } from './decisions.steps.js';
import { unfinishedDraftOf, urgencyOf } from './drafts.js';
import type { DecisionView } from './dto/decision.view.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import type { FutureSheetView, NextVersionView } from './dto/sheet-preview.view.js';
import { assertSeen } from './seen-cases.js';
import { namesOn } from './sheet-names.js';

/** Whoever writes a new version of what was sent sees whose yes it would need, while writing. Nothing is kept. */
@Injectable()
export class NextVersionService {
  constructor(
    private readonly database: Database,
    private readonly proposing: ProposingService,
  ) {}

  async show(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: DraftDecisionDto,
  ): Promise<NextVersionView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'propose', 'Decision', { familyId });
      const found = await loadCase(tx, familyId, decisionId);
      await assertSeen(tx, found);
      assertStep(found.status, 'revise');
      const draft = unfinishedDraftOf(dto, tx.actor.personId, found.parts);
      await assertAgreementsWithinLimits(tx, draft);
      const { question } = dto;
      return this.asDraft(tx, { ...found, ...urgencyOf(dto), question, draft, status: 'draft' });
    });
  }

  private async asDraft(tx: Tx, found: DecisionCase): Promise<NextVersionView> {
    const facts = await loadFacts(tx, found.familyId);
    const sight = await sightOf(tx, found.familyId, found, [...everyoneIn(facts), tx.actor.personId]);
    const viewer = sight.viewer(tx.actor.personId);
    if (viewer === null) throw platformErrors['not-found']();
    const preview = await this.proposing.preview(tx, found, found.draft);
    const reading = { found, facts, sight, viewer, at: tx.at, preview, reach: [] };
    const next = decisionView(reading);
    if (next === null) throw decisionErrors['not-asked']();
    next.notTold = untold(reading);
    const seen = found.draft.parts.filter(({ id }) => next.parts.some((part) => part.id === id));
    const sheets = sheetsOf(next, (personId) =>
      seen.filter((part) => sight.maySeePart(personId, part)).map(({ id }) => id),
    );
    const partIds = found.draft.parts.map(({ id }) => id);
    return { next, partIds, sheets, names: await namesOn(tx, found.familyId, seen) };
  }
}

function sheetsOf(
  { requirements }: DecisionView,
  partsFor: (personId: string) => string[],
): FutureSheetView[] {
  const asked = [...new Set(requirements.flatMap(({ personId }) => personId ?? []))];
  return asked.map((personId) => {
    const own = requirements.filter((one) => one.personId === personId);
    return { personId, roles: [...new Set(own.map(({ role }) => role))], partIds: partsFor(personId) };
  });
}
