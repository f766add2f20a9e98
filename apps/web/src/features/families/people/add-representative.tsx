import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';
import { representations } from './fact-words.js';
import { WhoFields } from './person-fields.js';
import { emptyPerson, personOf } from './person-values.js';

type Body = components['schemas']['RepresentativeDto'];
const none: readonly string[] = [];
const empty = { ...emptyPerson, personId: '', kind: '', mandate: none, basis: '', validTo: '' };

/** Signs for another, on a documented basis and for its time. */
export function AddRepresentative(props: FamilyFormProps) {
  const { t } = useTranslation(['family', 'words']);
  const { family, onClose } = props;
  const familyId = family.id;
  const act = useFamilyAct(props, (body: Body, header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/representatives', {
        params: { path: { familyId }, header },
        body,
      }),
    ),
  );
  const form = useForm(empty, act.problem);
  const members = family.members.filter(({ memberId }) => memberId !== null);
  return (
    <FamilyDialog
      of="represent"
      act={act}
      onSubmit={() => {
        act.mutate(bodyOf(form.values));
      }}
      onClose={onClose}
    >
      <Pick
        label={t('represent.for')}
        choices={members.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
        {...form.text('personId')}
      />
      <Pick
        label={t('represent.kind')}
        choices={representations.map((value) => ({ value, label: t(`represent.kinds.${value}`) }))}
        {...form.text('kind')}
      />
      <WhoFields form={form} />
      <TickList
        label={t('represent.mandate')}
        description={t('represent.mandateHint')}
        choices={lifeAreas.map((value) => ({ value, label: t(`words:lifeAreas.${value}`) }))}
        {...form.list('mandate')}
      />
      <Textarea label={t('represent.basis')} maxLength={1000} {...form.text('basis')} />
      <DayField label={t('fields.until')} description={t('fields.openWhenEmpty')} {...form.text('validTo')} />
    </FamilyDialog>
  );
}

function bodyOf(values: typeof empty): Body {
  const validTo = written(values.validTo);
  return {
    personId: values.personId,
    kind: values.kind as Body['kind'],
    representative: personOf(values),
    basis: values.basis.trim(),
    ...(values.mandate.length === 0 ? {} : { mandate: values.mandate as Body['mandate'] & object }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
