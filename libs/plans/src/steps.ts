import type { Language, LocalDate } from '#contract';
import { platformErrors } from '#platform/errors';
import type { Action } from './action.entity.js';
import type { ActionContent } from './commitments.service.js';
import type { PracticalStepDto } from './dto/practical-step.dto.js';
import { plansErrors } from './plans.errors.js';
import type {
  PlanPart,
  PracticalStep,
  StandingAgreementTerms,
  StepMoney,
  StepOwner,
  StoredOwner,
} from './rules/index.js';
import { storedOwner } from './rules/index.js';
import type { OpenAgreement } from './standing-agreements.queries.js';

/** The agreement as the rule on practical steps reads it. */
export function termsOf(agreement: OpenAgreement): StandingAgreementTerms {
  const { areas, ownerIds, ownerServiceIds, moneyOre, currency, spentOre, validFrom, validTo } = agreement;
  const ceiling = moneyOre === null || currency === null ? null : { amountOre: moneyOre, currency };
  return { areas, ownerIds: [...ownerIds, ...ownerServiceIds], ceiling, spentOre, validFrom, validTo };
}

/** The wish as the rule reads it; a delay counts from the day that was agreed. */
export function ruleStepOf(
  dto: PracticalStepDto,
  ownerId: string,
  former: Action | null,
  agreedDue: LocalDate | null,
): PracticalStep {
  const area = former?.area ?? dto.area;
  if (area === undefined) throw platformErrors['invalid-request']();
  switch (dto.kind) {
    case 'time':
    case 'place':
    case 'substitute':
      return { what: dto.kind, area, ownerId };
    case 'delay':
      if (dto.due === undefined) throw platformErrors['invalid-request']();
      // What was agreed without a day has no day to be late from.
      if (agreedDue === null) throw plansErrors['needs-decision']({ because: 'no-agreed-day' });
      return { what: 'delay', area, ownerId, agreedDue, newDue: dto.due };
    case 'small-measure':
      if (dto.amountOre === undefined || dto.currency === undefined)
        throw platformErrors['invalid-request']();
      return { what: 'measure', area, ownerId, amountOre: dto.amountOre, currency: dto.currency };
  }
}

/** The step after the change; everything else stays as it was. */
export function movedBy(
  dto: PracticalStepDto,
  agreement: OpenAgreement,
  former: Action,
  authorId: string,
): ActionContent {
  const same: ActionContent = {
    ...contentOf(former),
    authorId,
    partId: null,
    replacesId: former.id,
  };
  switch (dto.kind) {
    case 'time':
      return { ...same, atTime: dto.atTime ?? same.atTime };
    case 'place':
      return { ...same, place: dto.place ?? same.place };
    case 'delay':
      return { ...same, dueOn: dto.due ?? same.dueOn };
    case 'substitute':
      return { ...same, ...substitute(dto.substituteId, agreement) };
    case 'small-measure':
      throw platformErrors['invalid-request']();
  }
}

function contentOf(a: Action): ActionContent {
  const {
    familyId,
    subjectIds,
    area,
    lane,
    laneSince,
    namedIds,
    authorId,
    serviceId,
    title,
    basisId,
    partId,
  } = a;
  const { goalId, kind, description, ownerKind, ownerIds, ownerServiceIds, ownerName, supportLevel } = a;
  const { dueOn, startsOn, atTime, place, moneyOre, currency, payerId, payingServiceId } = a;
  return {
    ...{ familyId, subjectIds, area, lane, laneSince, namedIds, authorId, serviceId, title, basisId, partId },
    ...{ goalId, kind, description, ownerKind, ownerIds, ownerServiceIds, ownerName, supportLevel },
    ...{ dueOn, startsOn, atTime, place, moneyOre, currency, payerId, payingServiceId },
    ...{ replacesId: a.replacesId, state: a.state },
  };
}

/** A small measure as a step of its own. */
export function measureOf(
  dto: PracticalStepDto,
  agreement: OpenAgreement,
  authorId: string,
  ownerId: string,
): ActionContent {
  const { familyId, subjectIds, lane, laneSince, namedIds, ownerIds } = agreement;
  const isPerson = ownerIds.includes(ownerId);
  const owner: StepOwner = isPerson
    ? { kind: 'member', personId: ownerId }
    : { kind: 'service', serviceId: ownerId };
  if (dto.area === undefined || dto.title === undefined) throw platformErrors['invalid-request']();
  return {
    ...{
      familyId,
      subjectIds,
      area: dto.area,
      lane,
      laneSince,
      namedIds,
      authorId,
      serviceId: null,
      title: dto.title,
    },
    ...{ basisId: '', partId: null, goalId: null, kind: 'money-spend', description: dto.text ?? null },
    ...storedOwner(owner, subjectIds),
    ...{ supportLevel: isPerson ? 'alone' : 'done-by-service', dueOn: null, startsOn: null, atTime: null },
    ...{ place: null, moneyOre: dto.amountOre ?? null, currency: dto.currency ?? null },
    ...{ payerId: isPerson ? ownerId : null, payingServiceId: isPerson ? null : ownerId },
    ...{ replacesId: null, state: 'planned' },
  };
}

function substitute(substituteId: string | undefined, agreement: OpenAgreement): StoredOwner {
  if (substituteId !== undefined && agreement.ownerIds.includes(substituteId))
    return storedOwner({ kind: 'member', personId: substituteId }, []);
  if (substituteId !== undefined && agreement.ownerServiceIds.includes(substituteId))
    return storedOwner({ kind: 'service', serviceId: substituteId }, []);
  throw plansErrors['needs-decision']({ because: 'owner-not-agreed' });
}

/** The stopped step as a proposal: what it would have changed, or the measure it was. */
export function proposalOf(action: Action, former: Action | null, language: Language): PlanPart {
  const { area, subjectIds, lane, namedIds, title } = action;
  const text = [action.description, action.atTime, action.place].filter((line) => line !== null).join('\n');
  const money = moneyOf(action);
  return {
    ...{ id: action.id, kind: former === null ? 'money-spend' : 'action-change' },
    ...{ area, subjectIds, lane, namedIds },
    payload: {
      language,
      title,
      ...(text === '' ? {} : { text }),
      ...(money === null ? {} : { money }),
      ...(former === null ? {} : { targetId: former.id, owner: ownerOf(action) }),
      ...(former === null || action.dueOn === null ? {} : { due: action.dueOn }),
    },
  };
}

function ownerOf({ ownerKind, ownerIds, ownerServiceIds, ownerName }: Action): StepOwner {
  const [personId = ''] = ownerIds;
  const [serviceId = ''] = ownerServiceIds;
  switch (ownerKind) {
    case 'member':
      return { kind: 'member', personId };
    case 'service':
      return { kind: 'service', serviceId };
    case 'civil-society':
      return { kind: 'civil-society', name: ownerName ?? '' };
    case 'joint':
      return { kind: 'joint', personIds: ownerIds, serviceIds: ownerServiceIds };
  }
}

function moneyOf({ moneyOre, currency, payerId, payingServiceId }: Action): StepMoney | null {
  if (moneyOre === null || currency === null) return null;
  const payer = payerId === null ? {} : { payerId };
  return {
    amountOre: moneyOre,
    currency,
    ...payer,
    ...(payingServiceId === null ? {} : { payingServiceId }),
  };
}
