import type { IncomingHttpHeaders } from 'node:http';

/** Whether the browser says that another site sent this. Scripts outside browsers send neither header. */
export function isFromElsewhere(headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== ownOrigin;
}

/** Whether the browser says that a page of ours sent this. Silence is not a yes. */
export function isFromHere(headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  const says = headers['sec-fetch-site'] === 'same-origin' || headers.origin === ownOrigin;
  return says && !isFromElsewhere(headers, ownOrigin);
}
