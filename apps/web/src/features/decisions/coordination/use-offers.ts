import { useTranslation } from 'react-i18next';
import type { DecisionAction } from '#contract';
import { useNames } from '../../../api/family.js';
import type { Open } from './open-act.js';
import type { Decision } from './use-decision.js';

interface Offer {
  readonly open: Open;
  readonly text: string;
}

/** One button for each thing the server lets the reader do, and for each person it can be done about. */
export function useOffers(familyId: string, decision: Decision): readonly Offer[] {
  const { t } = useTranslation('coordination');
  const name = useNames(familyId);
  const one = (act: 'record' | 'contact' | 'withdraw'): Offer => ({ open: { act }, text: t(`acts.${act}`) });
  const each = (
    act: 'talk' | 'weigh' | 'hear' | 'unreachable',
    id: string,
    personId: string | null,
  ): Offer => ({ open: { act, id }, text: t(`acts.${act}`, { name: name(personId) }) });
  const { talks, childViews, requirements, parts, preconditions, reach = [] } = decision;
  const offers: Partial<Readonly<Record<DecisionAction, () => readonly Offer[]>>> = {
    'close-talk': () =>
      talks.filter(({ closedAt }) => closedAt === null).map(({ id, personId }) => each('talk', id, personId)),
    'weigh-objection': () =>
      childViews
        .filter(({ objects, weighing }) => objects === true && weighing === null)
        .map(({ id, childId }) => each('weigh', id, childId)),
    'record-child-view': () =>
      requirements.flatMap(({ role, answered, personId }) =>
        role === 'heard' && answered !== true && personId !== null ? [each('hear', personId, personId)] : [],
      ),
    'meet-precondition': () =>
      parts
        .filter(({ id }) => preconditions.some(({ partId, metAt }) => partId === id && metAt === null))
        .map(({ id, payload }) => ({
          open: { act: 'precondition', id },
          text: t('acts.precondition', { title: payload.title }),
        })),
    'record-answer': () => [one('record')],
    'try-contact': () => [one('contact')],
    'confirm-unreachable': () =>
      reach
        .filter(({ verdict, confirmed }) => verdict === 'unreachable' && !confirmed)
        .map(({ personId }) => each('unreachable', personId, personId)),
    'answer-reconsideration': () => [{ open: { act: 'again' }, text: t('acts.again') }],
    withdraw: () => [one('withdraw')],
  };
  return decision.allowedActions.flatMap((action) => offers[action]?.() ?? []);
}
