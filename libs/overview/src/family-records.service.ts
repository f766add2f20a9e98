import { Injectable } from '@nestjs/common';
import { ConsentsShownService } from '#consents';
import {
  DecisionsService,
  InformingRefusalsService,
  StatutoryDecisionsService,
  type SheetAnswer,
  type DecisionView,
} from '#decisions';
import { FamilyShowService } from '#families';
import type { Ticket } from '#platform/database';
import { PlanQueries } from '#plans';

export interface Records {
  readonly family: unknown;
  readonly plan: unknown;
  readonly decisions: readonly { readonly decision: DecisionView; readonly sheet: SheetAnswer | null }[];
  readonly consents: readonly unknown[];
  readonly statutoryDecisions: readonly unknown[];
  readonly informingRefusals: readonly unknown[];
}

/** A family's papers, each as its own room shows it to this reader: nothing is decided here. */
@Injectable()
export class FamilyRecords {
  constructor(
    private readonly families: FamilyShowService,
    private readonly plans: PlanQueries,
    private readonly decisions: DecisionsService,
    private readonly consents: ConsentsShownService,
    private readonly statutory: StatutoryDecisionsService,
    private readonly refusals: InformingRefusalsService,
  ) {}

  async of(caller: Ticket, familyId: string): Promise<Records> {
    const family = await this.families.show(caller, familyId);
    const { plan } = await this.plans.planFor(caller, familyId);
    const consents = await this.consents.list(caller, familyId);
    const statutory = await this.statutory.list(caller, familyId);
    return {
      family,
      plan: JSON.parse(plan) as unknown,
      decisions: await this.decisionsOf(caller, familyId),
      consents: consents.items,
      statutoryDecisions: statutory.items,
      informingRefusals: await this.refusals.list(caller, familyId),
    };
  }

  private async decisionsOf(caller: Ticket, familyId: string): Promise<Records['decisions']> {
    const { items } = await this.decisions.list(caller, familyId);
    const found: { decision: DecisionView; sheet: SheetAnswer | null }[] = [];
    for (const { id } of items) {
      const decision = await this.decisions.show(caller, familyId, id);
      const { sheetHash, version } = decision;
      const sheet = sheetHash === null ? null : await this.decisions.sheet(caller, familyId, id, version);
      found.push({ decision, sheet });
    }
    return found;
  }
}
