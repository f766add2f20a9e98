import { lifeAreas, type LifeArea } from '#contract';
import type { Viewer } from '#platform/access';
import { addMonths, localDateOf, addDays, startOfDay } from '#platform/clock';
import { isOn, type Human, type RandomFamily } from './random-family.js';

const health = ['physical-health', 'mental-health'];

/** What a person is to a family by the rules as a lawyer reads them: written apart from the SQL it is held against. */
export function expectedViewer(family: RandomFamily, me: string): Viewer | null {
  const human = (id: string) => family.humans.find((one) => one.id === id);
  const dead = (id: string) => (human(id)?.diedDaysAgo ?? null) !== null;
  const barred = (subject: string | null) =>
    family.blocks.some(
      (one) => one.personId === me && isOn(one) && (one.subjectId === null || one.subjectId === subject),
    );
  const isMember = family.members.some((one) => one.personId === me && isOn(one)) && !dead(me) && !barred(me);
  const inFamily = (id: string) => family.members.some((one) => one.personId === id && isOn(one));
  const keptOut =
    family.keptOut.some((one) => one.personId === me && isOn(one)) ||
    family.selves.some(({ staffId }) => staffId === me);
  const posts = keptOut ? [] : family.places.filter((one) => one.personId === me && isOn(one));
  const pairs = new Set<string>();
  const cover = (subject: string, areas: readonly string[]) =>
    areas.forEach((a) => pairs.add(`${subject}:${a}`));
  let ties = isMember || posts.length > 0;
  if (isMember) cover(me, lifeAreas);
  for (const child of childrenOf(family, me).filter((id) => inFamily(id) && !barred(id))) {
    ties = true;
    if (leadsHome(family, child, me)) continue;
    cover(child, notTheirOwn(family, child, lifeAreas));
  }
  for (const one of family.representatives)
    if (
      one.by === me &&
      isOn(one) &&
      inFamily(one.personId) &&
      !barred(one.personId) &&
      !outgrown(family, one)
    ) {
      cover(one.personId, notTheirOwn(family, one.personId, one.mandate ?? lifeAreas));
      ties = true;
    }
  for (const one of family.supports)
    if (one.by === me && isOn(one) && !barred(one.personId)) {
      cover(one.personId, one.areas);
      ties = true;
    }
  if (!ties) return null;
  const serviceIds = [...new Set(posts.map((one) => one.serviceId))].sort();
  return {
    personId: me,
    isMember,
    coordinates: posts.some((one) => one.duty !== 'professional'),
    covers: [...pairs].sort(),
    mates: isMember ? matesOf(family, me) : [],
    serviceIds,
    consented: consentedTo(family, serviceIds),
    hidesHealth: false,
    within: null,
    twins: [],
    ...laterFacts(family, me, isMember, serviceIds),
  };
}

/** What changes what was once opened: birthdays, a withdrawal, a home under protection, and being a child oneself. */
function laterFacts(family: RandomFamily, me: string, isMember: boolean, serviceIds: readonly string[]) {
  const own = family.humans
    .filter(({ id }) => family.members.some(({ personId }) => personId === id))
    .flatMap(({ id, age }) =>
      lifeAreas.map((area) => ({
        pair: `${id}:${area}`,
        from: latest(ownFrom(family, age, area), saidOf(family, id, area)),
      })),
    )
    .filter((one) => one.from !== null)
    .sort((a, b) => (a.pair < b.pair ? -1 : 1));
  const raised = [
    ...family.responsibilities.filter(({ adultId }) => adultId === me).map(({ childId }) => childId),
    ...family.representatives.filter(({ by }) => by === me).map(({ personId }) => personId),
  ];
  const isGraded = (id: string) => family.humans.some((one) => one.id === id && one.grade !== 'none');
  const isNear = (id: string) => id === me || matesOf(family, me).includes(id);
  const untraced = family.members
    .map(({ personId }) => personId)
    .filter((id) => !isNear(id) && [id, ...matesOf(family, id)].some(isGraded));
  const age = family.humans.find(({ id }) => id === me)?.age ?? null;
  return {
    ownPairs: own.map(({ pair }) => pair),
    ownFrom: own.map(({ from }) => from ?? ''),
    raised: own.length === 0 ? [] : [...new Set(raised)].sort(),
    untraced: isMember ? [...new Set(untraced)].sort() : [],
    ended: endedFor(family, serviceIds),
    isYoung: age !== null && age.years < 15,
  };
}

const latest = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

/** From twelve a child's own word makes its health its own. */
function saidOf({ objections }: RandomFamily, id: string, area: LifeArea): string | null {
  if (!health.includes(area)) return null;
  return objections.find(({ childId }) => childId === id)?.saidAt ?? null;
}

/** From when something is a young person's own, when that came while the plan stood. */
function ownFrom({ country }: RandomFamily, age: Human['age'], area: LifeArea): string | null {
  const from = health.includes(area) ? (country === 'DK' ? 15 : 16) : 18;
  if (age === null || age.years < from) return null;
  const zone = country === 'DK' ? 'Europe/Copenhagen' : 'Europe/Oslo';
  const today = localDateOf(new Date().toISOString(), zone);
  const midnight = startOfDay(addMonths(addDays(today, -age.sinceBirthday), -12 * (age.years - from)), zone);
  return Date.now() - Date.parse(midnight) < 900 * 86_400_000 ? midnight : null;
}

