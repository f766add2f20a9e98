import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lanes, lifeAreas, type Lane } from '#contract';
import type { Viewer } from '#platform/access';
import { maySee } from '#platform/access';
import {
  isWider,
  keepsSight,
  mayWiden,
  refusedLane,
  type LaneChooser,
  type LaneFacts,
  type LaneItem,
  type Wish,
} from './lanes.js';
import { reachOf, type TeamService } from './reach.js';
import { lanesToChoose, type ChosenLane } from './words.js';

const item = (more: Partial<LaneItem> = {}): LaneItem => ({
  ...{
    subjectIds: ['amina'],
    area: 'school',
    lane: 'subjects',
    namedIds: [],
    authorId: 'coordinator',
    serviceId: null,
    laneSince: null,
  },
  ...{ isOwn: false, ownerIds: [], ownerServiceIds: [], agreed: { lane: 'subjects', namedIds: [] } },
  ...more,
});
const parent = (more: Partial<LaneChooser> = {}): LaneChooser => ({
  ...{
    personId: 'mona',
    speaks: true,
    covers: ['amina:school', 'mona:school'],
    sharesFor: ['mona', 'amina'],
  },
  ...more,
});
const facts = (more: Partial<LaneFacts> = {}): LaneFacts => ({
  ...{ seenBy: ['amina', 'mona', 'frank'], byDefault: ['amina', 'mona', 'frank'] },
  ...{ answering: ['mona', 'frank'], ages: { amina: 8 } },
  ...more,
});
const wish = (lane: ChosenLane, ...namedIds: string[]): Wish => ({ lane, namedIds });

describe('who chooses a lane', () => {
  it.each([
    ['a parent who answers for the child', parent(), null],
    ['the child it is about', parent({ personId: 'amina', covers: ['amina:school'] }), null],
    [
      'an employee, whatever they coordinate',
      parent({ personId: 'kari', speaks: false }),
      'not-yours-to-choose',
    ],
    [
      'somebody of the family it is not about',
      parent({ personId: 'gerd', covers: ['gerd:school'] }),
      'not-yours-to-choose',
    ],
    [
      'a parent in a part of life that is the youth’s own',
      parent({ covers: ['amina:work'] }),
      'not-yours-to-choose',
    ],
  ] as const)('%s', (_, chooser, refused) => {
    expect(refusedLane(item({ lane: 'family' }), wish('subjects'), chooser, facts())).toBe(refused);
  });

  it('of one’s own promise it is oneself alone, as far as one likes', () => {
    const mine = item({ isOwn: true, authorId: 'amina', ownerIds: ['amina'], agreed: null });
    const child = parent({ personId: 'amina', covers: ['amina:school'], sharesFor: [] });
    for (const lane of lanesToChoose)
      expect(refusedLane(mine, wish(lane, 'gerd'), child, facts())).toBeNull();
    for (const lane of lanesToChoose)
      expect(refusedLane(mine, wish(lane), parent(), facts())).toBe('not-yours-to-choose');
  });
});

describe('reaching further', () => {
  it('is the one parent’s who may share alone, and not one of two’s', () => {
    expect(refusedLane(item(), wish('family'), parent(), facts())).toBeNull();
    const oneOfTwo = parent({ sharesFor: ['mona'] });
    expect(refusedLane(item(), wish('family'), oneOfTwo, facts())).toBe('others-must-agree');
  });

  it('needs everyone it is about, and everyone who does it', () => {
    const both = item({ subjectIds: ['amina', 'frank'] });
    const done = item({ ownerIds: ['frank'] });
    for (const one of [both, done])
      expect(refusedLane(one, wish('consented-services'), parent(), facts())).toBe('others-must-agree');
  });

  it('is naming anybody who does not see it today', () => {
    const alone = parent({ sharesFor: [] });
    const kept = ['amina', 'mona', 'frank'];
    expect(refusedLane(item(), wish('named-persons', ...kept), alone, facts())).toBeNull();
    expect(refusedLane(item(), wish('named-persons', ...kept, 'gerd'), alone, facts())).toBe(
      'others-must-agree',
    );
  });

  it('is open to whom it is about alone, as far as was signed and no further', () => {
    const youth = parent({ personId: 'amina', covers: ['amina:mental-health'], sharesFor: [] });
    const kept = item({ area: 'mental-health', lane: 'named-persons', namedIds: ['amina'] });
    const thirteen = facts({ seenBy: ['amina'], ages: { amina: 13 } });
    expect(refusedLane(kept, wish('subjects'), youth, thirteen)).toBeNull();
    expect(refusedLane(kept, wish('family'), youth, thirteen)).toBe('others-must-agree');
  });
});

