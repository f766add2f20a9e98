import { useTranslation } from 'react-i18next';
import { accents, assuranceLevels, type Accent } from '#contract';
import { chosen } from '../../../ui/form/use-form.js';
import type { Policy } from './set-up-queries.js';

type Key = Policy['key'];

const units: Readonly<
  Record<
    Key,
    | 'word'
    | 'minutes'
    | 'hours'
    | 'days'
    | 'workingDays'
    | 'weeks'
    | 'months'
    | 'times'
    | 'families'
    | 'money'
  >
> = {
  'own-device-level': 'word',
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
  'families-an-hour': 'families',
  accent: 'word',
};

const ore = 100;

/** Money is kept in whole øre and read in kroner. */
export function asRead(key: Key, value: number): number {
  return units[key] === 'money' ? value / ore : value;
}

export function asKept(key: Key, value: number): number {
  return units[key] === 'money' ? Math.round(value * ore) : value;
}

/** The colour a choice is of, for whoever shows how it looks. */
export function accentIn(value: number | string): Accent | undefined {
  return chosen(accents, String(value));
}

/** A choice in words: "14 dager", "1 000 kroner", the level of a log-in, what a colour is called. */
export function usePolicyWords(): (key: Key, value: number | string) => string {
  const { t, i18n } = useTranslation(['set-up', 'words']);
  return (key, value) => {
    const unit = units[key];
    if (unit === 'word') {
      const accent = accentIn(value);
      const level = chosen(assuranceLevels, String(value)) ?? 'high';
      return accent === undefined ? t(`words:assuranceLevels.${level}`) : t(`accents.${accent}`);
    }
    const count = asRead(key, Number(value));
    return t(`units.${unit}`, { count, number: count.toLocaleString(i18n.language) });
  };
}
