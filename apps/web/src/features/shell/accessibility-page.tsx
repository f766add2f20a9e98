import { BodyLong, Box, Link, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Page } from '../../ui/page/page.js';
import { Section } from '../../ui/page/section.js';

/** The statement public bodies owe their readers. */
export default function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <Box as="main" paddingInline="space-16" paddingBlock="space-32" maxWidth="48rem" marginInline="auto">
      <Page title={t('accessibility.title')} lead={t('accessibility.lead')}>
        <Section title={t('accessibility.doneTitle')}>
          <List>
            {t('accessibility.done', { returnObjects: true }).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Section>
        <Section title={t('accessibility.tellTitle')}>
          <BodyLong>{t('accessibility.tell')}</BodyLong>
        </Section>
        <div>
          <Link as={RouterLink} to="/">
            {t('notFound.home')}
          </Link>
        </div>
      </Page>
    </Box>
  );
}
