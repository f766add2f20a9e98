import type { FoundFamily } from './found-family.js';
import type { Calendar } from './timeline.js';
import type { DemoPart, Doer } from './world.js';

/** A part as the API takes it. */
export function partFor(family: FoundFamily, timeline: Calendar, part: DemoPart): Record<string, unknown> {
  const { kind, area, about, lane, named } = part;
  return {
    ...{ kind, area, subjectIds: about.map((ref) => family.idOf(ref)) },
    ...(lane === undefined ? {} : { lane }),
    ...(named === undefined ? {} : { namedIds: named.map((ref) => family.idOf(ref)) }),
    payload: defined(payloadOf(family, timeline, part)),
  };
}

function payloadOf(family: FoundFamily, timeline: Calendar, part: DemoPart): Record<string, unknown> {
  const day = (days: number | undefined) => (days === undefined ? undefined : timeline.date(days));
  const { title, text, ifYes, ifNo, costToYou, horizon, support, areas, ceilingOre } = part;
  return {
    ...{ language: family.data.language, title, text, ifYes, ifNo, costToYou, horizon, areas },
    supportLevel: support,
    startsOn: day(part.starts),
    due: day(part.due),
    owner: part.by === undefined ? undefined : ownerOf(family, part.by),
    serviceId: part.service === undefined ? undefined : family.serviceOf(part.service),
    ownerIds: part.owners?.map((ref) => family.idOf(ref)),
    serviceIds: part.services?.map((key) => family.serviceOf(key)),
    ceiling: ceilingOre === undefined ? undefined : { amountOre: ceilingOre, currency: 'NOK' },
    validFrom: day(part.from),
    validTo: day(part.until),
  };
}

function ownerOf(family: FoundFamily, by: Doer): Record<string, unknown> {
  if (typeof by === 'string') return { kind: 'member', personId: family.idOf(by) };
  if ('service' in by) return { kind: 'service', serviceId: family.serviceOf(by.service) };
  if ('civil' in by) return { kind: 'civil-society', name: by.civil };
  return {
    kind: 'joint',
    personIds: by.persons.map((ref) => family.idOf(ref)),
    serviceIds: by.services.map((key) => family.serviceOf(key)),
  };
}

/** What was left out is left out on the wire too. */
export function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
