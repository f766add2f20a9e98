import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { sectors, serviceOwners } from '#contract';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, type Form } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';
import { useGuests } from './use-guests.js';

type Invited = components['schemas']['InviteGuestDto'];

const anew = 'new';
const empty = {
  ...{ serviceId: anew, name: '', ownerName: '', owner: '', sector: '' },
  ...{ givenName: '', familyName: '', nationalNumber: '', until: '' },
};

/** Somebody who works outside the municipality, for this family alone. The national number is written once and kept sealed. */
export function InviteGuest(props: FamilyFormProps) {
  const { t } = useTranslation('family');
  const { family, onClose } = props;
  const familyId = family.id;
  const guests = useGuests(familyId);
  const act = useFamilyAct(props, (body: Invited, header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/guests', { params: { path: { familyId }, header }, body }),
    ),
  );
  const form = useForm(empty, act.problem);
  const known = new Map((guests.data?.items ?? []).map(({ serviceId, service }) => [serviceId, service]));
  return (
    <FamilyDialog
      of="guest"
      act={act}
      from={guests}
      onSubmit={() => {
        act.mutate(filledIn(form.values));
      }}
      onClose={onClose}
    >
      {known.size > 0 && (
        <Pick
          label={t('guest.which')}
          choices={[
            { value: anew, label: t('guest.newOne') },
            ...[...known].map(([value, label]) => ({ value, label })),
          ]}
          {...form.text('serviceId')}
        />
      )}
      {form.values.serviceId === anew && <ServiceFields form={form} />}
      <TextField label={t('guest.givenName')} autoComplete="off" {...form.text('givenName')} />
      <TextField label={t('guest.familyName')} autoComplete="off" {...form.text('familyName')} />
      <TextField
        label={t('person.nationalNumber')}
        description={t('guest.numberWhat')}
        autoComplete="off"
        {...form.text('nationalNumber')}
      />
      <DayField label={t('guest.until')} description={t('guest.untilWhat')} {...form.text('until')} />
    </FamilyDialog>
  );
}

function ServiceFields({ form }: { readonly form: Form<typeof empty> }) {
  const { t } = useTranslation(['family', 'words', 'set-up']);
  return (
    <>
      <TextField label={t('guest.name')} {...form.text('name')} />
      <TextField
        label={t('guest.ownerName')}
        description={t('guest.ownerNameWhat')}
        {...form.text('ownerName')}
      />
      <Pick
        label={t('guest.owner')}
        choices={serviceOwners.map((value) => ({ value, label: t(`words:serviceOwners.${value}`) }))}
        {...form.text('owner')}
      />
      <Pick
        label={t('guest.sector')}
        choices={sectors.map((value) => ({ value, label: t(`words:sectors.${value}`) }))}
        {...form.text('sector')}
      />
    </>
  );
}

/** What is not chosen yet is the server's to refuse, beside its field. */
function filledIn(written: typeof empty): Invited {
  const { serviceId, name, ownerName, owner, sector, nationalNumber, ...rest } = written;
  const told = { name: name.trim(), ownerName: ownerName.trim(), owner, sector };
  const where = serviceId === anew ? { service: told as Invited['service'] } : { serviceId };
  return { ...rest, nationalNumber: nationalNumber.replaceAll(/[\s-]/g, ''), ...where };
}
