import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';
import { useColleagues } from './use-colleagues.js';

/** An offer changes nothing: the next one accepts, then the family agrees. */
export function OfferHandOver(props: FamilyFormProps) {
  const { t } = useTranslation('family');
  const { family, onClose } = props;
  const familyId = family.id;
  const colleagues = useColleagues(familyId);
  const act = useFamilyAct(props, (body: components['schemas']['HandOverDto'], header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/hand-overs', { params: { path: { familyId }, header }, body }),
    ),
  );
  const form = useForm({ toPersonId: '', reason: '' }, act.problem);
  const coordinators = (colleagues.data?.items ?? []).filter(({ role }) => role === 'coordinator');
  const send = () => {
    const { toPersonId, reason } = form.values;
    const toServiceId = coordinators.find(({ personId }) => personId === toPersonId)?.serviceId;
    act.mutate({ toPersonId, reason: reason.trim(), ...(toServiceId === undefined ? {} : { toServiceId }) });
  };
  return (
    <FamilyDialog of="handOver" act={act} from={colleagues} onSubmit={send} onClose={onClose}>
      <Pick
        label={t('handOver.who')}
        choices={coordinators.map(({ personId, name, service }) => ({
          value: personId,
          label: `${name}, ${service}`,
        }))}
        {...form.text('toPersonId')}
      />
      <Textarea
        label={t('handOver.reason')}
        description={t('handOver.reasonHint')}
        maxLength={1000}
        {...form.text('reason')}
      />
    </FamilyDialog>
  );
}
