import { Button, TextField, VStack } from '@navikt/ds-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { Page } from '../../../ui/page/page.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { isQuestionRefused } from './model/faults.js';

/** The question comes first: what the family is asked, in one sentence. */
export function BeginProposal({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('writing');
  const go = useNavigate();
  const [question, setQuestion] = useState('');
  const { mutate, isPending, isSuccess, problem } = useAct(
    (body: { question: string }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions', {
          params: { path: { familyId }, header },
          body: { ...body, parts: [] },
        }),
      ),
    {
      changes: [['family', familyId]],
      onDone: ({ id }) => void go(`/familier/${familyId}/forslag/${id}`, { replace: true }),
    },
  );
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    mutate({ question: question.trim() });
  };
  const isRefused = isQuestionRefused(problem);
  return (
    <Page title={t('begin.title')} lead={t('begin.lead')}>
      <LeaveGuard isUnsaved={question.trim() !== '' && !isPending && !isSuccess} />
      <VStack as="form" gap="space-16" align="start" maxWidth="40rem" onSubmit={begin} noValidate>
        <TextField
          label={t('question.label')}
          description={t('question.hint')}
          value={question}
          maxLength={300}
          style={{ width: '100%' }}
          error={isRefused ? t('question.refused') : undefined}
          onChange={({ target }) => setQuestion(target.value)}
        />
        {problem !== undefined && !isRefused && <ProblemNotice error={problem} />}
        <Button type="submit" loading={isPending}>
          {t('begin.submit')}
        </Button>
      </VStack>
    </Page>
  );
}
