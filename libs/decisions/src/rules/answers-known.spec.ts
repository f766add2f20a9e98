import { describe, expect, it } from '@jest/globals';
import { decisionStatuses, type DecisionStatus } from '#contract';
import { fold, hasAnswered, stillToSign, type Folded } from './fold.js';
import type { ViewFact } from './answers.js';
import { missingToAgree } from './missing.js';
import { aYes, mustSign, soFar } from './testing/a-family.js';
import { answeredOf, foldedOn, visibleRequirements, type RequirementViewer } from './viewer.js';

const mother = mustSign('mother');
const child = mustSign('jonas', { role: 'heard' });
const told = mustSign('aunt', { role: 'told' });
const view: ViewFact = {
  ...{ personId: 'jonas', talkedOn: '2026-11-20', said: 'words', objects: false },
  ...{ weighed: false, coordinatorReads: true },
};
const said = { views: [view] };
const line = (folded: Folded, n = 0) => {
  const { folded: state, answered, waitsFor } = folded.requirements[n]!;
  return [state, answered, waitsFor];
};

describe('what an answer makes of a requirement', () => {
  it('nothing, where nobody can give one: it waits for another route, and is not answered', () => {
    expect(line(fold([mustSign(null)], soFar()))).toEqual(['impossible', false, 'other-route']);
    const elsewhere = mustSign(null, { state: 'other-route' });
    expect(line(fold([elsewhere], soFar()))).toEqual(['other-route', false, 'other-route']);
    const unable = mustSign('mother', { state: 'impossible' });
    expect(line(fold([unable], soFar({ answers: [aYes('mother')] })))).toEqual([
      'impossible',
      false,
      'other-route',
    ]);
  });

  it('of whoever is told: that they were, and it is no answer and waits for nobody', () => {
    expect(line(fold([told], soFar()))).toEqual(['open', false, null]);
    expect(line(fold([told], soFar({ toldIds: ['aunt'] })))).toEqual(['met', false, null]);
    expect(line(fold([told], soFar({ toldIds: ['mother'] })))).toEqual(['open', false, null]);
    expect(fold([mother, told], soFar({ answers: [aYes('mother')] })).outcome).toBe('agreed');
    expect(fold([told], soFar({ toldIds: ['aunt'] })).outcome).toBe('other-route');
  });

  it('of a barred signer: that it goes another way, whether or not they answered', () => {
    const barred = mustSign('father', { state: 'other-route' });
    expect(line(fold([barred], soFar()))).toEqual(['other-route', false, 'other-route']);
    expect(line(fold([barred], soFar({ answers: [aYes('father')] })))).toEqual([
      'other-route',
      true,
      'other-route',
    ]);
  });

  it('of one nobody could reach: that it goes another way, unless they answered', () => {
    const away = { unreachableIds: ['mother'] };
    expect(line(fold([mother], soFar(away)))).toEqual(['other-route', false, 'other-route']);
    expect(line(fold([mother], soFar({ ...away, answers: [aYes('mother')] })))).toEqual(['met', true, null]);
  });

  it('of a child: heard when it has spoken, weighed when it is old enough and against it', () => {
    const objects = { ...view, objects: true };
    const old = { twelveOrOlderIds: ['jonas'] };
    expect(line(fold([child], soFar()))).toEqual(['open', false, 'child-view']);
    expect(line(fold([child], soFar(said)))).toEqual(['met', true, null]);
    expect(line(fold([child], soFar({ views: [objects] })))).toEqual(['met', true, null]);
    expect(line(fold([child], soFar({ ...old, views: [view, objects] })))).toEqual([
      'open',
      true,
      'weighing',
    ]);
    const weighed = { ...objects, weighed: true };
    expect(line(fold([child], soFar({ ...old, views: [view, weighed] })))).toEqual(['met', true, null]);
    const secret = { ...view, coordinatorReads: false };
    expect(line(fold([child], soFar({ ...old, views: [view, secret] })))).toEqual([
      'other-route',
      true,
      'coordinator-reading',
    ]);
    expect(line(fold([child], soFar({ views: [secret] })))).toEqual(['met', true, null]);
  });

  it('of a child who is barred: that it goes another way, whether or not it was heard', () => {
    const barred = { ...child, state: 'other-route' as const };
    expect(line(fold([barred], soFar()))).toEqual(['other-route', false, 'other-route']);
    expect(line(fold([barred], soFar(said)))).toEqual(['other-route', true, 'other-route']);
  });

  it('among alternatives: the best of theirs, and one group’s yes opens no other', () => {
    const group = (name: string, ...ids: string[]) =>
      ids.map((id) => mustSign(id, { alternativeGroup: name }));
    const two = [...group('care', 'mother', 'father'), ...group('school', 'aunt', 'uncle')];
    const outcome = (...ids: string[]) => fold(two, soFar({ answers: ids.map((id) => aYes(id)) })).outcome;
    expect(outcome('mother', 'aunt')).toBe('agreed');
    expect(outcome('mother', 'father')).toBe('open');
    expect(outcome('aunt')).toBe('open');
    const no = (id: string) => aYes(id, { answer: 'no' as const });
    const refusedBy = (...ids: string[]) => fold(two, soFar({ answers: ids.map(no) })).outcome;
    expect(refusedBy('mother', 'aunt')).toBe('open');
    expect(refusedBy('mother', 'father')).toBe('not-agreed');
    const barred = two.map((one) => ({ ...one, state: 'other-route' as const }));
    expect(fold([...barred.slice(0, 2), ...two.slice(2)], soFar()).outcome).toBe('other-route');
    const oneBarred = [barred[0]!, two[1]!];
    expect(fold(oneBarred, soFar({ answers: [no('father')] })).outcome).toBe('not-agreed');
  });
});

