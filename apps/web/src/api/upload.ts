import { Problem, problemIn } from './problem.js';

interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How much of it has left this device: from 0 to 1. */
  readonly onSent: (share: number) => void;
}

/** Sends a form with a file in it. `fetch` cannot tell how far it has come, and a slow line wants to know. */
export function upload<T>(path: string, form: FormData, { headers, signal, onSent }: Sending): Promise<T> {
  return new Promise((done, fail) => {
    const stopped = () => {
      // Somebody's own choice, and so never tried again by itself.
      fail(new Problem('stopped', 499));
    };
    if (signal.aborted) {
      stopped();
      return;
    }
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
    request.upload.onload = () => onSent(1);
    request.onload = () => {
      const { status, responseText } = request;
      if (status < 400) done(JSON.parse(responseText) as T);
      else void problemIn(new Response(responseText, { status })).then(fail);
    };
    request.onerror = () => fail(new TypeError('no answer'));
    request.onabort = stopped;
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
