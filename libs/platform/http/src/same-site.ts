import type { IncomingHttpHeaders } from 'node:http';

/** Whether the browser says that another site sent this. Scripts outside browsers send neither header. */
export function isFromElsewhere(headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== ownOrigin;
}
