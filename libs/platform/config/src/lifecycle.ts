import { CannotStart } from '#platform/errors';

export type Stop = () => Promise<void>;
export type AtStop = (stop: Stop) => void;

const patience = 10_000;

/**
 * Runs a process until it is told to stop. What was started last is stopped first; whatever has not stopped
 * after ten seconds is cut off, so that a hanging part never holds up a restart.
 */
export async function runUntilStopped(start: (atStop: AtStop) => Promise<void>): Promise<void> {
  const stops: Stop[] = [];
  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    void stopAll(stops).then(
      () => process.exit(code),
      (error: unknown) => {
        tell(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(0));
  try {
    await start((stopPart) => stops.push(stopPart));
  } catch (error) {
    tell(error);
    stop(1);
  }
}

async function stopAll(stops: Stop[]): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
}

function tell(error: unknown): void {
  if (error instanceof CannotStart) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
