import { lifeAreas, type LifeArea, type LocalDate } from '#contract';
import { giversFor, type Asked } from './givers.js';
import { isRenewable } from './renewal.js';
import { isPossible } from './transitions.js';
import { actsOnConsent, type ActOnConsent, type ConsentState, type ShownState } from './words.js';

type Question = Omit<Asked, 'areas'>;

/** The areas of a person's life this one may say yes or no about, alone or with others who must say yes too. */
export function areasToGive(question: Question, speakerId: string): readonly LifeArea[] {
  return lifeAreas.filter((area) => giversFor({ ...question, areas: [area] }, speakerId).refusal === null);
}

/** Everyone who may give something about a person, and what: whose answer the coordinator can write down. */
export function giversOf(question: Question): readonly { personId: string; areas: readonly LifeArea[] }[] {
  return question.circle.persons
    .map(({ id }) => ({ personId: id, areas: areasToGive(question, id) }))
    .filter(({ areas }) => areas.length > 0);
}

export interface Answer {
  readonly subjectId: string;
  readonly serviceId: string;
  readonly areas: readonly LifeArea[];
  readonly state: ConsentState;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly givenBy: readonly string[];
  readonly givenAt: string;
  /** It ends on the eighteenth birthday. */
  readonly lapses?: boolean;
}

/** Whether one of these has answered anew since: a later no, or a later yes to some of it that lasts longer. */
export function isAnsweredAnew(old: Answer, all: readonly Answer[], personIds: readonly string[]): boolean {
  return all.some(
    (one) =>
      one.subjectId === old.subjectId &&
      one.serviceId === old.serviceId &&
      one.givenAt > old.givenAt &&
      one.givenBy.some((id) => personIds.includes(id)) &&
      (one.state === 'refused' ||
        (one.state === 'given' &&
          one.validTo > old.validTo &&
          one.areas.some((area) => old.areas.includes(area)))),
  );
}

/** Whether it ends soon and nobody who is asked for a new yes has answered. */
export function isEnding(old: Answer, shown: ShownState, all: readonly Answer[], today: LocalDate): boolean {
  const runs = shown === 'given' || shown === 'waiting';
  const asked = [...old.givenBy, old.subjectId];
  return runs && isRenewable({ ...old, state: shown }, today) && !isAnsweredAnew(old, all, asked);
}

/** Whether a no would contradict a yes of the same person that still holds and is not about to end. */
export function contradictsOwnYes(
  no: Pick<Answer, 'subjectId' | 'serviceId' | 'areas'>,
  all: readonly Answer[],
  giverId: string,
  today: LocalDate,
): boolean {
  return all.some(
    (one) =>
      one.subjectId === no.subjectId &&
      one.serviceId === no.serviceId &&
      one.givenBy.includes(giverId) &&
      one.areas.some((area) => no.areas.includes(area)) &&
      one.state === 'given' &&
      !isRenewable({ ...one, state: 'given' }, today),
  );
}

export interface Hands {
  readonly personId: string;
  /** Writes down what others say, and that something was never valid. */
  readonly coordinates: boolean;
  readonly covers: readonly string[];
  readonly areasToGive: readonly LifeArea[];
}

const givesAll = (areas: readonly LifeArea[], hands: Hands): boolean =>
  areas.length > 0 && areas.every((area) => hands.areasToGive.includes(area));

/** The giver, the subject, whoever could give it today, and the coordinator who writes down such a wish. */
export function mayTakeBack(consent: Pick<Answer, 'subjectId' | 'areas' | 'givenBy'>, hands: Hands): boolean {
  const { subjectId, areas, givenBy } = consent;
  if (hands.coordinates || subjectId === hands.personId || givenBy.includes(hands.personId)) return true;
  return givesAll(areas, hands) && areas.every((area) => hands.covers.includes(`${subjectId}:${area}`));
}

/** What somebody may do with one consent now; to renew takes the authority to give all of it, today. */
export function actsOn(
  consent: Answer,
  shown: ShownState,
  all: readonly Answer[],
  hands: Hands,
  today: LocalDate,
): ActOnConsent[] {
  const now: ConsentState = shown === 'waiting' ? 'given' : shown;
  const acts: Record<ActOnConsent, boolean> = {
    withdraw: isPossible(now, 'withdraw') && mayTakeBack(consent, hands),
    renew:
      isRenewable({ ...consent, state: shown }, today) &&
      givesAll(consent.areas, hands) &&
      !isAnsweredAnew(consent, all, [hands.personId]),
    invalidate: isPossible(now, 'invalidate') && hands.coordinates,
  };
  return actsOnConsent.filter((act) => acts[act]);
}
