import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { platformErrors } from '#platform/errors';
import { describedHeader } from './described-header.js';
import { httpErrors } from './http.errors.js';
import type { HttpReply, HttpRequest } from './request.js';

/** The ETag of a version people edit together. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version an `If-Match` header names. `*` and weak tags name none. */
export function versionIn(header: string | undefined): number {
  if (header === undefined) throw httpErrors['precondition-required']();
  const found = /^"(\d{1,9})"$/.exec(header.trim());
  if (found?.[1] === undefined) throw platformErrors['version-conflict']();
  return Number(found[1]);
}

/** Refuses a change of a version that is no longer the newest, and says which is. */
export function assertVersion(current: number, seen: number): void {
  if (current !== seen) throw platformErrors['version-conflict']({ version: current });
}

/** The version the caller saw, from `If-Match`; 428 when it is missing. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number =>
    versionIn(context.switchToHttp().getRequest<HttpRequest>().headers['if-match']),
  [
    describedHeader({
      name: 'If-Match',
      required: true,
      description:
        'The ETag of the version you saw; 412 with the current version when somebody was there before you',
      schema: { type: 'string', pattern: '^"[0-9]+"$' },
    }),
  ],
);

export function setETag(reply: HttpReply, version: number): void {
  void reply.header('etag', etagOf(version));
}
