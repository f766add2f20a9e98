import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, type Ticket } from '#platform/database';
import { once, type Click } from '#platform/http';
import { assertAgreementsWithinLimits } from './agreement-limits.js';
import { loadFacts, rightsOf, everyoneIn, type Within } from './cases.queries.js';
import type { DecisionCase, Draft } from './decision-case.js';
import { Decision } from './decision.entity.js';
import { decisionErrors } from './decisions.errors.js';
import { DecisionDues } from './decisions.due.js';
import { SettlingService } from './decisions.settle.service.js';
import { assertStep } from './decisions.steps.js';
import { draftOf, urgencyOf } from './drafts.js';
import { birthdaysAhead, openPolicy, openTerms, storeVersion, previewOf, type Preview } from './freezing.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import { requirementRows, storeSheets } from './requirement-rows.js';
import { Requirement } from './requirement.entity.js';
import { refusalsToRecord, tellingOf } from './rules/index.js';
import { findNextVersion, keepNextVersion } from './next-version.queries.js';
import { strangersOn } from './sheet-names.js';
import { assertDrafter, assertNothingIsHidden, lockSeen } from './seen-cases.js';
import { TalksService } from './talks.service.js';
import { TrialEnds } from './trial-ends.js';

/** Putting a draft to the family: compute whose yes it needs, freeze the version, make the sheets. */
@Injectable()
export class ProposingService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly dues: DecisionDues,
    private readonly trials: TrialEnds,
    private readonly settling: SettlingService,
    private readonly talks: TalksService,
  ) {}

  async propose(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    click: Click | undefined,
  ): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'propose', 'Decision', { familyId });
      await once(tx, click, async () => {
        const found = await lockSeen(tx, familyId, decisionId);
        await assertDrafter(tx, found);
        assertStep(found.status, 'propose');
        await this.freeze(tx, found, found.draft, found.question, tx.actor.personId);
        await this.talks.arrangeInterpreters(tx, found, found.draft);
        return { proposed: true };
      });
    });
  }

  /** Any edit makes the next version; what was answered before stays as history and counts for nothing. */
  async revise(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: DraftDecisionDto,
    click: Click | undefined,
  ): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'propose', 'Decision', { familyId });
      await once(tx, click, async () => {
        const found = await lockSeen(tx, familyId, decisionId);
        await assertDrafter(tx, found);
        assertStep(found.status, 'revise');
        const kept = await findNextVersion(tx, found);
        await assertNothingIsHidden(tx, found, found.parts);
        const written = { draft: kept?.written?.draft.parts ?? [], sent: found.parts };
        const draft = draftOf(dto, tx.actor.personId, written);
        const next = { ...found, ...(dto.urgent === undefined ? {} : urgencyOf(dto)) };
        if (kept !== undefined) await keepNextVersion(tx, found, kept, null);
        await this.freeze(tx, next, draft, dto.question, tx.actor.personId);
        await this.talks.arrangeInterpreters(tx, found, draft);
        return { revised: true };
      });
    });
  }

  /** The rule's answer for a draft, without writing anything. */
  async preview(tx: Within, found: DecisionCase, draft: Draft): Promise<Preview> {
    return (await this.ask(tx, found, draft)).preview;
  }

  private async ask(tx: Within, found: DecisionCase, draft: Draft) {
    const facts = await loadFacts(tx, found.familyId);
    const sight = await rightsOf(tx, found.familyId, found, everyoneIn(facts));
    const strangersTo = await strangersOn(tx, found.familyId, draft.parts, facts);
    return { facts, sight, preview: previewOf(draft, facts, sight, found, strangersTo) };
  }

  private async freeze(
    tx: Within,
    found: DecisionCase,
    draft: Draft,
    question: string,
    by: string,
  ): Promise<void> {
    await assertAgreementsWithinLimits(tx, draft);
    const { facts, sight, preview } = await this.ask(tx, found, draft);
    assertComplete(preview);
    const { plan } = preview;
    const n = found.currentVersion + 1;
    const rootHash = await storeVersion(tx, found, draft, facts, { n, question, by });
    await tx.insert(Requirement, requirementRows(tx, found.familyId, found.id, n, plan.requirements));
    await storeSheets(tx, found, n, draft.parts, plan.requirements, sight.maySeePart);
    const policy = await openPolicy(tx);
    const opened = openTerms(tx, found, draft, policy);
    const set = {
      question,
      urgent: found.urgent,
      urgentBecause: found.urgentBecause,
      ...opened,
      effectAt: null,
      heldSince: null,
      draft: { ...draft, wantedDays: draft.wantedDays ?? policy.openDays, parts: [] },
    };
    const key = { municipalityId: tx.municipalityId, id: found.id, version: found.version };
    await tx.change(Decision, key, { ...set, status: 'proposed', statusSince: tx.at, currentVersion: n });
    if (found.currentVersion > 0) await this.trials.endFor(tx, found.familyId, found.id, 'revised');
    await this.tell(tx, found, draft, n, rootHash);
    await this.dues.opened(tx, found.familyId, found.id, plan.requirements, opened);
    await this.askWhyUntold(tx, found, draft.parts, plan.notTold);
    await this.dues.birthdays(tx, found.familyId, found.id, birthdaysAhead(facts));
    // Somebody who cannot be asked at all needs another route from the first moment, and the team is told so.
    await this.settling.settle(tx, found.familyId, found.id);
  }

  /** Whoever drafted it, only the coordinator can answer for keeping it from somebody with a right to know. */
  private async askWhyUntold(
    tx: Within,
    { id, familyId, informingRefusals }: DecisionCase,
    parts: Draft['parts'],
    notTold: Preview['plan']['notTold'],
  ): Promise<void> {
    if (refusalsToRecord(notTold, parts, informingRefusals).length > 0)
      await this.dues.whyUntold(tx, familyId, id);
  }

  private async tell(
    tx: Within,
    found: DecisionCase,
    draft: Draft,
    version: number,
    rootHash: string,
  ): Promise<void> {
    await this.events.record(tx, {
      type: found.currentVersion === 0 ? 'decision-proposed' : 'decision-revised',
      familyId: found.familyId,
      ...tellingOf(draft.parts, found.draftedBy),
      payload: { decisionId: found.id, version, rootHash },
    });
  }
}

function assertComplete({ missing, plan: { refusals, notTold }, promises }: Preview): void {
  if (missing.length > 0) throw decisionErrors['cannot-propose']({ missing, refusals, promises, notTold });
}
