import { HStack, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { keys, type Asked } from './mine-queries.js';

interface ConfirmProps {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** The service's word: what it will do, and when. */
export function ConfirmPromise({ asked, onClose }: ConfirmProps) {
  const { t } = useTranslation('mine');
  const act = useAct(
    (body: { what: string; startsOn?: string; due?: string }, header) => {
      const params = { path: { familyId: asked.familyId, id: asked.id }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/promises/{id}/confirm', { params, body }));
    },
    { changes: [keys.promises], onDone: onClose },
  );
  const form = useForm({ what: asked.what, startsOn: '', due: '' }, act.problem);
  const hasNoDay = act.problem?.detail.because === 'when-missing';
  const submit = () => {
    const { what, startsOn, due } = form.values;
    const days = { startsOn: written(startsOn), due: written(due) };
    act.mutate({
      what: what.trim(),
      ...(days.startsOn === undefined ? {} : { startsOn: days.startsOn }),
      ...(days.due === undefined ? {} : { due: days.due }),
    });
  };
  return (
    <ActDialog
      title={t('confirm.title')}
      lead={t('confirm.lead', { when: asked.whenWanted })}
      submit={t('confirm.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea label={t('confirm.what')} maxLength={1000} {...form.text('what')} />
      <HStack gap="space-24">
        <DayField
          label={t('confirm.startsOn')}
          {...form.text('startsOn')}
          error={hasNoDay ? t('confirm.whenMissing') : form.text('startsOn').error}
        />
        <DayField label={t('confirm.due')} {...form.text('due')} />
      </HStack>
    </ActDialog>
  );
}
