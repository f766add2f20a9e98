import type { Hand } from './hand.js';
import type { Place } from './set-up-place.js';
import type { Calendar } from './timeline.js';
import type { DemoChild, DemoFamily, DemoMember, Ref } from './world.js';

/** A demo family once it stands in the product: ids instead of names. */
export class FoundFamily {
  readonly ids = new Map<Ref, string>();
  readonly decisions = new Map<string, string>();

  constructor(
    readonly data: DemoFamily,
    readonly place: Place,
    readonly id: string,
  ) {}

  get path(): string {
    return `/api/v1/families/${this.id}`;
  }

  /** Somebody of the family, or of those who work with it. */
  idOf(ref: Ref): string {
    const id = this.ids.get(ref) ?? this.place.staff.get(ref);
    if (id === undefined) throw new Error(`Nobody round ${this.data.name} is called ${ref}.`);
    return id;
  }

  serviceOf(key: string): string {
    const id = this.place.services.get(key);
    if (id === undefined) throw new Error(`${this.data.place} has no service ${key}.`);
    return id;
  }

  decisionOf(key: string): string {
    const id = this.decisions.get(key);
    if (id === undefined) throw new Error(`${this.data.name} has no proposal ${key}.`);
    return `${this.path}/decisions/${id}`;
  }
}

/** What a demo family needs to become one: its coordinator's hand, its numbers, its days. */
export interface Founding {
  readonly hand: Hand;
  readonly timeline: Calendar;
  readonly pid: (ref: Ref) => string | undefined;
  /** The name somebody logs in by; an e-mail address is made of it. */
  readonly loginHint?: (ref: Ref) => string;
}

export async function foundFamily(founding: Founding, data: DemoFamily, place: Place): Promise<FoundFamily> {
  const serviceId = place.services.get(data.service);
  const { id } = await founding.hand.post<{ id: string }>('/api/v1/families', { name: data.name, serviceId });
  const family = new FoundFamily(data, place, id);
  await bringIn(founding, family);
  return family;
}

/** Who is in the family, who lives where, and who decides for whom. */
export async function bringIn(founding: Founding, family: FoundFamily): Promise<void> {
  const { data } = family;
  for (const member of data.members) await join(founding, family, member);
  for (const { name, who: refs } of data.homes) {
    const personIds = refs.map((ref) => family.idOf(ref));
    await founding.hand.post(`${family.path}/households`, { name, personIds });
  }
  for (const [child, facts] of Object.entries(data.children ?? {}))
    await recordChild(founding, family, child, facts);
  for (const one of data.represented ?? []) await represent(founding, family, one);
}

async function join(founding: Founding, family: FoundFamily, member: DemoMember): Promise<void> {
  const { hand } = founding;
  const person = newPerson(founding, family, member);
  const joined = await hand.post<{ personId: string; memberId: string }>(`${family.path}/members`, {
    person,
  });
  family.ids.set(member.ref, joined.personId);
  if (member.unable !== true) return;
  const facts = { capacity: 'no-consent' };
  await hand.patch(`${family.path}/members/${joined.memberId}/person`, facts, { 'if-match': '"1"' });
}

export function newPerson(
  { timeline, pid, loginHint = (ref) => ref }: Founding,
  family: FoundFamily,
  member: DemoMember,
) {
  const { ref, givenName, familyName, born, carriedBy, dueIn, interpreter, protection, plain } = member;
  const nationalNumber = pid(ref);
  return {
    ...{ givenName, familyName, language: member.language ?? family.data.language },
    ...(born === undefined ? {} : { birthDate: born }),
    ...(carriedBy === undefined ? {} : { carriedById: family.idOf(carriedBy) }),
    ...(dueIn === undefined ? {} : { dueDate: timeline.date(dueIn) }),
    ...(interpreter === undefined ? {} : { interpreterLanguage: interpreter }),
    ...(protection === undefined ? {} : { protectionGrade: protection }),
    ...(plain === undefined ? {} : { plainLanguage: plain }),
    ...(nationalNumber === undefined
      ? {}
      : { nationalNumber, contacts: { email: `${loginHint(ref)}@demo.velferdslab.example` } }),
  };
}

async function recordChild(
  founding: Founding,
  family: FoundFamily,
  child: Ref,
  { holders, livesWith, with: carers = livesWith }: DemoChild,
): Promise<void> {
  for (const adult of holders) await recordPair(founding, family, 'parental-responsibilities', child, adult);
  for (const adult of livesWith) await recordPair(founding, family, 'daily-authorities', child, adult);
  for (const adult of carers) await recordPair(founding, family, 'residences', child, adult);
}

async function recordPair(
  founding: Founding,
  family: FoundFamily,
  what: 'parental-responsibilities' | 'daily-authorities' | 'residences',
  child: Ref,
  adult: Ref,
): Promise<void> {
  const born = family.data.members.find(({ ref }) => ref === child)?.born;
  await founding.hand.post(`${family.path}/${what}`, {
    childId: family.idOf(child),
    ...who(founding, family, adult, 'adult'),
    source: 'population-register',
    validFrom: born ?? founding.timeline.today,
  });
  await learn(founding.hand, family, adult);
}

async function represent(
  founding: Founding,
  family: FoundFamily,
  { of, by, kind, mandate, basis }: NonNullable<DemoFamily['represented']>[number],
): Promise<void> {
  await founding.hand.post(`${family.path}/representatives`, {
    personId: family.idOf(of),
    ...who(founding, family, by, 'representative'),
    ...{ kind, basis },
    ...(mandate === undefined ? {} : { mandate }),
  });
  await learn(founding.hand, family, by);
}

/** Somebody already known by id, somebody new in full. */
export function who(
  founding: Founding,
  family: FoundFamily,
  ref: Ref,
  field: string,
): Record<string, unknown> {
  const known = family.ids.get(ref);
  if (known !== undefined) return { [`${field}Id`]: known };
  const outside = family.data.outside?.find((one) => one.ref === ref);
  if (outside === undefined) throw new Error(`Nobody round ${family.data.name} is called ${ref}.`);
  return { [field]: newPerson(founding, family, outside) };
}

interface Roster {
  readonly members: readonly { personId: string; givenName: string; familyName: string | null }[];
}

/** The id of somebody registered together with what was recorded about them stands in the family's own view. */
export async function learn(hand: Hand, family: FoundFamily, ref: Ref): Promise<void> {
  if (family.ids.has(ref)) return;
  const { givenName, familyName } = family.data.outside?.find((one) => one.ref === ref) ?? {};
  const { members } = await hand.get<Roster>(family.path);
  const found = members.find((one) => one.givenName === givenName && one.familyName === familyName);
  if (found === undefined) throw new Error(`${ref} is not to be seen in ${family.data.name}.`);
  family.ids.set(ref, found.personId);
}