describe('what somebody wrote themselves about a child', () => {
  const note = (more: Partial<LaneItem> = {}) =>
    item({ isOwn: true, authorId: 'mona', lane: 'only-me', agreed: null, ...more });
  const unseen = facts({ seenBy: ['mona'] });
  const oneOfTwo = parent({ sharesFor: ['mona'] });

  it('reaches who answers for the child, and services with a consent, by the author’s own choice', () => {
    for (const lane of ['only-me', 'subjects', 'consented-services'] as const)
      expect(refusedLane(note(), wish(lane), oneOfTwo, unseen)).toBeNull();
    expect(refusedLane(note(), wish('named-persons', 'frank'), oneOfTwo, unseen)).toBeNull();
  });

  it('reaches nobody else by the choice of one of two', () => {
    for (const one of [wish('household'), wish('family'), wish('named-persons', 'frank', 'gerd')]) {
      expect(refusedLane(note(), one, oneOfTwo, unseen)).toBe('others-must-agree');
      expect(refusedLane(note(), one, parent(), unseen)).toBeNull();
    }
    // Narrowing what reached further stays free.
    expect(refusedLane(note({ lane: 'family' }), wish('household'), oneOfTwo, facts())).toBeNull();
  });

  it('about another adult reaches nobody that adult has not let in', () => {
    const about = note({ subjectIds: ['frank', 'mona'] });
    expect(refusedLane(about, wish('family'), parent(), unseen)).toBe('others-must-agree');
    const mine = note({ subjectIds: ['mona'] });
    expect(refusedLane(mine, wish('family'), oneOfTwo, unseen)).toBeNull();
  });
});

describe('narrowing', () => {
  it('shuts out nobody whom it concerns: the child, whoever does it, either parent, the service', () => {
    const done = item({ ownerIds: ['gerd'] });
    expect(keepsSight(done, parent(), facts())).toEqual(['amina', 'frank', 'gerd', 'mona']);
    for (const left of ['amina', 'frank', 'gerd', 'mona']) {
      const rest = ['amina', 'frank', 'gerd', 'mona'].filter((id) => id !== left);
      expect(refusedLane(done, wish('named-persons', ...rest), parent(), facts())).toBe('would-shut-out');
    }
    expect(refusedLane(item(), wish('only-me'), parent(), facts())).toBe('would-shut-out');
    const byService = item({
      subjectIds: ['mona'],
      authorId: 'mona',
      ownerServiceIds: ['clinic'],
      serviceId: 'clinic',
    });
    const self = facts({ answering: [], seenBy: ['mona'] });
    expect(refusedLane(byService, wish('only-me'), parent(), self)).toBe('would-shut-out');
    expect(refusedLane(byService, wish('named-persons'), parent(), self)).toBeNull();
  });

  it.each([
    [11, 'would-shut-out'],
    [12, null],
  ] as const)('a child’s own health, kept from the parents at %i', (age, refused) => {
    const child = parent({ personId: 'amina', covers: ['amina:mental-health'], sharesFor: [] });
    const all = facts({ ages: { amina: age } });
    const health = item({ area: 'mental-health' });
    expect(refusedLane(health, wish('named-persons', 'amina'), child, all)).toBe(refused);
    // The parents themselves never keep each other out, and school is not health.
    const mother = parent({ covers: ['amina:mental-health'] });
    expect(refusedLane(health, wish('named-persons', 'amina', 'mona'), mother, all)).toBe('would-shut-out');
    expect(refusedLane(item(), wish('named-persons', 'amina'), child, all)).toBe('would-shut-out');
  });
});

