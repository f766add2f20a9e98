import { useFamilyView } from '../../../api/family.js';
import type { Plan } from '../../../api/plan.js';

/** Names of services, as far as the plan or the team tells the reader of them. */
export function useServices(plan: Plan): (ids: readonly string[]) => string {
  const family = useFamilyView(plan.familyId);
  const steps = plan.areas.flatMap(({ goals, actions }) => [
    ...goals.flatMap((goal) => goal.actions),
    ...actions,
  ]);
  const known = new Map(
    steps.flatMap(({ owner }) => owner.services.map(({ id, name }) => [id, name] as const)),
  );
  for (const { service } of family.data?.team ?? [])
    if (service !== null) known.set(service.id, service.name);
  return (ids) => ids.flatMap((id) => known.get(id) ?? []).join(', ');
}
