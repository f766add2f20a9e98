/** Somebody as the server named them. Nobody logged in is `undefined`. */
export interface Named {
  readonly person: { readonly id: string } | null;
  readonly municipality: { readonly id: number } | null;
}

/**
 * What an answer to "who am I" means for a page. Whatever it has fetched or been told belongs to the one who was there
 * first: it is `same`, the log-in has `ended`, or an `other` sits there now.
 */
export type Meeting = 'nobody' | 'first' | 'same' | 'ended' | 'other';

export function nameOf({ person, municipality }: Named): string {
  return `${municipality?.id ?? ''} ${person?.id ?? ''}`;
}

export function meet(before: string | undefined, now: string | undefined): Meeting {
  if (before === undefined) return now === undefined ? 'nobody' : 'first';
  if (now === undefined) return 'ended';
  return now === before ? 'same' : 'other';
}
