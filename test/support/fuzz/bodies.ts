import { randomUUID } from 'node:crypto';
import { addDays } from '#platform/clock';
import type { Dice } from '../dice.js';
import { itemsOf, propertiesOf, requiredOf, type Operations, type Place, type Schema } from './operations.js';
import type { Pool } from './pool.js';

/** A word of what was sent: no refusal may say it back. */
export const canary = 'zqmerke';
export const hole = '"zq-hole"';

/** Bodies such as a page would send, as far as the description tells, with ids that are there. */
export class Bodies {
  constructor(
    private readonly operations: Operations,
    private readonly pool: Pool,
    private readonly dice: Dice,
    private readonly today: string,
  ) {}

  /** What is required, and the way down to one field, where `"zq-hole"` stands for what is to be tried there. */
  around(schema: Schema, familyId: string, place: Place): string {
    return JSON.stringify(this.value(schema, familyId, '', place));
  }

  good(schema: Schema, familyId: string): string {
    return JSON.stringify(this.value(schema, familyId, '', undefined));
  }

  private value(schema: Schema, familyId: string, name: string, place: Place | undefined): unknown {
    if (place?.length === 0) return JSON.parse(hole);
    const ways = this.operations.resolved(schema).filter(({ type }) => type !== 'null');
    const [step, ...rest] = place ?? [];
    const fits = (one: Schema): boolean =>
      typeof step === 'number' ? itemsOf(one).length > 0 : String(step) in propertiesOf(one);
    const way = (step === undefined ? undefined : ways.find(fits)) ?? ways[0] ?? {};
    const type = [way['type']].flat().find((one) => one !== 'null');
    if (type === 'object')
      return this.object(way, familyId, step === undefined ? undefined : [step, ...rest]);
    if (type === 'array')
      return itemsOf(way).map((one) =>
        this.value(one, familyId, name, step === undefined ? undefined : rest),
      );
    return this.plain(way, type, familyId, name);
  }

  private object(schema: Schema, familyId: string, place: Place | undefined): unknown {
    const [step, ...rest] = place ?? [];
    const wanted = Object.entries(propertiesOf(schema)).filter(
      ([name]) => name === step || requiredOf(schema).includes(name) || this.dice.often(8),
    );
    return Object.fromEntries(
      wanted.map(([name, inner]) => [
        name,
        this.value(inner, familyId, name, name === step ? rest : undefined),
      ]),
    );
  }

  private plain(schema: Schema, type: unknown, familyId: string, name: string): unknown {
    const words = schema['enum'] as unknown[] | undefined;
    if (words !== undefined) return this.dice.of(words.filter((one) => one !== null));
    if (schema['default'] !== undefined) return schema['default'];
    if (type === 'boolean') return this.dice.often(50);
    if (type === 'integer' || type === 'number') return Number(schema['minimum'] ?? 3);
    if (type !== 'string') return {};
    if (schema['format'] === 'uuid') return this.pool.idFor(name, familyId, this.dice) ?? randomUUID();
    if (schema['format'] === 'date') return addDays(this.today, this.dayFor(name));
    if (schema['format'] === 'date-time') return `${addDays(this.today, 2)}T10:00:00Z`;
    if (name === 'sheetHash') return this.pool.word('sheetHash', this.dice);
    if (name === 'noticeVersion') return '2026-11';
    return `${canary} ${name}`;
  }

  private dayFor(name: string): number {
    if (/birth/i.test(name)) return -4_000;
    return /to$|until|due|ends|review/i.test(name) ? 20 : 0;
  }
}
