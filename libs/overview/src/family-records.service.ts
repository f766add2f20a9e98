import { Injectable } from '@nestjs/common';
import { ConsentsShownService, type ConsentView } from '#consents';
import { PapersService, type PaperView } from '#documents';
import {
  DecisionsService,
  InformingRefusalsService,
  StatutoryDecisionsService,
  type SheetAnswer,
  type DecisionView,
  type StatutoryDecisionView,
} from '#decisions';
import { FamilyShowService, type FamilyView } from '#families';
import type { Ticket } from '#platform/database';
import { PlanQueries } from '#plans';

/** What everybody tied to a family may ask for. */
export interface SharedRecords {
  readonly family: FamilyView;
  readonly plan: unknown;
  readonly decisions: readonly Shown[];
  readonly consents: readonly ConsentView[];
  readonly statutoryDecisions: readonly StatutoryDecisionView[];
  readonly papers: readonly PaperView[];
}

/** With what is for the family and who coordinates it alone. */
export interface Records extends SharedRecords {
  readonly informingRefusals: readonly unknown[];
}

type Shown = { readonly decision: DecisionView; readonly sheet: SheetAnswer | null };

/** What was proposed, agreed, decided by law, and kept from somebody. */
@Injectable()
export class DecisionRecords {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly statutory: StatutoryDecisionsService,
    private readonly refusals: InformingRefusalsService,
  ) {}

  async shown(caller: Ticket, familyId: string): Promise<readonly Shown[]> {
    const { items } = await this.decisions.list(caller, familyId);
    const found: Shown[] = [];
    for (const { id } of items) {
      const decision = await this.decisions.show(caller, familyId, id);
      const { sheetHash, version } = decision;
      const sheet = sheetHash === null ? null : await this.decisions.sheet(caller, familyId, id, version);
      found.push({ decision, sheet });
    }
    return found;
  }

  async byLaw(caller: Ticket, familyId: string): Promise<readonly StatutoryDecisionView[]> {
    return (await this.statutory.list(caller, familyId)).items;
  }

  async refused(caller: Ticket, familyId: string): Promise<readonly unknown[]> {
    return this.refusals.list(caller, familyId);
  }
}

/** A family's papers, each as its own room shows it to this reader: nothing is decided here. */
@Injectable()
export class FamilyRecords {
  constructor(
    private readonly families: FamilyShowService,
    private readonly plans: PlanQueries,
    private readonly consents: ConsentsShownService,
    private readonly papers: PapersService,
    private readonly decisions: DecisionRecords,
  ) {}

  async of(caller: Ticket, familyId: string): Promise<Records> {
    const shared = await this.shared(caller, familyId);
    return { ...shared, informingRefusals: await this.decisions.refused(caller, familyId) };
  }

  /** Who is there, and whom something is shared with. */
  async around(caller: Ticket, familyId: string): Promise<Pick<SharedRecords, 'family' | 'consents'>> {
    const family = await this.families.show(caller, familyId);
    const { items: consents } = await this.consents.list(caller, familyId);
    return { family, consents };
  }

  async shared(caller: Ticket, familyId: string): Promise<SharedRecords> {
    const { family, consents } = await this.around(caller, familyId);
    const { plan } = await this.plans.planFor(caller, familyId);
    const statutoryDecisions = await this.decisions.byLaw(caller, familyId);
    const papers = await this.papers.list(caller, familyId);
    return {
      family,
      plan: JSON.parse(plan) as unknown,
      decisions: await this.decisions.shown(caller, familyId),
      consents,
      statutoryDecisions,
      papers: papers.items,
    };
  }
}
