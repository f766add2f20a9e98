import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant, LocalDate } from '#contract';
import { localDateOf, timeZoneOf } from '#platform/clock';

const dayMs = 86_400_000;
/** The first day on which a demo person's age gives another rule than the demo claims. */
const lastGoodDay = '2027-09-20T12:00:00.000Z';
/** The last acts of the demo lie in the past when it opens. The days it names are of the same clock, midnight or not. */
const lyingBackMs = 300_000;
const patienceMs = 20_000;

/** What day it is, and what day it will be in so many days. */
export interface Calendar {
  readonly today: LocalDate;
  date(days: number): LocalDate;
}

/** The demo's time: it begins forty days back and ends now. Nothing waits for the real clock. */
export class Timeline implements Calendar {
  private constructor(
    private readonly owner: pg.Client,
    private readonly end: number,
    private day: number,
  ) {}

  static async begin(owner: pg.Client, firstDay: number): Promise<Timeline> {
    const { rows } = await owner.query<{ now: Instant }>('select app.iso(now()) as now');
    const now = Date.parse(rows[0]?.now ?? '');
    const timeline = new Timeline(owner, Math.min(now, Date.parse(lastGoodDay)) - lyingBackMs, firstDay);
    await timeline.set(firstDay);
    return timeline;
  }

  /** A day of the demo as families write it; `days` counts from the demo's last day. */
  date(days: number): LocalDate {
    return localDateOf(new Date(this.end + days * dayMs).toISOString(), timeZoneOf('NO'));
  }

  get today(): LocalDate {
    return this.date(this.day);
  }

  /** Lets the days pass, and everything that came due in them happen. */
  async moveTo(day: number): Promise<void> {
    this.day = day;
    await this.set(day);
    await this.untilQuiet();
  }

  /** From here on the demo's clock goes with the real one. */
  async finish(): Promise<void> {
    await this.owner.query(
      `update ctx.clock set movable = true, ahead = least(interval '0', $1::timestamptz - now())`,
      [lastGoodDay],
    );
    await this.untilQuiet();
  }

  private async set(day: number): Promise<void> {
    const to: Instant = new Date(this.end + day * dayMs).toISOString();
    await this.owner.query('update ctx.clock set ahead = $1::timestamptz - now()', [to]);
  }

  private async untilQuiet(): Promise<void> {
    const end = performance.now() + patienceMs;
    while (performance.now() < end) {
      const { rows } = await this.owner.query(
        `select 1 from due where due_at <= ctx.at() and done_at is null and cancelled_at is null and failed_at is null limit 1`,
      );
      if (rows.length === 0) return;
      await pause(50);
    }
    throw new Error('What came due in the demo was not done in time: is the worker running?');
  }
}
