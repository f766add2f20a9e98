import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { chosen, useForm } from '../../../ui/form/use-form.js';
import { keys, type Asked } from './mine-queries.js';

const words = ['no-capacity', 'not-our-task', 'law-forbids', 'needs-more-information', 'other'] as const;
type Word = (typeof words)[number];

interface RefuseProps {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** A no with its reason. It is kept, so that the hindrance can be removed. */
export function RefusePromise({ asked, onClose }: RefuseProps) {
  const { t } = useTranslation('mine');
  const act = useAct(
    (body: { reason: string; because?: Word }, header) => {
      const params = { path: { familyId: asked.familyId, id: asked.id }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/promises/{id}/refuse', { params, body }));
    },
    { changes: [keys.promises], onDone: onClose },
  );
  const form = useForm({ because: '', reason: '' }, act.problem);
  const submit = () => {
    const because = chosen(words, form.values.because);
    act.mutate({ reason: form.values.reason.trim(), ...(because === undefined ? {} : { because }) });
  };
  return (
    <ActDialog
      title={t('refuse.title')}
      lead={t('refuse.lead')}
      submit={t('refuse.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup legend={t('refuse.because')} {...form.radio('because')}>
        {words.map((word) => (
          <Radio key={word} value={word}>
            {t(`refuse.words.${word}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea label={t('refuse.reason')} maxLength={1000} {...form.text('reason')} />
    </ActDialog>
  );
}
