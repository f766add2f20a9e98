import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { CircleListeners, tell } from '#families';
import { ageOn } from '#people';
import { assertAllowed, coordinatesFamily, saw } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import type { HealthWordsView, HealthWordView, SayHealthWordDto } from './dto/health-word.dto.js';
import { healthErrors } from './health.errors.js';
import { healthWordKinds, refusedHealthWord, type HealthWordKind } from './rules/health-word.js';

interface Child {
  readonly childId: string;
  readonly givenName: string;
  readonly birthDate: LocalDate | null;
  readonly words: readonly HealthWordView[];
}

const children = `select p.id as "childId", p.given_name as "givenName", p.birth_date as "birthDate", coalesce((
    select jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'assessedBy', h.assessed_by, 'saidAt', app.iso(h.said_at)) order by h.said_at)
      from health_word h where h.municipality_id = p.municipality_id and h.family_id = $2 and h.child_id = p.id and h.ended_at is null), '[]') as words
  from member mb join person p on p.municipality_id = mb.municipality_id and p.id = mb.person_id
  where mb.municipality_id = $1 and mb.family_id = $2 and mb.valid_from <= $3 and (mb.valid_to is null or mb.valid_to > $3)
    and p.birth_date is not null and ($4 or p.id = $5)
  order by p.birth_date, p.id`;

/** From twelve a child may keep its parents out of its health; the parents are told of it by nothing and nobody. */
@Injectable()
export class HealthService {
  constructor(
    private readonly database: Database,
    private readonly circle: CircleListeners,
  ) {}

  async list(caller: Ticket, familyId: string): Promise<HealthWordsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Consent', { familyId });
      const items = (await childrenOf(tx, familyId))
        .map((child) => ({
          ...child,
          allowedActions: healthWordKinds.filter((kind) => refusal(tx, child, kind) === null),
        }))
        .filter(({ words, allowedActions }) => words.length > 0 || allowedActions.length > 0);
      const others = items.filter(({ childId, words }) => childId !== tx.actor.personId && words.length > 0);
      await saw(
        tx,
        familyId,
        'consents',
        others.map(({ childId }) => ({
          ...{ subjectIds: [childId], because: 'coordinates', reach: 'subject', areas: [] },
        })),
      );
      return {
        items: items.map(({ childId, givenName, words, allowedActions }) => ({
          ...{ childId, givenName, words, allowedActions },
        })),
      };
    });
  }

  async say(caller: Ticket, familyId: string, dto: SayHealthWordDto, click?: Click): Promise<HealthWordView> {
    const { childId, kind, assessedBy = null } = dto;
    return this.database.write(caller, async (tx) => {
      const byChild = childId === tx.actor.personId;
      assertAllowed(tx.actor, byChild ? 'add' : 'record', 'Consent', { familyId });
      const child = (await childrenOf(tx, familyId)).find((one) => one.childId === childId);
      if (child === undefined) throw platformErrors['not-found']();
      return once(tx, click, async () => {
        const refused = refusal(tx, child, kind);
        if (refused !== null) throw healthErrors[`health-word-${refused}`]();
        const id = newId();
        const route = byChild ? 'own-device' : 'oral';
        await tx.rows('select app.say_health_word($1, $2, $3, $4, $5, $6)', [
          familyId,
          id,
          childId,
          kind,
          route,
          assessedBy,
        ]);
        await this.told(tx, familyId, childId, 'health-word-said');
        return { id, kind, assessedBy, saidAt: tx.at };
      });
    });
  }

  async end(caller: Ticket, familyId: string, wordId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'withdraw', 'Consent', { familyId });
      const { childId } = await tx.one<{ childId: string }>(
        'select app.end_health_word($1, $2) as "childId"',
        [familyId, wordId],
      );
      await this.told(tx, familyId, childId, 'health-word-ended');
    });
  }

  /** In the history of the child and of whoever wrote it down, and of nobody else. */
  private async told(
    tx: Tx,
    familyId: string,
    childId: string,
    type: 'health-word-said' | 'health-word-ended',
  ) {
    const to = {
      familyId,
      subjectIds: [childId],
      namedIds: [childId],
      area: null,
      lane: 'named-persons' as const,
    };
    await tell(tx, { ...to, type, payload: { childId } });
    await this.circle.changed(tx, familyId);
  }
}

function childrenOf(tx: Tx, familyId: string): Promise<Child[]> {
  const { municipalityId, today, actor } = tx;
  return tx.rows<Child>(children, [
    ...[municipalityId, familyId, today],
    ...[coordinatesFamily(actor, familyId), actor.personId],
  ]);
}

function refusal(tx: Tx, child: Child, kind: HealthWordKind) {
  return refusedHealthWord({
    ...{ kind, country: tx.actor.country, byChild: child.childId === tx.actor.personId },
    age: child.birthDate === null ? null : ageOn(child.birthDate, tx.today),
    stands: child.words.some((word) => word.kind === kind),
  });
}
