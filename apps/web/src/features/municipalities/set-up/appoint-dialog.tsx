import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { administratorFills, staffRoles } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Problem } from '../../../api/problem.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, type Form } from '../../../ui/form/use-form.js';
import { useProblemText } from '../../../ui/problem/problem-text.js';
import { PostFields } from './post-fields.js';
import { keys, useServices } from './set-up-queries.js';

type Appointed = components['schemas']['AppointStaffDto'];

const empty = {
  ...{ givenName: '', familyName: '', nationalNumber: '' },
  ...{ role: '', serviceId: '', mandate: '', workPhone: '', workHours: '' },
};

interface AppointDialogProps {
  /** One more post for somebody who works here already; left out for a new employee. */
  readonly employee?: { readonly personId: string; readonly name: string };
  readonly onClose: () => void;
}

/** A new employee, or one more post. The national number is written here once, kept sealed, and never shown again. */
export function AppointDialog({ employee, onClose }: AppointDialogProps) {
  const { t } = useTranslation(['set-up', 'words']);
  const services = useServices().data?.items.filter(({ closedOn }) => closedOn === null) ?? [];
  const act = useAct(
    (body: Appointed, header) => answerOf(api.POST('/api/v1/admin/staff', { params: { header }, body })),
    { changes: [keys.staff], onDone: onClose },
  );
  const form = useForm(empty, act.problem);
  const service = form.text('serviceId');
  const wrong = useOwnFaults(act.problem);
  return (
    <ActDialog
      title={employee === undefined ? t('staff.add') : t('staff.anotherFor', { name: employee.name })}
      lead={t(employee === undefined ? 'staff.addLead' : 'staff.anotherLead')}
      submit={t(employee === undefined ? 'staff.appoint' : 'staff.anotherSubmit')}
      act={act}
      onSubmit={() => act.mutate(filledIn({ ...form.values, personId: employee?.personId ?? '' }))}
      onClose={onClose}
    >
      {employee === undefined && <NewEmployee form={form} wrong={wrong.number} />}
      <Pick
        label={t('staff.role')}
        choices={staffRoles
          .filter(administratorFills)
          .map((value) => ({ value, label: t(`words:staffRoles.${value}`) }))}
        {...form.text('role')}
      />
      <Pick
        label={t('staff.service')}
        description={t('staff.serviceWhat')}
        choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        {...service}
        error={service.error ?? wrong.service}
      />
      <PostFields form={form} />
    </ActDialog>
  );
}

interface NewEmployeeProps {
  readonly form: Form<typeof empty>;
  readonly wrong: string | undefined;
}

function NewEmployee({ form, wrong }: NewEmployeeProps) {
  const { t } = useTranslation('set-up');
  const number = form.text('nationalNumber');
  return (
    <>
      <TextField label={t('staff.givenName')} autoComplete="off" {...form.text('givenName')} />
      <TextField label={t('staff.familyName')} autoComplete="off" {...form.text('familyName')} />
      <TextField
        label={t('staff.nationalNumber')}
        description={t('staff.nationalNumberWhat')}
        inputMode="numeric"
        autoComplete="off"
        {...number}
        error={number.error ?? wrong}
      />
    </>
  );
}

/** What the server found wrong with one field without naming it. */
function useOwnFaults(problem: Problem | undefined) {
  const { t } = useTranslation('set-up');
  const say = useProblemText();
  return {
    number: problem?.code === 'national-number-invalid' ? say(problem) : undefined,
    service: problem?.detail.because === 'service-needed' ? t('staff.serviceNeeded') : undefined,
  };
}

/** Nothing that is empty is sent; what must not be empty is the server's to name. */
function filledIn(values: typeof empty & { readonly personId: string }): Appointed {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(filled.map(([name, value]) => [name, value.trim()])) as Appointed;
}
