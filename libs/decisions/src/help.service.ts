import { Injectable } from '@nestjs/common';
import type { Instant } from '#contract';
import { assertAllowed, saw } from '#platform/access';
import { Database, newId, type Ticket } from '#platform/database';
import { once, type Click } from '#platform/http';
import { schedule } from '#platform/jobs';
import { decisionErrors } from './decisions.errors.js';
import { EffectService } from './decisions.effect.service.js';
import type { CloseHelpDto, HelpDto } from './dto/help.dto.js';
import type { HelpWordView } from './dto/help.view.js';
import { HelpWord } from './help-word.entity.js';

/**
 * The quiet word for help. Read by its author's coordinator alone; no event, no receipt, no line in any log the family
 * reads. While it is open, nothing that waits for its author takes effect, and nobody is told why.
 */
@Injectable()
export class HelpService {
  constructor(
    private readonly database: Database,
    private readonly effect: EffectService,
  ) {}

  async say(
    caller: Ticket,
    familyId: string,
    dto: HelpDto,
    click: Click | undefined,
  ): Promise<{ received: true }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Help', { familyId });
      return once(tx, click, async () => {
        await tx.rows('select 1 from family where municipality_id = $1 and id = $2 for no key update', [
          tx.municipalityId,
          familyId,
        ]);
        const id = newId();
        await tx.insert(HelpWord, {
          municipalityId: tx.municipalityId,
          id,
          familyId,
          personId: tx.actor.personId,
          kind: dto.kind,
          words: dto.words ?? null,
          saidAt: tx.at,
          closedAt: null,
          closedBy: null,
          outcome: null,
        });
        await schedule(tx, {
          familyId,
          personId: null,
          topic: 'coordinator-task',
          refId: id,
          occurrence: 'first',
          dueAt: tx.at,
        });
        return { received: true };
      });
    });
  }

  async list(caller: Ticket, familyId: string): Promise<{ items: HelpWordView[] }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Help', { familyId });
      const items = await tx.rows<HelpWordView>(
        `select id, person_id as "personId", kind, words, said_at as "saidAt", closed_at as "closedAt" from help_word
           where municipality_id = $1 and family_id = $2 order by said_at desc`,
        [tx.municipalityId, familyId],
      );
      // Written for the officer alone: a line the family could read would tell that somebody asked for help.
      const subjectIds = [...new Set(items.map(({ personId }) => personId))].sort();
      const line = { subjectIds, because: 'coordinates', reach: 'officer', areas: [] } as const;
      await saw(tx, familyId, 'help', items.length === 0 ? [] : [line]);
      return { items };
    });
  }

  /** The coordinator has dealt with it: what was held may go on, if every answer still stands. */
  async close(caller: Ticket, familyId: string, helpId: string, dto: CloseHelpDto): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Help', { familyId });
      const word = await tx.one<{ closedAt: Instant | null; personId: string }>(
        'select closed_at as "closedAt", person_id as "personId" from help_word where municipality_id = $1 and family_id = $2 and id = $3 for no key update',
        [tx.municipalityId, familyId, helpId],
      );
      if (word.closedAt !== null) throw decisionErrors['already-closed']();
      await tx.mark(
        HelpWord,
        { municipalityId: tx.municipalityId, id: helpId },
        { closedAt: tx.at, closedBy: tx.actor.personId, outcome: dto.outcome },
      );
      const held = await tx.rows<{ id: string }>(
        `select distinct d.id from decision d join requirement r on r.municipality_id = d.municipality_id and r.decision_id = d.id and r.version_n = d.current_version
           where d.municipality_id = $1 and d.family_id = $2 and d.status = 'agreed' and r.person_id = $3 and r.retired_at is null order by d.id`,
        [tx.municipalityId, familyId, word.personId],
      );
      for (const { id } of held) await this.effect.takeEffect(tx, familyId, id);
      return { id: helpId };
    });
  }
}
