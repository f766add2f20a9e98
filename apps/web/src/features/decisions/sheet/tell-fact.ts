import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { useListing } from '../../../i18n/listing.js';
import type { PartContent } from '../decision/decision-queries.js';
import type { Names } from './names.js';
import type { PartFact } from './part-facts.js';

type Payload = PartContent['payload'];
type Amount = NonNullable<Payload['ceiling']>;

/** "1 500 kr" in the reader's language. */
export function useAmount(): (amount: Amount) => string {
  const { i18n } = useTranslation();
  return ({ amountOre, currency }) =>
    new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
      style: 'currency',
      currency,
      minimumFractionDigits: amountOre % 100 === 0 ? 0 : 2,
    }).format(amountOre / 100);
}

type Tell = (payload: Payload) => string | undefined;

/** How each fact of a part is said; `undefined` where the part does not have it. */
export function useFacts(names: Names): Readonly<Record<PartFact, Tell>> {
  const { t } = useTranslation(['decision', 'words']);
  const { day } = useDates();
  const amount = useAmount();
  const given = <T>(value: T | undefined, say: (one: T) => string) =>
    value === undefined ? undefined : say(value);
  const list = useListing();
  const paid = ({ payerId, payingServiceId, ...sum }: NonNullable<Payload['money']>) => {
    const payer = payerId ?? payingServiceId;
    return payer === undefined ? amount(sum) : t('paidBy', { amount: amount(sum), name: names.of(payer) });
  };
  return {
    target: ({ targetId }) => given(targetId, names.of),
    who: ({ owner }) => given(owner, (one) => ownerName(one, names)),
    starts: ({ startsOn }) => given(startsOn, day),
    due: ({ due }) => given(due, day),
    support: ({ supportLevel }) => given(supportLevel, (level) => t(`words:supportLevels.${level}`)),
    money: ({ money }) => given(money, paid),
    goal: ({ goalId }) => given(goalId, names.of),
    horizon: ({ horizon }) => given(horizon, (one) => t(`horizon.${one}`)),
    service: ({ serviceId }) => given(serviceId, names.of),
    areas: ({ areas }) => given(areas, (all) => list(all.map((area) => t(`words:lifeAreas.${area}`)))),
    owners: ({ ownerIds = [], serviceIds = [] }) =>
      ownerIds.length + serviceIds.length === 0 ? undefined : names.all([...ownerIds, ...serviceIds]),
    ceiling: ({ ceiling }) => given(ceiling, amount),
    period: ({ validFrom, validTo }) =>
      validFrom === undefined || validTo === undefined
        ? undefined
        : t('fromTo', { from: day(validFrom), to: day(validTo) }),
    takesOver: ({ handOverId }) => given(handOverId, names.of),
    takesEffect: ({ takesEffectOn }) => given(takesEffectOn, day),
  };
}

export function ownerName(owner: NonNullable<Payload['owner']>, names: Names): string {
  switch (owner.kind) {
    case 'member':
      return names.of(owner.personId);
    case 'service':
      return names.of(owner.serviceId);
    case 'civil-society':
      return owner.name;
    case 'joint':
      return names.all([...owner.personIds, ...owner.serviceIds]);
  }
}
