import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { chosen, useForm, written } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import { grounds } from './grounds.js';

interface KeepOutProps {
  readonly families: components['schemas']['KeptOutListView']['families'];
  readonly onClose: () => void;
}

/** A named employee, out of one family: at once, for a reason and a time. */
export function KeepOut({ families, onClose }: KeepOutProps) {
  const { t } = useTranslation('kept-out');
  const act = useAct(
    (body: components['schemas']['KeepOutDto'], header) =>
      answerOf(api.POST('/api/v1/kept-out', { params: { header }, body })),
    {
      changes: [['kept-out'], ['stand-ins']],
      onDone: () => {
        onClose();
        tell({ text: t('keepOut.done') });
      },
    },
  );
  const form = useForm({ familyId: '', personId: '', ground: '', reason: '', until: '' }, act.problem);
  const { familyId, ground } = form.values;
  const employees = useQuery({
    queryKey: ['kept-out', 'employees', familyId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/kept-out/families/{familyId}/employees', { params: { path: { familyId } } })),
    enabled: familyId !== '',
  });
  return (
    <ActDialog
      title={t('keepOut.open')}
      lead={t('keepOut.lead')}
      submit={t('keepOut.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        const { personId, reason, until } = form.values;
        const last = written(until);
        // The server names what is missing.
        const body = { familyId, personId, ground: chosen(grounds, ground), reason: reason.trim() };
        act.mutate({
          ...body,
          ...(last === undefined ? {} : { until: last }),
        } as components['schemas']['KeepOutDto']);
      }}
      onClose={onClose}
    >
      <Pick
        label={t('keepOut.family')}
        choices={families.map(({ familyId: value, coordinator }, n) => ({
          value,
          label: t('nth', { name: coordinator, n: n + 1 }),
        }))}
        {...form.text('familyId')}
      />
      <Pick
        label={t('keepOut.who')}
        choices={(employees.data?.items ?? []).map(({ personId: value, name: label }) => ({ value, label }))}
        {...form.text('personId')}
      />
      <RadioGroup legend={t('keepOut.why')} {...form.radio('ground')}>
        {grounds.map((one) => (
          <Radio key={one} value={one}>
            {one === 'lock-out' ? t('keepOut.lockOut') : t(`ground.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea label={t('keepOut.reason')} maxLength={500} {...form.text('reason')} />
      {ground === 'lock-out' && (
        <DayField label={t('keepOut.until')} description={t('keepOut.untilHint')} {...form.text('until')} />
      )}
    </ActDialog>
  );
}
