import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Home } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { useHeading } from '../../../i18n/heading.js';
import { Section } from '../../../ui/page/section.js';

interface AgreedProps {
  readonly home: Home;
  /** Whether the reader sees enough to be told that nothing was decided. */
  readonly seesAll?: boolean;
}

/** What was said yes to lately, and how much was decided without the family: the two are never mixed. */
export function Agreed({ home, seesAll = true }: AgreedProps) {
  const { t } = useTranslation('home');
  const { day } = useDates();
  const heading = useHeading();
  const { agreedLately, decidedWithoutUs, familyId } = home;
  return (
    <Section title={t('agreed')}>
      {agreedLately.length === 0 && <BodyShort>{t('nothingAgreed')}</BodyShort>}
      <VStack as="ul" gap="space-12" className="vl-list">
        {agreedLately.map(({ decisionId, inEffectAt, ...agreed }) => (
          <li key={decisionId}>
            <Link as={RouterLink} to={`/forslag/${decisionId}?familie=${familyId}`}>
              {heading(agreed)}
            </Link>
            <BodyShort textColor="subtle">{t('agreedOn', { day: day(inEffectAt) })}</BodyShort>
          </li>
        ))}
      </VStack>
      <Link as={RouterLink} to={`/forslag?familie=${familyId}`}>
        {t('allDecisions')}
      </Link>
      {(seesAll || decidedWithoutUs > 0) && (
        <BodyShort>
          {t('withoutUs', { count: decidedWithoutUs })}{' '}
          {decidedWithoutUs > 0 && (
            <Link as={RouterLink} to={`/vedtak?familie=${familyId}`}>
              {t('withoutUsLink')}
            </Link>
          )}
        </BodyShort>
      )}
    </Section>
  );
}
