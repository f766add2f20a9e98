import { Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';

interface AppointProps {
  readonly family: components['schemas']['CoordinatedFamilyView'];
  readonly onClose: () => void;
}

/** At once, for at most six weeks, with no wider access; the family is told name and phone. */
export function AppointStandIn({ family, onClose }: AppointProps) {
  const { t } = useTranslation('family');
  const { familyId } = family;
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => answerOf(api.GET('/api/v1/admin/staff')) });
  const act = useAct(
    (body: components['schemas']['StandInDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/stand-in', { params: { path: { familyId }, header }, body }),
      ),
    { changes: [['stand-ins']], onDone: onClose },
  );
  const form = useForm({ personId: '', until: '', reason: '' }, act.problem);
  const others = (staff.data?.items ?? []).filter(
    ({ serviceId, personId, role }) =>
      serviceId === family.serviceId &&
      personId !== family.coordinatorId &&
      role !== 'service-leader' &&
      !family.keptOutIds.includes(personId),
  );
  return (
    <ActDialog
      title={t('standIn.title', { name: family.coordinator })}
      lead={t('standIn.lead')}
      submit={t('standIn.submit')}
      act={act}
      from={staff}
      onSubmit={() => {
        const { personId, until, reason } = form.values;
        act.mutate({ personId, until, reason: reason.trim() });
      }}
      onClose={onClose}
    >
      <Pick
        label={t('standIn.who')}
        choices={others.map(({ personId, givenName, familyName }) => ({
          value: personId,
          label: `${givenName} ${familyName}`,
        }))}
        {...form.text('personId')}
      />
      <DayField label={t('standIn.until')} {...form.text('until')} />
      <Textarea label={t('standIn.reason')} maxLength={1000} {...form.text('reason')} />
    </ActDialog>
  );
}