describe('each lane beside each', () => {
  it.each<[Lane, ChosenLane[]]>([
    ['only-me', ['subjects', 'household', 'family', 'consented-services']],
    ['named-persons', ['subjects', 'household', 'family', 'consented-services']],
    ['subjects', ['household', 'family', 'consented-services']],
    ['household', ['family', 'consented-services']],
    ['family', ['consented-services']],
    ['consented-services', ['household', 'family']],
    ['service-notes', ['only-me', 'subjects', 'household', 'family', 'consented-services']],
  ])('from %s these let in somebody new: %j', (lane, wider) => {
    const chosen = lanesToChoose.filter((one) => one !== 'named-persons');
    expect(chosen.filter((one) => isWider({ lane }, wish(one), { seenBy: ['gerd'] }))).toEqual(wider);
    // To name somebody is wider exactly when they do not see it.
    expect(isWider({ lane }, wish('named-persons', 'gerd'), { seenBy: ['gerd'] })).toBe(false);
    expect(isWider({ lane }, wish('named-persons', 'gerd', 'ola'), { seenBy: ['gerd'] })).toBe(true);
  });

  const signed = (lane: Lane, ...namedIds: string[]) => ({ lane, namedIds });
  it.each([
    ['the family, as was signed', signed('family'), wish('family'), true],
    ['a part of what was signed', signed('family'), wish('household'), true],
    ['more than was signed', signed('household'), wish('family'), false],
    [
      'some of those named when it was signed',
      signed('named-persons', 'gerd', 'ola'),
      wish('named-persons', 'ola'),
      true,
    ],
    [
      'somebody who was not named',
      signed('named-persons', 'gerd'),
      wish('named-persons', 'gerd', 'ola'),
      false,
    ],
    [
      'somebody named, where a lane was signed',
      signed('family', 'gerd'),
      wish('named-persons', 'gerd'),
      false,
    ],
    ['oneself alone, where some were named', signed('named-persons', 'gerd'), wish('only-me'), true],
    ['all it is about, where some were named', signed('named-persons', 'gerd'), wish('subjects'), false],
  ] as const)('whoever it is about opens it again to %s', (_, agreed, wanted, may) => {
    const amina = parent({ personId: 'amina', sharesFor: [] });
    expect(mayWiden(item({ agreed }), wanted, amina)).toBe(may);
    // Nobody else may, nor one of two it is about, nor where nothing was signed.
    expect(mayWiden(item({ agreed }), wanted, parent({ sharesFor: [] }))).toBe(false);
    for (const subjectIds of [
      ['amina', 'frank'],
      ['frank', 'amina'],
    ])
      expect(mayWiden(item({ agreed, subjectIds }), wanted, amina)).toBe(false);
    expect(mayWiden(item({ agreed: null }), wanted, amina)).toBe(false);
  });

  it.each([
    ['the one that has the step, as long as somebody is named', ['clinic'], 'clinic', 'named-persons', null],
    ['not when nobody is named', ['clinic'], 'clinic', 'only-me', 'would-shut-out'],
    ['not one of two', ['clinic', 'school'], 'clinic', 'named-persons', 'would-shut-out'],
    ['not one that sees it by consent alone', ['clinic'], null, 'named-persons', 'would-shut-out'],
    ['none that has nothing to do with it', [], 'clinic', 'named-persons', null],
  ] as const)('a service keeps sight: %s', (_, ownerServiceIds, serviceId, lane, refused) => {
    const mine = item({ subjectIds: ['mona'], authorId: 'mona', ownerServiceIds, serviceId });
    const self = facts({ answering: [], seenBy: ['mona'] });
    expect(refusedLane(mine, wish(lane), parent(), self)).toBe(refused);
  });

  it('names with a lane that is not for names keep nobody’s sight', () => {
    const all = wish('only-me', 'amina', 'frank', 'mona');
    expect(refusedLane(item(), all, parent(), facts())).toBe('would-shut-out');
  });

  it.each([
    ['its bodily health', { area: 'physical-health' }, 12, ['amina']],
    ['its mental health', { area: 'mental-health' }, 15, ['amina']],
    ['health, before it is twelve', { area: 'physical-health' }, 11, ['amina', 'frank', 'mona']],
    ['health, of unknown age', { area: 'physical-health' }, null, ['amina', 'frank', 'mona']],
    ['school', { area: 'school' }, 15, ['amina', 'frank', 'mona']],
    [
      'health that is a parent’s too',
      { area: 'mental-health', subjectIds: ['amina', 'mona'] },
      15,
      ['amina', 'frank', 'mona'],
    ],
  ] as const)('a child has its own word on %s', (_, more, age, seen) => {
    const amina = parent({ personId: 'amina' });
    const ages = facts({ ages: { amina: age, mona: 40 } });
    expect(keepsSight(item(more), amina, ages)).toEqual(seen);
    // A parent’s word on it keeps nobody out.
    expect(keepsSight(item(more), parent(), ages)).toEqual(['amina', 'frank', 'mona']);
  });
});

