import { describe, expect, it } from '@jest/globals';
import { DomainError, defineErrors, platformErrors } from './domain-error.js';

describe('a refusal', () => {
  it('carries its code, its status and what is safe to tell', () => {
    const refusal = platformErrors['version-conflict']({ version: 3 });
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code: 'version-conflict', status: 412, detail: { version: 3 } });
  });

  it('takes its status from the closed list when it is made by its code alone', () => {
    expect(new DomainError('not-found').status).toBe(404);
  });

  it('cannot be made with a code nobody defined', () => {
    expect(() => new DomainError('no-such-code')).toThrow('not a defined error code');
  });

  it('stops the boot when two libs give one code two statuses', () => {
    expect(() => defineErrors({ 'not-found': 410 })).toThrow('defined twice');
  });
});
