import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';
import { useColleagues } from './use-colleagues.js';

/** Which employee fills the place of a service the family already works with. */
export function NameEmployee(props: FamilyFormProps) {
  const { t } = useTranslation('family');
  const { family, onClose } = props;
  const familyId = family.id;
  const colleagues = useColleagues(familyId);
  const act = useFamilyAct(props, (body: components['schemas']['NameEmployeeDto'], header) =>
    answerOf(api.POST('/api/v1/families/{familyId}/team', { params: { path: { familyId }, header }, body })),
  );
  const form = useForm({ serviceId: '', personId: '' }, act.problem);
  const services = new Map(
    family.team.flatMap(({ service }) => (service === null ? [] : [[service.id, service.name]])),
  );
  const { serviceId } = form.values;
  const there = (colleagues.data?.items ?? []).filter((one) => one.serviceId === serviceId);
  return (
    <FamilyDialog
      of="name"
      act={act}
      from={colleagues}
      onSubmit={() => {
        act.mutate(form.values);
      }}
      onClose={onClose}
    >
      <Pick
        label={t('name.service')}
        choices={[...services].map(([value, label]) => ({ value, label }))}
        {...form.text('serviceId')}
      />
      <Pick
        label={t('name.who')}
        choices={there.map(({ personId, name }) => ({ value: personId, label: name }))}
        {...form.text('personId')}
      />
    </FamilyDialog>
  );
}
