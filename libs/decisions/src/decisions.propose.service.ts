import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket } from '#platform/database';
import { once, type Click } from '#platform/http';
import { loadFacts, lockCase, sightOf, everyoneIn, type DraftingFacts, type Sight, type Within } from './cases.queries.js';
import type { DecisionCase, Draft } from './decision-case.js';
import { DecisionVersion } from './decision-version.entity.js';
import { Decision } from './decision.entity.js';
import { decisionErrors } from './decisions.errors.js';
import { DecisionDues } from './decisions.due.js';
import { assertStep } from './decisions.steps.js';
import { draftOf, promisedOf } from './drafts.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import { PartRow } from './part.entity.js';
import { requirementRows, storeSheets } from './requirement-rows.js';
import { Requirement } from './requirement.entity.js';
import { classify, missingPromises, missingToPropose, protectedServicesOn, refusedFields, requirementsOf, versionHashes, closesAt, type ConfirmedPromise, type RequirementPlan } from './rules/index.js';

/** What freezing a draft would make of it: who must answer, and what is missing first. */
export interface Preview {
  readonly plan: RequirementPlan;
  readonly missing: ReturnType<typeof missingToPropose>;
  readonly promises: readonly ConfirmedPromise[];
}

/** Putting a draft to the family: compute whose yes it needs, freeze the version, make the sheets. */
@Injectable()
export class ProposingService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly dues: DecisionDues,
  ) {}

  async propose(caller: Ticket, familyId: string, decisionId: string, click: Click | undefined): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'propose', 'Decision', { familyId });
      await once(tx, click, async () => {
        const found = await lockCase(tx, familyId, decisionId);
        assertStep(found.status, 'propose');
        assertDrafter(found, tx.actor.personId, await sightOf(tx, familyId, found, [tx.actor.personId]));
        await this.freeze(tx, found, found.draft, found.question, tx.actor.personId);
        return { proposed: true };
      });
    });
  }

  /** Any edit makes the next version; what was answered before stays as history and counts for nothing. */
  async revise(caller: Ticket, familyId: string, decisionId: string, dto: DraftDecisionDto, click: Click | undefined): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'propose', 'Decision', { familyId });
      await once(tx, click, async () => {
        const found = await lockCase(tx, familyId, decisionId);
        assertStep(found.status, 'revise');
        assertDrafter(found, tx.actor.personId, await sightOf(tx, familyId, found, [tx.actor.personId]));
        const draft = draftOf(dto, tx.actor.personId);
        const kept = keptPromises(dto, draft, found);
        await this.freeze(tx, { ...found, urgent: dto.urgent ?? found.urgent }, draft, dto.question, tx.actor.personId, kept);
        return { revised: true };
      });
    });
  }

  /** The rule's answer for a draft, without writing anything. */
  async preview(tx: Within, found: DecisionCase, draft: Draft): Promise<Preview> {
    const facts = await loadFacts(tx, found.familyId);
    const sight = await sightOf(tx, found.familyId, found, everyoneIn(facts));
    return previewOf(draft, facts, sight);
  }

  private async freeze(tx: Within, found: DecisionCase, draft: Draft, question: string, by: string, kept: Kept = []): Promise<void> {
    const loaded = await loadFacts(tx, found.familyId);
    const facts = { ...loaded, confirmedPromises: [...loaded.confirmedPromises, ...carried(loaded, kept)] };
    const sight = await sightOf(tx, found.familyId, found, everyoneIn(facts));
    const { plan, missing, promises } = previewOf(draft, facts, sight);
    if (missing.length > 0) throw decisionErrors['cannot-propose']({ missing, refusals: plan.refusals, promises });
    const n = found.currentVersion + 1;
    const keys = { municipalityId: tx.municipalityId, familyId: found.familyId, decisionId: found.id };
    const hashes = versionHashes(draft.parts);
    await tx.insert(DecisionVersion, { ...keys, id: newId(), n, question, ...hashes, frozenBy: by, frozenAt: tx.at });
    await tx.insert(PartRow, partRows(tx, found, draft, facts, n, hashes.partHashes));
    await tx.insert(Requirement, requirementRows(tx, found.familyId, found.id, n, plan.requirements));
    await storeSheets(tx, found, n, draft.parts, plan.requirements, sight.maySeePart);
    const opened = openTerms(tx, found, draft);
    await tx.change(Decision, { municipalityId: tx.municipalityId, id: found.id, version: found.version }, {
      question, status: 'proposed', statusSince: tx.at, currentVersion: n, urgent: found.urgent, ...opened, effectAt: null, heldSince: null, draft: { ...draft, parts: [] },
    });
    await this.tell(tx, found, draft, n, hashes.rootHash);
    await this.dues.opened(tx, found.familyId, found.id, plan.requirements, opened);
  }

  private async tell(tx: Within, found: DecisionCase, draft: Draft, version: number, rootHash: string): Promise<void> {
    await this.events.record(tx, {
      type: found.currentVersion === 0 ? 'decision-proposed' : 'decision-revised',
      familyId: found.familyId,
      subjectIds: [...new Set(draft.parts.flatMap(({ subjectIds }) => subjectIds))],
      area: draft.parts[0]?.area ?? null,
      lane: 'subjects',
      payload: { decisionId: found.id, version, rootHash },
    });
  }
}

