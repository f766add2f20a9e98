import { Box, Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { asProblem } from '../api/problem.js';
import { Page } from '../ui/page/page.js';
import { useProblemText } from '../ui/problem/problem-text.js';

/** A fault of ours. What the reader wrote elsewhere is not touched by it. */
export function BrokenPage() {
  const { t } = useTranslation();
  const say = useProblemText();
  const problem = asProblem(useRouteError());
  return (
    <Box as="main" padding="space-24" maxWidth="48rem" marginInline="auto">
      <Page title={t('broken.title')} lead={say(problem)}>
        <div>
          <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
        </div>
      </Page>
    </Box>
  );
}
