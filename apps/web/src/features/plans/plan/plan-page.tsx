import { Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { usePlan, type Plan } from '../../../api/plan.js';
import { useFamily } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Standstill } from '../../../ui/standstill/standstill.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { Agreements } from '../agreements/agreements.js';
import { LanesShown } from '../lane/lanes-shown.js';
import { Delegations } from '../delegations/delegations.js';
import { PromiseButton } from '../promise/promise-button.js';
import { Columns } from './columns.js';
import { Goals } from './goals.js';
import { PlanFilter } from './plan-filter.js';
import { useFiltered } from './use-filter.js';

/** What we do, what the municipality does, and what each of it rests on. */
export default function PlanPage() {
  const { t } = useTranslation('plan');
  const familyId = useFamily()?.id;
  const plan = usePlan(familyId);
  if (familyId === undefined)
    return (
      <Page title={t('title')}>
        <NoFamily />
      </Page>
    );
  return (
    <Page title={t('title')}>
      <FamilyChoice />
      <ListState query={plan} empty={t('empty')} isEmpty={() => false}>
        {(data) => <Whole plan={data} />}
      </ListState>
    </Page>
  );
}

function Whole({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const { areas, ...filter } = useFiltered(plan);
  return (
    <LanesShown familyId={plan.familyId}>
      <Standstill step={plan.step} />
      <HStack gap="space-12" className="vl-screen-only">
        {plan.allowedActions.includes('promise') && <PromiseButton plan={plan} />}
        <Button
          variant="tertiary"
          onClick={() => {
            window.print();
          }}
        >
          {t('print')}
        </Button>
      </HStack>
      {plan.areas.length > 0 && <PlanFilter plan={plan} filter={filter} />}
      <Goals areas={areas} plan={plan} />
      <Columns areas={areas} plan={plan} isFiltered={filter.isOn} />
      <Agreements plan={plan} />
      <Delegations plan={plan} />
    </LanesShown>
  );
}
