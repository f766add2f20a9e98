import type { LifeArea, LocalDate } from '#contract';
import type { Action } from './action.entity.js';
import type { ActionContent, GoalContent } from './commitments.service.js';
import type { Goal } from './goal.entity.js';
import type { Ground } from './plan-tx.js';
import { storedOwner, type PlanPart, type StepMoney, type StepOwner } from './rules/index.js';
import type { StandingAgreement } from './standing-agreement.entity.js';

type AgreementContent = Omit<
  StandingAgreement,
  'municipalityId' | 'id' | 'createdAt' | 'endedAt' | 'endedBy' | 'version'
>;
interface Room {
  readonly areas: readonly LifeArea[];
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** A goal as its part says; what a change does not mention stays as it was. */
export function goalFrom(part: PlanPart, ground: Ground, old: Goal | null): GoalContent {
  const { text, horizon } = part.payload;
  return {
    ...itemOf(part, ground),
    description: text ?? old?.description ?? null,
    horizon: horizon ?? old?.horizon ?? 'now',
    dueOn: part.payload.due ?? old?.dueOn ?? null,
    replacesId: old?.id ?? null,
    state: 'in-progress',
  };
}

/** A step as its part says; what a change does not mention stays as it was. */
export function actionFrom(part: PlanPart, ground: Ground, old: Action | null): ActionContent {
  const { payload } = part;
  const owner =
    payload.owner === undefined && old !== null ? ownerOf(old) : storedOwner(payload.owner, part.subjectIds);
  return {
    ...itemOf(part, ground),
    goalId: payload.goalId ?? old?.goalId ?? null,
    kind: old?.kind ?? part.kind,
    description: payload.text ?? old?.description ?? null,
    ...owner,
    // A service alone with a step sees it; of several, each needs a consent.
    serviceId: owner.ownerServiceIds.length === 1 ? (owner.ownerServiceIds[0] ?? null) : null,
    supportLevel: payload.supportLevel ?? old?.supportLevel ?? supportOf(owner.ownerKind),
    dueOn: payload.due ?? old?.dueOn ?? null,
    startsOn: payload.startsOn ?? old?.startsOn ?? null,
    atTime: old?.atTime ?? null,
    place: old?.place ?? null,
    ...(payload.money === undefined && old !== null ? moneyIn(old) : moneyOf(payload.money)),
    replacesId: old?.id ?? null,
    state: 'planned',
  };
}

/** Money spent is a step of whoever pays. */
export function moneyStepFrom(part: PlanPart, ground: Ground, old: Action | null): ActionContent {
  const { money } = part.payload;
  const owner = money === undefined ? undefined : payerOf(money);
  return actionFrom(
    { ...part, payload: { ...part.payload, ...(owner === undefined ? {} : { owner }) } },
    ground,
    old,
  );
}

/** A standing agreement as its part says. */
export function agreementFrom(part: PlanPart, ground: Ground, room: Room): AgreementContent {
  const { ownerIds = [], serviceIds = [], ceiling } = part.payload;
  return {
    ...itemOf(part, ground),
    areas: [...room.areas],
    ownerIds: [...ownerIds],
    ownerServiceIds: [...serviceIds],
    moneyOre: ceiling?.amountOre ?? null,
    currency: ceiling?.currency ?? null,
    validFrom: room.validFrom,
    validTo: room.validTo,
  };
}

function itemOf(part: PlanPart, { familyId, authorId, basisId, partId, at }: Ground) {
  const { area, lane } = part;
  const who = { subjectIds: [...part.subjectIds], namedIds: [...part.namedIds], authorId, serviceId: null };
  return { familyId, area, lane, laneSince: at, ...who, title: part.payload.title, basisId, partId };
}

function ownerOf({ ownerKind, ownerIds, ownerServiceIds, ownerName }: Action) {
  return { ownerKind, ownerIds, ownerServiceIds, ownerName };
}

function supportOf(owner: Action['ownerKind']): Action['supportLevel'] {
  if (owner === 'member') return 'alone';
  return owner === 'service' ? 'done-by-service' : 'with-help';
}

function moneyIn({ moneyOre, currency, payerId, payingServiceId }: Action) {
  return { moneyOre, currency, payerId, payingServiceId };
}

function moneyOf(money: StepMoney | undefined): ReturnType<typeof moneyIn> {
  return {
    moneyOre: money?.amountOre ?? null,
    currency: money?.currency ?? null,
    payerId: money?.payerId ?? null,
    payingServiceId: money?.payingServiceId ?? null,
  };
}

function payerOf({ payerId, payingServiceId }: StepMoney): StepOwner | undefined {
  if (payerId !== undefined) return { kind: 'member', personId: payerId };
  return payingServiceId === undefined ? undefined : { kind: 'service', serviceId: payingServiceId };
}
