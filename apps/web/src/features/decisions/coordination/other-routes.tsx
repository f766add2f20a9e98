import { BodyLong, Heading, InlineMessage, Link, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';

const routes = ['split', 'delegation', 'representative', 'statutory'] as const;

/** Where a rule says that a plain yes cannot be had: which ways there are. */
export function OtherRoutes({
  familyId,
  decisionId,
}: {
  readonly familyId: string;
  readonly decisionId: string;
}) {
  const { t } = useTranslation('coordination');
  return (
    <VStack as="section" gap="space-8">
      <Heading level="4" size="xsmall">
        {t('routes.title')}
      </Heading>
      <BodyLong size="small">{t('routes.lead')}</BodyLong>
      <List as="ul" size="small">
        {routes.map((route) => (
          <List.Item key={route}>{t(`routes.${route}`)}</List.Item>
        ))}
      </List>
      <InlineMessage status="info" size="small">
        {t('routes.never')}
      </InlineMessage>
      <Link as={RouterLink} to={`/familier/${familyId}/forslag/${decisionId}`}>
        {t('routes.rewrite')}
      </Link>
    </VStack>
  );
}
