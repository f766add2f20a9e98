import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { useFamilyAct, type FamilyFormProps } from '../family-dialog.js';

type Schemas = components['schemas'];
interface OneHouseholdProps extends FamilyFormProps {
  readonly household: Schemas['HouseholdView'];
}

const choicesOf = (family: FamilyView, ids?: readonly string[]) =>
  family.members
    .filter(({ personId, memberId }) => memberId !== null && (ids?.includes(personId) ?? true))
    .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
const dayOf = (value: string) => {
  const from = written(value);
  return from === undefined ? {} : { from };
};

export function AddHousehold(props: FamilyFormProps) {
  const { t } = useTranslation('family');
  const { family, onClose } = props;
  const path = { familyId: family.id };
  const act = useFamilyAct(props, (body: Schemas['SetHouseholdDto'], header) =>
    answerOf(api.POST('/api/v1/families/{familyId}/households', { params: { path, header }, body })),
  );
  const form = useForm({ name: '', personIds: [] as readonly string[], from: '' }, act.problem);
  return (
    <ActDialog
      title={t('household.addTitle')}
      submit={t('household.addSubmit')}
      act={act}
      onSubmit={() => {
        const { name, personIds, from } = form.values;
        act.mutate({ name: name.trim(), personIds: [...personIds], ...dayOf(from) });
      }}
      onClose={onClose}
    >
      <TextField
        label={t('household.name')}
        description={t('household.nameHint')}
        maxLength={120}
        {...form.text('name')}
      />
      <TickList label={t('household.who')} choices={choicesOf(family)} {...form.list('personIds')} />
      <DayField label={t('fields.from')} description={t('fields.todayWhenEmpty')} {...form.text('from')} />
    </ActDialog>
  );
}

/** A separation: the home is split at once, and new things in it narrow. */
export function SplitHousehold({ family, household, onClose }: OneHouseholdProps) {
  const { t } = useTranslation('family');
  const path = { familyId: family.id, householdId: household.id };
  const act = useAct(
    (body: Schemas['SplitHouseholdDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/households/{householdId}/split', {
          params: { path, header },
          body,
        }),
      ),
    { changes: changesIn(family.id), onDone: onClose },
  );
  const none: readonly string[] = [];
  const form = useForm({ name: '', personIds: none, inBothIds: none, from: '' }, act.problem);
  const people = choicesOf(family, household.personIds);
  const { personIds: moving } = form.values;
  const isChild = (id: string) =>
    family.members.some(({ personId, role }) => personId === id && role === 'child');
  return (
    <ActDialog
      title={t('household.splitTitle', { name: household.name })}
      lead={t('household.splitLead')}
      submit={t('household.splitSubmit')}
      act={act}
      isFinal
      onSubmit={() => {
        const { name, personIds, inBothIds, from } = form.values;
        act.mutate({
          name: name.trim(),
          personIds: [...personIds],
          inBothIds: inBothIds.filter((id) => !personIds.includes(id)),
          ...dayOf(from),
        });
      }}
      onClose={onClose}
    >
      <TickList label={t('household.whoMoves')} choices={people} {...form.list('personIds')} />
      <TextField
        label={t('household.newName')}
        description={t('household.nameHint')}
        maxLength={120}
        {...form.text('name')}
      />
      <TickList
        label={t('household.inBoth')}
        choices={people.filter(({ value }) => isChild(value) && !moving.includes(value))}
        {...form.list('inBothIds')}
      />
      <DayField label={t('fields.from')} description={t('fields.todayWhenEmpty')} {...form.text('from')} />
    </ActDialog>
  );
}

export function EndHousehold({ family, household, onClose }: OneHouseholdProps) {
  const { t } = useTranslation('family');
  const path = { familyId: family.id, householdId: household.id };
  const act = useAct(
    (body: Schemas['EndHouseholdDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/households/{householdId}/end', {
          params: { path, header },
          body,
        }),
      ),
    { changes: changesIn(family.id), onDone: onClose },
  );
  const form = useForm({ validTo: '' }, act.problem);
  return (
    <ActDialog
      title={t('household.endTitle', { name: household.name })}
      lead={t('household.endLead')}
      submit={t('household.endSubmit')}
      act={act}
      isFinal
      onSubmit={() => {
        const validTo = written(form.values.validTo);
        act.mutate(validTo === undefined ? {} : { validTo });
      }}
      onClose={onClose}
    >
      <DayField
        label={t('fields.lastDay')}
        description={t('fields.todayWhenEmpty')}
        {...form.text('validTo')}
      />
    </ActDialog>
  );
}
