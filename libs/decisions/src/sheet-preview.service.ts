import { Injectable } from '@nestjs/common';
import { Database, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { loadCase, sightOf } from './cases.queries.js';
import { DecisionsService } from './decisions.service.js';
import { assertStep } from './decisions.steps.js';
import type { SheetPreviewView } from './dto/sheet-preview.view.js';
import { sheetOf } from './requirement-rows.js';
import { namesOn } from './sheet-names.js';
import { headingFor, sheetDocument } from './rules/index.js';

/** What a draft would look like to each of those it asks, for whoever drafts it. */
@Injectable()
export class SheetPreviewService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsService,
  ) {}

  /** Of somebody the draft asks or tells; nobody else is shown through it. */
  async of(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    personId: string,
  ): Promise<SheetPreviewView> {
    return this.database.write(caller, async (tx) => {
      const { requirements } = await this.decisions.view(tx, familyId, decisionId);
      const found = await loadCase(tx, familyId, decisionId);
      assertStep(found.status, 'edit');
      const asked = requirements.filter((requirement) => requirement.personId === personId);
      if (asked.length === 0) throw platformErrors['not-found']();
      const sight = await sightOf(tx, familyId, found, [personId, tx.actor.personId]);
      const made = sheetOf(personId, found.draft.parts, sight.maySeePart);
      // What a weak log-in hides from the drafter is not shown by way of another's sheet.
      if (made?.sheet.parts.some((part) => !sight.maySeePart(tx.actor.personId, part)))
        throw platformErrors['step-up-needed']({ because: 'too-low', wants: 'high' });
      const sheet = made === null ? null : sheetDocument(made.sheet);
      const roles = [...new Set(asked.map(({ role }) => role))];
      const names = await namesOn(tx, familyId, made?.sheet.parts ?? []);
      const { parts } = found.draft;
      const seen = parts.filter((part) => sight.maySeePart(personId, part));
      const { question, areas } = headingFor(found, parts, seen);
      const heading = { question, areas };
      return { decisionId, personId, ...heading, roles, sheetHash: made?.hash ?? null, sheet, names };
    });
  }
}
