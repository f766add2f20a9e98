import { readFileSync } from 'node:fs';
import { CannotStart } from '#platform/errors';
import type { Fault } from './check.js';
import { familyFile, type FamilyFile, type FilePart } from './family-file.js';

/** Everything wrong with a file, a line each. */
export class WrongFile extends CannotStart {
  constructor(file: string, faults: readonly Fault[]) {
    const lines = faults.map(
      ({ path, wrong, wants }) => `  ${path === '' ? 'the file' : path} ${wrong}: wanted is ${wants}.`,
    );
    const things = faults.length === 1 ? 'One thing is' : `${faults.length} things are`;
    super([`${file} cannot be played. ${things} wrong:`, ...lines].join('\n'));
    this.name = 'WrongFile';
  }
}

/** The family in the file, looked through to the end before anything is sent anywhere. */
export function readFamilyFile(path: string): FamilyFile {
  const content = parsed(path);
  const faults = familyFile(content, '');
  if (faults.length > 0) throw new WrongFile(path, faults);
  const file = content as FamilyFile;
  const unmet = unmetNames(file);
  if (unmet.length > 0) throw new WrongFile(path, unmet);
  return file;
}

function parsed(path: string): unknown {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new CannotStart(
      `${path} cannot be read. Name a file: npm run demo:story -- --file docs/example-family.json`,
    );
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    const wrong = `is not JSON (${error instanceof Error ? error.message : 'unreadable'})`;
    throw new WrongFile(path, [{ path: '', wrong, wants: 'JSON as in docs/example-family.json' }]);
  }
}

type Point = (path: string, key: string) => Fault[];

function each(keys: readonly string[] | undefined, path: string, to: Point): Fault[] {
  return (keys ?? []).flatMap((key, index) => to(`${path}[${index}]`, key));
}

/** Names that point at nobody, and names used twice. */
function unmetNames(file: FamilyFile): Fault[] {
  const people = [...file.members, ...(file.livingElsewhere ?? [])].map(({ key }) => key);
  const staff = [file.coordinator.key, ...file.services.map(({ contact }) => contact.key)];
  const services = file.services.map(({ key }) => key);
  const members = file.members.map(({ key }) => key);
  const point = (known: readonly string[], what: string) => (path: string, key: string) =>
    known.includes(key)
      ? []
      : [{ path, wrong: `is "${key}"`, wants: `the key of ${what}: ${known.join(', ')}` }];
  const toPerson = point(people, 'a person in members or livingElsewhere');
  const toMember = point(members, 'a member');
  const toService = point(services, 'a service in services');
  const toReader = point([...people, ...staff], 'a person in the file');
  return [
    ...twice([...people, ...staff], 'key'),
    ...twice(services, 'services'),
    ...file.households.flatMap((one, i) => each(one.members, `households[${i}].members`, toMember)),
    ...file.children.flatMap((one, i) => [
      ...toMember(`children[${i}].child`, one.child),
      ...each(one.parentalResponsibility, `children[${i}].parentalResponsibility`, toPerson),
      ...each(one.livesWith, `children[${i}].livesWith`, toPerson),
    ]),
    ...(file.consents ?? []).flatMap((one, i) => [
      ...toPerson(`consents[${i}].givenBy`, one.givenBy),
      ...toMember(`consents[${i}].about`, one.about),
      ...toService(`consents[${i}].service`, one.service),
    ]),
    ...file.proposal.parts.flatMap((one, i) => unmetInPart(one, `proposal.parts[${i}]`, toPerson, toService)),
    ...(file.voices ?? []).flatMap((one, i) => [
      ...toMember(`voices[${i}].child`, one.child),
      ...each(one.mayRead, `voices[${i}].mayRead`, toReader),
    ]),
    ...file.answers.flatMap((one, i) => [
      ...toPerson(`answers[${i}].from`, one.from),
      ...each(one.mayRead, `answers[${i}].mayRead`, toReader),
    ]),
  ];
}

function unmetInPart(part: FilePart, path: string, toPerson: Point, toService: Point): Fault[] {
  const { about, doneBy, promise } = part;
  const isUnpromised = (doneBy?.services ?? []).length > 0 && promise === undefined;
  const wants = 'what the service is asked to promise, because it does this step';
  return [
    ...each(about, `${path}.about`, toPerson),
    ...each(doneBy?.persons, `${path}.doneBy.persons`, toPerson),
    ...each(doneBy?.services, `${path}.doneBy.services`, toService),
    ...(isUnpromised ? [{ path: `${path}.promise`, wrong: 'is missing', wants }] : []),
  ];
}

function twice(keys: readonly string[], path: string): Fault[] {
  const again = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
  return again.map((key) => ({ path, wrong: `"${key}" stands twice`, wants: 'a key of its own for each' }));
}
