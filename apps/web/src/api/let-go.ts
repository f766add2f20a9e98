import type { Query } from '@tanstack/react-query';
import { asProblem } from './problem.js';

/** What was shown and is not there any more for this reader, a consent taken back say, does not stay on an open page. */
export function letGo(error: unknown, query: Query<unknown, unknown>): void {
  if (asProblem(error).status !== 404 || query.state.data === undefined) return;
  query.setState({ data: undefined, dataUpdatedAt: 0 });
}
