import type pg from 'pg';
import type { Country } from '#contract';
import { assertTelling, newSalt, type EventPayloads, type EventType } from '#platform/audit';
import { newId } from '#platform/database';
import { Refused, type Given } from './arguments.js';

export interface Place {
  readonly id: number;
  readonly name: string;
  readonly country: Country;
  readonly number: string;
  readonly inUse: boolean;
}

const numbered = `select m.id, m.name, m.country, n.number, m.in_use_from is not null as "inUse"
  from municipality_number n join municipality m on m.id = n.municipality_id
  where n.number = $1 and n.valid_to is null and ($2::text is null or n.country = $2)`;

/** The one municipality with this number. */
export async function municipalityIn(owner: pg.Client, number: string, country?: string): Promise<Place> {
  const { rows } = await owner.query<Place>(numbered, [number.padStart(4, '0'), country ?? null]);
  const [found, another] = rows;
  if (found === undefined)
    throw new Refused([`There is no municipality with this number${country ? ` in ${country}` : ''}.`]);
  if (another !== undefined)
    throw new Refused([`Both ${found.name} and ${another.name} have this number: add --country NO or DK.`]);
  return found;
}

export async function municipalityInUse(owner: pg.Client, given: Given): Promise<Place> {
  const place = await municipalityIn(owner, given.municipality ?? '', given.country);
  if (!place.inUse)
    throw new Refused([
      `${place.name} is not in use yet: npm run admin -- municipality use ${place.number} --country ${place.country}`,
    ]);
  return place;
}

const insertEvent = `insert into event (municipality_id, id, type, subject_ids, lane, named_ids, payload, at, salt)
  values ($1, $2, $3, '{}', 'only-me', '{}', $4, ctx.at(), $5)`;

/** What is done by command stands in the same memory as what is done by people; there is no person behind it. */
export async function tell<T extends EventType>(
  owner: pg.Client,
  place: Place,
  type: T,
  payload: EventPayloads[T],
): Promise<void> {
  assertTelling(type, payload);
  await owner.query(insertEvent, [place.id, newId(), type, JSON.stringify(payload), newSalt()]);
}
