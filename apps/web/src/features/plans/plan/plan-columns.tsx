import type { Plan } from '../../../api/plan.js';
import { Agreements } from '../agreements/agreements.js';
import { Columns } from './columns.js';
import { Goals } from './goals.js';
import { PlanFilter } from './plan-filter.js';
import { useFiltered } from './use-filter.js';

/** The family's own plan, as far as the reader may see it, for whoever works with them. */
export function PlanColumns({ plan }: { readonly plan: Plan }) {
  const { areas, ...filter } = useFiltered(plan);
  return (
    <>
      <PlanFilter plan={plan} filter={filter} />
      <Goals areas={areas} plan={plan} />
      <Columns areas={areas} plan={plan} isFiltered={filter.isOn} />
      <Agreements plan={plan} />
    </>
  );
}
