import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';

export const contactKinds = ['email', 'phone', 'address'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** `null`: none is kept. */
async function readContactPoint(kind: ContactKind): Promise<string | null> {
  try {
    return (await answerOf(api.GET('/api/v1/me/contact-points/{kind}', { params: { path: { kind } } })))
      .value;
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
}

/** Read when asked for, and forgotten when hidden: every reading is on record. */
export function useContactPoint(kind: ContactKind) {
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const queryKey = ['contact-point', kind];
  const { data, error, isFetching } = useQuery({
    queryKey,
    queryFn: () => readContactPoint(kind),
    enabled: isAsked,
    staleTime: Infinity,
    gcTime: 0,
  });
  return {
    shown: isAsked ? data : undefined,
    isWaiting: isAsked && isFetching,
    error: isAsked ? error : null,
    show: () => {
      setAsked(true);
    },
    hide: () => {
      setAsked(false);
      client.removeQueries({ queryKey });
    },
  };
}
