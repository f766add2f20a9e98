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

const some = (count: number): string => 'a'.repeat(count);
describe('what somebody can be reached by', () => {
  it.each([
    ...['a@b.no', 'kari.anne+skole@post.eksempel.no', `${some(64)}@b.no`, `a@${some(190)}.no`],
    `a@b.${some(63)}`,
  ])('an e-mail like %s', (written) => {
    expect(isContactPoint('email', written)).toBe(true);
  });

  it.each([
    ...['@b.no', 'a@.no', 'a@b.', 'a@b.n', 'a@b', 'a b@c.no', 'a@b c.no', 'a@b.n o', 'a@@b.no', 'a@b@c.no'],
    ...['a@b.n@o', ' a@b.no', 'a@b.no ', 'a\u0007@b.no', 'a@b\u0007.no', 'a@b.n\u0007o', 'a@bxno'],
    ...[`${some(65)}@b.no`, `a@${some(191)}.no`, `a@b.${some(64)}`],
  ])('no e-mail like %s', (written) => {
    expect(isContactPoint('email', written)).toBe(false);
  });

  it.each([...['12345', '+4712345678', '123456789012345', '+123456789012345']])(
    'a phone like %s',
    (written) => {
      expect(isContactPoint('phone', written)).toBe(true);
    },
  );

  it.each(['1234', '1234567890123456', '++12345', '12+345', '12345a', 'a12345', 'abcde', '+', ''])(
    'no phone like %s',
    (written) => {
      expect(isContactPoint('phone', written)).toBe(false);
    },
  );

  it('an address of three to three hundred readable signs', () => {
    for (const written of ['Å 1', some(300)]) expect(isContactPoint('address', written)).toBe(true);
    for (const written of ['Å1', some(301), '\u0007abc', 'abc\u0007', 'ab\u0007cd', 'Vei 1\n0123 Oslo'])
      expect(isContactPoint('address', written)).toBe(false);
  });

  it('one way to write each, and nothing in it is lost', () => {
    expect(plainContact('email', 'a.b-c@d.no')).toBe('a.b-c@d.no');
    expect(plainContact('phone', ' 22.00 (00)-00')).toBe('22000000');
    expect(plainContact('address', ' Kari-Ann (2. etg.)\t\t Vei  1 ')).toBe('Kari-Ann (2. etg.) Vei 1');
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
    expect(neighbourhoodOf("Sankt Hans' vei 12b 0123 Oslo")).toBe('sankt hans vei 0123');
    expect(neighbourhoodOf('Nygårds-allé 7, 5008 Bergen')).toBe('nygårds allé 5008');
    expect(neighbourhoodOf('Nygårds-alle\u0301 7, 5008 Bergen')).toBe('nygårds allé 5008');
    expect(neighbourhoodOf('Storgata 5, 1200 Vest, 0123  Oslo')).toBe(storgata);
    expect(neighbourhoodOf('Storgata 5, ref. 120123 Oslo, 0123 Oslo')).toBe(storgata);
    expect(neighbourhoodOf('Storgata5, 0123 Oslo')).toBe(storgata);
  });

  it('is another in another street, and in a street of that name elsewhere', () => {
    expect(neighbourhoodOf('Lillegata 5, 0123 Oslo')).not.toBe(storgata);
    expect(neighbourhoodOf('Storgata 5, 9008 Tromsø')).not.toBe(storgata);
  });

  it('is none where an address tells no street or no postcode', () => {
    for (const written of [
      'Postboks 12',
      'Hos søsteren min',
      '0123 Oslo',
      'Storgata 5',
      'Storgata 5, 123 Oslo',
      'Storgata 5, 0123',
    ])
      expect([written, neighbourhoodOf(written)]).toEqual([written, null]);
  });
});
