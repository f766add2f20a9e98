import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

export type ToReview = components['schemas']['DisclosureToReview'];
export const toReviewKey = ['disclosures-to-review'] as const;

/** What was told without consent and has not been looked at, or is still kept from a family. */
export function useToReview() {
  return useQuery({ queryKey: toReviewKey, queryFn: () => answerOf(api.GET('/api/v1/disclosures')) });
}
