import { Injectable } from '@nestjs/common';
import { assertAllowed, saw } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { loadFacts, lockCase } from './cases.queries.js';
import { decisionErrors } from './decisions.errors.js';
import { DecisionsService } from './decisions.service.js';
import type { InformingRefusalDto } from './dto/informing-refusal.dto.js';
import type { InformingRefusalView } from './dto/informing-refusal.view.js';
import { InformingRefusal } from './informing-refusal.entity.js';
import { hearingOf } from './rules/index.js';

/** Somebody with a right to be told is not: an employee decides so, on a ground, and says where it is appealed. */
@Injectable()
export class InformingRefusalsService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly decisions: DecisionsService,
  ) {}

  async record(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: InformingRefusalDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'InformingRefusal', { familyId });
      return once(tx, click, async () => {
        const { status } = await lockCase(tx, familyId, decisionId);
        await this.decisions.view(tx, familyId, decisionId);
        if (status === 'withdrawn' || status === 'expired') throw decisionErrors['already-closed']();
        await assertPlausible(tx, familyId, dto);
        return this.write(tx, familyId, decisionId, dto);
      });
    });
  }

  private async write(
    tx: Tx,
    familyId: string,
    decisionId: string,
    dto: InformingRefusalDto,
  ): Promise<{ id: string }> {
    const { personId, subjectIds, area, reason, legalBasis, appealTo } = dto;
    const id = newId();
    const me = tx.actor.personId;
    const hears = hearingOf(reason, await protectsSomebody(tx, familyId, personId)) === 'may-hear';
    const namedIds = hears ? [personId] : [];
    const item = { familyId, subjectIds, area, lane: 'named-persons', namedIds } as const;
    await tx.insert(InformingRefusal, {
      municipalityId: tx.municipalityId,
      id,
      ...item,
      authorId: me,
      serviceId: null,
      laneSince: tx.at,
      decisionId,
      personId,
      reason,
      legalBasis,
      decidedBy: me,
      decidedAt: tx.at,
      appealTo,
      appealUntil: dto.appealUntil ?? null,
    });
    const payload = { decisionId, refusalId: id, personId, reason };
    await this.events.record(tx, { ...item, type: 'informing-refused', payload });
    return { id };
  }

  /** All of them to whoever coordinates; to anybody else what concerns them and may be heard of. */
  async list(caller: Ticket, familyId: string): Promise<InformingRefusalView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'InformingRefusal', { familyId });
      const items = await tx.rows<InformingRefusalView>(listed, [tx.municipalityId, familyId]);
      const others = items.filter(({ personId }) => personId !== tx.actor.personId);
      // That somebody is kept from knowing is told through the refusal itself or not at all, never by who looked at it.
      await saw(
        tx,
        familyId,
        'decision',
        others.map(({ subjectIds, area }) => ({
          ...{ subjectIds: [...subjectIds].sort(), areas: [area] },
          ...({ because: 'coordinates', reach: 'officer' } as const),
        })),
      );
      return items;
    });
  }
}

const listed = `select f.id, case when v.coordinates then f.decision_id end as "decisionId", f.person_id as "personId", f.subject_ids as "subjectIds", f.area, f.reason,
    f.legal_basis as "legalBasis", f.decided_by as "decidedBy", app.iso(f.decided_at) as "decidedAt", f.appeal_to as "appealTo", f.appeal_until as "appealUntil",
    f.person_id = any (f.named_ids) as "heardOf"
  from informing_refusal f cross join lateral ctx.viewer($2) v
  where f.municipality_id = $1 and f.family_id = $2 and (v.coordinates or (f.person_id = v.person_id and v.person_id = any (f.named_ids)))
  order by f.decided_at desc, f.id`;

/** Of this family and its circle, and an appeal that can still be made. */
async function assertPlausible(
  tx: Tx,
  familyId: string,
  { personId, subjectIds, appealUntil }: InformingRefusalDto,
): Promise<void> {
  const { circle, memberIds } = await loadFacts(tx, familyId);
  const refused = (path: string, code: 'not-in-list' | 'period-reversed') =>
    decisionErrors['part-refused']({ errors: [{ code, path }] });
  const known = circle.persons.some(({ id }) => id === personId) && !subjectIds.includes(personId);
  if (!known) throw refused('personId', 'not-in-list');
  if (!subjectIds.every((id) => memberIds.includes(id))) throw refused('subjectIds', 'not-in-list');
  if (appealUntil !== undefined && appealUntil <= tx.today) throw refused('appealUntil', 'period-reversed');
}

async function protectsSomebody(tx: Tx, familyId: string, personId: string): Promise<boolean> {
  const found = await tx.find(
    `select 1 from member mb join person p on p.municipality_id = mb.municipality_id and p.id = mb.person_id
      where mb.municipality_id = $1 and mb.family_id = $2 and p.id <> $3 and p.protection_grade <> 'none'
        and (mb.valid_to is null or mb.valid_to > $4) limit 1`,
    [tx.municipalityId, familyId, personId, tx.today],
  );
  return found !== undefined;
}