describe('who sees an item', () => {
  const clinic = { id: 'clinic', name: 'Klinikk', consented: [], staffIds: [], ended: [] };
  const seenBy = (more: Partial<LaneItem>, service: Partial<TeamService> = {}) =>
    reachOf(item(more), [], [{ ...clinic, ...service }]).serviceIds;

  it.each<[string, Partial<LaneItem>, Partial<TeamService>, boolean]>([
    ['nothing without a yes', { lane: 'consented-services' }, {}, false],
    ['what was opened to it', { lane: 'consented-services' }, { consented: ['amina:school'] }, true],
    ['nothing narrower', { lane: 'subjects' }, { consented: ['amina:school'] }, false],
    ['the step it was given', { serviceId: 'clinic' }, {}, true],
    ['the step of another', { serviceId: 'school' }, {}, false],
    ['its step no more after a no', { serviceId: 'clinic' }, { ended: ['clinic:amina:school'] }, false],
    ['what one of its people wrote', {}, { staffIds: ['coordinator'] }, true],
    ['notes of its own', { lane: 'service-notes', serviceId: 'clinic' }, {}, true],
    [
      'no notes of another by one who works in both',
      { lane: 'service-notes', serviceId: 'school' },
      { staffIds: ['coordinator'] },
      false,
    ],
    ['nothing of the family’s lane', { lane: 'family' }, {}, false],
    [
      'health too',
      { lane: 'consented-services', area: 'mental-health' },
      { consented: ['amina:mental-health'] },
      true,
    ],
  ])('a service: %s', (_, more, service, sees) => {
    expect(seenBy(more, service)).toEqual(sees ? ['clinic'] : []);
  });

  it('each of the family for themself', () => {
    const someone = (personId: string, covers: string[]): Viewer => ({
      ...{ personId, isMember: true, coordinates: false, covers, mates: [], serviceIds: [], consented: [] },
      ...{ hidesHealth: false, within: null, ownPairs: [], ownFrom: [], raised: [], untraced: [] },
      ...{ ended: [], isYoung: false },
    });
    const family = [someone('amina', []), someone('mona', ['amina:school']), someone('gerd', [])];
    expect(reachOf(item(), family, [])).toEqual({ personIds: ['amina', 'mona'], serviceIds: [] });
    expect(reachOf(item({ lane: 'family' }), family, []).personIds).toEqual(['amina', 'mona', 'gerd']);
  });
});

