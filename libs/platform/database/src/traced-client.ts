import { DatabaseError, type Client } from 'pg';
import { leaf, summaryOf, type Span } from '#platform/tracing';
import { SteadyClient } from './steady-client.js';

type Query = (...asked: readonly unknown[]) => unknown;
type Heard = (error: unknown, ...rest: readonly unknown[]) => void;

/** A connection that tells how long each statement took, and what it is called; nothing of what was asked with it. */
export class TracedClient extends SteadyClient {
  override query = ((...asked: readonly unknown[]): unknown => {
    const span = leaf({ kind: 'statement', ...calledAs(asked[0]) });
    const ask = super.query.bind(this) as unknown as Query;
    if (span === undefined) return ask(...asked);
    const last = asked.at(-1);
    if (typeof last === 'function') return ask(...asked.slice(0, -1), ended(span, last as Heard));
    const answer = ask(...asked);
    if (answer instanceof Promise)
      answer.then(
        () => span.end(),
        (error: unknown) => span.end(failure(error)),
      );
    return answer;
  }) as Client['query'];
}

function calledAs(asked: unknown) {
  const { text, name } = (typeof asked === 'string' ? { text: asked } : asked) as {
    text?: string;
    name?: string;
  };
  const summary = summaryOf(text ?? '', name);
  return { name: summary, facts: { 'db.system.name': 'postgresql', 'db.query.summary': summary } as const };
}

function ended(span: Span, heard: Heard): Heard {
  return (error, ...rest) => {
    span.end(error === null || error === undefined ? undefined : failure(error));
    heard(error, ...rest);
  };
}

/** The five signs of SQLSTATE; the words beside them may quote a row. */
function failure(error: unknown): Parameters<Span['end']>[0] {
  const code = error instanceof DatabaseError ? error.code : undefined;
  return { failed: true, facts: code === undefined ? {} : { 'db.response.status_code': code } };
}
