import { Button, Checkbox, Textarea, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useFamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, type Form } from '../../../ui/form/use-form.js';

type Body = components['schemas']['DiscloseDto'];
const grounds = ['danger', 'court-order', 'statute'] as const;
const empty = {
  subjectId: '',
  area: '',
  ground: '',
  legalBasis: '',
  reason: '',
  what: '',
  recipient: '',
  validTo: '',
  isHidden: false,
  withheldBecause: '',
};
interface OfFamily {
  readonly familyId: string;
}

/** The deliberate act: nothing is chosen beforehand, and holding the permission changes no other form. */
export function Disclose({ familyId }: OfFamily) {
  const { t } = useTranslation('disclosures');
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen(true)}>
        {t('form.open')}
      </Button>
      {isOpen && <DiscloseDialog familyId={familyId} onClose={() => setOpen(false)} />}
    </div>
  );
}

function DiscloseDialog({ familyId, onClose }: OfFamily & { readonly onClose: () => void }) {
  const { t } = useTranslation('disclosures');
  const act = useAct(
    (body: Body, header) => {
      const params = { path: { familyId }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/disclosures', { params, body }));
    },
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm(empty, act.problem);
  const submit = () => {
    const { isHidden, withheldBecause, area, ground, ...told } = form.values;
    const wanted = { ...told, area: area as Body['area'], ground: ground as Body['ground'] };
    act.mutate(isHidden ? { ...wanted, withheldBecause } : wanted);
  };
  return (
    <ActDialog
      title={t('form.title')}
      lead={t('form.lead')}
      submit={t('form.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <WhatIsTold form={form} familyId={familyId} />
      <WhoIsTold form={form} />
    </ActDialog>
  );
}

function WhatIsTold({ form, familyId }: OfFamily & { readonly form: Form<typeof empty> }) {
  const { t } = useTranslation(['disclosures', 'words']);
  const { data } = useFamilyView(familyId);
  const people = (data?.members ?? []).filter(({ memberId }) => memberId !== null);
  return (
    <>
      <Pick
        label={t('form.about')}
        choices={people.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
        {...form.text('subjectId')}
      />
      <Pick
        label={t('form.area')}
        choices={lifeAreas.map((value) => ({ value, label: t(`words:lifeAreas.${value}`) }))}
        {...form.text('area')}
      />
      <Textarea label={t('form.what')} maxLength={2000} {...form.text('what')} />
      <TextField label={t('form.recipient')} maxLength={200} {...form.text('recipient')} />
      <Pick
        label={t('form.ground')}
        choices={grounds.map((value) => ({ value, label: t(`grounds.${value}`) }))}
        {...form.text('ground')}
      />
      <TextField label={t('form.law')} maxLength={300} {...form.text('legalBasis')} />
      <Textarea label={t('form.reason')} maxLength={2000} {...form.text('reason')} />
    </>
  );
}

function WhoIsTold({ form }: { readonly form: Form<typeof empty> }) {
  const { t } = useTranslation('disclosures');
  return (
    <>
      <DayField label={t('form.until')} description={t('form.untilHint')} {...form.text('validTo')} />
      <Checkbox {...form.check('isHidden')} description={t('form.hideHint')}>
        {t('form.hide')}
      </Checkbox>
      {form.values.isHidden && (
        <Textarea label={t('form.danger')} maxLength={2000} {...form.text('withheldBecause')} />
      )}
    </>
  );
}
