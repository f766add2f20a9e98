import { Checkbox, Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { toReviewKey, type ToReview } from './use-to-review.js';

type Body = components['schemas']['ReviewDisclosureDto'];
const empty = { finding: '', note: '', show: false, lookAgainOn: '' };
const findings = ['well-founded', 'not-well-founded'] as const;

interface ReviewDisclosureProps {
  readonly disclosure: ToReview;
  readonly onClose: () => void;
}

/** Whether it was right; and, where the family does not know yet, whether the danger is over. */
export function ReviewDisclosure({ disclosure, onClose }: ReviewDisclosureProps) {
  const { t } = useTranslation('disclosures');
  const { id: disclosureId, subject, shownAt } = disclosure;
  const isHidden = shownAt === null;
  const act = useAct(
    (body: Body, header) => {
      const params = { path: { disclosureId }, header };
      return answerOf(api.POST('/api/v1/disclosures/{disclosureId}/review', { params, body }));
    },
    { changes: [toReviewKey], onDone: onClose },
  );
  const form = useForm(empty, act.problem);
  const submit = () => {
    const { finding, note, show } = form.values;
    const lookAgainOn = written(form.values.lookAgainOn);
    const found = { finding: finding as Body['finding'], note: note.trim(), show: show || !isHidden };
    act.mutate(lookAgainOn === undefined ? found : { ...found, lookAgainOn });
  };
  return (
    <ActDialog
      title={t('review.title', { name: subject })}
      lead={t('review.lead')}
      submit={t('review.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup legend={t('review.finding')} {...form.radio('finding')}>
        {findings.map((one) => (
          <Radio key={one} value={one}>
            {t(`review.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={t('review.note')}
        description={t('review.noteHint')}
        maxLength={2000}
        {...form.text('note')}
      />
      {isHidden && <Checkbox {...form.check('show')}>{t('review.show')}</Checkbox>}
      {isHidden && !form.values.show && (
        <DayField
          label={t('review.again')}
          description={t('review.againHint')}
          {...form.text('lookAgainOn')}
        />
      )}
    </ActDialog>
  );
}
