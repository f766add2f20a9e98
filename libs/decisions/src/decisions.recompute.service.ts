import { Injectable } from '@nestjs/common';
import { lockFile, openFiles, type CaseFile } from './case-file.js';
import { loadCase, rightsIn, type Within } from './cases.queries.js';
import type { CaseRequirement, DecisionCase } from './decision-case.js';
import { joinRequirements } from './decision-case.js';
import { DecisionDues } from './decisions.due.js';
import { SettlingService } from './decisions.settle.service.js';
import { requirementRows, storeSheets } from './requirement-rows.js';
import { Requirement } from './requirement.entity.js';
import {
  asTheyAreNow,
  compareRequirements,
  refusalsToRecord,
  requirementsOf,
  transitionOf,
  type PersonRequirement,
} from './rules/index.js';

/**
 * A birthday, a death, a separation, a care order, a block or another change of the circle before effect:
 * whose yes is needed is computed again, and a difference reopens the decision.
 */
@Injectable()
export class RecomputingService {
  constructor(
    private readonly settling: SettlingService,
    private readonly dues: DecisionDues,
  ) {}

  /** Every open decision of the family, in the transaction that changed the fact. */
  async recomputeFamily(tx: Within, familyId: string): Promise<void> {
    await this.recomputeFiles(tx, familyId, await openFiles(tx, familyId));
  }

  /** The same of files that were read behind their locks. */
  async recomputeFiles(tx: Within, familyId: string, files: readonly CaseFile[]): Promise<void> {
    let isAsRead = true;
    for (const file of files) {
      const now = isAsRead ? file : await lockFile(tx, familyId, file.found.id);
      // What one decision changes may be what the next one asks about.
      if ((await this.standing(tx, now)) !== now.found) isAsRead = false;
    }
  }

  /** A service outside the team has called back; an answer it heard denied is waited for again. */
  async afterCall(tx: Within, familyId: string, decisionId: string): Promise<void> {
    await this.recompute(tx, familyId, decisionId);
    await this.settling.remindTheRest(tx, familyId, decisionId);
  }

  async recompute(tx: Within, familyId: string, decisionId: string): Promise<void> {
    await this.standing(tx, await lockFile(tx, familyId, decisionId));
  }

  /** The decision of a file as it stands when whose yes is needed has been computed again. */
  async standing(tx: Within, file: CaseFile): Promise<DecisionCase> {
    const { found, facts } = file;
    const { familyId, id: decisionId } = found;
    if ('refused' in transitionOf(found.status, 'reopen') && found.status !== 'proposed') return found;
    const sight = rightsIn(file.sight, found);
    // "Dette gjelder meg også" was said of what its author sees, and adds them to nothing else.
    const self = found.additions.filter(({ partId, personId }) =>
      found.parts.some((part) => part.id === partId && sight.maySeePart(personId, part)),
    );
    const additions = asTheyAreNow([...found.draft.additions, ...self], found.standsFor);
    const targetAreas = new Map(Object.entries(facts.targetAreas));
    const fresh = requirementsOf({
      parts: asTheyAreNow(found.parts, found.standsFor),
      additions,
      facts,
      maySeePart: sight.maySeePart,
      targetAreas,
    });
    const difference = compareRequirements(joinRequirements(found.requirements), fresh.requirements);
    if (difference.added.length === 0 && difference.removed.length === 0) {
      // An answer may have come to count meanwhile: a call by somebody who cannot open the decision.
      const status = await this.settling.settleAsRead(tx, file);
      return status === found.status ? found : loadCase(tx, familyId, decisionId);
    }
    if (refusalsToRecord(fresh.notTold, found.parts, found.informingRefusals).length > 0)
      await this.dues.whyUntold(tx, familyId, decisionId);
    await this.replaceRows(tx, found, fresh.requirements);
    await storeSheets(tx, found, found.currentVersion, found.parts, fresh.requirements, sight.maySeePart);
    await this.settling.settle(tx, familyId, decisionId, found.status);
    const asked = difference.added.flatMap(({ personId, role }) =>
      role === 'sign' && personId !== null ? [personId] : [],
    );
    const open = await loadCase(tx, familyId, decisionId);
    await this.dues.askAgain(tx, familyId, decisionId, open.currentVersion, asked, {
      closesAt: open.closesAt,
      atOnce: true,
    });
    return open;
  }

  /**
   * New rows stand before old ones leave, so that the database can see who answers instead. A row the database does
   * not let go still asks for its answer until the proposal is revised: a fact is recorded all the same.
   */
  private async replaceRows(
    tx: Within,
    found: DecisionCase,
    fresh: readonly PersonRequirement[],
  ): Promise<void> {
    const rows = requirementRows(tx, found.familyId, found.id, found.currentVersion, fresh);
    await tx.insert(
      Requirement,
      rows.filter((row) => !found.requirements.some((old) => sameRow(old, row))),
    );
    for (const old of found.requirements.filter((one) => !rows.some((row) => sameRow(one, row))))
      await tx.rows('select app.retire_requirement($1, $2) where app.may_retire($1)', [
        old.id,
        'circle-changed',
      ]);
  }
}

type Row = Pick<CaseRequirement, 'partId' | 'personId' | 'subjectId' | 'role' | 'state' | 'alternativeGroup'>;

/** The same answer of the same person; a new reason for it is no difference. */
function sameRow(
  one: Row,
  other: {
    partId: string;
    personId: string | null;
    subjectId: string;
    role: string;
    state: string;
    alternativeGroup: string | null;
  },
): boolean {
  return (
    one.partId === other.partId &&
    one.personId === other.personId &&
    one.subjectId === other.subjectId &&
    one.role === other.role &&
    one.state === other.state &&
    one.alternativeGroup === other.alternativeGroup
  );
}
