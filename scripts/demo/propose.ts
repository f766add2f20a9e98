import type { ActOf, Scene } from './acts.js';
import { partFor } from './parts.js';
import type { DemoPart } from './world.js';

interface Drafted {
  readonly id: string;
  readonly parts: readonly { readonly id: string; readonly subjectIds: readonly string[] }[];
  readonly missingPromises?: readonly { readonly serviceId: string; readonly partId: string }[];
}

/** Written by the coordinator; the services promise first; only then is the family asked. */
export async function propose(scene: Scene, act: ActOf<'propose'>): Promise<void> {
  const { hands, family, founding } = scene;
  const hand = await hands.of(family.data.coordinator);
  const drafted = await hand.post<Drafted>(`${family.path}/decisions`, {
    question: act.question,
    parts: act.parts.map((part) => partFor(family, founding.timeline, part)),
    ...(act.openDays === undefined ? {} : { openDays: act.openDays }),
  });
  family.decisions.set(act.key, drafted.id);
  if (act.stopAt === 'draft') return;
  for (const missing of drafted.missingPromises ?? []) await promise(scene, act, drafted, missing);
  if (act.stopAt === undefined) await hand.post(`${family.path}/decisions/${drafted.id}/propose`);
}

async function promise(
  { hands, family, founding, answererOf }: Scene,
  act: ActOf<'propose'>,
  drafted: Drafted,
  { serviceId, partId }: { serviceId: string; partId: string },
): Promise<void> {
  const index = drafted.parts.findIndex(({ id }) => id === partId);
  const part = act.parts[index];
  if (part?.promise === undefined) throw new Error(`"${part?.title ?? ''}" has no promise to ask for.`);
  const hand = await hands.of(family.data.coordinator);
  const asked = await hand.post<{ id: string }>(`${family.path}/promises`, {
    ...{ kind: 'service', serviceId, area: part.area, decisionId: drafted.id, partId },
    ...{ what: part.promise.what, whenWanted: part.promise.when },
    subjectIds: drafted.parts[index]?.subjectIds,
  });
  if (act.stopAt === 'asked') return;
  const answerer = await hands.of(answererOf(keyOf(family.place.services, serviceId)));
  await answerer.post(`${family.path}/promises/${asked.id}/confirm`, {
    what: part.promise.what,
    startsOn: founding.timeline.today,
    ...dueOf(part, (days) => founding.timeline.date(days)),
  });
}

function dueOf({ due }: DemoPart, date: (days: number) => string) {
  return due === undefined ? {} : { due: date(due) };
}

function keyOf(services: ReadonlyMap<string, string>, id: string): string {
  return [...services].find(([, one]) => one === id)?.[0] ?? '';
}
