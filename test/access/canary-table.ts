import type { Lane, LifeArea } from '#contract';

/** What one person may be to one thing that stands in the town. */
export type Relation =
  | 'self'
  | 'author'
  | 'about'
  | 'answers'
  | 'parent'
  | 'home'
  | 'member'
  | 'named'
  | 'own-service'
  | 'consented'
  | 'coordinator'
  | 'tied'
  | 'their-child'
  | 'co-parent'
  | 'officer'
  | 'need'
  | 'manages-services'
  | 'leads-coordination'
  | 'second-employee'
  | 'asked-service'
  | 'whole';

export type Kind =
  | Exclude<Lane, 'only-me'>
  | 'only-me'
  | 'given-name'
  | 'surname'
  | 'contact'
  | 'protected-contact'
  | 'family-name'
  | 'home-name'
  | 'protected-service'
  | 'quiet-word'
  | 'child-view'
  | 'heading'
  | 'part'
  | 'consent'
  | 'disclosure'
  | 'disclosure-kept-back'
  | 'officer-question'
  | 'rights-request'
  | 'correction-note'
  | 'block'
  | 'exemption'
  | 'representation'
  | 'informing-refusal'
  | 'service-ask'
  | 'hand-over'
  | 'talk'
  | 'reconsideration'
  | 'national-number';

const subjects = ['author', 'about', 'answers'] as const;
const known = ['self', 'parent', 'home', 'coordinator', 'their-child', 'co-parent'] as const;

/** Rules §6 as one table: each kind of thing, and what one must be to it to meet it anywhere. Whoever is not here, never. */
export const mayMeet: Readonly<Record<Kind, readonly Relation[]>> = {
  'only-me': ['author'],
  'named-persons': ['author', 'named'],
  'service-notes': ['own-service'],
  subjects,
  household: [...subjects, 'home'],
  family: [...subjects, 'member'],
  'consented-services': [...subjects, 'consented'],
  part: subjects,
  // The question and why it is urgent can name what any part says.
  heading: ['whole', 'coordinator'],
  // Who leads the coordinating service may have to bar somebody, and is told first names for that.
  'given-name': [...known, 'consented', 'leads-coordination'],
  surname: known,
  contact: ['self', 'coordinator'],
  'protected-contact': ['self'],
  'family-name': ['tied'],
  'home-name': ['home', 'coordinator'],
  'protected-service': ['need', 'own-service', 'coordinator', 'manages-services', 'officer'],
  'quiet-word': ['author', 'coordinator'],
  'child-view': ['about', 'named'],
  consent: ['author', 'about', 'answers', 'own-service', 'coordinator'],
  disclosure: [...subjects, 'officer'],
  'disclosure-kept-back': ['author', 'officer'],
  'officer-question': ['author', 'officer'],
  'rights-request': ['author', 'coordinator'],
  // Words for a child beside what was not corrected, where whoever asked chose that others who answer for it read them.
  'correction-note': ['author', 'about', 'answers', 'coordinator'],
  block: ['author'],
  // Before it is confirmed it is between who wrote it down and whoever may confirm it.
  exemption: ['author', 'coordinator', 'second-employee'],
  representation: ['author', 'coordinator'],
  'informing-refusal': ['author', 'coordinator', 'named'],
  'service-ask': ['coordinator', 'asked-service'],
  'hand-over': ['author', 'named', 'coordinator'],
  talk: ['author', 'coordinator'],
  reconsideration: ['author', 'coordinator'],
  'national-number': [],
};

/** A thing that stands somewhere in the town under a word, a number or an id found nowhere else. */
export interface Canary {
  readonly word: string;
  readonly kind: Kind;
  readonly familyId: string | null;
  readonly municipality: number;
  readonly area: LifeArea | null;
  readonly subjects: readonly string[];
  readonly author: string | null;
  readonly named: readonly string[];
  readonly serviceId: string | null;
  /** Sent to the data protection officer with somebody's name on it. */
  readonly toOfficer: boolean;
  /** Told to the second employee who is to confirm an exemption. */
  readonly toConfirm: boolean;
  /** A heading: what each of its parts is about. */
  readonly parts: readonly Pick<Canary, 'subjects' | 'area' | 'author'>[];
}

/** A family as those who made it know it: facts, and no rule of the product. */
export interface FamilyFacts {
  readonly id: string;
  readonly members: string[];
  readonly homes: string[][];
  /** Who answers for whom, and in what areas of life when not in all. */
  readonly answering: (readonly [adult: string, child: string, areas?: readonly LifeArea[]])[];
  readonly coordinators: string[];
  readonly team: { readonly personId: string; readonly serviceId: string }[];
  readonly consents: {
    readonly serviceId: string;
    readonly subjectId: string;
    readonly areas: readonly LifeArea[];
  }[];
  readonly guarded: string[];
  readonly barred: string[];
  readonly ages: Map<string, number>;
}

