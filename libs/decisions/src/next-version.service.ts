import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { assertVersion } from '#platform/http';
import { assertAgreementsWithinLimits } from './agreement-limits.js';
import { everyoneIn, loadCase, loadFacts, sightOf } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { decisionView, untold } from './decision-views.js';
import { decisionErrors } from './decisions.errors.js';
import { ProposingService } from './decisions.propose.service.js';
import { assertStep } from './decisions.steps.js';
import { assertNewest } from './draft-conflict.js';
import { unfinishedDraftOf, urgencyOf } from './drafts.js';
import type { DecisionView } from './dto/decision.view.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import type { FutureSheetView, NextVersionView } from './dto/sheet-preview.view.js';
import { findNextVersion, keepNextVersion, type KeptVersion } from './next-version.queries.js';
import { assertDrafter, assertNothingIsHidden, assertSeen, lockSeen } from './seen-cases.js';
import { headingFor } from './rules/index.js';
import { namesOn } from './sheet-names.js';

/**
 * A new version of what was sent, kept while it is written: what stands is answered as before until the new one is
 * sent, and nobody but its writers knows of it. A service can be asked about a part of it as of any draft.
 */
@Injectable()
export class NextVersionService {
  constructor(
    private readonly database: Database,
    private readonly proposing: ProposingService,
  ) {}

  /** As it was last kept; before a word is kept, what was sent. */
  async show(caller: Ticket, familyId: string, decisionId: string): Promise<NextVersionView> {
    return this.database.write(caller, async (tx) => {
      const found = await loadCase(tx, familyId, decisionId);
      await assertSeen(tx, found);
      await this.assertRevisable(tx, found);
      return this.asDraft(tx, found, await findNextVersion(tx, found));
    });
  }

  async keep(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    seen: number,
    dto: DraftDecisionDto,
  ): Promise<NextVersionView> {
    return this.database.write(caller, async (tx) => {
      const [found, kept] = await this.revisable(tx, familyId, decisionId);
      const standing = asWritten(found, kept);
      assertNewest(standing, seen, dto);
      await assertNothingIsHidden(tx, found, standing.draft.parts);
      const before = { draft: kept?.written?.draft.parts ?? [], sent: found.parts };
      const draft = unfinishedDraftOf(dto, tx.actor.personId, before);
      await assertAgreementsWithinLimits(tx, draft);
      await keepNextVersion(tx, found, kept, { question: dto.question, ...urgencyOf(dto), draft });
      return this.asDraft(tx, found, await findNextVersion(tx, found));
    });
  }

  /** Words nobody else has seen are their writer's to throw away. */
  async throwAway(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    seen: number,
  ): Promise<NextVersionView> {
    return this.database.write(caller, async (tx) => {
      const [found, kept] = await this.revisable(tx, familyId, decisionId);
      assertVersion(kept?.version ?? 0, seen);
      if (kept !== undefined) await keepNextVersion(tx, found, kept, null);
      return this.asDraft(tx, found, await findNextVersion(tx, found));
    });
  }

  private async revisable(
    tx: Tx,
    familyId: string,
    decisionId: string,
  ): Promise<readonly [DecisionCase, KeptVersion | undefined]> {
    const found = await lockSeen(tx, familyId, decisionId);
    await this.assertRevisable(tx, found);
    return [found, await findNextVersion(tx, found)];
  }

  private async assertRevisable(tx: Tx, found: DecisionCase): Promise<void> {
    assertAllowed(tx.actor, 'propose', 'Decision', { familyId: found.familyId });
    await assertDrafter(tx, found);
    assertStep(found.status, 'revise');
  }

  private async asDraft(tx: Tx, sent: DecisionCase, kept: KeptVersion | undefined): Promise<NextVersionView> {
    const found = asWritten(sent, kept);
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
    const sheets = sheetsOf(next, (personId) => {
      const visible = seen.filter((part) => sight.maySeePart(personId, part));
      const { question, areas } = headingFor(found, found.draft.parts, visible);
      return { question, areas, partIds: visible.map(({ id }) => id) };
    });
    const partIds = found.draft.parts.map(({ id }) => id);
    const names = await namesOn(tx, found.familyId, seen);
    return { next, isKept: (kept?.written ?? null) !== null, partIds, sheets, names };
  }
}

/** The decision as its next version would read: a draft, on top of what is kept. */
function asWritten(sent: DecisionCase, kept: KeptVersion | undefined): DecisionCase {
  const { question, urgent, urgentBecause, parts } = sent;
  const standing = { question, urgent, urgentBecause, draft: { ...sent.draft, parts } };
  return { ...sent, ...(kept?.written ?? standing), status: 'draft', version: kept?.version ?? 0 };
}

function sheetsOf(
  { requirements }: DecisionView,
  sheetFor: (personId: string) => Pick<FutureSheetView, 'question' | 'areas' | 'partIds'>,
): FutureSheetView[] {
  const asked = [...new Set(requirements.flatMap(({ personId }) => personId ?? []))];
  return asked.map((personId) => {
    const own = requirements.filter((one) => one.personId === personId);
    return { personId, roles: [...new Set(own.map(({ role }) => role))], ...sheetFor(personId) };
  });
}
