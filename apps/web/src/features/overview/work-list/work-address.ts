import type { components } from '../../../api/schema.js';

export type Work = components['schemas']['WorkView'];

/** Names one thing on the list: ids and closed words alone, so that it may stand in an address. */
export function nameOf({ kind, id, refId }: Work): string {
  return [kind, id, refId].filter((one) => one !== null).join('.');
}

const acts = [
  'help',
  'emergency-review',
  'talk',
  'weighing',
  'hear-child',
  'reconsideration',
  'hand-over-offer',
];

/** Done here and now, without leaving the list. */
export function isDoneHere({ kind }: Work): boolean {
  return acts.includes(kind);
}

const tabs: Partial<Readonly<Record<Work['kind'], string>>> = {
  'late-step': 'plan',
  'consent-ended': 'team',
  'ungrounded-paper': 'papirer',
  'hand-over': 'team',
  'coming-of-age': 'familien',
  'safety-bar': 'familien',
  'rights-request': 'familien',
};

/** Where the thing is worked on. */
export function placeOf({ kind, familyId, id, refId }: Work): string {
  const family = `/familier/${familyId}`;
  if (kind === 'draft' || kind === 'not-agreed') return `${family}/forslag/${id}`;
  if (kind === 'service-promise' && refId !== null) return `${family}/forslag/${refId}`;
  const tab = tabs[kind];
  return tab === undefined ? `${family}?fane=forslag&forslag=${id}` : `${family}?fane=${tab}`;
}
