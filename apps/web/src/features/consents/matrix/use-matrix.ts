import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { consentsKey } from '../../../api/consents.js';

export type Matrix = components['schemas']['ConsentMatrixView'];
export type ServiceLine = Matrix['services'][number];
export type SubjectLine = ServiceLine['subjects'][number];
export type Cell = SubjectLine['cells'][number];
export type Answer = SubjectLine['consents'][number];
export type Notice = components['schemas']['NoticeView'];

/** What is about to be done with one service and one person. */
export type Open =
  | {
      readonly act: 'give';
      readonly service: ServiceLine;
      readonly subject: SubjectLine;
      readonly area?: Cell['area'];
    }
  | {
      readonly act: Answer['allowedActions'][number];
      readonly answer: Answer;
      readonly subject: SubjectLine;
    };

export function useMatrix(familyId: string): UseQueryResult<Matrix> {
  return useQuery({
    queryKey: [...consentsKey(familyId), 'matrix'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/consents/matrix', { params: { path: { familyId } } })),
  });
}

/** The notice in every language, read before one answers. */
export function useNotices(familyId: string): UseQueryResult<readonly Notice[]> {
  return useQuery({
    queryKey: [...consentsKey(familyId), 'notices'],
    queryFn: async () => {
      const path = { familyId };
      const all = await answerOf(
        api.GET('/api/v1/families/{familyId}/consents/notices', { params: { path } }),
      );
      return all.items;
    },
  });
}
