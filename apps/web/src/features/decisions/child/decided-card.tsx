import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { CaseBox } from './asked-card.js';
import { ownViewsOf, type Decision } from './child-queries.js';
import { MyView } from './my-view.js';

/** What was decided, and how what I said counted. */
export function DecidedCard({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('child');
  const { day } = useDates();
  const me = useMe().person.id;
  const [view] = ownViewsOf(decision, me);
  const { familyId, id, status, effectAt, coordinatorReads: reads = 'always' } = decision;
  const isUnread = status === 'other-route' && view?.coordinatorReads === false;
  const isAgreed = status === 'agreed' || status === 'in-effect';
  return (
    <CaseBox decision={decision}>
      <VStack gap="space-4">
        <BodyShort weight="semibold">{t(isUnread ? 'result.unread' : `result.${status}`)}</BodyShort>
        {isAgreed && effectAt !== null && <BodyShort>{t('result.from', { day: day(effectAt) })}</BodyShort>}
      </VStack>
      {view !== undefined && <MyView familyId={familyId} reads={reads} view={view} />}
      <div>
        <Link as={RouterLink} to={`/forslag/${id}?familie=${familyId}`}>
          {t('result.read')}
        </Link>
      </div>
    </CaseBox>
  );
}
