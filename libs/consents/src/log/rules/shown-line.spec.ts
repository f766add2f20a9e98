import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lifeAreas, seenKinds, seenReaches, seenReasons, type LifeArea } from '#contract';
import { consentsSeen } from './consents-seen.js';
import { readsWritten } from './reads.js';
import { shownLine, type LogLine, type LogReader } from './shown-line.js';

const line: LogLine = {
  kind: 'plan',
  because: 'consent',
  reach: 'answering',
  subjectIds: ['amina'],
  areas: ['school'],
  viewerId: 'tone',
  viewerKind: 'staff',
  viewerBirthDate: null,
  accountable: false,
  serviceId: 'school',
  secrecy: 'ordinary',
  day: '2026-11-22',
};
const coversAll = (id: string) => lifeAreas.map((area) => `${id}:${area}`);
const mother: LogReader = {
  personId: 'mona',
  covers: [...coversAll('mona'), ...coversAll('amina')],
  answersFor: ['amina'],
  hidesHealth: false,
  knownIds: ['mona', 'amina'],
  servicesWithNeed: [],
  mustNotTrace: false,
};
const amina: LogReader = { ...mother, personId: 'amina', covers: coversAll('amina'), answersFor: [] };

describe('who is told of a line of the access log', () => {
  it('whose data it was, and whoever answers for them', () => {
    expect(shownLine(line, mother)).toEqual({ whose: 'answers-for', showsService: true });
    expect(shownLine(line, amina)).toEqual({ whose: 'mine', showsService: true });
    expect(shownLine(line, { ...mother, answersFor: [] })).toBeNull();
    expect(shownLine({ ...line, subjectIds: ['frank'] }, mother)).toBeNull();
  });

  it('nobody of what they saw themselves', () => {
    expect(shownLine({ ...line, viewerId: 'mona' }, mother)).toBeNull();
  });

  it('a parent of a thing about the child and another only when they answer for both', () => {
    const joint = { ...line, subjectIds: ['amina', 'frank'] };
    expect(shownLine(joint, mother)).toBeNull();
    expect(shownLine(joint, amina)?.whose).toBe('mine');
  });

  it('a parent only of the areas they still answer for', () => {
    const health = { ...line, reach: 'answering-health' as const, areas: ['mental-health' as const] };
    const grown = { ...mother, covers: mother.covers.filter((pair) => !pair.includes('-health')) };
    expect(shownLine(health, grown)).toBeNull();
    expect(shownLine(line, grown)?.whose).toBe('answers-for');
    expect(shownLine({ ...line, areas: [] }, grown)?.whose).toBe('answers-for');
    expect(shownLine(health, { ...amina, hidesHealth: true })).toBeNull();
  });

  it('the child alone of who read what the child kept to some', () => {
    const kept = { ...line, reach: 'subject' as const };
    expect(shownLine(kept, mother)).toBeNull();
    expect(shownLine(kept, amina)?.whose).toBe('mine');
  });

  it('nobody that a child looked', () => {
    const visit = {
      ...line,
      viewerId: 'sami',
      viewerKind: 'citizen' as const,
      viewerBirthDate: '2011-03-04',
    };
    expect(shownLine(visit, { ...mother, knownIds: ['sami'] })).toBeNull();
    const adult = { ...visit, viewerBirthDate: '2008-11-22' };
    expect(shownLine(adult, { ...mother, knownIds: ['sami'] })).toEqual({
      ...{ whose: 'answers-for', showsService: false },
    });
    expect(shownLine(adult, mother)).toBeNull();
  });

  it('of a protected service only who has a need to know of it', () => {
    const hidden = { ...line, secrecy: 'protected' as const };
    expect(shownLine(hidden, mother)).toBeNull();
    expect(shownLine(hidden, { ...mother, servicesWithNeed: ['school'] })?.showsService).toBe(true);
    expect(shownLine({ ...hidden, accountable: true }, mother)).toEqual({
      ...{ whose: 'answers-for', showsService: false },
    });
  });

  it('of no service at all who lives apart from a home under protection, but of the accountable person', () => {
    const apart = { ...mother, mustNotTrace: true };
    expect(shownLine(line, apart)).toBeNull();
    expect(shownLine({ ...line, accountable: true }, apart)?.showsService).toBe(false);
  });
});

describe('what is told where only a part is the reader’s', () => {
  it('nothing to a parent who answers for only some of its parts of life', () => {
    const joint = { ...line, areas: ['school', 'leisure'] as const };
    expect(shownLine(joint, { ...mother, covers: ['amina:school'] })).toBeNull();
    expect(shownLine(joint, { ...mother, covers: ['amina:school', 'amina:leisure'] })).not.toBeNull();
  });

  it('of what names no part of life, to a parent who answers for all that is not health', () => {
    const everything = { ...line, areas: [] };
    expect(shownLine(everything, { ...mother, covers: ['amina:school'] })).toBeNull();
    const everyday = mother.covers.filter((pair) => !pair.endsWith('-health'));
    expect(shownLine(everything, { ...mother, covers: everyday })?.whose).toBe('answers-for');
  });

  it('of health not at a weaker log-in, however much else is in it, and of the rest as before', () => {
    const mixed = { ...line, areas: ['school', 'mental-health'] as const };
    expect(shownLine(mixed, { ...amina, hidesHealth: true })).toBeNull();
    expect(shownLine(mixed, amina)?.whose).toBe('mine');
    expect(shownLine(line, { ...amina, hidesHealth: true })?.whose).toBe('mine');
  });

  it('of an employee of no service, but not past a home under protection; and no service of unknown secrecy', () => {
    const ofNone = { ...line, serviceId: null, secrecy: null };
    expect(shownLine(ofNone, mother)).toEqual({ whose: 'answers-for', showsService: false });
    expect(shownLine(ofNone, { ...mother, mustNotTrace: true })).toBeNull();
    expect(shownLine({ ...line, secrecy: null }, mother)).toBeNull();
  });
});

