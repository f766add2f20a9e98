import type { Lane, LifeArea } from '#contract';

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

type Reason = (viewer: Viewer, item: Item) => SeesBecause | null;

const pairs = (item: Item): string[] => item.subjectIds.map((subject) => `${subject}:${item.area}`);
const own: Reason = (v, i) => (isMe(v, i.authorId) ? 'own-item' : null);
const aboutMe: Reason = (v, i) => (i.subjectIds.some((id) => isMe(v, id)) ? 'about-me' : null);
const answersFor: Reason = (v, i) =>
  pairs(i).every((p) => v.covers.includes(p)) ? 'answers-for-subject' : null;
const household: Reason = (v, i) =>
  i.subjectIds.every((s) => v.mates.includes(s)) ? 'same-household' : null;
const family: Reason = (v) => (v.isMember ? 'same-family' : null);
const named: Reason = (v, i) => (i.namedIds.some((id) => isMe(v, id)) ? 'named' : null);
const notes: Reason = (v, i) =>
  i.serviceId !== null && v.serviceIds.includes(i.serviceId) ? 'own-service-notes' : null;
const consent: Reason = (v, i) => (pairs(i).every((p) => v.consented.includes(p)) ? 'consent' : null);
/** The service that was given a step sees that step: the signature that assigned it said so. */
const step: Reason = (v, i) =>
  i.serviceId !== null && v.serviceIds.includes(i.serviceId) ? 'own-step' : null;
const subjects = [own, aboutMe, answersFor, step];

/** Each lane and the reasons that open it, in the order they are told. */
const lanes: Readonly<Record<Lane, readonly Reason[]>> = {
  'only-me': [own],
  'named-persons': [own, named, step],
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
  return `ctx.sees(${viewer}, ${c('subject_ids')}, ${c('area')}, ${c('lane')}, ${c('named_ids')}, ${c('author_id')}, ${c('service_id')})`;
}
