import { Button, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { useProblemText } from './problem-text.js';

interface ProblemNoticeProps {
  readonly error: unknown;
  /** What to do when the reader tries again. */
  readonly onAgain?: () => void;
}

/** What went wrong, in plain words, and the way on. */
export function ProblemNotice({ error, onAgain }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const say = useProblemText();
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{say(asProblem(error))}</LocalAlert.Title>
      </LocalAlert.Header>
      {onAgain !== undefined && (
        <LocalAlert.Content>
          <VStack align="start">
            <Button type="button" variant="secondary" size="small" onClick={onAgain}>
              {t('tryAgain')}
            </Button>
          </VStack>
        </LocalAlert.Content>
      )}
    </LocalAlert>
  );
}
