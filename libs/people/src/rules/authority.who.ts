import type { LifeArea } from '#contract';
import type { Who } from './authority.row.js';
import {
  dailyCarersOf,
  holdersOf,
  isDead,
  parentsLivedWith,
  representativesOf,
  type FactsOfTheDay,
} from './authority.facts.js';
import type { Because } from './because.js';

export interface Asked extends FactsOfTheDay {
  readonly subjectId: string;
  readonly area: LifeArea;
}

/** Who a row found, or why it found nobody. */
export interface Found {
  readonly personIds: readonly string[];
  /** Instead of the row's own reason, when a fact of the circle gives a nearer one. */
  readonly because?: Because;
  /** The first choice of the row was not there and someone else stands in: then everyone found must answer. */
  readonly standsIn?: boolean;
  /** Why nobody was found, and whether another route is known for it. */
  readonly missing: Because;
  readonly otherRoute?: boolean;
}

const found = (personIds: readonly string[], missing: Because): Found => ({ personIds, missing });

/** A guardian appointed for a child counts only where no holder is left; holders are never set aside by one. */
function holders(asked: Asked): Found {
  const all = holdersOf(asked, asked.subjectId);
  if (all.length > 0) return found(all, 'no-holder');
  const appointed = representativesOf(asked, asked.subjectId, ['guardian'], asked.area);
  return { personIds: appointed, because: 'represents-under-mandate', standsIn: true, missing: 'no-holder' };
}

/** Parents who live together have no separate daily authority: then all holders decide. */
function livesWith(asked: Asked): Found {
  const parents = parentsLivedWith(asked, asked.subjectId);
  if (parents.length > 1) return { personIds: parents, because: 'shared-residence', missing: 'no-holder' };
  if (parents.length === 1) return { personIds: parents, because: 'child-lives-with', missing: 'no-holder' };
  return { because: 'holds-responsibility', ...holders(asked) };
}

function withTheChild(asked: Asked, otherwise: (asked: Asked) => Found): Found {
  const carers = dailyCarersOf(asked, asked.subjectId);
  return carers.length > 0 ? found(carers, 'no-holder') : otherwise(asked);
}

function carrier(asked: Asked): Found {
  const carriedBy = asked.circle.persons.find((one) => one.id === asked.subjectId)?.carriedBy ?? null;
  if (carriedBy === null) return found([], 'no-carrier');
  return found(isDead(asked, carriedBy) ? [] : [carriedBy], 'signer-dead');
}

/** Foster parents answer on behalf of the child-welfare service, so one of them or the service is enough. */
function care(asked: Asked): Found {
  return found(
    representativesOf(asked, asked.subjectId, ['care-order', 'foster-parent'], asked.area),
    'no-representative',
  );
}

function arrival(asked: Asked): Found {
  return found(
    representativesOf(asked, asked.subjectId, ['unaccompanied-minor'], asked.area),
    'no-representative',
  );
}

const finders: Readonly<Record<Who, (asked: Asked) => Found>> = {
  subject: (asked) => found([asked.subjectId], 'subject-unknown'),
  carrier,
  holders,
  'lives-with': livesWith,
  'daily-carer': (asked) => withTheChild(asked, (one) => ({ ...livesWith(one), standsIn: true })),
  'care-home': (asked) => withTheChild(asked, (one) => ({ because: 'care-order', ...care(one) })),
  'care-representative': care,
  'arrival-home': (asked) =>
    withTheChild(asked, (one) => ({ because: 'unaccompanied-minor', ...arrival(one) })),
  'arrival-representative': arrival,
  representative: (asked) => ({
    ...found(
      representativesOf(asked, asked.subjectId, ['guardian', 'future-power'], asked.area),
      'no-representative',
    ),
    otherRoute: true,
  }),
};

/** The living persons a row of the table points at in this family, on this day. */
export function findWho(who: Who, asked: Asked): Found {
  return finders[who](asked);
}
