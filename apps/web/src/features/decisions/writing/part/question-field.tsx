import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../model/desk.js';
import { isQuestionRefused } from '../model/faults.js';

export function QuestionField() {
  const { t } = useTranslation('writing');
  const { state, act, problem } = useDesk();
  return (
    <TextField
      label={t('question.label')}
      description={t('question.hint')}
      value={state.written.question}
      maxLength={300}
      error={isQuestionRefused(problem) ? t('question.refused') : undefined}
      onChange={({ target }) => act({ type: 'ask', question: target.value })}
    />
  );
}
