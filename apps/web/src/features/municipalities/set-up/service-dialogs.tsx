import { InlineMessage, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { secrecyClasses, sectors, serviceOwners } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written, type Form } from '../../../ui/form/use-form.js';
import { keys, type Service } from './set-up-queries.js';

type Schemas = components['schemas'];
type Fields = Record<'name' | 'sector' | 'owner' | 'secrecy' | 'phone' | 'closedOn', string>;
const empty: Fields = { name: '', sector: '', owner: '', secrecy: 'ordinary', phone: '', closedOn: '' };

interface DialogProps {
  readonly onClose: () => void;
}

export function AddService({ onClose }: DialogProps) {
  const { t } = useTranslation('set-up');
  const act = useAct(
    (body: Schemas['AddServiceDto'], header) =>
      answerOf(api.POST('/api/v1/admin/services', { params: { header }, body })),
    { changes: [keys.services], onDone: onClose },
  );
  const form = useForm(empty, act.problem);
  return (
    <ActDialog
      title={t('services.add')}
      submit={t('services.save')}
      act={act}
      onSubmit={() => act.mutate(serviceIn(form.values))}
      onClose={onClose}
    >
      <ServiceFields form={form} />
    </ActDialog>
  );
}

export function ChangeService({ service, onClose }: DialogProps & { readonly service: Service }) {
  const { t } = useTranslation('set-up');
  const { id, version, name, sector, owner, secrecy } = service;
  const act = useAct(
    (body: Schemas['ChangeServiceDto'], header) => {
      const params = { path: { id }, header: { ...header, ...ifMatch(version) } };
      return answerOf(api.PATCH('/api/v1/admin/services/{id}', { params, body }));
    },
    { changes: [keys.services], onDone: onClose },
  );
  const now = { name, sector, owner, secrecy, phone: service.phone ?? '', closedOn: service.closedOn ?? '' };
  const form = useForm<Fields>(now, act.problem);
  const closes = form.values.closedOn !== '' && form.values.closedOn !== service.closedOn;
  const submit = () => {
    const closedOn = written(form.values.closedOn);
    act.mutate({ ...serviceIn(form.values), ...(closedOn === undefined ? {} : { closedOn }) });
  };
  return (
    <ActDialog
      title={t('services.changing', { name })}
      submit={t(closes ? 'services.closeIt' : 'services.save')}
      isFinal={closes}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <ServiceFields form={form} />
      <DayField
        label={t('services.closedOn')}
        description={t('services.closedOnWhat')}
        {...form.text('closedOn')}
      />
      {closes && <InlineMessage status="warning">{t('services.closing')}</InlineMessage>}
    </ActDialog>
  );
}

/** What is not chosen yet is the server's to refuse, beside its field. */
function serviceIn({ name, sector, owner, secrecy, phone }: Fields): Schemas['AddServiceDto'] {
  const number = written(phone);
  const filled = { name: name.trim(), sector, owner, secrecy } as Schemas['AddServiceDto'];
  return { ...filled, ...(number === undefined ? {} : { phone: number }) };
}

function ServiceFields({ form }: { readonly form: Form<Fields> }) {
  const { t } = useTranslation(['set-up', 'words']);
  return (
    <>
      <TextField label={t('services.name')} {...form.text('name')} />
      <Pick
        label={t('services.sector')}
        choices={sectors.map((value) => ({ value, label: t(`words:sectors.${value}`) }))}
        {...form.text('sector')}
      />
      <Pick
        label={t('services.owner')}
        description={t('services.ownerWhat')}
        choices={serviceOwners.map((value) => ({ value, label: t(`words:serviceOwners.${value}`) }))}
        {...form.text('owner')}
      />
      <RadioGroup
        legend={t('services.secrecy')}
        description={t('services.secrecyWhat')}
        {...form.radio('secrecy')}
      >
        {secrecyClasses.map((value) => (
          <Radio key={value} value={value}>
            {t(`words:secrecyClasses.${value}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t('services.phone')}
        description={t('services.phoneWhat')}
        inputMode="tel"
        {...form.text('phone')}
      />
    </>
  );
}
