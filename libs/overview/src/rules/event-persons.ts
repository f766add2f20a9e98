import type { EventType } from '#platform/audit';
import type { Fields } from './event-telling.js';

/** Which fields hold persons: each is told only to whoever may see that person. */
export const personFields: readonly string[] = [
  'personId',
  'personIds',
  'childId',
  'adultId',
  'holderId',
  'holderIds',
  'representativeId',
  'supportId',
  'readerId',
  'subjectId',
  'signerId',
  'toId',
];

/** What an answer held is told to the one who gave it, and to whoever wrote it down. */
export const ownFields: Partial<{ readonly [T in EventType]: Fields<T> }> = {
  'signature-given': ['answer', 'sheetHash', 'receiptHash'],
};
