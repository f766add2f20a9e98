import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { useHeading } from '../../../i18n/heading.js';
import type { Work } from './work-address.js';

/** What a row says, in words. */
export function useWorkWords() {
  const { t } = useTranslation('work-list');
  const { short, day } = useDates();
  const heading = useHeading();
  return {
    family: ({ familyName }: Work) => familyName ?? t('noName'),
    what: (work: Work) => {
      const { title: question, areas, about } = work;
      return t(`what.${whatOf(work)}`, { title: heading({ question, areas }), about: about ?? '' });
    },
    todo: ({ kind, state }: Work) =>
      t(`todo.${kind === 'call-back' && state === 'stuck' ? 'call-back-denied' : kind}`),
    turn: ({ whoseTurn, waitsFor }: Work) =>
      waitsFor.length === 0 ? t(`turns.${whoseTurn}`) : waitsFor.join(', '),
    since: ({ since }: Work) => short(since),
    due: ({ dueAt }: Work) => (dueAt === null ? '–' : short(lastOf(dueAt))),
    dueDay: ({ dueAt }: Work) => (dueAt === null ? t('noDue') : day(lastOf(dueAt))),
    sinceDay: ({ since }: Work) => day(since),
  };
}

/** What runs out at midnight has the day before as its last. */
const lastOf = (dueAt: string) => new Date(Date.parse(dueAt) - 1).toISOString();

type What =
  | Work['kind']
  | 'interpreter'
  | 'hand-over-accepted'
  | 'call-back-denied'
  | 'consent-ended-untold'
  | 'weighing-unseen';

function whatOf({ kind, state, title, areas }: Work): What {
  if (kind === 'talk' && state === 'interpreter') return 'interpreter';
  if (kind === 'weighing' && title === null && areas.length === 0) return 'weighing-unseen';
  if (kind === 'call-back' && state === 'stuck') return 'call-back-denied';
  if (kind === 'consent-ended' && title === null) return 'consent-ended-untold';
  return kind === 'hand-over' && state === 'to-do' ? 'hand-over-accepted' : kind;
}
