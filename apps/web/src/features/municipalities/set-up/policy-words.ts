import { useTranslation } from 'react-i18next';
import type { Policy } from './set-up-queries.js';

type Key = Policy['key'];

const units: Readonly<
  Record<Key, 'level' | 'minutes' | 'hours' | 'days' | 'workingDays' | 'weeks' | 'months' | 'times' | 'money'>
> = {
  'own-device-level': 'level',
  'step-up-minutes': 'minutes',
  'proposal-open-days': 'days',
  'thinking-time-hours': 'hours',
  'effect-delay-working-days': 'workingDays',
  'unreachable-days': 'days',
  'unreachable-attempts': 'times',
  'reconsideration-days': 'days',
  'standing-agreement-months': 'months',
  'standing-agreement-ceiling': 'money',
  'delegation-months': 'months',
  'trial-days': 'days',
  'stand-in-weeks': 'weeks',
  'safety-bar-days': 'days',
  'consent-months': 'months',
  'first-follow-up-months': 'months',
};

const ore = 100;

/** Money is kept in whole øre and read in kroner. */
export function asRead(key: Key, value: number): number {
  return units[key] === 'money' ? value / ore : value;
}

export function asKept(key: Key, value: number): number {
  return units[key] === 'money' ? Math.round(value * ore) : value;
}

/** A choice in words: "14 dager", "1 000 kroner", the level of a log-in. */
export function usePolicyWords(): (key: Key, value: number | string) => string {
  const { t, i18n } = useTranslation(['set-up', 'words']);
  return (key, value) => {
    const unit = units[key];
    if (unit === 'level')
      return value === 'substantial'
        ? t('words:assuranceLevels.substantial')
        : t('words:assuranceLevels.high');
    const count = asRead(key, Number(value));
    return t(`units.${unit}`, { count, number: count.toLocaleString(i18n.language) });
  };
}
