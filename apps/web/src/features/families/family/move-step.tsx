import { InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';

type Body = components['schemas']['StepDto'];
/** Where the case stands, on stated grounds. Nothing here says that anybody agreed. */
export function MoveStep(props: FamilyFormProps) {
  const { t } = useTranslation(['family', 'words']);
  const { family, onClose } = props;
  const familyId = family.id;
  const act = useFamilyAct(props, (body: Body, header) =>
    answerOf(api.POST('/api/v1/families/{familyId}/step', { params: { path: { familyId }, header }, body })),
  );
  const form = useForm({ to: '', reason: '' }, act.problem);
  const grounds = family.nextSteps.find(({ to }) => to === form.values.to)?.reasons ?? [];
  return (
    <FamilyDialog
      of="step"
      act={act}
      isFinal={form.values.to === 'closed' || form.values.to === 'closed-unsigned'}
      onSubmit={() => {
        const { to, reason } = form.values;
        act.mutate({ to: to as Body['to'], reason: reason as Body['reason'] });
      }}
      onClose={onClose}
    >
      <Pick
        label={t('step.to')}
        choices={family.nextSteps.map(({ to }) => ({ value: to, label: t(`words:familySteps.${to}`) }))}
        {...form.text('to')}
      />
      <Pick
        label={t('step.reason')}
        choices={grounds.map((value) => ({ value, label: t(`step.reasons.${value}`) }))}
        {...form.text('reason')}
      />
      {form.values.to === 'closed-unsigned' && (
        <InlineMessage status="info" size="small">
          {t('step.unsigned')}
        </InlineMessage>
      )}
    </FamilyDialog>
  );
}
