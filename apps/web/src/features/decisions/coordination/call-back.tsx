import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm, written } from '../../../ui/form/use-form.js';

interface CallBackProps {
  readonly familyId: string;
  readonly signatureId: string;
  readonly onClose: () => void;
}

/** Another service than the one that wrote the answer down calls and asks whether it is right. */
export function CallBack({ familyId, signatureId, onClose }: CallBackProps) {
  const { t } = useTranslation(['coordination', 'form']);
  const act = useAct(
    (body: components['schemas']['CallBackDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/signatures/{signatureId}/call-back', {
          params: { path: { familyId, signatureId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ said: '', note: '' }, act.problem);
  const [isAsked, ask] = useState(false);
  const send = () => {
    ask(true);
    const { said } = form.values;
    const note = written(form.values.note);
    if (said !== '') act.mutate({ confirmed: said === 'yes', ...(note === undefined ? {} : { note }) });
  };
  return (
    <ActDialog
      title={t('callBack.title')}
      lead={t('callBack.lead')}
      submit={t('callBack.submit')}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <RadioGroup
        legend={t('callBack.said')}
        {...form.radio('said')}
        error={isAsked && form.values.said === '' ? t('form:missing') : undefined}
      >
        <Radio value="yes">{t('callBack.right')}</Radio>
        <Radio value="no">{t('callBack.wrong')}</Radio>
      </RadioGroup>
      <Textarea label={t('callBack.note')} maxLength={1000} {...form.text('note')} />
    </ActDialog>
  );
}
