import { lifeAreas } from '#contract';
import type { components } from '../../api/schema.js';
import { chosen } from '../../ui/form/use-form.js';
import type { PaperLane, Papers, Place } from './papers.js';

type Words = Omit<components['schemas']['WriteNoteDto'], 'words'>;

/** In the menu of persons: all of them. */
export const everybody = 'everybody';

const blank = {
  words: '',
  subjectIds: '',
  area: '',
  lane: 'subjects' as PaperLane,
  namedIds: [] as readonly string[],
};
export type PaperForm = typeof blank;

export function emptyForm({ lanes, about }: Papers, place: Place | undefined): PaperForm {
  const [only] = about;
  const subjectIds = place?.kind === 'person' ? place.id : about.length === 1 ? (only?.personId ?? '') : '';
  return { ...blank, subjectIds, lane: lanes[0] ?? blank.lane };
}

/** The ways that take nobody else's word: the server says in which parts of life that is so, for each person. */
export function openLanes(
  { subjectIds: whom, area }: PaperForm,
  { lanes, about }: Papers,
): readonly PaperLane[] {
  const some = about.filter(({ personId }) => whom === everybody || personId === whom);
  const takesOthers = area !== '' && some.some(({ alone }) => !alone.some((one) => one === area));
  return takesOthers ? lanes.filter((lane) => lane !== 'household' && lane !== 'family') : lanes;
}

/** What was chosen, while it is open. */
export function laneOf(form: PaperForm, papers: Papers): PaperLane {
  const open = openLanes(form, papers);
  return open.find((lane) => lane === form.lane) ?? open[0] ?? blank.lane;
}

/** What was filled in, as the server takes it; what is missing it says itself. */
export function wordsOf(form: PaperForm, papers: Papers, place: Place | undefined): Words {
  const { about } = papers;
  const { subjectIds: whom, namedIds } = form;
  const lane = laneOf(form, papers);
  const named = lane === 'named-persons' ? { namedIds: [...namedIds] } : {};
  if (place !== undefined && place.kind !== 'person')
    return { on: place.kind, onId: place.id, lane, ...named };
  const area = chosen(lifeAreas, form.area);
  const rest = { lane, ...named, ...(area === undefined ? {} : { area }) };
  if (whom === everybody) return { on: 'family', subjectIds: about.map(({ personId }) => personId), ...rest };
  return whom === '' ? { on: 'family', ...rest } : { on: 'person', onId: whom, ...rest };
}
