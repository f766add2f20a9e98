import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useFamilyView } from '../../../api/family.js';
import type { Plan } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import { changedPlan } from '../step/changed-plan.js';
import { kindsIn, matterGroups } from './matters.js';

interface GiveDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

type Given = components['schemas']['DelegationView'];

const nothing = { toPersonId: '', kinds: [] as readonly string[], validTo: '' };

/** Whom I let sign for me; whether they may is the server's to say. */
export function GiveDialog({ plan, onClose }: GiveDialogProps) {
  const { t } = useTranslation('plan');
  const adults = useOtherAdults(plan);
  const { day } = useDates();
  const give = useGive(plan, ({ toPersonId, validTo }) => {
    onClose();
    const name = adults.find(({ value }) => value === toPersonId)?.label ?? '';
    tell({ text: t('delegations.done', { name, day: day(validTo) }) });
  });
  const form = useForm(nothing, give.problem);
  return (
    <ActDialog
      title={t('delegations.give')}
      lead={t('delegations.giveLead')}
      submit={t('delegations.giveButton')}
      act={give}
      onSubmit={() => {
        give.mutate(form.values);
      }}
      onClose={onClose}
    >
      <Pick label={t('delegations.to')} choices={adults} {...form.text('toPersonId')} />
      <TickList
        label={t('delegations.matters')}
        choices={matterGroups.map((group) => ({ value: group, label: t(`delegations.groups.${group}`) }))}
        {...form.list('kinds')}
      />
      <DayField
        label={t('delegations.until')}
        description={t('delegations.atMost')}
        {...form.text('validTo')}
      />
    </ActDialog>
  );
}

function useOtherAdults({ familyId }: Plan) {
  const { person } = useMe();
  const family = useFamilyView(familyId);
  const isAdult = new Set(['adult', 'parent-elsewhere', 'representative']);
  return (family.data?.members ?? [])
    .filter(({ personId, role }) => personId !== person.id && isAdult.has(role))
    .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
}

function useGive({ familyId, today }: Plan, onDone: (given: Given) => void) {
  return useAct(
    ({ toPersonId, kinds, validTo }: typeof nothing, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/delegations', {
          params: { path: { familyId }, header },
          body: { toPersonId, kinds: kindsIn(kinds), validFrom: today, validTo },
        }),
      ),
    { changes: changedPlan(familyId), onDone, stays: true },
  );
}
