import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { ChildsHealth, HealthWord } from './use-health.js';

interface SayDialogProps {
  readonly familyId: string;
  readonly child: ChildsHealth;
  readonly kind: HealthWord['kind'];
  /** Said by the child itself; otherwise written down for it. */
  readonly own: boolean;
  readonly onClose: () => void;
}

/** From the next request the parents see nothing of it. What they have read they have read, and that is said. */
export function SayDialog({ familyId, child, kind, own, onClose }: SayDialogProps) {
  const { t } = useTranslation('who-sees');
  const who = own ? 'own' : 'of';
  const { childId, givenName: name } = child;
  const act = useAct(
    ({ assessedBy }: { readonly assessedBy: string }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/health-words', {
          params: { path: { familyId }, header },
          body: { childId, kind, ...(kind === 'assessment' ? { assessedBy } : {}) },
        }),
      ),
    {
      changes: changesIn(familyId),
      onDone: () => {
        onClose();
        tell({ text: t(`health.${who}.${kind}.done`, { name }) });
      },
    },
  );
  const form = useForm({ assessedBy: '' }, act.problem);
  return (
    <ActDialog
      title={t(`health.${who}.${kind}.say`, { name })}
      lead={t(`health.${who}.${kind}.means`, { name })}
      submit={t(`health.${who}.${kind}.submit`)}
      act={act}
      onSubmit={() => {
        act.mutate(form.values);
      }}
      onClose={onClose}
    >
      {kind === 'assessment' && (
        <TextField label={t('health.assessedBy')} maxLength={200} {...form.text('assessedBy')} />
      )}
    </ActDialog>
  );
}
