import type { Language, LocalDate } from '#contract';
import { sees } from '#platform/access';
import type { Tx } from '#platform/database';
import type { PracticalStep } from './practical-step.entity.js';
import type { StandingAgreement } from './standing-agreement.entity.js';

export type OpenAgreement = Pick<
  StandingAgreement,
  | 'id'
  | 'familyId'
  | 'subjectIds'
  | 'area'
  | 'lane'
  | 'namedIds'
  | 'laneSince'
  | 'areas'
  | 'ownerIds'
  | 'ownerServiceIds'
  | 'moneyOre'
  | 'currency'
  | 'validFrom'
  | 'validTo'
  | 'endedAt'
> & { readonly spentOre: number };

/**
 * The agreement behind a lock, so that two small measures never share the last of the ceiling. What is spent is
 * asked for once the lock is held: the locking statement itself still sees the plan as it was before it waited.
 */
export async function lockAgreement(tx: Tx, familyId: string, id: string): Promise<OpenAgreement> {
  const agreement = await tx.one<Omit<OpenAgreement, 'spentOre'>>(
    `select s.id, s.family_id as "familyId", s.subject_ids as "subjectIds", s.area, s.lane, s.named_ids as "namedIds", app.iso(s.lane_since) as "laneSince", s.areas,
        s.owner_ids as "ownerIds", s.owner_service_ids as "ownerServiceIds", s.money_ore as "moneyOre", s.currency,
        s.valid_from as "validFrom", s.valid_to as "validTo", s.ended_at as "endedAt"
      from standing_agreement s where s.municipality_id = $1 and s.family_id = $2 and s.id = $3
        and (select ${sees('s')} from ctx.viewer($2) v) for update of s`,
    [tx.municipalityId, familyId, id],
  );
  const { spentOre } = await tx.one<{ spentOre: number }>(
    `select coalesce(sum(a.money_ore), 0)::bigint as "spentOre" from practical_step p
      join action a on a.municipality_id = p.municipality_id and a.id = p.new_action_id
      where p.municipality_id = $1 and p.standing_agreement_id = $2 and p.kind = 'small-measure' and p.stopped_at is null`,
    [tx.municipalityId, id],
  );
  return { ...agreement, spentOre };
}

/** The due day everybody signed, before any practical step moved it. */
export async function agreedDue(tx: Tx, actionId: string): Promise<LocalDate | null> {
  const agreed = await tx.find<{ due: LocalDate | null }>(
    `with recursive back as (
        select a.id, a.replaces_id, a.due_on, b.kind from action a join basis b on b.municipality_id = a.municipality_id and b.id = a.basis_id
          where a.municipality_id = $1 and a.id = $2
        union all
        select a.id, a.replaces_id, a.due_on, b.kind from back join action a on a.municipality_id = $1 and a.id = back.replaces_id
          join basis b on b.municipality_id = a.municipality_id and b.id = a.basis_id where back.kind = 'standing-agreement')
      select due_on as due from back where kind <> 'standing-agreement'`,
    [tx.municipalityId, actionId],
  );
  return agreed?.due ?? null;
}

/** A practical step nobody has stopped, with the language of whoever took it. */
export type OpenStep = Pick<PracticalStep, 'id' | 'kind' | 'actionId' | 'takenBy' | 'standingAgreementId'> & {
  readonly language: Language;
};

/** The practical step that made this action, while nobody has stopped it. */
export async function findOpenStep(tx: Tx, newActionId: string): Promise<OpenStep | undefined> {
  return tx.find<OpenStep>(
    `select s.id, s.kind, s.action_id as "actionId", s.taken_by as "takenBy", s.standing_agreement_id as "standingAgreementId",
        coalesce((select p.language from person p where p.municipality_id = s.municipality_id and p.id = s.taken_by), 'nb') as language
      from practical_step s where s.municipality_id = $1 and s.new_action_id = $2 and s.stopped_at is null for update of s`,
    [tx.municipalityId, newActionId],
  );
}
