import { BodyShort, Heading, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Section } from '../../../ui/page/section.js';
import type { Preview } from './use-preview.js';

interface SeenDecisionsProps {
  readonly decisions: Preview['decisions'];
  readonly statutory: Preview['statutoryDecisions'];
}

/** Proposals, agreements and what an authority has decided, as far as the service may read them. */
export function SeenDecisions({ decisions, statutory }: SeenDecisionsProps) {
  const { t } = useTranslation(['preview', 'decision-list']);
  const heading = useHeading();
  const { day } = useDates();
  return (
    <Section title={t('decisions.title')}>
      {decisions.length + statutory.length === 0 && <BodyShort>{t('decisions.none')}</BodyShort>}
      <VStack as="ul" gap="space-12" className="vl-list">
        {decisions.map(({ id, status, parts, ...line }) => (
          <li key={id}>
            <Card>
              <Heading level="3" size="xsmall">
                {heading(line)}
              </Heading>
              {parts.map((part) => (
                <BodyShort key={part.id} size="small">
                  {part.payload.title}
                </BodyShort>
              ))}
              <div>
                <Tag size="small" variant="outline" data-color="neutral">
                  {t(`decision-list:status.${status}`)}
                </Tag>
              </div>
            </Card>
          </li>
        ))}
        {statutory.map(({ id, title, decidedBy, decidedOn }) => (
          <li key={id}>
            <Card>
              <Heading level="3" size="xsmall">
                {title}
              </Heading>
              <BodyShort size="small">{t('decisions.by', { who: decidedBy, day: day(decidedOn) })}</BodyShort>
            </Card>
          </li>
        ))}
      </VStack>
    </Section>
  );
}
