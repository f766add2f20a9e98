import { useSearchParams } from 'react-router';
import type { Plan } from '../../../api/plan.js';
import type { Step } from '../plan/use-filter.js';

const name = 'mertid';

/** A day has passed on a step one may report on: more time is offered. The address may open the question (`?mertid=`). */
export function useMoreTime(step: Step, { today }: Plan) {
  const [search, setSearch] = useSearchParams();
  const isOpenState = step.state === 'planned' || step.state === 'in-progress';
  const isOffered =
    isOpenState && step.due !== null && step.due < today && step.allowedActions.includes('report');
  const change = (set: (next: URLSearchParams) => void) => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        set(next);
        return next;
      },
      { replace: true },
    );
  };
  return {
    isOffered,
    isOpen: isOffered && search.get(name) === step.id,
    ask: () => {
      change((next) => {
        next.set(name, step.id);
      });
    },
    close: () => {
      change((next) => {
        next.delete(name);
      });
    },
  };
}
