import { Injectable } from '@nestjs/common';
import type { DecisionStatus } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { loadCase, sightOf } from './cases.queries.js';
import { metPartIds } from './decision-case.js';
import { EffectService } from './decisions.effect.service.js';
import { decisionErrors } from './decisions.errors.js';
import { assertStep } from './decisions.steps.js';
import { PreconditionMet } from './precondition-met.entity.js';
import { partsWaiting } from './rules/index.js';
import { lockSeen } from './seen-cases.js';

/** "Først når …": whoever drafted or coordinates it writes down that what had to come first is in place. */
@Injectable()
export class PreconditionsService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly effect: EffectService,
  ) {}

  async meet(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    partId: string,
  ): Promise<{ status: DecisionStatus }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'propose', 'Decision', { familyId });
      const found = await lockSeen(tx, familyId, decisionId);
      const { personId } = tx.actor;
      const sight = await sightOf(tx, familyId, found, [personId]);
      const mayWrite = found.draftedBy === personId || sight.viewer(personId)?.coordinates === true;
      if (!mayWrite) throw decisionErrors['not-asked']();
      assertStep(found.status, 'meet-precondition');
      const part = found.parts.find(({ id }) => id === partId);
      if (part === undefined || !sight.maySeePart(personId, part)) throw platformErrors['not-found']();
      if (partsWaiting([part], metPartIds(found)).length === 0) throw decisionErrors['already-closed']();
      const { municipalityId, at: metAt } = tx;
      const what = { familyId, decisionId, versionN: found.currentVersion, partId };
      await tx.insert(PreconditionMet, { municipalityId, id: newId(), ...what, recordedBy: personId, metAt });
      const { subjectIds, area, lane, namedIds } = part;
      const telling = { familyId, subjectIds: [...subjectIds], area, lane, namedIds: [...namedIds] };
      const payload = { decisionId, version: found.currentVersion, partId };
      await this.events.record(tx, { ...telling, type: 'precondition-met', payload });
      await this.effect.takeEffectIfDue(tx, familyId, decisionId);
      const { status } = await loadCase(tx, familyId, decisionId);
      return { status };
    });
  }
}
