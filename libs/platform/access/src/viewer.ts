import type { Instant, Lane, LifeArea } from '#contract';

/**
 * What one viewer is to one family, as `ctx.viewer(family)` tells it. `covers` (own matters, children's, represented,
 * chosen for a support person) and `consented` (what services I work for were given) are `subject:area` pairs.
 */
export interface Viewer {
  readonly personId: string;
  readonly isMember: boolean;
  readonly coordinates: boolean;
  readonly covers: readonly string[];
  readonly mates: readonly string[];
  readonly serviceIds: readonly string[];
  readonly consented: readonly string[];
  /** A citizen's log-in below level high: health is hidden until they log in again, stronger. */
  readonly hidesHealth: boolean;
  /**
   * In a preview: the `subject:area` pairs the reader answers for, and nothing else is shown; a service's own notes and
   * what is named persons' alone never are: they are no more the reader's there than elsewhere. Otherwise `null`.
   */
  readonly within: readonly string[] | null;
  /** Rows this same human being was written down as before; none when left out. */
  readonly twins?: readonly string[];
  /** What became somebody's own while the plan stood (`subject:area`), and beside it from when. */
  readonly ownPairs: readonly string[];
  readonly ownFrom: readonly Instant[];
  /** Whom the viewer answers for or once answered for, as a parent or representative. */
  readonly raised: readonly string[];
  /** Whose protected home the viewer lives apart from. */
  readonly untraced: readonly string[];
  /** `service:subject:area` where the last word to a service of the viewer's was that it may not. */
  readonly ended: readonly string[];
  /** Under fifteen: others' confidential matters are nothing for a child. */
  readonly isYoung: boolean;
}

/** Whether an id names the viewer, now or under a row merged into theirs. */
export function isMe(viewer: Pick<Viewer, 'personId' | 'twins'>, id: string): boolean {
  return id === viewer.personId || viewer.twins?.includes(id) === true;
}

/** The columns every family item carries. */
export interface Item {
  readonly subjectIds: readonly string[];
  readonly area: LifeArea;
  readonly lane: Lane;
  readonly namedIds: readonly string[];
  readonly authorId: string;
  readonly serviceId: string | null;
  /** Since when the lane stands as it is, by the word of those who could choose it then; `null` while it is being chosen. */
  readonly laneSince: Instant | null;
}

/** Why a viewer sees an item: shown to the family, written to the log. */
export type SeesBecause =
  | 'own-item'
  | 'about-me'
  | 'answers-for-subject'
  | 'same-household'
  | 'same-family'
  | 'named'
  | 'own-service-notes'
  | 'own-step'
  | 'consent';

const isHealth = (area: LifeArea): boolean => area === 'physical-health' || area === 'mental-health';

const confidential: readonly LifeArea[] = ['housing', 'economy', 'work', 'physical-health', 'mental-health'];

/** What others opened for somebody is shut once the matter is their own; whoever it is about opens it anew. */
export function isShut(
  { ownPairs, ownFrom }: Pick<Viewer, 'ownPairs' | 'ownFrom'>,
  { subjectIds, area, authorId, laneSince }: Item,
  concerns: (subjectId: string) => boolean = () => true,
): boolean {
  return subjectIds.some((id) => {
    const from = ownFrom[ownPairs.indexOf(`${id}:${area}`)];
    return id !== authorId && concerns(id) && from !== undefined && laneSince !== null && laneSince < from;
  });
}

/** An item in the lane that still stands: what others opened for a child falls back to those it is about. */
export function asItStands<T extends Item>(of: Pick<Viewer, 'ownPairs' | 'ownFrom'>, item: T): T {
  const isWide = item.lane === 'household' || item.lane === 'family';
  return isWide && isShut(of, item) ? { ...item, lane: 'subjects' } : item;
}

const isOpenToMany = (v: Viewer, i: Item): boolean =>
  !(v.isYoung && confidential.includes(i.area)) && !isShut(v, i);

