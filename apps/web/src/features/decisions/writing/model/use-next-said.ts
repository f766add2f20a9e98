import { useEffect, useState } from 'react';
import { asProblem, type Problem } from '../../../../api/problem.js';
import { useNextVersion, type Address, type NextVersion } from './queries.js';
import { bodyOf, refOf, type Written } from './written.js';

/** A breath after the last key, as when a draft is saved. */
const breath = 600;

export interface NextSaid {
  /** What the rule says, its parts called what they are called on the desk; `undefined` before the first answer. */
  readonly said: NextVersion | undefined;
  readonly problem: Problem | undefined;
  /** The rule has answered for exactly what stands here. */
  readonly isCurrent: boolean;
}

/** Whose yes a new version would need, asked again whenever the writing rests. */
export function useNextSaid(address: Address, written: Written): NextSaid {
  const [rested, setRested] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setRested(written), breath);
    return () => clearTimeout(timer);
  }, [written]);
  const { data, error, isFetching, isPlaceholderData } = useNextVersion(
    address,
    bodyOf(rested),
    rested.parts.map(refOf),
  );
  return {
    said: data,
    problem: error === null ? undefined : asProblem(error),
    isCurrent: rested === written && !isFetching && !isPlaceholderData && error === null,
  };
}
