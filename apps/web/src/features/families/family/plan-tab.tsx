import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../../../api/plan.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { LanesShown, PlanColumns } from '../../plans/index.js';

/** The plan the family reads, as far as they have let us see it. */
export function PlanTab({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('family');
  const plan = usePlan(familyId);
  return (
    <ListState query={plan} empty={t('plan.empty')} isEmpty={({ areas }) => areas.length === 0}>
      {(data) => (
        <LanesShown familyId={familyId}>
          <VStack gap="space-32">
            <PlanColumns plan={data} />
          </VStack>
        </LanesShown>
      )}
    </ListState>
  );
}
