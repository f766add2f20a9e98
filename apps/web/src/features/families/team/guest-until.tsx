import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm } from '../../../ui/form/use-form.js';
import { useFamilyAct, type FamilyFormProps } from '../family-dialog.js';
import type { Guest } from './use-guests.js';

interface GuestFormProps extends FamilyFormProps {
  readonly guest: Guest;
}

/** Longer or shorter, as the family and the coordinator need. */
export function GuestUntil(props: GuestFormProps) {
  const { t } = useTranslation('family');
  const path = { familyId: props.family.id, guestId: props.guest.id };
  const act = useFamilyAct(props, (body: components['schemas']['GuestUntilDto'], header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/guests/{guestId}/until', { params: { path, header }, body }),
    ),
  );
  const form = useForm({ until: props.guest.until }, act.problem);
  return (
    <ActDialog
      title={t('guestUntil.title', { name: props.guest.name })}
      lead={t('guestUntil.lead')}
      submit={t('guestUntil.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ until: form.values.until });
      }}
      onClose={props.onClose}
    >
      <DayField label={t('guest.until')} {...form.text('until')} />
    </ActDialog>
  );
}

/** Out from now on. */
export function EndGuest(props: GuestFormProps) {
  const { t } = useTranslation('family');
  const path = { familyId: props.family.id, guestId: props.guest.id };
  const act = useFamilyAct(props, (_: undefined, header) =>
    answerOf(api.POST('/api/v1/families/{familyId}/guests/{guestId}/end', { params: { path, header } })),
  );
  return (
    <ActDialog
      title={t('guestEnd.title', { name: props.guest.name })}
      lead={t('guestEnd.lead')}
      submit={t('guestEnd.submit')}
      act={act}
      onSubmit={() => {
        act.mutate(undefined);
      }}
      onClose={props.onClose}
    />
  );
}
