import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act.js';
import { answerOf, api } from '../../api/client.js';
import { familyKey } from '../../api/family.js';
import type { components } from '../../api/schema.js';
import { upload } from '../../api/upload.js';

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

type Made = components['schemas']['PaperMadeView'];

/** A file on its way: how much of it has gone, and how to stop it. Closing what it is sent from stops it too. */
export function useAddDocument(familyId: string, onDone: () => void) {
  const [share, setShare] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);
  const act = useAct(
    ({ words, file }: Sent, headers) => {
      const form = new FormData();
      form.set('words', JSON.stringify(words));
      form.set('file', file);
      const { signal } = (sending.current ??= new AbortController());
      setShare(0);
      const path = `/api/v1/families/${familyId}/papers/documents`;
      return upload<Made>(path, form, { headers: { ...headers }, signal, onSent: setShare });
    },
    { changes: [papersKey(familyId)], stays: true, onDone },
  );
  // One for all the tries of one act: what was stopped is not tried again.
  const mutate = (given: Sent) => {
    sending.current = new AbortController();
    setStopped(false);
    act.mutate(given);
  };
  const stop = () => {
    sending.current?.abort();
    act.reset();
    setStopped(true);
  };
  const reset = () => {
    act.reset();
    setStopped(false);
  };
  return { ...act, mutate, share, isStopped, stop, reset };
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
