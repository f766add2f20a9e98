import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useAct } from '../../api/act.js';
import { answerOf, api } from '../../api/client.js';
import { familyKey } from '../../api/family.js';
import type { components } from '../../api/schema.js';

export type Papers = components['schemas']['PapersView'];
export type Paper = components['schemas']['PaperView'];
export type PaperLane = Papers['lanes'][number];
type Words = Omit<components['schemas']['WriteNoteDto'], 'words'>;
type Note = components['schemas']['WriteNoteDto'];

/** Where a paper lies, when the page is about one thing of the plan. */
export interface Place {
  readonly kind: 'goal' | 'step' | 'person';
  readonly id: string;
}

const papersKey = (familyId: string): QueryKey => [...familyKey(familyId), 'papers'];

/** Asked anew each time: what is no longer shared is gone from the page as well. */
export function usePapers(familyId: string) {
  return useQuery({
    queryKey: papersKey(familyId),
    staleTime: 0,
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/papers', { params: { path: { familyId } } })),
  });
}

export function useWriteNote(familyId: string, onDone: () => void) {
  return useAct(
    (body: Note, header) => {
      const params = { path: { familyId }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/papers/notes', { params, body }));
    },
    { changes: [papersKey(familyId)], stays: true, onDone },
  );
}

interface Sent {
  readonly words: Words;
  readonly file: File;
  /** What tells one file from another: the same click is the same words and the same file. */
  readonly stamp: string;
}

export function useAddDocument(familyId: string, onDone: () => void) {
  return useAct(
    ({ words, file }: Sent, header) => {
      const form = new FormData();
      form.set('words', JSON.stringify(words));
      form.set('file', file);
      const body = { words: '', file: '' };
      const params = { path: { familyId }, header };
      return answerOf(
        api.POST('/api/v1/families/{familyId}/papers/documents', {
          params,
          body,
          bodySerializer: () => form,
        }),
      );
    },
    { changes: [papersKey(familyId)], stays: true, onDone },
  );
}

interface Chosen {
  readonly lane: PaperLane;
  readonly namedIds: string[];
}

export function useChangeLane(familyId: string, paperId: string, onDone: () => void) {
  return useAct(
    (body: Chosen, header) => {
      const params = { path: { familyId, paperId }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/papers/{paperId}/lane', { params, body }));
    },
    { changes: [papersKey(familyId)], onDone },
  );
}

/** Deleted for good when nobody else could ever see it; else taken out of sight. */
export function useEndPaper(
  familyId: string,
  paperId: string,
  act: 'delete' | 'take-away',
  onDone: () => void,
) {
  return useAct(
    (_: undefined, header) => {
      const params = { path: { familyId, paperId }, header };
      return act === 'delete'
        ? answerOf(api.POST('/api/v1/families/{familyId}/papers/{paperId}/delete', { params }))
        : answerOf(api.POST('/api/v1/families/{familyId}/papers/{paperId}/take-away', { params }));
    },
    { changes: [papersKey(familyId)], onDone },
  );
}

export const fileAddress = (familyId: string, paperId: string, part: 'file' | 'picture'): string =>
  `/api/v1/families/${familyId}/papers/${paperId}/${part}`;
