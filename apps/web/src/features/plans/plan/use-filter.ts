import { useSearchParams } from 'react-router';
import { lifeAreas, type LifeArea } from '#contract';
import type { Plan } from '../../../api/plan.js';

export type Area = Plan['areas'][number];
export type Step = Area['actions'][number];
export type Goal = Area['goals'][number];

export interface Filter {
  readonly area: LifeArea | undefined;
  readonly personId: string | undefined;
  readonly isOn: boolean;
  readonly choose: (name: 'omrade' | 'person', value: string) => void;
}

/** What the address asks for: a life area by its word, a person by id alone. */
function useFilter(): Filter {
  const [search, setSearch] = useSearchParams();
  const area = lifeAreas.find((word) => word === search.get('omrade'));
  const personId = search.get('person') ?? undefined;
  const choose: Filter['choose'] = (name, value) => {
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  };
  return { area, personId, isOn: area !== undefined || personId !== undefined, choose };
}

/** The life areas the reader asked for, with what concerns the person asked for. */
export function useFiltered({ areas }: Plan): Filter & { readonly areas: readonly Area[] } {
  const filter = useFilter();
  const { area, personId } = filter;
  const kept = areas
    .filter((one) => area === undefined || one.area === area)
    .map((one) => (personId === undefined ? one : about(one, personId)));
  return { ...filter, areas: kept };
}

/** Whose it is, or whom it is about. */
function about({ area, goals, actions }: Area, personId: string): Area {
  const concerns = (step: Step) =>
    step.subjectIds.includes(personId) || step.owner.persons.some(({ id }) => id === personId);
  return {
    area,
    goals: goals
      .map((goal) => ({ ...goal, actions: goal.actions.filter(concerns) }))
      .filter((goal) => goal.actions.length > 0 || goal.subjectIds.includes(personId)),
    actions: actions.filter(concerns),
  };
}
