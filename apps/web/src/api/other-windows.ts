/** What one window of this browser tells the others. No word about anybody. */
export type Told = 'logged-in' | 'logged-out' | 'left-NO' | 'left-DK';

const windows = new BroadcastChannel('familieplan');

export function tellOtherWindows(what: Told): void {
  windows.postMessage(what);
}

export function hearOtherWindows(hear: (what: unknown) => void): void {
  windows.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    hear(data);
  });
}
