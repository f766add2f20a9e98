import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView, type Person } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm, written } from '../../../ui/form/use-form.js';

interface MembershipProps {
  readonly family: FamilyView;
  readonly person: Person;
  readonly onClose: () => void;
}

function useMembership({ family, person, onClose }: MembershipProps) {
  const path = { familyId: family.id, memberId: person.memberId ?? '' };
  return useAct(
    (body: components['schemas']['ChangeMemberDto'], header) =>
      answerOf(
        api.PATCH('/api/v1/families/{familyId}/members/{memberId}', { params: { path, header }, body }),
      ),
    { changes: changesIn(family.id), onDone: onClose },
  );
}

/** A move between the family's homes; a child may stand in two. */
export function MoveHome(props: MembershipProps) {
  const { family, person, onClose } = props;
  const { t } = useTranslation('family');
  const act = useMembership(props);
  const now = family.households.filter(({ personIds }) => personIds.includes(person.personId));
  const form = useForm({ householdIds: now.map(({ id }) => id), from: '' }, act.problem);
  return (
    <ActDialog
      title={t('move.title', { name: person.givenName })}
      lead={t('move.lead')}
      submit={t('move.submit')}
      act={act}
      onSubmit={() => {
        const from = written(form.values.from);
        act.mutate({ householdIds: [...form.values.householdIds], ...(from === undefined ? {} : { from }) });
      }}
      onClose={onClose}
    >
      <TickList
        label={t('move.where')}
        choices={family.households.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.list('householdIds')}
      />
      <DayField label={t('fields.from')} description={t('fields.todayWhenEmpty')} {...form.text('from')} />
    </ActDialog>
  );
}

/** No longer a member: access ends that day. */
export function EndMembership(props: MembershipProps) {
  const { person, onClose } = props;
  const { t } = useTranslation('family');
  const act = useMembership(props);
  const form = useForm({ validTo: '' }, act.problem);
  return (
    <ActDialog
      title={t('endMember.title', { name: person.givenName })}
      lead={t('endMember.lead', { name: person.givenName })}
      submit={t('endMember.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate({ validTo: form.values.validTo });
      }}
      onClose={onClose}
    >
      <DayField label={t('fields.lastDay')} {...form.text('validTo')} />
    </ActDialog>
  );
}
