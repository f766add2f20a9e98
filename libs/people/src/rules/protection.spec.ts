import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { protectionGrades } from '#contract';
import { isProtected, strictestGrade } from './protection.js';

describe('protection of a household', () => {
  it('is none when nobody in it is protected, or nobody is in it', () => {
    expect(strictestGrade([])).toBe('none');
    expect(strictestGrade(['none', 'none'])).toBe('none');
  });

  it('is that of its most protected member', () => {
    expect(strictestGrade(['none', 'strictly-confidential', 'confidential'])).toBe('strictly-confidential');
    expect(isProtected(strictestGrade(['none', 'confidential']))).toBe(true);
    expect(isProtected(strictestGrade(['none']))).toBe(false);
  });

  it('never falls when one more person moves in, in whatever order they are named', () => {
    const grades = fc.array(fc.constantFrom(...protectionGrades));
    fc.assert(
      fc.property(grades, fc.constantFrom(...protectionGrades), (household, mover) => {
        const before = protectionGrades.indexOf(strictestGrade(household));
        expect(protectionGrades.indexOf(strictestGrade([mover, ...household]))).toBeGreaterThanOrEqual(
          before,
        );
        expect(strictestGrade([...household, mover])).toBe(strictestGrade([mover, ...household]));
      }),
    );
  });
});
