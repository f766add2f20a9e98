import { describe, expect, it } from '@jest/globals';
import { lanes, lifeAreas, type Lane } from '#contract';
import { asItStands, isMe, isShut, maySee, sees, type Item, type Viewer } from './viewer.js';

const viewer = (more: Partial<Viewer> = {}): Viewer => ({
  ...{ personId: 'me', isMember: false, coordinates: false, covers: [], mates: [], serviceIds: [] },
  ...{ consented: [], hidesHealth: false, within: null, ownPairs: [], ownFrom: [], raised: [] },
  ...{ untraced: [], ended: [], isYoung: false },
  ...more,
});
const item = (more: Partial<Item> = {}): Item => ({
  ...{ subjectIds: ['kid'], area: 'school', lane: 'subjects', namedIds: [], authorId: 'author' },
  ...{ serviceId: null, laneSince: '2026-01-01T00:00:00.000Z' },
  ...more,
});
const inEach = (who: Viewer, what: Partial<Item> = {}): Partial<Record<Lane, string>> =>
  Object.fromEntries(
    lanes.flatMap((lane) => {
      const because = maySee(who, item({ ...what, lane }));
      return because === null ? [] : [[lane, because]];
    }),
  );

describe('whether somebody sees an item, lane by lane', () => {
  it('a stranger sees nothing, and neither does nobody', () => {
    expect(inEach(viewer())).toEqual({});
    for (const lane of lanes) expect(maySee(null, item({ lane, authorId: 'me' }))).toBeNull();
  });

  it('nobody sees what is about nobody, not even who wrote it', () => {
    const all = viewer({ isMember: true, covers: ['kid:school'], mates: ['kid'], serviceIds: ['s'] });
    expect(inEach(all, { subjectIds: [], authorId: 'me', namedIds: ['me'], serviceId: 's' })).toEqual({});
  });

  it.each<[string, Viewer, Partial<Item>, Partial<Record<Lane, string>>]>([
    [
      'whoever wrote it, everywhere but in the notes of a service',
      viewer(),
      { authorId: 'me' },
      {
        ...{ 'only-me': 'own-item', 'named-persons': 'own-item', subjects: 'own-item' },
        ...{ household: 'own-item', family: 'own-item', 'consented-services': 'own-item' },
      },
    ],
    [
      'whom it is about, also beside others',
      viewer(),
      { subjectIds: ['kid', 'me'] },
      {
        ...{ subjects: 'about-me', household: 'about-me', family: 'about-me' },
        'consented-services': 'about-me',
      },
    ],
    [
      'whom it is about under a row merged into theirs',
      viewer({ twins: ['kid'] }),
      {},
      {
        ...{ subjects: 'about-me', household: 'about-me', family: 'about-me' },
        'consented-services': 'about-me',
      },
    ],
    [
      'whoever answers for it in that part of life',
      viewer({ covers: ['kid:school'] }),
      {},
      {
        ...{ subjects: 'answers-for-subject', household: 'answers-for-subject' },
        ...{ family: 'answers-for-subject', 'consented-services': 'answers-for-subject' },
      },
    ],
    ['nobody who answers for another part of life', viewer({ covers: ['kid:economy'] }), {}, {}],
    [
      'nobody who answers for one of two',
      viewer({ covers: ['kid:school'] }),
      { subjectIds: ['kid', 'x'] },
      {},
    ],
    ['the household, of all it is about', viewer({ mates: ['kid'] }), {}, { household: 'same-household' }],
    ['no household of one of two', viewer({ mates: ['kid'] }), { subjectIds: ['kid', 'x'] }, {}],
    ['the family', viewer({ isMember: true }), {}, { family: 'same-family' }],
    ['no family a protected home is kept from', viewer({ isMember: true, untraced: ['kid'] }), {}, {}],
    [
      'no family when one of two is',
      viewer({ isMember: true, untraced: ['x'] }),
      { subjectIds: ['kid', 'x'] },
      {},
    ],
    ['whoever is named', viewer(), { namedIds: ['a', 'me'] }, { 'named-persons': 'named' }],
    [
      'a service its own notes and its own step',
      viewer({ serviceIds: ['s'] }),
      { serviceId: 's' },
      {
        ...{ 'service-notes': 'own-service-notes', 'named-persons': 'own-step', subjects: 'own-step' },
        ...{ household: 'own-step', family: 'own-step', 'consented-services': 'own-step' },
      },
    ],
    ['no other service', viewer({ serviceIds: ['other'] }), { serviceId: 's' }, {}],
    ['no service what belongs to none', viewer({ serviceIds: ['s'] }), {}, {}],
    [
      'its notes alone once the consent to it was taken back',
      viewer({ serviceIds: ['s'], ended: ['s:kid:school'] }),
      { serviceId: 's' },
      { 'service-notes': 'own-service-notes' },
    ],
    [
      'whoever wrote it for a service no longer, once the consent was taken back, but for what they keep to themselves',
      viewer({ serviceIds: ['t', 's'], ended: ['s:x:school'] }),
      { authorId: 'me', subjectIds: ['kid', 'x'] },
      { 'only-me': 'own-item' },
    ],
    [
      'a service with consents for all it is about',
      viewer({ consented: ['kid:school', 'x:school'] }),
      { subjectIds: ['kid', 'x'] },
      { 'consented-services': 'consent' },
    ],
    [
      'no service with a consent for one of two',
      viewer({ consented: ['kid:school'] }),
      { subjectIds: ['kid', 'x'] },
      {},
    ],
  ])('%s', (_, who, what, expected) => {
    expect(inEach(who, what)).toEqual(expected);
  });

  it('what is still being written stays with whoever writes it, and so does what was taken back elsewhere', () => {
    const ended = ['s:kid:school'];
    const mine = { authorId: 'me', laneSince: null };
    expect(maySee(viewer({ serviceIds: ['s'], ended }), item(mine))).toBe('own-item');
    for (const other of [['s:x:school'], ['s:kid:economy'], ['t:kid:school']])
      expect(maySee(viewer({ serviceIds: ['s'], ended: other }), item({ authorId: 'me' }))).toBe('own-item');
  });

  it('a step is the service’s as long as the last word about another person or part of life was no', () => {
    for (const ended of [['s:x:school'], ['s:kid:economy'], ['t:kid:school']])
      expect(maySee(viewer({ serviceIds: ['s'], ended }), item({ serviceId: 's' }))).toBe('own-step');
  });
});

