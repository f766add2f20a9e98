import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';

export type Guest = components['schemas']['GuestView'];

/** Those from outside the municipality who are, or were, let in to the family. */
export function useGuests(familyId: string) {
  return useQuery({
    queryKey: [...familyKey(familyId), 'guests'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/guests', { params: { path: { familyId } } })),
  });
}
