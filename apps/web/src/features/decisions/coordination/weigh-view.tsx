import { Checkbox, Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, familyKey, useNames } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Quote } from './quote.js';
import { SignOfDanger } from './sign-of-danger.js';
import type { ActProps } from './use-decision.js';

/** A child from twelve objects: what it came to weigh is written down before anything goes on. */
export function WeighView({
  familyId,
  viewId,
  onClose,
}: Omit<ActProps, 'decisionId'> & { readonly viewId: string }) {
  const { t } = useTranslation('coordination');
  const heading = useHeading();
  const name = useNames(familyId);
  const { data } = useQuery({
    queryKey: [...familyKey(familyId), 'voices'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/child-views', { params: { path: { familyId } } })),
  });
  const view = data?.items.find(({ id }) => id === viewId);
  const isUnseen = view === undefined || (view.question === null && view.areas.length === 0);
  const question = heading(view);
  const who = name(view?.childId ?? null);
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
      title={t('weigh.title', { name: who })}
      lead={isUnseen ? t('weigh.unseen', { name: who }) : t('weigh.lead', { question, name: who })}
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
