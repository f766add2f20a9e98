import { useState } from 'react';
import type { Problem } from '../../api/problem.js';
import { useFaultText } from './fault-text.js';

/** What the server found wrong with each field; said no longer of a field that has been written in since. */
export function useFaults(problem: Problem | undefined) {
  const say = useFaultText(problem);
  const [mended, setMended] = useState<{ problem: Problem | undefined; names: readonly string[] }>();
  const names = mended?.problem === problem ? (mended?.names ?? []) : [];
  return {
    faultOf: (name: string, isEmpty: boolean) => (names.includes(name) ? undefined : say(name, isEmpty)),
    mend: (...written: readonly string[]) => {
      setMended({ problem, names: [...names, ...written] });
    },
  };
}
