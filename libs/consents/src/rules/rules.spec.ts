import { describe, expect, it } from '@jest/globals';
import { lifeAreas, type LifeArea } from '#contract';
import type { Circle } from '#people';
import { areasToGive, giversOf } from './acts.js';
import { giversFor } from './givers.js';
import { periodFor, shownState } from './terms.js';
import { hearingOf } from './hearing.js';
import { mayHear, toldOfAnswer } from './told.js';
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

describe('what each may answer', () => {
  const persons = [...circle().persons.slice(0, 2), human('dina', '2012-01-01')];
  const health = { kind: 'care-order', mandate: ['physical-health'], validTo: null } as const;
  const service = { ...health, personId: 'dina', representativeId: 'lars', validFrom: '2020-01-01' };
  const question = { country: 'NO', subjectId: 'dina', today } as const;
  const asked = (more: Partial<Circle> = {}) => ({
    ...question,
    circle: circle({ persons: [...persons, human('lars', '1980-01-01')], ...more }),
  });

  it('is every part of life for those with parental responsibility, and nothing for anybody else', () => {
    expect(areasToGive(asked(), 'mona')).toEqual(lifeAreas);
    expect(areasToGive(asked(), 'dina')).toEqual([]);
    expect(giversOf(asked())).toEqual([
      { personId: 'mona', areas: lifeAreas },
      { personId: 'frank', areas: lifeAreas },
    ]);
  });

  it('is health alone for whoever has the care of it, and the rest for the parents', () => {
    const placed = asked({ representatives: [service] });
    expect(areasToGive(placed, 'lars')).toEqual(['physical-health']);
    expect(areasToGive(placed, 'mona')).toEqual(lifeAreas.filter((area) => area !== 'physical-health'));
    const dead = { ...human('lars', '1980-01-01'), diedOn: '2026-01-01' };
    const left = { ...placed, circle: { ...placed.circle, persons: [...persons, dead] } };
    const said = (areas: LifeArea[]) => giversFor({ ...left, areas }, 'mona').refusal;
    expect([said(['school']), said(['school', 'physical-health'])]).toEqual([null, 'other-route']);
    // Asked about both at once, none of them can answer alone.
    const both = { ...placed, areas: ['school', 'physical-health'] as const };
    expect(giversFor(both, 'lars')).toEqual({ givers: [], refusal: 'not-yours-to-give' });
    expect(giversFor(both, 'mona')).toEqual({ givers: [], refusal: 'not-yours-to-give' });
  });

  it('one of several who can each answer alone is enough; who is barred among them leaves it to the rest', () => {
    const home = { ...service, kind: 'foster-parent' as const, representativeId: 'mona' };
    const placed = { representatives: [service, home] };
    const bar = (personId: string) => ({ personId, subjectId: null, validFrom: '2026-01-01', validTo: null });
    const says = (speaker: string, ...barred: string[]) =>
      giversFor({ ...asked({ ...placed, blocks: barred.map(bar) }), areas: ['physical-health'] }, speaker);
    expect(says('lars')).toEqual({ givers: ['lars'], refusal: null });
    expect(says('mona')).toEqual({ givers: ['mona'], refusal: null });
    expect(says('lars', 'mona')).toEqual({ givers: ['lars'], refusal: null });
    expect(says('mona', 'mona').refusal).toBe('not-yours-to-give');
    expect(says('lars', 'mona', 'lars').refusal).toBe('other-route');
    expect(says('frank').refusal).toBe('not-yours-to-give');
  });
});

