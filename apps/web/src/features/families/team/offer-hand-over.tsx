import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { useColleagues } from './use-colleagues.js';

/** An offer changes nothing: the next one accepts, then the family agrees. */
export function OfferHandOver({
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
    (body: components['schemas']['HandOverDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/hand-overs', { params: { path: { familyId }, header }, body }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ toPersonId: '', reason: '' }, act.problem);
  const coordinators = (colleagues.data?.items ?? []).filter(({ role }) => role === 'coordinator');
  const send = () => {
    const { toPersonId, reason } = form.values;
    const toServiceId = coordinators.find(({ personId }) => personId === toPersonId)?.serviceId;
    act.mutate({ toPersonId, reason: reason.trim(), ...(toServiceId === undefined ? {} : { toServiceId }) });
  };
  return (
    <ActDialog
      title={t('handOver.title')}
      lead={t('handOver.lead')}
      submit={t('handOver.submit')}
      act={act}
      from={colleagues}
      onSubmit={send}
      onClose={onClose}
    >
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
    </ActDialog>
  );
}
