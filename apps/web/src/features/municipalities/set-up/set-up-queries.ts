import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Service = Schemas['ServiceView'];
export type Post = Schemas['StaffView'];
export type Policy = Schemas['PolicyView'];

export const keys = {
  services: ['admin', 'services'],
  staff: ['admin', 'staff'],
  policies: ['admin', 'policies'],
} as const;

export function useServices() {
  return useQuery({
    queryKey: keys.services,
    queryFn: () => answerOf(api.GET('/api/v1/admin/services')),
  });
}

export function useStaff() {
  return useQuery({ queryKey: keys.staff, queryFn: () => answerOf(api.GET('/api/v1/admin/staff')) });
}

export function usePolicies() {
  return useQuery({
    queryKey: keys.policies,
    queryFn: () => answerOf(api.GET('/api/v1/admin/policies')),
  });
}