describe('what is written down', () => {
  it.each([
    ['given-by-me', 'answers-for-subject'],
    ['answers-for', 'answers-for-subject'],
    ['coordinates', 'coordinates'],
    ['own-service', 'consent'],
  ] as const)('when a consent is shown because of %s: %s', (because, reason) => {
    expect(consentsSeen([{ subjectId: 'amina', areas: ['school', 'leisure'], because }])).toEqual([
      { subjectIds: ['amina'], because: reason, reach: 'answering', areas: ['leisure', 'school'] },
    ]);
  });

  it('of consents is health told to whoever answers for it, and nothing of one’s own', () => {
    const seen = (areas: LifeArea[], because: 'about-me' | 'own-service' = 'own-service') =>
      consentsSeen([{ subjectId: 'amina', areas, because }]).map(({ reach }) => reach);
    expect(seen(['physical-health'])).toEqual(['answering-health']);
    expect(seen(['school', 'mental-health'])).toEqual(['answering-health']);
    expect(seen(['school'], 'about-me')).toEqual([]);
  });

  it('of every read stands what it is told as, or why it is not told', () => {
    const unwritten = ['own', 'own-draft', 'names-only', 'no-family'];
    for (const [path, as] of Object.entries(readsWritten)) {
      expect(path).toMatch(/^\/api\/v1\//);
      expect(typeof as === 'string' ? seenKinds : unwritten).toContain(
        typeof as === 'string' ? as : as.unwritten,
      );
    }
    expect(Object.keys(readsWritten).length).toBeGreaterThan(50);
  });
});

const id = fc.constantFrom('mona', 'amina', 'frank', 'sami', 'tone');
const area = fc.constantFrom(...lifeAreas);
const anyLine = fc.record<LogLine>({
  kind: fc.constantFrom(...seenKinds),
  because: fc.constantFrom(...seenReasons),
  reach: fc.constantFrom(...seenReaches),
  subjectIds: fc.uniqueArray(id, { maxLength: 3 }),
  areas: fc.uniqueArray(area, { maxLength: 3 }),
  viewerId: id,
  viewerKind: fc.constantFrom('citizen', 'staff'),
  viewerBirthDate: fc.constantFrom(null, '1990-01-01', '2010-01-01'),
  accountable: fc.boolean(),
  serviceId: fc.constantFrom(null, 'school', 'crisis'),
  secrecy: fc.constantFrom('ordinary', 'protected'),
  day: fc.constant('2026-11-22'),
});
const anyReader = fc.record<LogReader>({
  personId: id,
  covers: fc.array(
    fc.tuple(id, area).map(([who, what]) => `${who}:${what}`),
    { maxLength: 40 },
  ),
  answersFor: fc.uniqueArray(id),
  hidesHealth: fc.boolean(),
  knownIds: fc.uniqueArray(id),
  servicesWithNeed: fc.uniqueArray(fc.constantFrom('school', 'crisis')),
  mustNotTrace: fc.boolean(),
});

describe('whatever the line and whoever reads it', () => {
  const told = (law: (line: LogLine, reader: LogReader, service: boolean) => boolean) =>
    fc.assert(
      fc.property(anyLine, anyReader, (one, reader) => {
        const shown = shownLine(one, reader);
        return shown === null || law(one, reader, shown.showsService);
      }),
      { numRuns: 5_000 },
    );

  it('what is told is the reader’s own, or wholly about whom they answer for', () => {
    told(
      ({ subjectIds, areas, reach }, { personId, answersFor, covers }) =>
        reach !== 'officer' &&
        (subjectIds.includes(personId) ||
          (reach !== 'subject' &&
            subjectIds.length > 0 &&
            subjectIds.every((one) => answersFor.includes(one)) &&
            subjectIds.every((one) => areas.every((each) => covers.includes(`${one}:${each}`))))),
    );
  });

  it('no relative is named whom the reader may not know, no child, and never the reader', () => {
    told(
      ({ viewerKind, viewerId, viewerBirthDate }, { personId, knownIds }) =>
        viewerId !== personId &&
        (viewerKind === 'staff' || (knownIds.includes(viewerId) && viewerBirthDate === '1990-01-01')),
    );
  });

  it('no protected service is named without a need, and none where a home must not be traced', () => {
    told(
      ({ serviceId, secrecy }, { servicesWithNeed, mustNotTrace }, showsService) =>
        !showsService ||
        (serviceId !== null &&
          (servicesWithNeed.includes(serviceId) || (secrecy === 'ordinary' && !mustNotTrace))),
    );
  });
});
