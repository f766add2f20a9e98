import { Checkbox, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useNames } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Quote } from './quote.js';
import { SignOfDanger } from './sign-of-danger.js';
import { useDecision, type ActProps } from './use-decision.js';

/** A child from twelve objects: what it came to weigh is written down before anything goes on. */
export function WeighView({ familyId, decisionId, viewId, onClose }: ActProps & { readonly viewId: string }) {
  const { t } = useTranslation('coordination');
  const name = useNames(familyId);
  const { data } = useDecision(familyId, decisionId);
  const view = data?.childViews.find(({ id }) => id === viewId);
  const act = useAct(
    (body: { reasons: string; toldChild: boolean }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/child-views/{viewId}/weighing', {
          params: { path: { familyId, viewId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ reasons: '', toldChild: false }, act.problem);
  return (
    <ActDialog
      title={t('weigh.title', { name: name(view?.childId ?? null) })}
      lead={t('weigh.lead', { question: data?.question ?? '', name: name(view?.childId ?? null) })}
      submit={t('weigh.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ reasons: form.values.reasons.trim(), toldChild: form.values.toldChild });
      }}
      onClose={onClose}
    >
      <Quote label={t('weigh.words')} words={view?.words} />
      <Textarea
        label={t('weigh.reasons')}
        description={t('weigh.reasonsHint')}
        maxLength={4000}
        {...form.text('reasons')}
      />
      <Checkbox {...form.check('toldChild')}>{t('weigh.told')}</Checkbox>
      <SignOfDanger />
    </ActDialog>
  );
}
