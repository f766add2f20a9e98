import { Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, familyKey, useNames } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Quote } from './quote.js';
import { useDecision, type ActProps } from './use-decision.js';

interface AnswerProps extends ActProps {
  /** The one asked about; left out: the first that waits. */
  readonly reconsiderationId?: string;
}

/** Somebody asks to look again at what already holds. */
export function AnswerReconsideration({ familyId, decisionId, reconsiderationId, onClose }: AnswerProps) {
  const { t } = useTranslation('coordination');
  const heading = useHeading();
  const { day } = useDates();
  const name = useNames(familyId);
  const { data } = useDecision(familyId, decisionId);
  const asked = useQuery({
    queryKey: [...familyKey(familyId), 'reconsiderations', decisionId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/decisions/{decisionId}/reconsiderations', {
          params: { path: { familyId, decisionId } },
        }),
      ),
  });
  const one = asked.data?.items.find(({ id, answeredAt }) =>
    reconsiderationId === undefined ? answeredAt === null : id === reconsiderationId,
  );
  const act = useAct(
    (body: { answer: string }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/reconsiderations/{reconsiderationId}/answer', {
          params: { path: { familyId, reconsiderationId: one?.id ?? '' }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ answer: '' }, act.problem);
  return (
    <ActDialog
      title={t('again.title', { name: name(one?.personId ?? null) })}
      lead={t('again.lead', {
        question: heading(data),
        day: one === undefined ? '' : day(one.answerBy),
      })}
      submit={t('again.submit')}
      act={act}
      from={asked}
      onSubmit={() => {
        act.mutate({ answer: form.values.answer.trim() });
      }}
      onClose={onClose}
    >
      {one !== undefined && <Quote label={t('again.reason')} words={one.reason} />}
      <Textarea label={t('again.answer')} maxLength={4000} {...form.text('answer')} />
    </ActDialog>
  );
}
