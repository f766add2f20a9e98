import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownEvent, type EventReader, type EventToShow } from './event-shown.js';
import { courseOfDecision } from './course-of-decision.js';
import { personFields } from './event-persons.js';
import { toldFields } from './event-telling.js';

const reader: EventReader = {
  personId: 'kari',
  names: new Map([
    ['kari', 'Kari Berg'],
    ['amina', 'Amina Berg'],
  ]),
};
const event = (more: Partial<EventToShow>): EventToShow => ({
  id: 'e1',
  type: 'member-joined',
  at: '2026-11-22T10:00:00.000Z',
  personId: 'kari',
  subjectIds: ['amina'],
  payload: { personId: 'amina', memberId: 'm1' },
  staffName: null,
  ...more,
});

describe('an event in the family’s history', () => {
  it('is shown whole to a reader who may know everyone in it', () => {
    const { shown, whole } = shownEvent(event({}), reader);
    expect(whole).toBe(true);
    expect(shown).toMatchObject({
      personName: 'Kari Berg',
      subjectIds: ['amina'],
      payload: { personId: 'amina' },
    });
  });

  it('keeps a person back whom the reader may not see, and can then not be proven to that reader', () => {
    const secret = event({
      personId: 'ola',
      subjectIds: ['amina', 'ola'],
      payload: { personId: 'ola', memberId: 'm1' },
    });
    const { shown, whole } = shownEvent(secret, reader);
    expect(JSON.stringify(shown)).not.toContain('ola');
    expect(whole).toBe(false);
  });

  it('names an employee by the name at work', () => {
    const { shown } = shownEvent(event({ personId: 'staff', staffName: 'Kaja Ansatt' }), reader);
    expect(shown).toMatchObject({ personId: 'staff', personName: 'Kaja Ansatt' });
  });

  it.each(courseOfDecision.filter((type) => !/proposed|revised|withdrawn/.test(type)))(
    'never tells whose answer led to %s',
    (type) => {
      const found = event({ type, personId: 'amina', payload: { decisionId: 'd1', version: 1 } });
      expect(shownEvent(found, reader).shown).toMatchObject({ personId: null, personName: null });
    },
  );

  it('tells what was answered to the one who answered and to nobody else', () => {
    const payload = {
      decisionId: 'd1',
      version: 1,
      signatureId: 's1',
      signerId: 'amina',
      answer: 'no',
      sheetHash: 'h',
    };
    const signed = event({ type: 'signature-given', personId: 'amina', payload });
    expect(shownEvent(signed, reader).shown.payload).not.toHaveProperty('answer');
    expect(shownEvent(signed, reader).shown.payload).not.toHaveProperty('sheetHash');
    const self = { ...reader, personId: 'amina' };
    expect(shownEvent(signed, self).shown.payload).toHaveProperty('answer', 'no');
    expect(shownEvent(signed, self).whole).toBe(true);
  });

  it('leaves out every field that is not on the list', () => {
    const types = fc.constantFrom(...(Object.keys(toldFields) as EventToShow['type'][]));
    fc.assert(
      fc.property(types, fc.dictionary(fc.string(), fc.string()), (type, extra) => {
        const { shown } = shownEvent(event({ type, personId: null, payload: extra }), reader);
        for (const name of Object.keys(shown.payload)) expect(toldFields[type]).toContain(name);
      }),
    );
  });

  it('names no stranger in any field that holds persons', () => {
    const types = fc.constantFrom(...(Object.keys(toldFields) as EventToShow['type'][]));
    fc.assert(
      fc.property(types, (type) => {
        const payload = Object.fromEntries(
          personFields.map((name) => [name, name.endsWith('s') ? ['ola'] : 'ola']),
        );
        const { shown } = shownEvent(event({ type, personId: 'ola', payload }), reader);
        expect(JSON.stringify(shown)).not.toContain('ola');
      }),
    );
  });
});