describe('who has answered, and who must still', () => {
  const answers = [aYes('father'), aYes('mother')];
  it('is told person by person', () => {
    expect(hasAnswered('mother', answers, 1)).toBe(true);
    expect(hasAnswered('mother', [aYes('father')], 1)).toBe(false);
    expect(hasAnswered('mother', answers, 2)).toBe(false);
    const folded = fold(
      [mother, mustSign('father'), mustSign(null), child],
      soFar({ answers: [answers[0]!] }),
    );
    expect(stillToSign(folded)).toEqual(['mother']);
  });

  it('is no more among alternatives that are met, nor of those who are only told', () => {
    const group = ['mother', 'father'].map((id) => mustSign(id, { alternativeGroup: 'care' }));
    const missing = (...more: Parameters<typeof fold>[0]) =>
      missingToAgree(fold([...group, ...more], soFar({ answers: [aYes('mother')] })));
    expect(missing()).toEqual([]);
    expect(missing(mustSign('aunt', { alternativeGroup: 'school' }))).toEqual(['signatures']);
    expect(missing(mustSign('aunt'))).toEqual(['signatures']);
    expect(missing({ ...told, state: 'other-route' })).toEqual([]);
    expect(missingToAgree(fold(group, soFar()))).toEqual(['signatures']);
    const secret = { twelveOrOlderIds: ['jonas'], views: [{ ...view, coordinatorReads: false }] };
    expect(missingToAgree(fold([child], soFar(secret)))).toEqual(['coordinator-reading']);
  });
});

describe('what one reader may know of another’s answer', () => {
  const reader = (about: Partial<RequirementViewer> = {}): RequirementViewer => ({
    personId: 'reader',
    isCoordinator: false,
    visiblePartIds: ['part'],
    openedBy: [],
    ...about,
  });
  const coordinator = reader({ isCoordinator: true });
  const among = mustSign('uncle', { alternativeGroup: 'care' });
  const folded = fold(
    [mother, mustSign('father'), child, told, among, mustSign('late')],
    soFar({ ...said, answers: [aYes('mother', { answer: 'no' }), aYes('father'), aYes('uncle')] }),
  );
  const known = (viewer: RequirementViewer, status: DecisionStatus): Record<string, string> =>
    Object.fromEntries(
      visibleRequirements(viewer, status, folded).map(({ personId, state, answered }) => [
        personId ?? 'nobody',
        state === null ? `?${answered === null ? '' : 'answered'}` : `${state}${answered ? ' answered' : ''}`,
      ]),
    );
  const nothing = { mother: '?', father: '?', jonas: '?', aunt: '?', uncle: '?', late: '?' };
  const over = decisionStatuses.filter((one) => !['draft', 'proposed', 'agreed', 'in-effect'].includes(one));

  it('is nothing before it is put forward, but that all is open, to the coordinator', () => {
    expect(known(reader(), 'draft')).toEqual(nothing);
    const open = Object.fromEntries(Object.keys(nothing).map((id) => [id, 'open']));
    expect(known(coordinator, 'draft')).toEqual(open);
  });

  it('is nothing while it is open, but to the coordinator: who has answered, and of alternatives not what', () => {
    expect(known(reader(), 'proposed')).toEqual(nothing);
    expect(known(coordinator, 'proposed')).toMatchObject({
      father: 'met answered',
      uncle: 'open answered',
      late: 'open',
      jonas: 'met answered',
    });
  });

  it('is that those who had to did, once it is agreed; a child’s voice and what was told stay with the coordinator', () => {
    for (const status of ['agreed', 'in-effect'] as const) {
      const signed = { mother: 'refused answered', father: 'met answered', late: 'open' };
      expect(known(reader(), status)).toEqual({ ...nothing, ...signed });
      const heard = { jonas: 'met answered', aunt: 'open' };
      expect(known(coordinator, status)).toEqual({ ...nothing, ...signed, ...heard });
    }
  });

  it('is nothing when it came to nothing, but what somebody opened to them; a child’s voice to the coordinator alone', () => {
    for (const status of over) {
      expect(known(reader(), status)).toEqual(nothing);
      expect(known(reader({ openedBy: ['mother', 'jonas'] }), status)).toEqual({
        ...nothing,
        mother: 'refused answered',
      });
      const left = { jonas: 'met answered', aunt: 'open', late: 'open' };
      expect(known(coordinator, status)).toEqual({ ...nothing, ...left });
    }
  });

  it('counts of those who sign what the reader sees: each once, and never those who are heard or told', () => {
    expect(answeredOf(folded, ['part'])).toEqual({ given: 3, of: 4 });
    const twice = fold([mother, { ...mother, key: 'again' }, mustSign(null)], soFar());
    expect(answeredOf(twice, ['part'])).toEqual({ given: 0, of: 1 });
    const wide = fold([{ ...mother, partIds: ['part', 'hidden'] }], soFar());
    expect(foldedOn(['part'], wide).requirements).toHaveLength(1);
    expect(foldedOn(['other'], wide).requirements).toEqual([]);
  });
});