/** Where somebody took back their word and no other stands. */
function endedFor(family: RandomFamily, serviceIds: readonly string[]): string[] {
  const open = new Map(serviceIds.map((id) => [id, consentedTo(family, [id])]));
  const ended = family.consents
    .filter(({ state, serviceId }) => state === 'withdrawn' && serviceIds.includes(serviceId))
    .flatMap(({ serviceId, subjectId, areas }) =>
      areas
        .filter((area) => open.get(serviceId)?.includes(`${subjectId}:${area}`) !== true)
        .map((area) => `${serviceId}:${subjectId}:${area}`),
    );
  return [...new Set(ended)].sort();
}

/** What a service is to the family as one of the family may look at it: its consents, inside what the reader answers for. */
export function expectedPreview(
  family: RandomFamily,
  reader: Pick<Viewer, 'covers'>,
  serviceId: string,
): Viewer {
  const nobody = { ownPairs: [], ownFrom: [], raised: [], untraced: [], isYoung: false };
  return {
    ...nobody,
    ended: endedFor(family, [serviceId]),
    personId: '00000000-0000-0000-0000-000000000000',
    isMember: false,
    coordinates: false,
    covers: [],
    mates: [],
    serviceIds: [serviceId],
    consented: consentedTo(family, [serviceId]).filter((pair) => reader.covers.includes(pair)),
    hidesHealth: false,
    within: [...reader.covers],
    twins: [],
  };
}

/** Parents and the carrying woman; until eighteen, until death, and not while exempted. */
function childrenOf(family: RandomFamily, me: string): string[] {
  const alive = (id: string) => (family.humans.find((one) => one.id === id)?.diedDaysAgo ?? null) === null;
  const held = family.responsibilities
    .filter((one) => one.adultId === me && isOn(one) && alive(me))
    .filter((one) => yearsOf(family.humans.find((human) => human.id === one.childId)) < 18)
    .filter((one) => !family.exemptions.some((e) => e.adultId === me && e.childId === one.childId && isOn(e)))
    .map((one) => one.childId);
  const carried = family.humans
    .filter((one) => one.carriedBy === me)
    .filter((one) => !family.exemptions.some((e) => e.adultId === me && e.childId === one.id && isOn(e)))
    .map((one) => one.id);
  return [...held, ...carried];
}

/** A child's health is the child's own from 16 in Norway and 15 in Denmark, and from twelve by its own word. */
function notTheirOwn(family: RandomFamily, child: string, areas: readonly string[]): string[] {
  const years = yearsOf(family.humans.find(({ id }) => id === child));
  const objects = family.objections.some(({ childId }) => childId === child);
  const isOwn = objects || (years >= (family.country === 'DK' ? 15 : 16) && years < 18);
  return areas.filter((area) => !(isOwn && health.includes(area)));
}

/** Whoever stands in for a child does so until eighteen; a grown person's guardian was appointed after that. */
function outgrown(
  family: RandomFamily,
  { personId, kind, from }: RandomFamily['representatives'][number],
): boolean {
  const age = family.humans.find(({ id }) => id === personId)?.age ?? null;
  if (age === null || age.years < 18) return false;
  const daysOfAge = (age.years - 18) * 365.25 + age.sinceBirthday;
  return kind !== 'guardian' || from < -daysOfAge;
}

/** A child's home under protection, and a parent who is not known to live there; where it lives is asked of the strictest. */
function leadsHome(family: RandomFamily, child: string, me: string): boolean {
  const human = (id: string) => family.humans.find((one) => one.id === id);
  const lives = (id: string) => family.stays.some((one) => one.personId === id && isOn(one));
  const carrier = human(child)?.carriedBy ?? null;
  const known = lives(child) || carrier !== null;
  const elsewhere = [
    ...family.members.filter((one) => isOn(one)).map((one) => one.personId),
    ...family.responsibilities.filter((one) => one.childId === child && isOn(one)).map((one) => one.adultId),
  ].filter((id) => id !== me);
  const home = [child, ...matesOf(family, child), ...(carrier === null ? [] : [carrier])];
  if (home.includes(me)) return false;
  return [...home, ...(known ? [] : elsewhere)].some((id) => human(id)?.grade !== 'none');
}

function yearsOf(human: Human | undefined): number {
  return human?.age?.years ?? 0;
}

function matesOf(family: RandomFamily, me: string): string[] {
  const homes = family.stays.filter((one) => one.personId === me && isOn(one)).map((one) => one.householdId);
  const mates = family.stays.filter((one) => homes.includes(one.householdId) && isOn(one));
  return [...new Set(mates.map((one) => one.personId))].sort();
}

type Given = RandomFamily['consents'][number];

/** What others gave for somebody under eighteen is over on the eighteenth birthday. */
function isOutgrown(family: RandomFamily, { subjectId, givenBy, from }: Given): boolean {
  const age = family.humans.find(({ id }) => id === subjectId)?.age ?? null;
  if (subjectId === givenBy || age?.years !== 18) return false;
  return -age.sinceBirthday > from;
}

/** An area is open while the own row of each one who must give is in force. */
function consentedTo(family: RandomFamily, serviceIds: readonly string[]): string[] {
  const stands = (one: Given) => one.state === 'given' && isOn(one) && !isOutgrown(family, one);
  const pairs = family.consents
    .filter((one) => serviceIds.includes(one.serviceId) && stands(one))
    .flatMap((one) =>
      one.areas
        .filter((area) =>
          one.givers.every((giver) =>
            family.consents.some(
              (own) =>
                stands(own) &&
                own.givenBy === giver &&
                own.subjectId === one.subjectId &&
                own.serviceId === one.serviceId &&
                own.areas.includes(area),
            ),
          ),
        )
        .map((area) => `${one.subjectId}:${area}`),
    );
  return [...new Set(pairs)].sort();
}
