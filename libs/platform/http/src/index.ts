export { Can, Caller, MaybeCaller, Public } from './decorators.js';
export { IfMatch, assertVersion, etagOf, setETag } from './etag.js';
export { gateOrder } from './gate.guard.js';
export { httpErrors } from './http.errors.js';
export { HttpModule } from './http.module.js';
export { Idempotent, once, type Click } from './idempotency.js';
export { isSecure, originOf } from './limits.js';
export { Log } from './log.js';
export { Metrics } from './metrics.js';
export { httpAdapter, openHttp } from './open-http.js';
export { pagePolicy } from './headers.js';
export { ProblemView } from './problem.view.js';
export { Readiness } from './readiness.js';
export { assertRoutesAreGuarded, routesOf } from './route-check.js';
export {
  csrfTokenFor,
  hashOfToken,
  newSessionToken,
  sessionCookie,
  sessionCookieName,
} from './session-token.js';
export type { HttpReply, HttpRequest } from './request.js';
