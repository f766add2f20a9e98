import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import type { Step } from '../plan/use-filter.js';

/** When a step is done, in words; a day that has passed is told as it was set, and never as being late. */
export function useWhen({ today }: Plan): (step: Step) => string {
  const { t } = useTranslation('plan');
  const { day } = useDates();
  return ({ due, startsOn, atTime, state }) => {
    const words = [
      ...(atTime === null ? [] : [atTime]),
      ...(startsOn === null ? [] : [t('step.from', { day: day(startsOn) })]),
      ...(due === null
        ? []
        : [t(due < today && !isOver({ state }) ? 'step.wasDue' : 'step.due', { day: day(due) })]),
    ];
    return words.length === 0 ? t('step.noDay') : words.join(', ');
  };
}

export function isOver({ state }: Pick<Step, 'state'>): boolean {
  return state !== 'planned' && state !== 'in-progress';
}
