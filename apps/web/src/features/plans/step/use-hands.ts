import type { Plan } from '../../../api/plan.js';
import type { Choice } from '../../../ui/form/pick.js';
import { useServices } from '../agreements/use-services.js';
import type { Step } from '../plan/use-filter.js';
import { useNames } from './use-names.js';

/** Who else may do a step under the agreement it can be changed under. */
export function useHands({ movableUnder, owner }: Step, plan: Plan): readonly Choice[] {
  const names = useNames(plan);
  const services = useServices(plan);
  const agreement = plan.standingAgreements.find(({ id }) => id === movableUnder);
  if (agreement === undefined) return [];
  const now = new Set([...owner.persons, ...owner.services].map(({ id }) => id));
  const choices = [
    ...agreement.ownerIds.map((id) => ({ value: id, label: names([id]) })),
    ...agreement.ownerServiceIds.map((id) => ({ value: id, label: services([id]) })),
  ];
  return choices.filter(({ value, label }) => label !== '' && !(now.size === 1 && now.has(value)));
}
