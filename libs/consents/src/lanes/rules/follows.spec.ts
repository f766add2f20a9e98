import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lanes, lifeAreas } from '#contract';
import { maySee, type Viewer } from '#platform/access';
import { countFollowing, followsYes, type Follower, type OpenYes } from './follows.js';

const item = (more: Partial<Follower> = {}): Follower => ({
  ...{ subjectIds: ['amina'], area: 'school', lane: 'subjects', namedIds: [], authorId: 'kari' },
  ...{ serviceId: null, laneSince: null, isOwn: false, ownerIds: ['mona'], wasChosen: false },
  ...more,
});
const yes = (more: Partial<OpenYes> = {}): OpenYes => ({
  ...{ subjectId: 'amina', areas: ['school'], givenBy: ['mona'], givers: ['frank', 'mona'] },
  consented: ['amina:school'],
  ...more,
});
const someone = fc.constantFrom('amina', 'mona', 'frank', 'gerd');
const some = fc.uniqueArray(someone, { minLength: 1, maxLength: 3 });
const area = fc.constantFrom(...lifeAreas.slice(0, 3));
const anItem = fc.record({
  ...{ subjectIds: some, area, lane: fc.constantFrom(...lanes), namedIds: fc.constant([]) },
  ...{ authorId: someone, serviceId: fc.constant(null), laneSince: fc.constant(null), isOwn: fc.boolean() },
  ...{ ownerIds: fc.uniqueArray(someone, { maxLength: 2 }), wasChosen: fc.boolean() },
});
const aYes = fc.record({
  ...{ subjectId: someone, areas: fc.uniqueArray(area), givenBy: some, givers: some },
  consented: fc.uniqueArray(fc.tuple(someone, area).map(([id, about]) => `${id}:${about}`)),
});

describe('a ticked life area takes its items along', () => {
  it.each([
    ['what stands where everything begins', item(), yes(), true],
    ['not before all who must have said yes', item(), yes({ areas: [], consented: [] }), false],
    ['not what stands narrower', item({ lane: 'only-me' }), yes(), false],
    ['not what somebody put there by hand', item({ wasChosen: true }), yes(), false],
    ['not another area', item({ area: 'leisure' }), yes(), false],
    ['not what is also about somebody who has not', item({ subjectIds: ['amina', 'gerd'] }), yes(), false],
    ['not what somebody does who has not', item({ ownerIds: ['gerd'] }), yes(), false],
    ['not another’s own promise', item({ isOwn: true, authorId: 'frank' }), yes(), false],
    ['one’s own promise by one’s own yes', item({ isOwn: true, authorId: 'mona' }), yes(), true],
    [
      'not what is about somebody else, whose yes stands already',
      item({ subjectIds: ['gerd'] }),
      yes({ consented: ['gerd:school', 'amina:school', 'mona:school'] }),
      false,
    ],
    [
      'not another area that the service sees already',
      item({ area: 'leisure' }),
      yes({ consented: ['amina:leisure', 'amina:school', 'mona:leisure'] }),
      false,
    ],
    ['not what two do when one has not', item({ ownerIds: ['mona', 'gerd'] }), yes(), false],
    ['what two do who both have', item({ ownerIds: ['mona', 'frank'] }), yes(), true],
  ] as const)('%s', (_, one, said, follows) => {
    expect(followsYes(one, said)).toBe(follows);
  });

  it('is told before, as a number, of what the giver sees alone', () => {
    const [seen, hidden] = [
      { ...item(), mine: true },
      { ...item(), mine: false },
    ];
    expect(countFollowing([seen, hidden, { ...seen, lane: 'family' }, seen], yes())).toBe(2);
  });

  it('never without the yes of everyone it is about, and never out of a chosen lane', () => {
    fc.assert(
      fc.property(anItem, aYes, (one, said) => {
        if (!followsYes(one, said)) return true;
        const all = one.subjectIds.every((id) => said.consented.includes(`${id}:${one.area}`));
        return all && one.lane === 'subjects' && !one.wasChosen && said.areas.includes(one.area);
      }),
    );
  });

  it('shows it to whoever saw it before and to services that were told yes, and to nobody else', () => {
    const aViewer = fc.record({
      ...{ personId: someone, isMember: fc.boolean(), coordinates: fc.boolean() },
      ...{ covers: fc.array(fc.tuple(someone, area).map(([id, about]) => `${id}:${about}`)) },
      ...{ mates: fc.array(someone), serviceIds: fc.constant([]), hidesHealth: fc.boolean() },
      ...{ consented: fc.array(fc.tuple(someone, area).map(([id, about]) => `${id}:${about}`)) },
      ...{
        within: fc.constant(null),
        isYoung: fc.boolean(),
        ownPairs: fc.constant([]),
        ownFrom: fc.constant([]),
      },
      ...{ raised: fc.array(someone), untraced: fc.array(someone), ended: fc.constant([]) },
    });
    fc.assert(
      fc.property(anItem, aYes, aViewer, (one, said, viewer: Viewer) => {
        if (!followsYes(one, said)) return true;
        const [before, after] = [maySee(viewer, one), maySee(viewer, { ...one, lane: 'consented-services' })];
        return before === null ? after === null || after === 'consent' : after === before;
      }),
    );
  });
});
