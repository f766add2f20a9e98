import type { Instant } from '#contract';
import type { EventType } from '#platform/audit';
import { nobodysHand } from './course-of-decision.js';
import { ownFields, personFields } from './event-persons.js';
import { toldFields } from './event-telling.js';

export interface EventToShow {
  readonly id: string;
  readonly type: EventType;
  readonly at: Instant;
  readonly personId: string | null;
  readonly subjectIds: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly staffName: string | null;
}

/** Whom the reader may see in this family, with the name that is shown, themselves among them. */
export interface EventReader {
  readonly personId: string;
  readonly names: ReadonlyMap<string, string>;
}

export interface ShownEvent {
  readonly id: string;
  readonly type: EventType;
  readonly at: Instant;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly subjectIds: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event as its reader may know it, and whether that is all of it: only a whole one can be proven to them. */
export function shownEvent(event: EventToShow, reader: EventReader): { shown: ShownEvent; whole: boolean } {
  const { id, type, at, staffName } = event;
  const knows = (personId: string): boolean => personId === reader.personId || reader.names.has(personId);
  const actor = actorFor(event, reader, knows);
  const subjectIds = event.subjectIds.filter(knows);
  const payload = payloadFor(event, reader, knows);
  const personName = actor === null ? null : (reader.names.get(actor) ?? staffName);
  const whole =
    actor === event.personId &&
    subjectIds.length === event.subjectIds.length &&
    JSON.stringify(payload) === JSON.stringify(event.payload);
  return { shown: { id, type, at, personId: actor, personName, subjectIds, payload }, whole };
}

type Knows = (personId: string) => boolean;

function actorFor(event: EventToShow, reader: EventReader, knows: Knows): string | null {
  if (event.personId === null || event.personId === reader.personId) return event.personId;
  if (nobodysHand.includes(event.type)) return null;
  return knows(event.personId) || event.staffName !== null ? event.personId : null;
}

function payloadFor(
  event: EventToShow,
  reader: EventReader,
  knows: Knows,
): Readonly<Record<string, unknown>> {
  const isOwn = event.personId === reader.personId || event.payload['signerId'] === reader.personId;
  const told: readonly string[] = [
    ...toldFields[event.type],
    ...(isOwn ? (ownFields[event.type] ?? []) : []),
  ];
  const kept = Object.entries(event.payload).flatMap(([name, value]): [string, unknown][] => {
    if (!told.includes(name)) return [];
    if (!personFields.includes(name)) return [[name, value]];
    if (Array.isArray(value)) return [[name, value.filter((one) => knows(String(one)))]];
    return value === null || (typeof value === 'string' && knows(value)) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}
