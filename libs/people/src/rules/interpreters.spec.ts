import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusesInterpreter, type Named } from './interpreters.js';

const circle: readonly Named[] = [
  { givenName: 'Kari Anne', familyName: 'Berg-Haddad' },
  { givenName: 'Amina', familyName: 'Berg' },
  { givenName: 'Zoë', familyName: "N'Diaye" },
];

describe('who interprets', () => {
  it.each([
    ['a professional by full name', 'Leyla Osman', null],
    ['an interpreter number', '104 512', null],
    ['the shortest number there is', '104', null],
    ['a number with a first name', 'Leyla 104512', null],
    ['a first name alone', 'Leyla', 'not-named'],
    ['nothing that names anybody', ' – ', 'not-named'],
    ['a number too short to be one', '12', 'not-named'],
    ['a child of the family', 'Amina Berg', 'of-the-circle'],
    ['the mother without her middle name', 'kari berg', 'of-the-circle'],
    ['the mother, family name first', 'BERG-HADDAD, Kari', 'of-the-circle'],
    ['a relative with a middle name nobody has written', 'Amina Sofie Berg', 'of-the-circle'],
    ['a relative without the marks of the name', 'Zoe N’Diaye', 'of-the-circle'],
    ['a relative with a number beside the name', 'Amina Berg 104512', 'of-the-circle'],
    ['somebody who shares a family name', 'Petter Berg', null],
    ['the number of one who has the name of a relative', '104512', null],
  ])('%s', (_, written, expected) => {
    expect(refusesInterpreter(written, circle)).toBe(expected);
  });

  it('is anybody where a relative’s name has not been written yet', () => {
    expect(refusesInterpreter('Leyla Osman', [{ givenName: '', familyName: '–' }])).toBeNull();
  });

  const word = fc.stringMatching(/^[a-zæø]{2,12}$/);
  it('is never one of the circle, in whatever order and letters the name is written', () => {
    const names = fc.uniqueArray(word, { minLength: 2, maxLength: 4 });
    const mixed = names.chain((parts) =>
      fc.record({
        parts: fc.constant(parts),
        order: fc.shuffledSubarray(parts, { minLength: 2 }),
        between: fc.constantFrom(' ', '-', ', '),
        isLoud: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(mixed, ({ parts, order, between, isLoud }) => {
        const [familyName = '', ...given] = parts;
        const written = order.join(between);
        const relative = { givenName: given.join(' '), familyName };
        expect(refusesInterpreter(isLoud ? written.toUpperCase() : written, [relative])).toBe(
          'of-the-circle',
        );
      }),
    );
  });

  it('may be anybody who shares no whole name with them', () => {
    const apart = fc.uniqueArray(word, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(apart, ([a = '', b = '', c = '', d = '']) => {
        const relatives = [
          { givenName: a, familyName: b },
          { givenName: c, familyName: b },
        ];
        expect(refusesInterpreter(`${c} ${d}`, relatives)).toBeNull();
      }),
    );
  });
});
