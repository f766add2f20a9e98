import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useNames } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Quote } from './quote.js';
import { useDecision, type ActProps } from './use-decision.js';

/** Somebody wanted to talk first, or asked for an interpreter: the clock runs again when it is done. */
export function CloseTalk({ familyId, decisionId, talkId, onClose }: ActProps & { readonly talkId: string }) {
  const { t } = useTranslation('coordination');
  const heading = useHeading();
  const name = useNames(familyId);
  const { data } = useDecision(familyId, decisionId);
  const talk = data?.talks.find(({ id }) => id === talkId);
  const act = useAct(
    (body: { outcome: string }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/talks/{talkId}/close', {
          params: { path: { familyId, talkId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ outcome: '' }, act.problem);
  return (
    <ActDialog
      title={t(`talk.title.${talk?.kind ?? 'talk'}`, { name: name(talk?.personId ?? null) })}
      lead={t('talk.lead', { question: heading(data) })}
      submit={t('talk.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ outcome: form.values.outcome.trim() });
      }}
      onClose={onClose}
    >
      <Quote label={t('talk.words')} words={talk?.words} />
      <Textarea
        label={t('talk.outcome')}
        description={t('talk.outcomeHint')}
        maxLength={2000}
        {...form.text('outcome')}
      />
    </ActDialog>
  );
}
