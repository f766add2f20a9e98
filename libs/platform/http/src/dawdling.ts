import type { IncomingMessage } from 'node:http';

const formMs = 30_000;

/** No request takes longer to come than a file of the largest size on a slow line. */
export const longestMs = 300_000;

/** A form has come whole within half a minute, or is let go. */
export function endsLateForm(raw: IncomingMessage): void {
  endsAfter(raw, formMs);
}

/** A file takes its time, as long as something of it comes. */
export function endsSilentFile(raw: IncomingMessage): void {
  const late = endsAfter(raw, formMs);
  raw.on('data', () => late.refresh());
}

function endsAfter(raw: IncomingMessage, ms: number): NodeJS.Timeout {
  const late = setTimeout(() => raw.destroy(), ms);
  const over = (): void => {
    clearTimeout(late);
  };
  raw.once('end', over).once('close', over);
  return late;
}
