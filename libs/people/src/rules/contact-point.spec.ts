import { describe, expect, it } from '@jest/globals';
import { isContactPoint, neighbourhoodOf, plainContact } from './contact-point.js';

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

describe('a neighbourhood', () => {
  const storgata = neighbourhoodOf('Storgata 5, 0123 Oslo');

  it('is the street and its postcode, whatever the house, the entrance and the hand that wrote it', () => {
    expect(storgata).toBe('storgata 0123');
    for (const written of [
      'storgata 17 B, 0123 OSLO',
      'Storgata 112b, H0302, 0123 Oslo',
      'c/o Nordmann, Storgata  9 0123 Oslo',
    ])
      expect([written, neighbourhoodOf(written)]).toEqual([written, storgata]);
    expect(neighbourhoodOf('Vestergade 12, 2. tv, 8000 Aarhus C')).toBe('vestergade 8000');
    expect(neighbourhoodOf('Kong Oscars gt. 3, 5017 Bergen')).toBe('kong oscars gt 5017');
  });

  it('is another in another street, and in a street of that name elsewhere', () => {
    expect(neighbourhoodOf('Lillegata 5, 0123 Oslo')).not.toBe(storgata);
    expect(neighbourhoodOf('Storgata 5, 9008 Tromsø')).not.toBe(storgata);
  });

  it('is none where an address tells no street or no postcode', () => {
    for (const written of ['Postboks 12', 'Hos søsteren min', '0123 Oslo', 'Storgata 5'])
      expect([written, neighbourhoodOf(written)]).toEqual([written, null]);
  });
});
