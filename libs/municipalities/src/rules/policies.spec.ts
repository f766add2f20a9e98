import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accents, countries } from '#contract';
import { checkPolicy, holdingPolicy, policyKeys, policyLimits, usualPolicy } from './policies.js';

describe("a municipality's own choices", () => {
  it("may always be the country's own rule", () => {
    for (const country of countries)
      for (const key of policyKeys)
        expect(checkPolicy(country, key, usualPolicy(country, key))).toMatchObject({ ok: true });
  });

  it('keep a proposal open for at least three days', () => {
    expect(checkPolicy('NO', 'proposal-open-days', 3)).toEqual({ ok: true, value: 3 });
    expect(checkPolicy('NO', 'proposal-open-days', 2)).toMatchObject({
      ok: false,
      because: 'looser-than-country',
      limit: { least: 3 },
    });
    expect(checkPolicy('DK', 'proposal-open-days', 400)).toMatchObject({ ok: false, because: 'too-far' });
  });

  it('let a delegation last six months at most, or less', () => {
    expect(checkPolicy('NO', 'delegation-months', 7)).toMatchObject({ because: 'looser-than-country' });
    expect(checkPolicy('NO', 'delegation-months', 2)).toEqual({ ok: true, value: 2 });
  });

  it('allow a substantial log-in on an own device, never a low one', () => {
    expect(checkPolicy('DK', 'own-device-level', 'substantial')).toEqual({ ok: true, value: 'substantial' });
    expect(checkPolicy('DK', 'own-device-level', 'low')).toMatchObject({ ok: false, because: 'not-one-of' });
  });

  it('are of a colour out of a short list without red, the same blue for whoever has chosen none', () => {
    for (const accent of accents)
      expect(checkPolicy('DK', 'accent', accent)).toEqual({ ok: true, value: accent });
    expect(checkPolicy('NO', 'accent', 'red')).toMatchObject({ ok: false, because: 'not-one-of' });
    expect(['moss', null, 'red', 4].map((saved) => holdingPolicy('NO', 'accent', saved))).toEqual([
      'moss',
      'blue',
      'blue',
      'blue',
    ]);
  });

  it('are from a closed list', () => {
    for (const word of ['no-signature-needed', 'constructor', '__proto__', ''])
      expect(checkPolicy('NO', word, 1)).toEqual({ ok: false, because: 'unknown-key', limit: null });
  });

  it('are never looser than the limit, whatever is sent', () => {
    const anything = fc.oneof(fc.anything(), fc.integer(), fc.integer({ min: -5, max: 70 }), fc.double());
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.constantFrom(...policyKeys),
        anything,
        (country, key, value) => {
          const answer = checkPolicy(country, key, value);
          const limit = policyLimits[country][key];
          if (!answer.ok) return;
          expect(answer.value).toBe(value);
          if (limit.is === 'word') expect(limit.allowed).toContain(value);
          else expect(Number(value) >= limit.least && Number(value) <= limit.most).toBe(true);
        },
      ),
    );
  });
});
