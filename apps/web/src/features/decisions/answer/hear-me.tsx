import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isStaff, useMe } from '../../../api/me.js';
import { Section } from '../../../ui/page/section.js';
import type { Decision } from '../decision/decision-queries.js';

/** Whoever is to be heard, and does not sign, says it on a page of their own. */
export function HearMe({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('decision');
  const me = useMe();
  if (isStaff(me) || !decision.allowedActions.includes('record-child-view')) return null;
  return (
    <Section title={t('hear.title')}>
      <VStack gap="space-12" align="start">
        <BodyLong>{t('hear.lead')}</BodyLong>
        <Button as={Link} to={`/barn?familie=${decision.familyId}`} variant="secondary">
          {t('hear.go')}
        </Button>
      </VStack>
    </Section>
  );
}
