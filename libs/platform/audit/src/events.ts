import { Injectable } from '@nestjs/common';

import type { Lane, LifeArea } from '#contract';
import { newId, type Tx } from '#platform/database';

import type { EventPayloads, EventType } from './event-types.js';
import { newSalt } from './proof/hash.js';

/** One thing that happened, told in the transaction in which it happened. */
export interface NewEvent<T extends EventType> {
  readonly type: T;
  /** Null for what happens in a municipality and to no family. */
  readonly familyId: string | null;
  readonly subjectIds: readonly string[];
  readonly area: LifeArea | null;
  readonly lane: Lane;
  readonly namedIds?: readonly string[];
  readonly serviceId?: string | null;
  readonly payload: EventPayloads[T];
}

const insertEvent = `
insert into event (municipality_id, id, family_id, type, subject_ids, area, lane, named_ids, author_id, service_id,
  person_id, payload, at, salt)
values (ctx.municipality(), $1, $2, $3, $4::uuid[], $5, $6, $7::uuid[], ctx.person(), $8, ctx.person(), $9, ctx.at(), $10)`;

// Ids, hashes, days, moments and closed words; a sentence or a name has blanks or capitals.
const telling = /^[a-z0-9][a-z0-9-]{0,63}$|^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function isTelling(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isTelling);
  if (typeof value === 'string') return telling.test(value);
  return value === null || typeof value === 'boolean' || Number.isSafeInteger(value);
}

/** Content in an event could never be corrected or erased, so it does not get in. */
export function assertTelling(type: EventType, payload: object): void {
  for (const [name, value] of Object.entries(payload)) {
    if (!isTelling(value))
      throw new Error(`event ${type} may hold ids, hashes and closed words only: ${name}`);
  }
}

/** The statement that records an event, for writes that send all their statements in one round trip. */
export function eventStatement<T extends EventType>(
  event: NewEvent<T>,
): { text: string; values: unknown[]; id: string } {
  assertTelling(event.type, event.payload);
  const { type, familyId, subjectIds, area, lane, namedIds = [], serviceId = null, payload } = event;
  const id = newId();
  const values = [
    id,
    familyId,
    type,
    subjectIds,
    area,
    lane,
    namedIds,
    serviceId,
    JSON.stringify(payload),
    newSalt(),
  ];
  return { text: insertEvent, values, id };
}

/** The house's memory. No event, no answer: it is written in the same transaction as what it tells. */
@Injectable()
export class Events {
  async record<T extends EventType>(tx: Pick<Tx, 'send'>, event: NewEvent<T>): Promise<string> {
    const { text, values, id } = eventStatement(event);
    tx.send({ name: 'event', text }, values);
    return Promise.resolve(id);
  }
}