describe('what is hidden whatever else holds', () => {
  const all = (more: Partial<Viewer> = {}): Viewer =>
    viewer({ isMember: true, mates: ['kid'], covers: lifeAreas.map((area) => `kid:${area}`), ...more });

  it('health, and health alone, from a log-in that is too weak', () => {
    const hidden = lifeAreas.filter((area) => maySee(all({ hidesHealth: true }), item({ area })) === null);
    expect(hidden.sort()).toEqual(['mental-health', 'physical-health']);
    expect(lifeAreas.filter((area) => maySee(all(), item({ area })) === null)).toEqual([]);
  });

  it('others’ confidential matters from whoever is under fifteen, in household and family', () => {
    const young = viewer({ isMember: true, mates: ['kid'], isYoung: true });
    const grown = viewer({ isMember: true, mates: ['kid'] });
    for (const lane of ['household', 'family'] as const) {
      const hidden = lifeAreas.filter((area) => maySee(young, item({ lane, area })) === null);
      expect(hidden.sort()).toEqual(['economy', 'housing', 'mental-health', 'physical-health', 'work']);
      expect(lifeAreas.filter((area) => maySee(grown, item({ lane, area })) === null)).toEqual([]);
    }
    expect(maySee(all({ isYoung: true }), item({ area: 'economy' }))).toBe('answers-for-subject');
  });

  it('in a preview, what the reader does not answer for, and what named persons or a service keep', () => {
    const inPreview = (within: readonly string[], what: Partial<Item> = {}) =>
      inEach(viewer({ within, serviceIds: ['s'], consented: ['kid:school', 'x:school'] }), what);
    expect(inPreview(['kid:school'], { namedIds: ['me'], serviceId: 's' })).toEqual({
      ...{ subjects: 'own-step', household: 'own-step', family: 'own-step' },
      'consented-services': 'own-step',
    });
    expect(inPreview([])).toEqual({});
    expect(inPreview(['kid:economy'])).toEqual({});
    expect(inPreview(['kid:school'], { subjectIds: ['kid', 'x'] })).toEqual({});
    expect(inPreview(['kid:school'])).toEqual({ 'consented-services': 'consent' });
  });
});

