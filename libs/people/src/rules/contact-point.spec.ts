import { describe, expect, it } from '@jest/globals';
import { isContactPoint, plainContact } from './contact-point.js';

describe('a contact point', () => {
  it('is recognised however it is written', () => {
    expect(plainContact('email', ' Kari@Eksempel.NO ')).toBe('kari@eksempel.no');
    expect(plainContact('phone', '+47 (22) 00-00 00')).toBe('+4722000000');
    expect(plainContact('address', 'Solveien  3,\n 0123 Oslo')).toBe('Solveien 3, 0123 Oslo');
  });

  it('is refused when nobody could be reached by it', () => {
    expect(isContactPoint('email', 'kari@eksempel.no')).toBe(true);
    expect(isContactPoint('email', 'kari')).toBe(false);
    expect(isContactPoint('email', 'kari@eksempel.no\nBcc: all@x.no')).toBe(false);
    expect(isContactPoint('phone', '22')).toBe(false);
    expect(isContactPoint('address', '')).toBe(false);
  });
});
