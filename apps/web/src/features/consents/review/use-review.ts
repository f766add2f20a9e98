import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

export type Review = components['schemas']['AccessReviewView'];
export type Signal = components['schemas']['SignalView'];
export type AskedOfficer = components['schemas']['AskedOfficerView'];

export const reviewKey = ['access-review'] as const;

/** What in the log should be looked at, and what families ask. */
export function useReview() {
  return useQuery({ queryKey: reviewKey, queryFn: () => answerOf(api.GET('/api/v1/access-review')) });
}
