import { ReadMore, TextField, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { BirthFields, ReachFields, WhoFields } from './person-fields.js';
import { emptyPerson, personOf } from './person-values.js';

interface AddMemberProps {
  readonly family: FamilyView;
  readonly onClose: () => void;
}

const empty = { ...emptyPerson, householdId: '' };

/** Somebody of the family, born or not yet. */
export function AddMember({ family, onClose }: AddMemberProps) {
  const { t } = useTranslation('family');
  const familyId = family.id;
  const act = useAct(
    (body: components['schemas']['JoinDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/members', { params: { path: { familyId }, header }, body }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm(empty, act.problem);
  const send = () => {
    const { householdId: home, ...values } = form.values;
    const householdId = written(home);
    act.mutate({ person: personOf(values), ...(householdId === undefined ? {} : { householdId }) });
  };
  return (
    <ActDialog
      title={t('addMember.title')}
      submit={t('addMember.submit')}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <BirthFields form={form} family={family} />
      <WhoFields form={form} />
      {family.households.length > 0 && (
        <Pick
          label={t('addMember.household')}
          choices={family.households.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.text('householdId')}
        />
      )}
      <ReadMore header={t('addMember.more')}>
        <VStack gap="space-20">
          <ReachFields form={form} />
          <TextField
            label={t('person.noView')}
            description={t('person.noViewHint')}
            maxLength={500}
            {...form.text('noViewReason')}
          />
        </VStack>
      </ReadMore>
    </ActDialog>
  );
}
