import { describe, expect, it } from '@jest/globals';
import { endsOn, openAreas, sightOfServices, withAnswer, type Opening } from './opened.js';

const today = '2026-11-22';
const yes = (giver: string, about: Partial<Opening> = {}): Opening => ({
  ...{ subjectId: 'emma', serviceId: 'school', purpose: 'Felles plan', areas: ['school', 'leisure'] },
  ...{ state: 'given', givenBy: [giver], givers: ['mother', 'father'] },
  ...{ validFrom: '2026-01-01', validTo: '2027-01-01' },
  ...about,
});

describe('what an answer opens', () => {
  it('is nothing before the last who must give has given', () => {
    expect(openAreas(yes('mother'), [], today)).toEqual([]);
    expect(openAreas(yes('mother'), [yes('father')], today)).toEqual(['school', 'leisure']);
    expect(openAreas(yes('mother', { givers: ['mother'] }), [], today)).toEqual(['school', 'leisure']);
    expect(openAreas(yes('mother', { givers: [] }), [yes('father')], today)).toEqual([]);
  });

  it('is only what both have said yes to', () => {
    expect(openAreas(yes('mother'), [yes('father', { areas: ['leisure', 'housing'] })], today)).toEqual([
      'leisure',
    ]);
    const twice = [yes('father', { areas: ['leisure'] }), yes('father', { areas: ['school'] })];
    expect(openAreas(yes('mother'), twice, today)).toEqual(['school', 'leisure']);
  });

  it.each<[string, Partial<Opening>]>([
    ['about another', { subjectId: 'noah' }],
    ['to another service', { serviceId: 'clinic' }],
    ['for another purpose', { purpose: 'Noe annet' }],
    ['refused', { state: 'refused' }],
    ['taken back', { state: 'withdrawn' }],
    ['not begun', { validFrom: '2026-11-23' }],
    ['over', { validTo: today }],
  ])('is nothing by a second answer that is %s', (_, about) => {
    expect(openAreas(yes('mother'), [yes('father', about)], today)).toEqual([]);
  });

  it('is nothing by a no, whoever else said yes', () => {
    expect(openAreas(yes('mother', { state: 'refused' }), [yes('mother'), yes('father')], today)).toEqual([]);
  });
});

describe('the day an answer ends', () => {
  it('is the eighteenth birthday where others gave it and that comes first', () => {
    const given = yes('mother', { validTo: '2027-11-22' });
    expect(endsOn(given, '2009-05-01')).toBe('2027-05-01');
    expect(endsOn(given, '2009-11-22')).toBe('2027-11-22');
    expect(endsOn(given, '2015-05-01')).toBe('2027-11-22');
    expect(endsOn(given, '1985-05-01')).toBe('2027-11-22');
    expect(endsOn(given, null)).toBe('2027-11-22');
    expect(endsOn({ ...given, givenBy: ['emma'] }, '2009-05-01')).toBe('2027-11-22');
    expect(endsOn({ ...given, validFrom: '2027-05-01' }, '2009-05-01')).toBe('2027-11-22');
  });
});

describe('what answers let services see', () => {
  const own = { serviceIds: ['school'] };
  const both = [yes('mother'), yes('father')];

  it('is what everyone who must give has given, to the services somebody works for', () => {
    const sees = { consented: ['emma:school', 'emma:leisure'], ended: [] };
    expect(sightOfServices(own, both, today)).toEqual(sees);
    expect(sightOfServices({ serviceIds: [] }, both, today)).toEqual({ consented: [], ended: [] });
    expect(sightOfServices({ serviceIds: ['clinic'] }, both, today)).toEqual({ consented: [], ended: [] });
    expect(sightOfServices(own, [yes('mother')], today)).toEqual({ consented: [], ended: [] });
  });

  it.each(['withdrawn', 'invalidated'] as const)('is over where the last word is %s', (state) => {
    const [one, other] = [
      { id: 'a', ...yes('mother') },
      { id: 'b', ...yes('father') },
    ];
    const after = withAnswer([one, other], { ...one, state });
    const ended = ['school:emma:school', 'school:emma:leisure'];
    expect(sightOfServices(own, after, today)).toEqual({ consented: [], ended });
    // Whoever took it back has said yes anew, to one of the two.
    const anew = withAnswer(after as never, { id: 'c', ...yes('mother', { areas: ['leisure'] }) });
    const opened = { consented: ['emma:leisure'], ended: ['school:emma:school'] };
    expect(sightOfServices(own, anew, today)).toEqual(opened);
  });

  it('says nothing is over of what was refused or has run out', () => {
    for (const about of [{ state: 'refused' }, { state: 'expired' }, { validTo: today }] as const)
      expect(sightOfServices(own, [yes('mother', about)], today)).toEqual({ consented: [], ended: [] });
  });
});
