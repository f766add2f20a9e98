import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';

/** A holder leaves the circle of a child on a documented ground alone, once a second employee has confirmed it. */
export function RecordExemption({
  family,
  onClose,
}: {
  readonly family: FamilyView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('family');
  const familyId = family.id;
  const act = useAct(
    (body: components['schemas']['ExemptionDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/exemptions', {
          params: { path: { familyId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ childId: '', adultId: '', basis: '' }, act.problem);
  const people = (wanted: boolean) =>
    family.members
      .filter(({ role }) => (role === 'child' || role === 'unborn') === wanted)
      .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  return (
    <ActDialog
      title={t('exemption.title')}
      lead={t('exemption.lead')}
      submit={t('exemption.submit')}
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
    </ActDialog>
  );
}
