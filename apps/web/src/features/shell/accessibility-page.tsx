import { BodyLong, Box, HStack, Link, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { isKnown, useInFamily, useMaybeMe, type Me } from '../../api/me.js';
import { useChosenLanguage, useOwnLanguage } from '../../api/own-language.js';
import { LanguageChoice } from '../../ui/language-menu/language-choice.js';
import { HomeLink } from '../../ui/page/home-link.js';
import { Page } from '../../ui/page/page.js';
import { Section } from '../../ui/page/section.js';
import './shell.css';

const authorities = { NO: 'uutilsynet.no', DK: 'digst.dk' } as const;

/** The statement public bodies owe their readers: open to everybody, logged in or not. */
export default function AccessibilityPage() {
  const { t } = useTranslation();
  const { data: me } = useMaybeMe();
  const inFamily = useInFamily();
  useChosenLanguage(me);
  return (
    <Box paddingInline="space-16" paddingBlock="space-24 space-64" maxWidth="48rem" marginInline="auto">
      <VStack gap="space-24">
        <HStack as="header" justify="space-between" align="center" gap="space-8">
          <RouterLink className="vl-brand" to={inFamily('/')}>
            {t('product')}
          </RouterLink>
          <Languages me={me} />
        </HStack>
        <main>
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
              <Complaint me={me} />
            </Section>
            <HomeLink />
          </Page>
        </main>
      </VStack>
    </Box>
  );
}

interface ReaderProps {
  readonly me: Me | null | undefined;
}

/** Remembered with whoever is logged in; for everybody else it holds for the visit. */
function Languages({ me }: ReaderProps) {
  const remember = useOwnLanguage();
  return isKnown(me) ? <LanguageChoice onChosen={remember} /> : <LanguageChoice />;
}

/** Who oversees it follows the country of one's municipality; nobody knows that of somebody who is not logged in. */
function Complaint({ me }: ReaderProps) {
  const { t } = useTranslation();
  const countries = isKnown(me) ? [me.municipality.country] : (['NO', 'DK'] as const);
  return (
    <>
      {countries.map((country) => (
        <BodyLong key={country}>
          {t(`accessibility.complain.${country}`)}{' '}
          <Link href={`https://${authorities[country]}`}>{authorities[country]}</Link>
        </BodyLong>
      ))}
    </>
  );
}
