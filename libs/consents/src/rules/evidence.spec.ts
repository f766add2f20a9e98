import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { lifeAreas, signatureRoutes } from '#contract';
import { hasHealth, isByOwnLogin, levelAskedFor } from './evidence.js';
import { whySeesConsent } from './visible.js';
import { consentStates } from './words.js';

describe('the log-in behind an answer', () => {
  it.each([
    ['given', ['physical-health'], 'own-device', 'high'],
    ['given', ['school', 'mental-health'], 'own-device', 'high'],
    ['given', ['physical-health'], 'guest-device', 'high'],
    ['given', ['physical-health'], 'assisted', 'high'],
    ['given', ['school', 'economy'], 'own-device', null],
    ['given', ['physical-health'], 'paper', null],
    ['given', ['mental-health'], 'oral', null],
    ['refused', ['physical-health'], 'own-device', null],
    ['refused', [], 'own-device', null],
  ] as const)('%s of %j by %s asks for %s', (answer, areas, route, level) => {
    expect(levelAskedFor({ answer, areas, route })).toBe(level);
  });

  it('is asked to be high of exactly a yes in one’s own log-in with health among its areas', () => {
    const anAnswer = fc.record({
      answer: fc.constantFrom('given' as const, 'refused' as const),
      areas: fc.subarray([...lifeAreas]),
      route: fc.constantFrom(...signatureRoutes),
    });
    fc.assert(
      fc.property(anAnswer, (said) => {
        const expected = said.answer === 'given' && isByOwnLogin(said.route) && hasHealth(said.areas);
        expect(levelAskedFor(said) === 'high').toBe(expected);
        // One area more never asks for less.
        for (const area of lifeAreas)
          if (levelAskedFor(said) === 'high')
            expect(levelAskedFor({ ...said, areas: [...said.areas, area] })).toBe('high');
      }),
    );
  });
});

describe('a log-in that hides health', () => {
  const someone = fc.constantFrom('kari', 'ola', 'amina');
  const aConsent = fc.record({
    subjectId: someone,
    serviceId: fc.constantFrom('school', 'clinic'),
    areas: fc.subarray([...lifeAreas]),
    givenBy: fc.array(someone, { maxLength: 1 }),
    state: fc.constantFrom(...consentStates),
  });
  const aViewer = fc.record({
    personId: someone,
    coordinates: fc.boolean(),
    covers: fc.subarray(lifeAreas.map((area) => `amina:${area}`)),
    serviceIds: fc.subarray(['school', 'clinic']),
  });
  const roster = { households: [], protection: {} };

  it('hides every consent with health in it, one’s own too, and nothing else', () => {
    fc.assert(
      fc.property(aConsent, aViewer, (consent, viewer) => {
        const high = whySeesConsent({ ...viewer, hidesHealth: false }, consent, roster);
        const low = whySeesConsent({ ...viewer, hidesHealth: true }, consent, roster);
        expect(low).toBe(hasHealth(consent.areas) ? null : high);
      }),
    );
  });
});
