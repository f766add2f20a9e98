import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written } from '../../../ui/form/use-form.js';

/** A new family has a name and an accountable coordinator: whoever founds it. Then come the people. */
export function FoundFamily({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('families');
  const navigate = useNavigate();
  const { roles } = useMe();
  const posts = roles.staff.filter(({ role, serviceId }) => role === 'coordinator' && serviceId !== null);
  const act = useAct(
    (body: components['schemas']['FoundFamilyDto'], header) =>
      answerOf(api.POST('/api/v1/families', { params: { header }, body })),
    {
      changes: [['families']],
      onDone: ({ id }) => void navigate(`/familier/${id}?fane=familien`),
    },
  );
  const form = useForm({ name: '', serviceId: '' }, act.problem);
  const send = () => {
    const serviceId = written(form.values.serviceId);
    act.mutate({ name: form.values.name.trim(), ...(serviceId === undefined ? {} : { serviceId }) });
  };
  return (
    <ActDialog
      title={t('found.title')}
      lead={t('found.lead')}
      submit={t('found.submit')}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        label={t('found.name')}
        description={t('found.nameHint')}
        autoComplete="off"
        maxLength={120}
        {...form.text('name')}
      />
      {posts.length > 1 && (
        <Pick
          label={t('found.service')}
          choices={posts.map(({ serviceId, service }) => ({ value: serviceId ?? '', label: service ?? '' }))}
          {...form.text('serviceId')}
        />
      )}
    </ActDialog>
  );
}
