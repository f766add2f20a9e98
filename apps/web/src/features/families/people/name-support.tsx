import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';
import { WhoFields } from './person-fields.js';
import { emptyPerson, personOf } from './person-values.js';

type Body = components['schemas']['SupportPersonDto'];
const none: readonly string[] = [];

/** Of the person's own choice: reads what that person chooses, signs nothing. */
export function NameSupport(props: FamilyFormProps) {
  const { t } = useTranslation(['family', 'words']);
  const { family, onClose } = props;
  const familyId = family.id;
  const act = useFamilyAct(props, (body: Body, header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/support-persons', {
        params: { path: { familyId }, header },
        body,
      }),
    ),
  );
  const form = useForm({ ...emptyPerson, personId: '', areas: none, validTo: '' }, act.problem);
  const members = family.members.filter(({ memberId, role }) => memberId !== null && role !== 'unborn');
  const send = () => {
    const { personId, areas, validTo, ...supporter } = form.values;
    const until = written(validTo);
    const chosen = areas as Body['areas'];
    act.mutate({
      personId,
      areas: chosen,
      supporter: personOf(supporter),
      ...(until === undefined ? {} : { validTo: until }),
    });
  };
  return (
    <FamilyDialog of="support" act={act} onSubmit={send} onClose={onClose}>
      <Pick
        label={t('support.for')}
        choices={members.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
        {...form.text('personId')}
      />
      <WhoFields form={form} />
      <TickList
        label={t('support.areas')}
        choices={lifeAreas.map((value) => ({ value, label: t(`words:lifeAreas.${value}`) }))}
        {...form.list('areas')}
      />
      <DayField label={t('fields.until')} description={t('fields.openWhenEmpty')} {...form.text('validTo')} />
    </FamilyDialog>
  );
}
