import { createHash, createHmac } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
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
interface Transaction {
  readonly actor: { readonly municipalityId: number; readonly personId: string };
  readonly at: string;
  rows<T>(sql: string, params: unknown[]): Promise<T[]>;
}

interface Kept {
  route: string;
  body_hash: string;
  response: unknown;
}

const claim = `insert into idempotency (municipality_id, id, person_id, key, route, body_hash, created_at)
  values ($1, gen_random_uuid(), $2, $3, $4, $5, $6) on conflict (municipality_id, person_id, key) do nothing returning id`;
const keep = `update idempotency set status = 201, response = $4 where municipality_id = $1 and person_id = $2 and key = $3`;
const find = `select route, body_hash, response from idempotency where municipality_id = $1 and person_id = $2 and key = $3`;

/**
 * Does the work once per click and gives every copy the same answer. The key is claimed in the transaction of
 * the effect: a copy waits at the unique key until that one commits, or does the work itself if it failed.
 * Call it after the caller's access to the parent has been asked, so that a replay asks again.
 */
export async function once<T>(tx: Transaction, click: Click | undefined, work: () => Promise<T>): Promise<T> {
  if (click === undefined) return work();
  const own = [tx.actor.municipalityId, tx.actor.personId, click.keyHash];
  const [claimed] = await tx.rows<{ id: string }>(claim, [...own, click.route, click.bodyHash, tx.at]);
  if (claimed !== undefined) {
    const answer = await work();
    await tx.rows(keep, [...own, JSON.stringify(answer ?? null)]);
    return answer;
  }
  const [kept] = await tx.rows<Kept>(find, own);
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
