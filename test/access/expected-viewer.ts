import { lifeAreas } from '#contract';
import type { Viewer } from '#platform/access';
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
  };
}

/** What a service is to the family as one of the family may look at it: its consents, inside what the reader answers for. */
export function expectedPreview(
  family: RandomFamily,
  reader: Pick<Viewer, 'covers'>,
  serviceId: string,
): Viewer {
  return {
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

/** A child's health is the child's own from 16 in Norway and 15 in Denmark. */
function notTheirOwn(family: RandomFamily, child: string, areas: readonly string[]): string[] {
  const years = yearsOf(family.humans.find(({ id }) => id === child));
  const isOwn = years >= (family.country === 'DK' ? 15 : 16) && years < 18;
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
