import type { DueRows } from './due-rows.js';
import { offerOf } from './offers.js';
import type { OpenQueue } from './queue.js';

/** Looks every second for what is due and hands it to the queue as jobs that run now. */
export class Poller {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;
  private looked = performance.now();

  constructor(
    private readonly rows: DueRows,
    private readonly queue: Pick<OpenQueue, 'offer'>,
    private readonly heard: (error: Error) => void,
    private readonly everyMs = 1000,
  ) {}

  start(): void {
    this.round = this.pollOnce().then(
      () => this.again(),
      (error: unknown) => {
        this.heard(error instanceof Error ? error : new Error('polling failed'));
        this.again();
      },
    );
  }

  /** One look: everything that is due and free, in portions. */
  async pollOnce(): Promise<number> {
    let offered = 0;
    for (;;) {
      const rows = await this.rows.take();
      this.looked = performance.now();
      if (rows.length === 0) return offered;
      const offers = rows.map(({ topic, municipalityId, id }) =>
        offerOf(topic, { municipalityId, dueId: id }),
      );
      try {
        await this.queue.offer(offers);
      } catch (error) {
        await this.rows.letGo(rows);
        throw error;
      }
      offered += rows.length;
    }
  }

  /** How long ago the last look was that got an answer. */
  get lagSeconds(): number {
    return (performance.now() - this.looked) / 1000;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private again(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => this.start(), this.everyMs);
  }
}