export interface Actor {
  readonly label: string;
  readonly personId: string;
  readonly municipality: number;
  readonly post: string | null;
  /** The service an employee works in. */
  readonly serviceId?: string | undefined;
  /** Whom the same account is in other families and at work. */
  readonly alsoIs?: readonly string[];
}

const isHealth = (area: LifeArea | null): boolean => area?.endsWith('-health') ?? false;

/** Everything this actor is to this thing, asked of the facts alone. */
export function relationsOf(actor: Actor, thing: Canary, family: FamilyFacts | null): Set<Relation> {
  const me = actor.personId;
  const found = new Set<Relation>();
  if (actor.municipality !== thing.municipality) return found;
  if (actor.post === 'data-protection-officer') found.add('officer');
  if (actor.post === 'administrator' || actor.post === 'service-leader') found.add('manages-services');
  if (thing.subjects.some((one) => one === me || actor.alsoIs?.includes(one))) found.add('self');
  const coordinating = family?.team.filter(({ personId }) => family.coordinators.includes(personId)) ?? [];
  if (actor.post === 'service-leader' && coordinating.some((one) => one.serviceId === actor.serviceId))
    found.add('leads-coordination');
  if (thing.serviceId !== null && actor.serviceId === thing.serviceId) found.add('asked-service');
  if (family === null || family.barred.includes(me)) return found;
  const every = (fits: (subject: string) => boolean) =>
    thing.subjects.length > 0 && thing.subjects.every(fits);
  const some = (fits: (subject: string) => boolean) => thing.subjects.some(fits);
  const together = (a: string, b: string) => family.homes.some((one) => one.includes(a) && one.includes(b));
  const guarded = (id: string) => family.guarded.some((one) => one === id || together(one, id));
  const answersFor = (child: string) =>
    family.answering.some(
      ([adult, one, areas]) =>
        adult === me && one === child && (!areas || thing.area === null || areas.includes(thing.area)),
    ) && !(isHealth(thing.area) && (family.ages.get(child) ?? 0) >= 16);
  const isOpen = (child: string) => answersFor(child) && (!guarded(child) || together(me, child));
  const isMember = family.members.includes(me);
  const places = family.team.filter(({ personId }) => personId === me).map(({ serviceId }) => serviceId);
  const coordinates = family.coordinators.includes(me);
  if (thing.author === me) found.add('author');
  if (thing.subjects.includes(me)) found.add('about');
  if (every((one) => one === me || isOpen(one))) found.add('answers');
  if (some(answersFor)) found.add('parent');
  if (isMember && every((one) => together(me, one))) found.add('home');
  if (isMember) found.add('member');
  if (thing.named.includes(me)) found.add('named');
  if (thing.serviceId !== null && places.includes(thing.serviceId)) found.add('own-service');
  if (coordinates) found.add('coordinator');
  if (actor.post === 'service-leader' || places.length > 0) found.add('second-employee');
  const meets = (part: Canary['parts'][number]) =>
    mayHave(actor, { ...thing, ...part, kind: 'part', parts: [] }, family);
  if (thing.parts.length > 0 && thing.parts.every(meets)) found.add('whole');
  if (isMember || coordinates || places.length > 0 || family.answering.some(([adult]) => adult === me))
    found.add('tied');
  if (
    some((one) => family.answering.some(([adult, child]) => adult === one && child === me) && !guarded(one))
  )
    found.add('their-child');
  const shared = (one: string) =>
    family.answering.some(
      ([adult, child]) =>
        adult === me &&
        together(me, child) &&
        family.answering.some(([other, theirs]) => other === one && theirs === child),
    );
  if (some((one) => shared(one) && !guarded(one))) found.add('co-parent');
  const given = (subject: string) =>
    family.consents.some(
      (one) =>
        one.subjectId === subject &&
        places.includes(one.serviceId) &&
        (thing.area === null || one.areas.includes(thing.area)),
    );
  if (every(given)) found.add('consented');
  if (family.consents.some((one) => one.serviceId === thing.serviceId && one.subjectId === me))
    found.add('need');
  return found;
}

/** Whether the one plain table lets this actor meet this thing. */
export function mayHave(actor: Actor, thing: Canary, family: FamilyFacts | null): boolean {
  const relations = relationsOf(actor, thing, family);
  if (thing.toOfficer && relations.has('officer')) return true;
  if (thing.toConfirm && relations.has('second-employee')) return true;
  return mayMeet[thing.kind].some((one) => relations.has(one));
}
