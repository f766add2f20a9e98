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

/** What was filled in, as the server takes it; what is missing it says itself. */
export function wordsOf(form: PaperForm, { about }: Papers, place: Place | undefined): Words {
  const { subjectIds: whom, lane, namedIds } = form;
  const named = lane === 'named-persons' ? { namedIds: [...namedIds] } : {};
  if (place !== undefined && place.kind !== 'person')
    return { on: place.kind, onId: place.id, lane, ...named };
  const area = chosen(lifeAreas, form.area);
  const rest = { lane, ...named, ...(area === undefined ? {} : { area }) };
  if (whom === everybody) return { on: 'family', subjectIds: about.map(({ personId }) => personId), ...rest };
  return whom === '' ? { on: 'family', ...rest } : { on: 'person', onId: whom, ...rest };
}
