import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { familySteps } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { Problem } from '../../../api/problem.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';

type Body = components['schemas']['StepDto'];
const reasons = [
  'talked-together',
  'agreed-together',
  'plan-under-way',
  'goals-looked-at-again',
  'family-wishes',
  'cannot-be-reached',
  'moved-away',
  'family-is-back',
] as const satisfies Body['reason'][];

/** Where the case stands, on stated grounds. Nothing here says that anybody agreed. */
export function MoveStep({ family, onClose }: { readonly family: FamilyView; readonly onClose: () => void }) {
  const { t } = useTranslation(['family', 'words']);
  const familyId = family.id;
  const act = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/step', { params: { path: { familyId }, header }, body }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ to: '', reason: '' }, act.problem);
  const possible = useWords(act.problem);
  return (
    <ActDialog
      title={t('step.title')}
      lead={t('step.lead')}
      submit={t('step.submit')}
      act={act}
      onSubmit={() => {
        const { to, reason } = form.values;
        act.mutate({ to: to as Body['to'], reason: reason as Body['reason'] });
      }}
      onClose={onClose}
    >
      <Pick
        label={t('step.to')}
        choices={familySteps
          .filter((step) => step !== family.step)
          .map((value) => ({ value, label: t(`words:familySteps.${value}`) }))}
        {...form.text('to')}
      />
      <Pick
        label={t('step.reason')}
        choices={reasons.map((value) => ({ value, label: t(`step.reasons.${value}`) }))}
        {...form.text('reason')}
      />
      {possible.length > 0 && (
        <BodyShort size="small">{t('step.possible', { list: possible.join(', ') })}</BodyShort>
      )}
    </ActDialog>
  );
}

/** What the server says would have been possible, in words. */
function useWords(problem: Problem | undefined): readonly string[] {
  const { t } = useTranslation(['family', 'words']);
  const said = problem?.detail.possible;
  if (!Array.isArray(said)) return [];
  return said.flatMap((one: unknown) => {
    const step = familySteps.find((word) => word === one);
    const reason = reasons.find((word) => word === one);
    if (step !== undefined) return [t(`words:familySteps.${step}`)];
    return reason === undefined ? [] : [t(`step.reasons.${reason}`)];
  });
}