const people = ['amina', 'mona', 'frank', 'gerd'];
const some = fc.uniqueArray(fc.constantFrom(...people));
const oneOrMore = fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 });
const anItem = fc.record<LaneItem>({
  ...{
    subjectIds: oneOrMore,
    area: fc.constantFrom(...lifeAreas),
    lane: fc.constantFrom<Lane>(...lanes),
    namedIds: some,
  },
  ...{
    authorId: fc.constantFrom(...people, 'kari'),
    serviceId: fc.constantFrom(null, 'clinic'),
    laneSince: fc.constant(null),
    isOwn: fc.boolean(),
  },
  ...{ ownerIds: some, ownerServiceIds: fc.constantFrom([], ['clinic'], ['clinic', 'school']) },
  agreed: fc.option(fc.record({ lane: fc.constantFrom<Lane>(...lanes), namedIds: some })),
});
const pairsOf = (ids: readonly string[]) => ids.flatMap((id) => lifeAreas.map((area) => `${id}:${area}`));
const viewers = fc.tuple(some, some, some, some, fc.boolean()).map(([a, b, c, d, isMember]): Viewer[] =>
  people.map((personId, n) => ({
    ...{
      personId,
      isMember,
      coordinates: false,
      covers: pairsOf([[a, b, c, d][n] ?? [], personId].flat()),
      mates: isMember ? ([a, b, c, d][n] ?? []) : [],
    },
    ...{ serviceIds: [], consented: [], hidesHealth: false, within: null, ownPairs: [], ownFrom: [] },
    ...{ raised: [], untraced: [], ended: [], isYoung: false },
  })),
);

describe('for any item, any family and any wish', () => {
  const factsFor = (one: LaneItem, all: readonly Viewer[]): LaneFacts => ({
    seenBy: reachOf(one, all, []).personIds,
    byDefault: reachOf({ ...one, lane: 'subjects', namedIds: [] }, all, []).personIds,
    answering: all
      .filter(
        ({ covers, personId }) =>
          !one.subjectIds.includes(personId) &&
          one.subjectIds.some((id) => covers.includes(`${id}:${one.area}`)),
      )
      .map(({ personId }) => personId),
    ages: { amina: 8, mona: 40, frank: 41, gerd: 70 },
  });

  it('a free choice lets in nobody new unless the chooser may share the matters of all it concerns', () => {
    fc.assert(
      fc.property(
        anItem,
        viewers,
        fc.constantFrom(...lanesToChoose),
        some,
        some,
        (one, all, lane, namedIds, sharesFor) => {
          const me = all[1];
          if (me === undefined || one.isOwn) return;
          const known = factsFor(one, all);
          const wanted = { lane, namedIds };
          const chooser = { personId: me.personId, speaks: true, covers: me.covers, sharesFor };
          if (refusedLane({ ...one, agreed: null }, wanted, chooser, known) !== null) return;
          const shares = [...one.subjectIds, ...one.ownerIds].every((id) => sharesFor.includes(id));
          const after = reachOf({ ...one, ...wanted }, all, []).personIds;
          if (!shares) expect(after.filter((id) => !known.seenBy.includes(id))).toEqual([]);
          // And nobody it is about ever loses it.
          for (const id of one.subjectIds)
            expect(maySee(all.find((v) => v.personId === id) ?? null, { ...one, ...wanted })).not.toBeNull();
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('of what one wrote oneself only those it is about and who answers for them are let in alone', () => {
    fc.assert(
      fc.property(
        anItem,
        viewers,
        fc.constantFrom(...lanesToChoose),
        some,
        some,
        (item, all, lane, named, shares) => {
          const one = { ...item, isOwn: true, agreed: null, ownerIds: [], ownerServiceIds: [] };
          const known = factsFor(one, all);
          const wanted = { lane, namedIds: named };
          const chooser = { personId: one.authorId, speaks: true, covers: [], sharesFor: shares };
          if (refusedLane(one, wanted, chooser, known) !== null) return;
          if (one.subjectIds.every((id) => id === one.authorId || shares.includes(id))) return;
          const open = [...known.seenBy, ...known.byDefault, one.authorId];
          const after = reachOf({ ...one, ...wanted }, all, []).personIds;
          expect(after.filter((id) => !open.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a lane that is not wider reaches a part of those it reached', () => {
    fc.assert(
      fc.property(anItem, viewers, fc.constantFrom(...lanesToChoose), some, (one, all, lane, namedIds) => {
        const known = factsFor(one, all);
        if (isWider(one, { lane, namedIds }, known)) return;
        const after = reachOf({ ...one, lane, namedIds }, all, []).personIds;
        expect(after.filter((id) => !known.seenBy.includes(id) && id !== one.authorId)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
