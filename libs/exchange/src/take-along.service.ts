import { Injectable } from '@nestjs/common';
import { PlanQueries, type PlanView } from '#plans';
import { assertAllowed } from '#platform/access';
import {
  Events,
  holderOf,
  Keys,
  longestTakenPlan,
  newSalt,
  sealTakenPlan,
  type TakenItem,
} from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { TakableView, TakenPlanView } from './dto/take.dto.js';
import { exchangeErrors } from './exchange.errors.js';
import { staysBehind, type OfPlan, type Taker } from './rules/taking.js';
import { takerIn } from './taker.js';

type Area = PlanView['areas'][number];
type Goal = Area['goals'][number];
type Step = Area['actions'][number];
interface Found {
  readonly view: TakableView;
  readonly taken: Omit<TakenItem, 'about' | 'by'>;
  readonly byIds: string[];
}

/**
 * A family that moves carries its plan itself: what it chooses, in a file. No municipality is told of the other, so that
 * there is no trace to follow (ADR 0030).
 */
@Injectable()
export class TakeAlongService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanQueries,
    private readonly events: Events,
    private readonly keys: Keys,
  ) {}

  async list(caller: Ticket, familyId: string): Promise<TakableView[]> {
    const taker = await this.taker(caller, familyId);
    const found = await this.found(caller, familyId, taker);
    return found.map(({ view }) => view);
  }

  async take(caller: Ticket, familyId: string, itemIds: readonly string[]): Promise<TakenPlanView> {
    const taker = await this.taker(caller, familyId);
    const found = await this.found(caller, familyId, taker);
    const chosen = found.filter(({ view }) => itemIds.includes(view.id));
    if (chosen.length < itemIds.length) throw platformErrors['not-found']();
    if (chosen.some(({ view }) => view.staysBecause !== null)) throw exchangeErrors['stays-behind']();
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Export', { familyId });
      const packageId = newId();
      const file = await this.sealed(tx, packageId, taker, chosen);
      const told = { familyId, subjectIds: [taker.personId], area: null, lane: 'only-me' } as const;
      await this.events.record(tx, { type: 'plan-taken', ...told, payload: { packageId } });
      return { file };
    });
  }

  private async sealed(tx: Tx, id: string, taker: Taker, chosen: readonly Found[]): Promise<string> {
    const childIds = taker.childIds.filter((child) =>
      chosen.some(({ view, byIds }) => [...view.subjectIds, ...byIds].includes(child)),
    );
    const names = await tx.rows<{ id: string; name: string }>(
      `select id, given_name as name from person where id = any ($1)`,
      [childIds],
    );
    const ids = [taker.personId, ...childIds];
    const numbers = (of: readonly string[]) => of.map((one) => ids.indexOf(one));
    const salt = newSalt();
    const file = sealTakenPlan(
      {
        id,
        takenAt: tx.at,
        holderHash: holderOf(tx.actor.accountId, salt),
        holderSalt: salt,
        persons: [null, ...childIds.map((child) => names.find((one) => one.id === child)?.name ?? '–')],
        items: chosen.map(({ taken, view, byIds }) => ({
          ...taken,
          about: numbers(view.subjectIds),
          by: numbers(byIds),
        })),
      },
      this.keys.receipt,
    );
    if (file.length > longestTakenPlan) throw exchangeErrors['too-much-to-take']();
    return file;
  }

  private taker(caller: Ticket, familyId: string): Promise<Taker> {
    return this.database.write(caller, async (tx) => takerIn(tx.actor, familyId));
  }

  /** The plan as the taker sees it, and nothing else: what they may not read is not there to take. */
  private async found(caller: Ticket, familyId: string, taker: Taker): Promise<Found[]> {
    const { plan } = await this.plans.planFor(caller, familyId);
    const { areas } = JSON.parse(plan) as PlanView;
    return areas.flatMap(({ area, goals, actions }) => [
      ...goals.map((goal) => ofGoal(taker, area, goal)),
      ...[...goals.flatMap((goal) => goal.actions), ...actions].map((step) => ofStep(taker, area, step)),
    ]);
  }
}

function ofGoal(taker: Taker, area: Area['area'], goal: Goal): Found {
  const { id, title, text, horizon, subjectIds, state } = goal;
  const because = staysBehind(taker, { subjectIds, state, owner: null });
  const taken = { kind: 'goal', area, title, text, horizon, supportLevel: null } as const;
  return { view: { id, kind: 'goal', area, title, subjectIds, staysBecause: because }, taken, byIds: [] };
}

function ofStep(taker: Taker, area: Area['area'], step: Step): Found {
  const { id, title, text, supportLevel, subjectIds, state } = step;
  const because = staysBehind(taker, { subjectIds, state, owner: doers(step) });
  const taken = { kind: 'step', area, title, text, horizon: null, supportLevel } as const;
  const byIds = step.owner.persons.map((person) => person.id);
  return { view: { id, kind: 'step', area, title, subjectIds, staysBecause: because }, taken, byIds };
}

function doers({ owner: { kind, persons, others, services } }: Step): OfPlan['owner'] {
  const isElse = others || services.length > 0 || kind === 'service' || kind === 'civil-society';
  return { personIds: persons.map(({ id }) => id), others: isElse };
}
