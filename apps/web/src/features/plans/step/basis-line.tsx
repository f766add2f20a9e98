import { BodyShort, Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Plan } from '../../../api/plan.js';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import type { Step } from '../plan/use-filter.js';

interface BasisLineProps {
  readonly basis: Step['basis'];
  readonly plan: Plan;
  /** Nothing runs any more: what was on trial was tried. */
  readonly isOver?: boolean;
}

/** What it rests on, in words: agreed on a day, on trial, somebody's own promise, or under a standing agreement. */
export function BasisLine({ basis, plan, isOver = false }: BasisLineProps) {
  const words = useBasisWords(plan, isOver);
  const { decisionId } = basis;
  return (
    <BodyShort size="small">
      {decisionId === undefined ? (
        words(basis)
      ) : (
        <Link as={RouterLink} to={`/forslag/${decisionId}?familie=${plan.familyId}`}>
          {words(basis)}
        </Link>
      )}
    </BodyShort>
  );
}

function useBasisWords({ standingAgreements }: Plan, isOver: boolean): (basis: Step['basis']) => string {
  const { t } = useTranslation('plan');
  const { day } = useDates();
  const { person } = useMe();
  return ({ kind, agreedOn, promisedBy, promisedByAnother, trialUntil, standingAgreementId }) => {
    switch (kind) {
      case 'decision':
        return agreedOn === undefined ? t('basis.agreed') : t('basis.agreedOn', { day: day(agreedOn) });
      case 'trial':
        if (isOver) return t('basis.tried');
        return trialUntil === undefined ? t('basis.trial') : t('basis.trialUntil', { day: day(trialUntil) });
      case 'own-promise':
        if (promisedByAnother === true) return t('basis.promiseOf', { name: t('step.another') });
        return promisedBy === undefined || promisedBy.id === person.id
          ? t('basis.myPromise')
          : t('basis.promiseOf', { name: promisedBy.name });
      case 'standing-agreement': {
        const title = standingAgreements.find(({ id }) => id === standingAgreementId)?.title;
        return title === undefined ? t('basis.standing') : t('basis.standingNamed', { title });
      }
      case 'appointment':
        return t('basis.appointment');
    }
  };
}
