import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../support/town.js';

type Said = Record<string, unknown>;
const patienceMs = 60_000;
/** Somebody there, but not able at the moment. */
const passing = [502, 503, 504];

/** People who click again, at whichever API answers, until they are told what became of it; the click stays the same. */
export class Stubborn {
  /** Answers nobody should be given, whatever breaks. */
  readonly wrong: string[] = [];
  /** How often an answer did not come. */
  again = 0;
  private turn = 0;

  constructor(private readonly urls: readonly string[]) {}

  async does<T = Said>(client: Client, path: string, body: unknown = {}, key = randomUUID()): Promise<T> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    return (await this.send(client, path, { method: 'POST', headers, body: JSON.stringify(body) })) as T;
  }

  async sees<T = Said>(client: Client, path: string): Promise<T> {
    return (await this.send(client, path)) as T;
  }

  private async send(client: Client, path: string, init?: RequestInit): Promise<unknown> {
    const end = performance.now() + patienceMs;
    for (let wait = 20; performance.now() < end; wait = Math.min(wait * 1.5, 500)) {
      const url = this.urls[this.turn++ % this.urls.length] ?? '';
      try {
        const answer = await client.at(url).raw(path, init);
        const text = await answer.text();
        if (answer.ok) return JSON.parse(text);
        if (!passing.includes(answer.status)) {
          this.wrong.push(`${answer.status} ${text}`);
          throw new Unheard(`${path}: ${answer.status} ${text}`);
        }
      } catch (error) {
        if (error instanceof Unheard) throw error;
      }
      this.again += 1;
      await pause(wait);
    }
    throw new Unheard(`${path}: no answer within a minute`);
  }
}

class Unheard extends Error {}
