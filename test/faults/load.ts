import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../support/town.js';

export interface LoadSum {
  readonly sent: number;
  readonly perSecond: number;
  /** Everything that was not answered as it should be: status, or how the connection broke. */
  readonly lost: readonly string[];
  /** Ids of families the API said it had made. */
  readonly made: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

/** Who works, and the family whose plan they keep looking at. */
export interface AtWork {
  readonly client: Client;
  readonly family: string;
}

/** People at work at an even pace, whatever becomes of their requests: nine read for every one who writes. */
export class Load {
  private readonly lost: string[] = [];
  private readonly made: string[] = [];
  private readonly names = new Set<string>();
  private readonly took: number[] = [];
  private readonly open = new Set<Promise<void>>();
  private sent = 0;
  private going = true;
  private readonly begun = performance.now();
  private readonly round: Promise<void>;

  constructor(
    private readonly people: readonly AtWork[],
    private readonly perSecond: number,
  ) {
    this.round = this.go();
  }

  async end(): Promise<LoadSum> {
    this.going = false;
    await this.round;
    const seconds = (performance.now() - this.begun) / 1000;
    await Promise.all(this.open);
    const sorted = [...this.took].sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
    const { sent, lost, made, names } = this;
    const perSecond = Math.round(sent / seconds);
    return {
      sent,
      perSecond,
      lost,
      made,
      names,
      p50: at(0.5),
      p99: at(0.99),
      longest: Math.round(sorted.at(-1) ?? 0),
    };
  }

  private async go(): Promise<void> {
    while (this.going) {
      const due = ((performance.now() - this.begun) / 1000) * this.perSecond;
      for (; this.sent < due; this.sent += 1) this.note(this.one(this.sent));
      await pause(5);
    }
  }

  private note(act: Promise<void>): void {
    const noted = act.finally(() => this.open.delete(noted));
    this.open.add(noted);
  }

  private async one(n: number): Promise<void> {
    const someone = this.people[n % this.people.length];
    if (someone === undefined) return;
    const { client, family } = someone;
    const begun = performance.now();
    try {
      const answer =
        n % 10 === 0
          ? await this.write(client)
          : await client.raw(n % 2 === 0 ? '/api/v1/me' : `${family}/plan`);
      if (answer.status >= 300) this.lost.push(`${answer.status} ${answer.headers.get('x-broken') ?? ''}`);
      await answer.arrayBuffer();
    } catch (error) {
      const { cause } = error as { cause?: unknown };
      this.lost.push(`${String(error)} ${String(cause)}`);
    }
    this.took.push(performance.now() - begun);
  }

  private async write(client: Client): Promise<Response> {
    const name = `Familien ${randomUUID()}`;
    this.names.add(name);
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await client.raw('/api/v1/families', {
      method: 'POST',
      headers,
      body: JSON.stringify({ name }),
    });
    if (answer.status === 201) this.made.push(((await answer.clone().json()) as { id: string }).id);
    return answer;
  }
}
