import { createHash, createHmac } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { statement, type BareTx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { describedHeader } from './described-header.js';
import { httpErrors } from './http.errors.js';
import type { HttpRequest } from './request.js';

/** One click as the browser marked it: the same key with the same content is the same act. */
export interface Click {
  readonly keyHash: string;
  readonly route: string;
  readonly bodyHash: string;
}

/** What of a transaction is needed here. The actor was entered with it, so a replay has passed the same door. */
type Transaction = Pick<BareTx, 'rows' | 'send'>;

interface Kept {
  route: string;
  body_hash: string;
  response: unknown;
}

const own = `municipality_id = (select ctx.municipality()) and person_id = (select ctx.person()) and key = $1`;
const claim = statement(
  'claim-click',
  `insert into idempotency (municipality_id, id, person_id, key, route, body_hash, created_at)
   values (ctx.municipality(), gen_random_uuid(), ctx.person(), $1, $2, $3, ctx.at()) on conflict (municipality_id, person_id, key) do nothing returning id`,
);
const keep = statement('keep-click', `update idempotency set status = 201, response = $2 where ${own}`);
const find = statement('find-click', `select route, body_hash, response from idempotency where ${own}`);

/** Takes a click for its own; `false` when it was taken before. Sent with what opens a transaction where that is hot. */
export async function claimed(tx: Pick<BareTx, 'rows'>, click: Click | undefined): Promise<boolean> {
  if (click === undefined) return true;
  return (await tx.rows(claim, [click.keyHash, click.route, click.bodyHash])).length > 0;
}

/**
 * Does the work once per click and gives every copy the same answer. The key is claimed in the transaction of
 * the effect: a copy waits at the unique key until that one commits, or does the work itself if it failed.
 * Call it after the caller's access to the parent has been asked, so that a replay asks again. `isMine`: the claim that
 * opened the transaction.
 */
export async function once<T>(
  tx: Transaction,
  click: Click | undefined,
  work: () => Promise<T>,
  isMine?: boolean,
): Promise<T> {
  if (click === undefined) return work();
  if (isMine ?? (await claimed(tx, click))) {
    const answer = await work();
    tx.send(keep, [click.keyHash, JSON.stringify(answer ?? null)]);
    return answer;
  }
  const [kept] = await tx.rows<Kept>(find, [click.keyHash]);
  if (kept === undefined) throw httpErrors['try-again']();
  if (kept.route !== click.route || kept.body_hash !== click.bodyHash)
    throw httpErrors['idempotency-mismatch']();
  return kept.response as T;
}

/** The click of this request; undefined when the caller sent no `Idempotency-Key`. */
export const Idempotent = createParamDecorator(
  (_: unknown, context: ExecutionContext): Click | undefined =>
    clickOf(context.switchToHttp().getRequest<HttpRequest>()),
  [
    describedHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Names this click: the same key with the same content is done once and answered alike for 24 hours',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    }),
  ],
);

export function clickOf(
  request: Pick<HttpRequest, 'headers' | 'method' | 'url' | 'body'>,
): Click | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,128}$/.test(key)) {
    throw platformErrors['invalid-request']({ errors: [{ field: 'Idempotency-Key', faults: ['format'] }] });
  }
  return {
    keyHash: sha256(key),
    route: sha256(`${request.method} ${request.url}`),
    // Keyed with what is never stored: a bare hash of a body with a national number in it could be guessed from a dump.
    bodyHash: createHmac('sha256', key)
      .update(JSON.stringify(sorted(request.body ?? null)))
      .digest('hex'),
  };
}

/** The order of fields in a body is no difference in content. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
