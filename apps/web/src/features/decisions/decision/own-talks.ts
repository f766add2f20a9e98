import type { Decision } from './decision-queries.js';

/** The talks this reader has asked for and that have not been held; while there is one, their time stands still. */
export function ownTalks(me: string, { talks }: Decision): Decision['talks'] {
  return talks.filter(({ personId, closedAt }) => personId === me && closedAt === null);
}