describe('what others opened for a child who decides themselves now', () => {
  const own = { ownPairs: ['other:school', 'kid:school'], ownFrom: ['2020-01-01', '2026-06-01'] };
  const old = item({ laneSince: '2026-05-31' });

  it('is shut from the day it is the child’s own, until the child opens it', () => {
    expect(isShut(own, old)).toBe(true);
    expect(isShut(own, item({ laneSince: '2026-06-01' }))).toBe(false);
    expect(isShut(own, item({ laneSince: null }))).toBe(false);
  });

  it('stays open where nothing became anybody’s own, and where the child wrote it', () => {
    expect(isShut({ ownPairs: [], ownFrom: [] }, old)).toBe(false);
    expect(isShut(own, item({ laneSince: '2026-05-31', area: 'leisure' }))).toBe(false);
    expect(isShut(own, item({ laneSince: '2026-05-31', authorId: 'kid' }))).toBe(false);
    expect(isShut(own, old, () => false)).toBe(false);
    expect(isShut(own, item({ laneSince: '2026-05-31', subjectIds: ['x', 'kid'] }))).toBe(true);
  });

  it('falls back from household and family to those it is about, and from nowhere else', () => {
    const falls = lanes.filter((lane) => asItStands(own, { ...old, lane }).lane !== lane);
    expect([...falls].sort()).toEqual(['family', 'household']);
    expect(asItStands(own, { ...old, lane: 'family' })).toEqual({ ...old, lane: 'subjects' });
    const fresh = item({ lane: 'family', laneSince: '2026-07-01' });
    expect(asItStands(own, fresh)).toBe(fresh);
  });

  it('is hidden from household and family', () => {
    const mate = viewer({ ...own, mates: ['kid'], isMember: true });
    expect(inEach(mate, { laneSince: '2026-05-31' })).toEqual({});
    expect(inEach(mate, { laneSince: '2026-06-02' })).toEqual({
      household: 'same-household',
      family: 'same-family',
    });
  });

  it('ends for whoever was named because they answered for the child, and for nobody else named', () => {
    const what = { lane: 'named-persons' as const, namedIds: ['me'], laneSince: '2026-05-31' };
    expect(maySee(viewer({ ...own, raised: ['kid'] }), item(what))).toBeNull();
    expect(maySee(viewer({ ...own, raised: ['another'] }), item(what))).toBe('named');
    expect(maySee(viewer(own), item(what))).toBe('named');
  });
});

describe('who an id names', () => {
  it('is oneself, now or under a row merged into one’s own', () => {
    expect(isMe({ personId: 'me' }, 'me')).toBe(true);
    expect(isMe({ personId: 'me' }, 'you')).toBe(false);
    expect(isMe({ personId: 'me', twins: ['you'] }, 'you')).toBe(true);
    expect(isMe({ personId: 'me', twins: [] }, 'you')).toBe(false);
  });
});

describe('the same in SQL', () => {
  it('is asked with every column an item carries, in the order `ctx.sees` takes them', () => {
    expect(sees('a')).toBe(
      'ctx.sees(v, a.subject_ids, a.area, a.lane, a.named_ids, a.author_id, a.service_id, a.lane_since)',
    );
    expect(sees('g', 'w.viewer')).toContain('ctx.sees(w.viewer, g.subject_ids,');
  });
});
