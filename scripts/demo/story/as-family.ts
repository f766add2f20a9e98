import type { Doer, DemoFamily, DemoMember, DemoPart } from '../world.js';
import type { FamilyFile, FilePart, FilePerson } from './family-file.js';

/** The family of a file as the demo's own player takes it. */
export function asFamily(file: FamilyFile): DemoFamily {
  const children = file.children.map(
    ({ child, parentalResponsibility, livesWith }) =>
      [child, { holders: parentalResponsibility, livesWith }] as const,
  );
  return {
    key: 'story',
    place: '',
    name: file.name,
    language: file.language,
    coordinator: file.coordinator.key,
    service: '',
    shows: '',
    members: file.members.map(memberOf),
    outside: (file.livingElsewhere ?? []).map(memberOf),
    homes: file.households.map(({ name, members }) => ({ name, who: members })),
    children: Object.fromEntries(children),
    acts: [],
    claims: {},
  };
}

function memberOf(person: FilePerson): DemoMember {
  const { key, givenName, familyName, birthDate, language, interpreterLanguage, protectionGrade } = person;
  return {
    ...{ ref: key, givenName, familyName, born: birthDate },
    ...(language === undefined ? {} : { language }),
    ...(interpreterLanguage === undefined ? {} : { interpreter: interpreterLanguage }),
    ...(protectionGrade === undefined ? {} : { protection: protectionGrade }),
  };
}

export function asPart({ doneBy, dueInDays, ...part }: FilePart): DemoPart {
  const by = doerOf(doneBy);
  return {
    ...part,
    ...(by === undefined ? {} : { by }),
    ...(dueInDays === undefined ? {} : { due: dueInDays }),
  };
}

function doerOf(doneBy: FilePart['doneBy']): Doer | undefined {
  const { persons = [], services = [] } = doneBy ?? {};
  const [person] = persons;
  const [service] = services;
  if (persons.length + services.length > 1) return { persons, services };
  return person ?? (service === undefined ? undefined : { service });
}
