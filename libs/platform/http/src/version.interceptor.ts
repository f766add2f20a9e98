import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import { setETag } from './etag.js';
import type { HttpReply } from './request.js';

/** An answer that carries a `version` gets it as ETag, so that a script can send it straight back as If-Match. */
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<HttpReply>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        if (typeof answer !== 'object' || answer === null) return;
        // Where "version" is a word of the domain (a decision's versions), the row's own is its revision.
        const seen =
          'revision' in answer ? answer.revision : 'version' in answer ? answer.version : undefined;
        if (typeof seen === 'number') setETag(reply, seen);
      }),
    );
  }
}
