import { BodyLong, BodyShort, Box, Button, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import { Section } from '../../../ui/page/section.js';
import { tell } from '../../../ui/told/told.js';
import { accessLogKey, type Question } from './use-access-log.js';

interface AskOfficerProps {
  readonly familyId: string;
  readonly questions: readonly Question[];
}

/** Something in the log looks wrong: a word to the data protection officer, and what came of earlier ones. */
export function AskOfficer({ familyId, questions }: AskOfficerProps) {
  const { t } = useTranslation('access-log');
  const [isWriting, setWriting] = useState(false);
  return (
    <Section title={t('ask.title')}>
      <BodyLong>{t('ask.lead')}</BodyLong>
      <Box className="vl-screen-only">
        <Button
          variant="secondary"
          onClick={() => {
            setWriting(true);
          }}
        >
          {t('ask.open')}
        </Button>
      </Box>
      {questions.length > 0 && <Asked questions={questions} />}
      {isWriting && (
        <AskDialog
          familyId={familyId}
          onClose={() => {
            setWriting(false);
          }}
        />
      )}
    </Section>
  );
}

interface AskDialogProps {
  readonly familyId: string;
  readonly onClose: () => void;
}

function AskDialog({ familyId, onClose }: AskDialogProps) {
  const { t } = useTranslation('access-log');
  const act = useAct(
    (body: { words: string }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/access-log/questions', {
          params: { path: { familyId }, header },
          body,
        }),
      ),
    {
      changes: [accessLogKey(familyId)],
      onDone: () => {
        tell({ text: t('ask.sent') });
        onClose();
      },
    },
  );
  const form = useForm({ words: '' }, act.problem);
  return (
    <ActDialog
      title={t('ask.title')}
      lead={t('ask.lead')}
      submit={t('ask.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ words: form.values.words.trim() });
      }}
      onClose={onClose}
    >
      <Textarea label={t('ask.words')} maxLength={2000} {...form.text('words')} />
    </ActDialog>
  );
}

function Asked({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation('access-log');
  const { moment } = useDates();
  return (
    <VStack as="ul" gap="space-12" className="vl-list" aria-label={t('ask.mine')}>
      {questions.map(({ id, words, askedAt, answer, answeredAt }) => (
        <Box as="li" key={id} padding="space-16" borderRadius="12" background="neutral-soft">
          <VStack gap="space-8">
            <BodyShort size="small" textColor="subtle">
              {t('ask.askedOn', { moment: moment(askedAt) })}
            </BodyShort>
            <OwnWords text={words} />
            {answer === null || answeredAt === null ? (
              <BodyShort textColor="subtle">{t('ask.waits')}</BodyShort>
            ) : (
              <>
                <BodyShort weight="semibold">{t('ask.answer', { moment: moment(answeredAt) })}</BodyShort>
                <OwnWords text={answer} />
              </>
            )}
          </VStack>
        </Box>
      ))}
    </VStack>
  );
}
