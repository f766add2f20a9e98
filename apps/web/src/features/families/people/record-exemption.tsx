import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';

/** A holder leaves the circle of a child on a documented ground alone, once a second employee has confirmed it. */
export function RecordExemption(props: FamilyFormProps) {
  const { t } = useTranslation('family');
  const { family, onClose } = props;
  const familyId = family.id;
  const act = useFamilyAct(props, (body: components['schemas']['ExemptionDto'], header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/exemptions', {
        params: { path: { familyId }, header },
        body,
      }),
    ),
  );
  const form = useForm({ childId: '', adultId: '', basis: '' }, act.problem);
  const people = (wanted: boolean) =>
    family.members
      .filter(({ role }) => (role === 'child' || role === 'unborn') === wanted)
      .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  return (
    <FamilyDialog
      of="exemption"
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate({ ...form.values, basis: form.values.basis.trim() });
      }}
      onClose={onClose}
    >
      <Pick label={t('fact.child')} choices={people(true)} {...form.text('childId')} />
      <Pick label={t('fact.adult')} choices={people(false)} {...form.text('adultId')} />
      <Textarea label={t('represent.basis')} maxLength={1000} {...form.text('basis')} />
    </FamilyDialog>
  );
}
