import { Injectable } from '@nestjs/common';
import type { Language } from '#contract';
import { DecisionsService, type DraftDecisionDto } from '#decisions';
import { assertAllowed } from '#platform/access';
import {
  Events,
  holderOf,
  type KeySet,
  openTakenPlan,
  ProofRefused,
  PublishedKeys,
  type TakenItem,
  type TakenPlan,
} from '#platform/audit';
import { Database, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { BringPlanDto } from './dto/bring.dto.js';
import type { BroughtDraftsView, BroughtPlanView } from './dto/brought.view.js';
import { exchangeErrors } from './exchange.errors.js';
import { whoIsWho, type Taker } from './rules/taking.js';
import { takerIn } from './taker.js';

const brought = `select 1 from event where family_id = $1 and type = 'plan-brought' and payload ->> 'packageId' = $2`;
// Two at once with the same file: the second waits, and finds it brought.
const lock = `select id from family where municipality_id = $1 and id = $2 for update`;

/** A plan a family brings from where it lived before: read in plain words, and made into drafts. Nothing takes effect by it. */
@Injectable()
export class BringService {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedKeys,
    private readonly events: Events,
    private readonly decisions: DecisionsService,
  ) {}

  async read(caller: Ticket, familyId: string, file: string): Promise<BroughtPlanView> {
    const keys = await this.published.all();
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Decision', { familyId });
      takerIn(tx.actor, familyId);
      const { id, takenAt, persons, items } = opened(tx, file, keys);
      const isBrought = (await tx.find(brought, [familyId, id])) !== undefined;
      return { takenAt, persons, items: items.map(itemView), isBrought };
    });
  }

  async bring(
    caller: Ticket,
    familyId: string,
    dto: BringPlanDto,
    click?: Click,
  ): Promise<BroughtDraftsView> {
    const keys = await this.published.all();
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Decision', { familyId });
      const bringer = takerIn(tx.actor, familyId);
      const plan = opened(tx, dto.file, keys);
      return once(tx, click, () => this.drafted(tx, familyId, bringer, plan, dto));
    });
  }

  private async drafted(
    tx: Tx,
    familyId: string,
    bringer: Taker,
    plan: TakenPlan,
    dto: BringPlanDto,
  ): Promise<BroughtDraftsView> {
    await tx.one(lock, [tx.municipalityId, familyId]);
    if ((await tx.find(brought, [familyId, plan.id])) !== undefined)
      throw exchangeErrors['already-brought']();
    const wanted = dto.drafts.map(({ question, items }) => ({ question, items: itemsOf(plan, items) }));
    const people = wanted.flatMap(({ items }) => items.flatMap(({ about, by }) => [...about, ...by]));
    const who = whoIsWho(bringer, dto.children ?? [], people);
    if (who === null) throw exchangeErrors['not-your-child']();
    const decisionIds: string[] = [];
    for (const { question, items } of wanted) {
      const draft = draftOf(question, items, dto.language, who);
      decisionIds.push((await this.decisions.write(tx, familyId, draft)).id);
    }
    const told = { familyId, subjectIds: [bringer.personId], area: null, lane: 'only-me' } as const;
    await this.events.record(tx, { type: 'plan-brought', ...told, payload: { packageId: plan.id } });
    return { decisionIds };
  }
}

function opened(tx: Tx, file: string, keys: KeySet): TakenPlan {
  const plan = unaltered(file.trim(), keys);
  if (holderOf(tx.actor.accountId, plan.holderSalt) !== plan.holderHash)
    throw exchangeErrors['file-not-yours']();
  return plan;
}

function unaltered(file: string, keys: KeySet): TakenPlan {
  try {
    return openTakenPlan(file, keys);
  } catch (error) {
    if (error instanceof ProofRefused) throw exchangeErrors['file-altered']();
    throw error;
  }
}

function itemsOf(plan: TakenPlan, places: readonly number[]): TakenItem[] {
  return places.map((place) => {
    const item = plan.items[place];
    if (item === undefined) throw exchangeErrors['not-in-file']();
    return item;
  });
}

function itemView({ kind, area, title, text, about, by }: TakenItem): BroughtPlanView['items'][number] {
  return { kind, area, title, text, persons: [...new Set([...about, ...by])] };
}

function draftOf(
  question: string,
  items: readonly TakenItem[],
  language: Language,
  who: ReadonlyMap<number, string>,
): DraftDecisionDto {
  const ids = (numbers: readonly number[]) => numbers.map((number) => who.get(number) ?? '');
  const parts = items.map((item) => {
    const { area, title, text, horizon, supportLevel } = item;
    const words = { language, title, ...(text === null ? {} : { text }) };
    const subjectIds = ids(item.about);
    if (item.kind === 'goal')
      return {
        kind: 'goal-add' as const,
        area,
        subjectIds,
        payload: { ...words, ...(horizon && { horizon }) },
      };
    const owner = ownerOf(ids(item.by));
    return {
      ...{ kind: 'action-add' as const, area, subjectIds },
      payload: { ...words, owner, ...(supportLevel && { supportLevel }) },
    };
  });
  return { question, parts };
}

function ownerOf(personIds: readonly string[]): Record<string, unknown> {
  const [only, ...more] = personIds;
  if (more.length === 0) return { kind: 'member', personId: only };
  return { kind: 'joint', personIds, serviceIds: [] };
}
