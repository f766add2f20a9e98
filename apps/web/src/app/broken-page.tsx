import { Box, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { leaveQuickly } from '../api/leaving.js';
import { useMaybeMe } from '../api/me.js';
import { asProblem } from '../api/problem.js';
import { Page } from '../ui/page/page.js';
import { useProblemText } from '../ui/problem/problem-text.js';

/** A fault of ours. What the reader wrote elsewhere is not touched by it, and the way out stays open. */
export function BrokenPage() {
  const { t } = useTranslation();
  const say = useProblemText();
  const { data: me } = useMaybeMe();
  const problem = asProblem(useRouteError());
  return (
    <Box as="main" padding="space-24" maxWidth="48rem" marginInline="auto">
      <Page title={t('broken.title')} lead={say(problem)}>
        <HStack gap="space-12">
          <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
          <Button
            variant="secondary"
            data-color="neutral"
            onClick={() => leaveQuickly(me?.municipality?.country ?? 'NO')}
          >
            {t('leave.button')}
          </Button>
        </HStack>
      </Page>
    </Box>
  );
}
