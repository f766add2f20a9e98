import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { tell } from '../../../ui/told/told.js';
import { useForm, written } from '../../../ui/form/use-form.js';

interface SupportPersonDialogProps {
  readonly familyId: string;
  readonly onClose: () => void;
}

const nobody = {
  givenName: '',
  familyName: '',
  nationalNumber: '',
  birthDate: '',
  areas: [] as readonly string[],
  validTo: '',
};
type Written = typeof nobody;

export function SupportPersonDialog({ familyId, onClose }: SupportPersonDialogProps) {
  const { t } = useTranslation(['me', 'words']);
  const name = useAct(
    (given: Written, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/support-persons', {
          params: { path: { familyId }, header },
          body: bodyOf(given),
        }),
      ),
    {
      changes: [familyKey(familyId)],
      onDone: () => {
        onClose();
        tell({ text: t('support.named', { name: form.values.givenName.trim() }) });
      },
    },
  );
  const form = useForm(nobody, name.problem);
  return (
    <ActDialog
      title={t('support.open')}
      lead={t('support.what')}
      submit={t('support.send')}
      act={name}
      onSubmit={() => {
        name.mutate(form.values);
      }}
      onClose={onClose}
    >
      <TextField label={t('support.givenName')} maxLength={100} {...form.text('givenName')} />
      <TextField label={t('support.familyName')} maxLength={100} {...form.text('familyName')} />
      <TextField
        label={t('support.number')}
        description={t('support.numberWhy')}
        inputMode="numeric"
        autoComplete="off"
        {...form.text('nationalNumber')}
      />
      <DayField
        label={t('support.birthDate')}
        description={t('support.birthDateWhy')}
        {...form.text('birthDate')}
      />
      <TickList
        label={t('support.areas')}
        choices={lifeAreas.map((area) => ({ value: area, label: t(`words:lifeAreas.${area}`) }))}
        {...form.list('areas')}
      />
      <DayField label={t('support.until')} {...form.text('validTo')} />
    </ActDialog>
  );
}

function bodyOf({ givenName, familyName, nationalNumber, birthDate, areas, validTo }: Written) {
  const number = written(nationalNumber)?.replaceAll(/[\s-]/g, '');
  const until = written(validTo);
  const born = written(birthDate);
  return {
    supporter: {
      ...{ givenName, familyName },
      ...(born === undefined ? {} : { birthDate: born }),
      ...(number === undefined ? {} : { nationalNumber: number }),
    },
    areas: lifeAreas.filter((area) => areas.includes(area)),
    ...(until === undefined ? {} : { validTo: until }),
  };
}
