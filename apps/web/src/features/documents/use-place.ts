import { useSearchParams } from 'react-router';
import { usePlan } from '../../api/plan.js';
import type { Place } from './papers.js';

/** The goal or step the address names, and what it is called where the reader sees it. */
export function usePlace(familyId: string): { readonly place: Place | undefined; readonly title: string } {
  const [search] = useSearchParams();
  const [step, goal] = [search.get('steg'), search.get('maal')];
  const plan = usePlan(familyId);
  const place: Place | undefined =
    step !== null ? { kind: 'step', id: step } : goal !== null ? { kind: 'goal', id: goal } : undefined;
  const goals = plan.data?.areas.flatMap((area) => area.goals) ?? [];
  const steps = [...goals, ...(plan.data?.areas ?? [])].flatMap((one) => one.actions);
  return { place, title: [...goals, ...steps].find(({ id }) => id === place?.id)?.title ?? '' };
}
