import { describe, expect, it } from '@jest/globals';
import type { Circle } from '#people';
import { giversFor } from './givers.js';
import { periodFor, shownState } from './terms.js';
import { toldOfYes } from './told.js';
import { whySeesConsent } from './visible.js';

const today = '2026-11-22';
const human = (id: string, birthDate: string) => ({
  id,
  birthDate,
  carriedBy: null,
  diedOn: null,
  capacity: 'full' as const,
  noViewReason: null,
});
const holds = (adultId: string) => ({ childId: 'dina', adultId, validFrom: '2018-01-01', validTo: null });
const circle = (more: Partial<Circle> = {}): Circle => ({
  persons: [human('mona', '1990-01-01'), human('frank', '1988-01-01'), human('dina', '2018-01-01')],
  responsibilities: [holds('mona'), holds('frank')],
  dailyAuthorities: [],
  residences: [],
  representatives: [],
  blocks: [],
  exemptions: [],
  ...more,
});
const ask = (subjectId: string, speaker: string, more: Partial<Circle> = {}) =>
  giversFor({ country: 'NO', subjectId, areas: ['school'], today, circle: circle(more) }, speaker);

describe('who must give a consent', () => {
  it('an adult alone for the own life', () => {
    expect(ask('mona', 'mona')).toEqual({ givers: ['mona'], refusal: null });
    expect(ask('mona', 'frank').refusal).toBe('not-yours-to-give');
  });

  it('every holder of parental responsibility for a child, whoever speaks first', () => {
    expect(ask('dina', 'mona').givers).toEqual(['frank', 'mona']);
    expect(ask('dina', 'frank').givers).toEqual(['frank', 'mona']);
    expect(ask('dina', 'dina').refusal).toBe('not-yours-to-give');
  });

  it('a barred holder is never dropped: the consent needs another route', () => {
    const blocks = [{ personId: 'frank', subjectId: null, validFrom: '2026-01-01', validTo: null }];
    expect(ask('dina', 'mona', { blocks }).refusal).toBe('other-route');
  });

  it('a young person of sixteen alone', () => {
    const persons = [...circle().persons.slice(0, 2), human('dina', '2010-11-22')];
    expect(ask('dina', 'dina', { persons })).toEqual({ givers: ['dina'], refusal: null });
    expect(ask('dina', 'mona', { persons }).refusal).toBe('not-yours-to-give');
  });

  it('nobody, when nobody is recorded', () => {
    expect(ask('dina', 'mona', { responsibilities: [] }).refusal).toBe('other-route');
  });
});

describe('who is told of a yes', () => {
  const told = (country: 'NO' | 'DK', born: string, givenBy: string[], more: Partial<Circle> = {}) => {
    const persons = [...circle().persons.slice(0, 2), human('dina', born)];
    const asked = { country, subjectId: 'dina', areas: ['school' as const, 'work' as const], today };
    return toldOfYes({ ...asked, circle: circle({ persons, ...more }) }, givenBy);
  };

  it('in Denmark the parents of whoever says yes from fifteen, and nobody in Norway', () => {
    expect(told('DK', '2011-01-01', ['dina'])).toEqual(['frank', 'mona']);
    expect(told('NO', '2010-01-01', ['dina'])).toEqual([]);
    expect(told('DK', '2008-01-01', ['dina'])).toEqual([]);
    const blocks = [{ personId: 'frank', subjectId: null, validFrom: '2026-01-01', validTo: null }];
    expect(told('DK', '2011-01-01', ['dina'], { blocks })).toEqual(['mona']);
  });

  it('the child from seven, when others have answered', () => {
    expect(told('NO', '2019-11-22', ['mona'])).toEqual(['dina']);
    expect(told('NO', '2019-11-23', ['mona'])).toEqual([]);
  });
});

describe('terms', () => {
  it('last twelve months unless said otherwise, twenty-four at most', () => {
    expect(periodFor(today, undefined)).toEqual({ validFrom: today, validTo: '2027-11-22', refusal: null });
    expect(periodFor(today, '2028-11-21').refusal).toBeNull();
    expect(periodFor(today, '2028-11-22').refusal).toBe('period-too-long');
    expect(periodFor(today, today).refusal).toBe('period-reversed');
  });

  it('last fewer months where the municipality lets them, and twenty-four also across a leap day', () => {
    expect(periodFor(today, undefined, 3).validTo).toBe('2027-02-22');
    expect(periodFor('2027-03-01', undefined, 24)).toMatchObject({ validTo: '2029-02-28', refusal: null });
  });

  it('are told as waiting until the last one has given, and as expired from their last day', () => {
    const given = { state: 'given' as const, validTo: '2027-01-01', opens: false };
    expect(shownState(given, today)).toBe('waiting');
    expect(shownState({ ...given, opens: true }, today)).toBe('given');
    expect(shownState({ ...given, opens: true }, '2027-01-01')).toBe('expired');
    expect(shownState({ ...given, state: 'withdrawn' }, '2027-01-01')).toBe('withdrawn');
  });
});

describe('who may know of a consent', () => {
  const consent = {
    subjectId: 'dina',
    serviceId: 'school',
    areas: ['school' as const],
    givenBy: ['mona'],
    state: 'given' as const,
  };
  const viewer = {
    personId: 'frank',
    coordinates: false,
    covers: ['dina:school'],
    serviceIds: [],
    hidesHealth: false,
  };
  const roster = { households: [['mona', 'dina']], protection: {} };

  it('whoever answers for the subject, unless the subject is protected and lives elsewhere', () => {
    expect(whySeesConsent(viewer, consent, roster)).toBe('answers-for');
    const hidden = { ...roster, protection: { mona: 'confidential' as const } };
    expect(whySeesConsent(viewer, consent, hidden)).toBeNull();
    expect(whySeesConsent({ ...viewer, personId: 'mona' }, consent, hidden)).toBe('given-by-me');
  });

  it('of a no whoever said it, and not the other parent', () => {
    const no = { ...consent, state: 'refused' as const };
    expect(whySeesConsent(viewer, no, roster)).toBeNull();
    expect(whySeesConsent({ ...viewer, personId: 'mona' }, no, roster)).toBe('given-by-me');
    expect(whySeesConsent({ ...viewer, coordinates: true }, no, roster)).toBe('coordinates');
  });

  it('not whoever answers for another, nor for only some of its areas', () => {
    expect(whySeesConsent({ ...viewer, covers: ['other:school'] }, consent, roster)).toBeNull();
    expect(whySeesConsent(viewer, { ...consent, areas: ['school', 'physical-health'] }, roster)).toBeNull();
  });
});
