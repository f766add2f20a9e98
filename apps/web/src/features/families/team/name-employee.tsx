import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { useColleagues } from './use-colleagues.js';

/** Which employee fills the place of a service the family already works with. */
export function NameEmployee({
  family,
  onClose,
}: {
  readonly family: FamilyView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('family');
  const familyId = family.id;
  const colleagues = useColleagues(familyId);
  const act = useAct(
    (body: components['schemas']['NameEmployeeDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/team', { params: { path: { familyId }, header }, body }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ serviceId: '', personId: '' }, act.problem);
  const services = new Map(
    family.team.flatMap(({ service }) => (service === null ? [] : [[service.id, service.name]])),
  );
  const { serviceId } = form.values;
  const there = (colleagues.data?.items ?? []).filter((one) => one.serviceId === serviceId);
  return (
    <ActDialog
      title={t('name.title')}
      lead={t('name.lead')}
      submit={t('name.submit')}
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
    </ActDialog>
  );
}
