import { BodyShort, Box, Button, Label, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import { reviewKey, type AskedOfficer } from './use-review.js';

/** What families have written, the unanswered first. */
export function QuestionList({ questions }: { readonly questions: readonly AskedOfficer[] }) {
  const [open, setOpen] = useState<AskedOfficer>();
  return (
    <>
      <VStack as="ul" gap="space-12" className="vl-list">
        {questions.map((asked) => (
          <Asked key={asked.id} asked={asked} onOpen={setOpen} />
        ))}
      </VStack>
      {open !== undefined && <AnswerDialog asked={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface AskedProps {
  readonly asked: AskedOfficer;
  readonly onOpen: (asked: AskedOfficer) => void;
}

function Asked({ asked, onOpen }: AskedProps) {
  const { t } = useTranslation('access-review');
  const { moment } = useDates();
  const { from: name, words, askedAt, answer, answeredAt, allowedActions } = asked;
  return (
    <Box as="li" padding="space-16" borderRadius="12" borderWidth="1" borderColor="neutral-subtle">
      <VStack gap="space-8" align="start">
        <Label as="h2">{t('question.from', { name, moment: moment(askedAt) })}</Label>
        <OwnWords text={words} />
        {answeredAt !== null && (
          <BodyShort size="small" textColor="subtle">
            {t('question.answered', { moment: moment(answeredAt) })}
          </BodyShort>
        )}
        {answer !== null && <OwnWords text={answer} />}
        {allowedActions.includes('answer') && (
          <Button
            size="small"
            variant="secondary"
            aria-label={`${t('question.open')}: ${name}`}
            onClick={() => onOpen(asked)}
          >
            {t('question.open')}
          </Button>
        )}
      </VStack>
    </Box>
  );
}

interface AnswerDialogProps {
  readonly asked: AskedOfficer;
  readonly onClose: () => void;
}

function AnswerDialog({ asked: { id: questionId, from: name, words }, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('access-review');
  const act = useAct(
    (body: { answer: string }, header) =>
      answerOf(
        api.POST('/api/v1/access-review/questions/{questionId}/answer', {
          params: { path: { questionId }, header },
          body,
        }),
      ),
    { changes: [reviewKey], onDone: onClose },
  );
  const form = useForm({ answer: '' }, act.problem);
  return (
    <ActDialog
      title={t('question.title', { name })}
      lead={t('question.lead', { name })}
      submit={t('question.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ answer: form.values.answer.trim() });
      }}
      onClose={onClose}
    >
      <OwnWords text={words} />
      <Textarea label={t('question.answer')} maxLength={4000} {...form.text('answer')} />
    </ActDialog>
  );
}