type Kept = readonly { readonly from: string; readonly to: string }[];

/** Which new parts still are what the service promised for the part they carry on. */
function keptPromises(dto: DraftDecisionDto, draft: Draft, found: DecisionCase): Kept {
  return dto.parts.flatMap(({ fromPartId }, index) => {
    const before = found.parts.find(({ id }) => id === fromPartId);
    const after = draft.parts[index];
    if (before === undefined || after === undefined || promisedOf(before) !== promisedOf(after)) return [];
    return [{ from: before.id, to: after.id }];
  });
}

function carried(facts: DraftingFacts, kept: Kept): readonly ConfirmedPromise[] {
  return kept.flatMap(({ from, to }) =>
    facts.confirmedPromises.filter(({ partId }) => partId === from).map(({ serviceId }) => ({ serviceId, partId: to })),
  );
}

function assertDrafter(found: DecisionCase, personId: string, sight: Sight): void {
  const coordinates = sight.viewer(personId)?.coordinates ?? false;
  if (found.draftedBy === personId || (coordinates && found.draftedAs === 'coordination')) return;
  throw decisionErrors['not-asked']();
}

function previewOf(draft: Draft, facts: DraftingFacts, sight: Sight): Preview {
  const { parts, additions } = draft;
  const targetAreas = new Map(Object.entries(facts.targetAreas));
  const found = requirementsOf({ parts, additions, facts, maySeePart: sight.maySeePart, targetAreas });
  const refusals = [...found.refusals, ...protectedServicesOn(parts, facts.protectedServiceIds)];
  const plan = { ...found, refusals };
  const invalidPartIds = parts.filter(({ kind, payload }) => refusedFields(kind, payload).length > 0).map(({ id }) => id);
  const { confirmedPromises, acceptedHandOverIds } = facts;
  const missing = missingToPropose({ parts, plan, invalidPartIds, confirmedPromises, acceptedHandOverIds });
  return { plan, missing, promises: missingPromises(parts, confirmedPromises) };
}

function openTerms(tx: Within, found: DecisionCase, draft: Draft) {
  const terms = { proposedAt: tx.at, wantedDays: draft.wantedDays, urgent: found.urgent, earliestSignAt: draft.thinkUntil, pauses: [] };
  return { openedAt: tx.at, closesAt: closesAt(terms), earliestSignAt: draft.thinkUntil, clockStoppedAt: null };
}

function partRows(tx: Within, found: DecisionCase, draft: Draft, facts: DraftingFacts, versionN: number, hashes: readonly string[]): PartRow[] {
  const targetAreas = new Map(Object.entries(facts.targetAreas));
  return draft.parts.map((part, position) => ({
    municipalityId: tx.municipalityId, id: part.id, familyId: found.familyId, decisionId: found.id, versionN, position,
    kind: part.kind, area: part.area, subjectIds: [...part.subjectIds], lane: part.lane, namedIds: [...part.namedIds], authorId: part.authorId, serviceId: null,
    matterClass: strictestOf([...classify(part, facts, targetAreas).classes.values()].map(({ matterClass }) => matterClass)),
    change: part.payload, salt: part.salt, hash: hashes[position] ?? '',
  }));
}

const byStrictness = ['own', 'daily-care', 'daily-authority', 'parental-responsibility'] as const;

/** The class that decides when a part takes effect: the strictest of those it concerns. */
function strictestOf(classes: readonly (typeof byStrictness)[number][]): string {
  return [...byStrictness].reverse().find((one) => classes.includes(one)) ?? 'parental-responsibility';
}
