import { BodyLong, Box, Button, HStack, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';
import { LanguageChoice } from '../../../ui/language-menu/language-choice.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { DemoPersons, type DemoPerson } from './demo-persons.js';
import { loginAddress } from './login-address.js';

/** Outside the demo there is no such list, and that is no error. */
async function findDemoPersons(): Promise<readonly DemoPerson[]> {
  try {
    return (await answerOf(api.GET('/api/v1/demo/persons'))).items;
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return [];
    throw error;
  }
}

export default function LoginPage() {
  const { t } = useTranslation('identity');
  const persons = useQuery({ queryKey: ['demo-persons'], queryFn: findDemoPersons, staleTime: Infinity });
  return (
    <Box paddingInline="space-16" paddingBlock="space-24 space-64" maxWidth="60rem" marginInline="auto">
      <VStack gap="space-24">
        <HStack as="header" justify="end">
          <LanguageChoice />
        </HStack>
        <main>
          <Page title={t('login.title')} lead={t('login.lead')}>
            <ListState query={persons} empty="" isEmpty={() => false}>
              {(items) => (items.length === 0 ? <LoginButton /> : <DemoPersons persons={items} />)}
            </ListState>
          </Page>
        </main>
      </VStack>
    </Box>
  );
}

function LoginButton() {
  const { t } = useTranslation('identity');
  return (
    <VStack gap="space-16" align="start">
      <BodyLong>{t('login.how')}</BodyLong>
      <Button as="a" href={loginAddress()}>
        {t('login.button')}
      </Button>
    </VStack>
  );
}