type Reason = (viewer: Viewer, item: Item) => SeesBecause | null;

const pairs = (item: Item): string[] => item.subjectIds.map((subject) => `${subject}:${item.area}`);
const own: Reason = (v, i) => (isMe(v, i.authorId) ? 'own-item' : null);
const isEnded = (v: Viewer, i: Item, serviceId: string): boolean =>
  pairs(i).some((p) => v.ended.includes(`${serviceId}:${p}`));
/** Who wrote a thing sees it; what was written for a service is the service's, and is shut to its people with it. */
const wrote: Reason = (v, i) =>
  i.laneSince === null || !v.serviceIds.some((id) => isEnded(v, i, id)) ? own(v, i) : null;
const aboutMe: Reason = (v, i) => (i.subjectIds.some((id) => isMe(v, id)) ? 'about-me' : null);
const answersFor: Reason = (v, i) =>
  pairs(i).every((p) => v.covers.includes(p)) ? 'answers-for-subject' : null;
const household: Reason = (v, i) =>
  i.subjectIds.every((s) => v.mates.includes(s)) && isOpenToMany(v, i) ? 'same-household' : null;
const family: Reason = (v, i) =>
  v.isMember && !i.subjectIds.some((s) => v.untraced.includes(s)) && isOpenToMany(v, i)
    ? 'same-family'
    : null;
/** Whoever answered for a child was named because they did, and is so no longer than that. */
const named: Reason = (v, i) =>
  i.namedIds.some((id) => isMe(v, id)) && !isShut(v, i, (id) => v.raised.includes(id)) ? 'named' : null;
const notes: Reason = (v, i) =>
  i.serviceId !== null && v.serviceIds.includes(i.serviceId) ? 'own-service-notes' : null;
const consent: Reason = (v, i) => (pairs(i).every((p) => v.consented.includes(p)) ? 'consent' : null);
/** The service that was given a step sees that step, as the signature that assigned it said; not after a withdrawal. */
const step: Reason = (v, i) =>
  i.serviceId !== null && v.serviceIds.includes(i.serviceId) && !isEnded(v, i, i.serviceId)
    ? 'own-step'
    : null;
const subjects = [wrote, aboutMe, answersFor, step];

/** Each lane and the reasons that open it, in the order they are told. */
const lanes: Readonly<Record<Lane, readonly Reason[]>> = {
  'only-me': [own],
  'named-persons': [wrote, named, step],
  'service-notes': [notes],
  subjects,
  household: [...subjects, household],
  family: [...subjects, family],
  'consented-services': [...subjects, consent],
};

/** What a reader who looks as a service would may not be meant by, whoever it is about. */
const notInPreview: readonly Lane[] = ['named-persons', 'service-notes'];

/**
 * The one predicate: why this viewer sees this item, or `null`. Nothing else decides what anyone sees;
 * `ctx.sees` is its twin in SQL and a property test holds them together. An item about nobody is seen by nobody.
 */
export function maySee(viewer: Viewer | null, item: Item): SeesBecause | null {
  if (viewer === null || item.subjectIds.length === 0) return null;
  if (viewer.hidesHealth && isHealth(item.area)) return null;
  const { within } = viewer;
  if (within !== null && notInPreview.includes(item.lane)) return null;
  if (within !== null && !pairs(item).every((pair) => within.includes(pair))) return null;
  for (const reason of lanes[item.lane]) {
    const because = reason(viewer, item);
    if (because !== null) return because;
  }
  return null;
}

/** SQL condition for a row `alias` that carries the item columns, seen by the viewer facts in `viewer`. */
export function sees(alias: string, viewer = 'v'): string {
  const c = (column: string) => `${alias}.${column}`;
  return `ctx.sees(${viewer}, ${c('subject_ids')}, ${c('area')}, ${c('lane')}, ${c('named_ids')}, ${c('author_id')}, ${c('service_id')}, ${c('lane_since')})`;
}