describe('who is told of an answer', () => {
  const told = (country: 'NO' | 'DK', born: string, givenBy: string[], more: Partial<Circle> = {}) => {
    const persons = [...circle().persons.slice(0, 2), human('dina', born)];
    const asked = { country, subjectId: 'dina', areas: ['school' as const, 'work' as const], today };
    return toldOfAnswer({ ...asked, circle: circle({ persons, ...more }) }, givenBy);
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

  const [together, apart] = [[['frank', 'mona', 'dina']], [['frank'], ['mona', 'dina']]];
  const shown = { subjectId: 'dina', state: 'given', secrecy: 'ordinary' } as const;
  it.each([
    ['a yes, by whoever lives with the child', 'frank', {}, together, ['dina'], true],
    ['nothing, past the protected home of the child', 'frank', {}, apart, ['dina'], false],
    ['nothing, past the protected home the child lives in', 'frank', {}, apart, ['mona'], false],
    ['the child itself, behind it', 'dina', {}, apart, ['mona'], true],
    ['a no to an ordinary service', 'frank', { state: 'refused' }, apart, [], true],
    ['no no to a protected one', 'frank', { state: 'refused', secrecy: 'protected' }, together, [], false],
    ['a no, when it is oneself who is protected', 'frank', { state: 'refused' }, [], ['frank'], true],
    ['nor by the child', 'dina', { state: 'refused', secrecy: 'protected' }, together, [], false],
    [
      'its end, of whichever service',
      'frank',
      { state: 'withdrawn', secrecy: 'protected' },
      together,
      [],
      true,
    ],
  ] as const)('may hear of %s', (_, personId, more, homes, protectedIds, hears) => {
    const protection = Object.fromEntries(protectedIds.map((id) => [id, 'confidential' as const]));
    expect(mayHear(personId, { ...shown, ...more }, { households: homes, protection })).toBe(hears);
  });
});

describe('who is heard before others say yes about them', () => {
  const heard = (born: string | null, givers: string[]) => {
    const dina = { ...human('dina', '2019-01-01'), birthDate: born };
    return hearingOf('dina', givers, circle({ persons: [...circle().persons.slice(0, 2), dina] }), today);
  };
  it.each([
    ['a child from the day it is seven', '2019-11-22', ['mona', 'frank'], 'must'],
    ['a younger one as far as it can form a view', '2019-11-23', ['mona'], 'may'],
    ['somebody whose age nobody knows, likewise', null, ['mona'], 'may'],
    ['an adult for whom another answers', '1980-01-01', ['mona'], 'must'],
    ['nobody who answers themself', '2010-01-01', ['dina'], 'not'],
    ['nobody where nobody can answer', '2015-01-01', [], 'not'],
  ] as const)('%s', (_, born, givers, hearing) => {
    expect(heard(born, [...givers])).toBe(hearing);
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

  it('the person themself, a service that was asked and whoever coordinates, each for their own reason', () => {
    const nobody = { ...viewer, covers: [] };
    expect(whySeesConsent(nobody, consent, roster)).toBeNull();
    expect(whySeesConsent({ ...nobody, personId: 'dina' }, consent, roster)).toBe('about-me');
    expect(whySeesConsent({ ...nobody, serviceIds: ['school'] }, consent, roster)).toBe('own-service');
    expect(whySeesConsent({ ...nobody, serviceIds: ['clinic'] }, consent, roster)).toBeNull();
    expect(whySeesConsent({ ...nobody, coordinates: true }, consent, roster)).toBe('coordinates');
    expect(whySeesConsent(viewer, { ...consent, areas: [] }, roster)).toBeNull();
  });

  it('whoever lives with the protected child, or with nobody under protection', () => {
    const hidden = { ...roster, protection: { dina: 'confidential' as const } };
    expect(whySeesConsent(viewer, consent, hidden)).toBeNull();
    const home = { households: [['frank', 'dina']], protection: hidden.protection };
    expect(whySeesConsent(viewer, consent, home)).toBe('answers-for');
    const elsewhere = { ...roster, protection: { gerd: 'confidential' as const } };
    expect(whySeesConsent(viewer, consent, elsewhere)).toBe('answers-for');
  });

  it('not whoever answers for another, nor for only some of its areas', () => {
    expect(whySeesConsent({ ...viewer, covers: ['other:school'] }, consent, roster)).toBeNull();
    expect(whySeesConsent(viewer, { ...consent, areas: ['school', 'physical-health'] }, roster)).toBeNull();
  });
});
