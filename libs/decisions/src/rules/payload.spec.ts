import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { changeKinds, type ChangeKind } from '#contract';
import { payloadFields, type FieldSpec, type FieldSpecs } from './payload-fields.js';
import { refusedFields } from './payload.js';

const id = '0190f6a0-1111-7000-8000-000000000001';
const wording = { language: 'nb', title: 'Skal Amina begynne på leksehjelp?' };
const step = { ...wording, owner: { kind: 'member', personId: id } };

/** The least that a field takes. */
function least(spec: FieldSpec): unknown {
  switch (spec.type) {
    case 'text':
      return 'x';
    case 'id':
      return id;
    case 'date':
      return '2026-12-01';
    case 'ore':
      return 1;
    case 'word':
      return spec.words[0];
    case 'list':
      return [least(spec.of)];
    case 'object':
      return leastOf(spec.fields);
    case 'one-of': {
      const [name = '', fields = {}] = Object.entries(spec.cases)[0] ?? [];
      return { [spec.tag]: name, ...leastOf(fields) };
    }
  }
}

function leastOf(fields: FieldSpecs, onlyNeeded = true): Record<string, unknown> {
  const taken = Object.entries(fields).filter(([, { needed }]) => needed || !onlyNeeded);
  return Object.fromEntries(taken.map(([name, { spec }]) => [name, least(spec)]));
}

function fit(kind: ChangeKind, onlyNeeded = true): Record<string, unknown> {
  const content = leastOf(payloadFields[kind], onlyNeeded);
  return 'validTo' in content ? { ...content, validTo: '2027-01-01' } : content;
}

describe('the content of a part', () => {
  it.each(changeKinds)('of %s is taken with the least and with all its fields', (kind) => {
    expect(refusedFields(kind, fit(kind))).toEqual([]);
    expect(refusedFields(kind, fit(kind, false))).toEqual([]);
  });

  it.each(
    changeKinds.flatMap((kind) =>
      Object.keys(leastOf(payloadFields[kind])).map((name) => [kind, name] as const),
    ),
  )('of %s is refused without %s', (kind, name) => {
    const content = fit(kind);
    Reflect.deleteProperty(content, name);
    expect(refusedFields(kind, content)).toEqual([{ code: 'missing', path: `payload.${name}` }]);
  });

  it.each(changeKinds)('of %s takes no field it has no use for', (kind) => {
    for (const name of ['address', 'class', '__proto__x', 'constructor', 'kind']) {
      const extra = { ...fit(kind), [name]: 'x' };
      expect(refusedFields(kind, extra)).toEqual([{ code: 'not-for-this-kind', path: `payload.${name}` }]);
    }
  });

  it.each([
    [{ ...step, title: '' }, 'empty', 'payload.title'],
    [{ ...step, title: '   ' }, 'empty', 'payload.title'],
    [{ ...step, title: 'x'.repeat(201) }, 'too-long', 'payload.title'],
    [{ ...step, title: 7 }, 'wrong-type', 'payload.title'],
    [{ ...step, title: 'bare\u202etxt' }, 'wrong-type', 'payload.title'],
    [{ ...step, title: 'skjult\u200bord' }, 'wrong-type', 'payload.title'],
    [{ ...step, title: '\ud800' }, 'wrong-type', 'payload.title'],
    [{ ...step, text: '\u0000' }, 'wrong-type', 'payload.text'],
    [{ ...step, language: 'xx' }, 'not-in-list', 'payload.language'],
    [{ ...step, due: '2026-02-29' }, 'not-a-date', 'payload.due'],
    [{ ...step, startsOn: '2026-12-02', due: '2026-12-01' }, 'period-reversed', 'payload.due'],
    [{ ...step, owner: { kind: 'nobody' } }, 'not-in-list', 'payload.owner.kind'],
    [{ ...step, owner: { kind: 'toString' } }, 'not-in-list', 'payload.owner.kind'],
    [{ ...step, owner: null }, 'wrong-type', 'payload.owner'],
    [{ ...step, owner: { kind: 'member', personId: 'me' } }, 'not-an-id', 'payload.owner.personId'],
    [
      { ...step, owner: { kind: 'joint', personIds: [], serviceIds: [] } },
      'empty',
      'payload.owner.personIds',
    ],
    [{ ...step, money: { amountOre: 0, currency: 'NOK' } }, 'not-positive', 'payload.money.amountOre'],
    [{ ...step, money: { amountOre: 1.5, currency: 'NOK' } }, 'not-positive', 'payload.money.amountOre'],
    [{ ...step, money: { amountOre: 1e300, currency: 'NOK' } }, 'not-positive', 'payload.money.amountOre'],
    [{ ...step, money: { amountOre: '1', currency: 'NOK' } }, 'wrong-type', 'payload.money.amountOre'],
    [{ ...step, options: [{ title: 'a', pros: [] }] }, 'missing', 'payload.options.0.cons'],
    [
      { ...step, options: Array.from({ length: 7 }, () => ({ title: 'a', pros: [], cons: [] })) },
      'too-many',
      'payload.options',
    ],
    ['text', 'wrong-type', 'payload'],
    [[], 'wrong-type', 'payload'],
    [null, 'wrong-type', 'payload'],
  ])('%j is refused as %s at %s', (payload, code, path) => {
    expect(refusedFields('action-add', payload)).toEqual([{ code, path }]);
  });

  it.each(['Sjå ‏سارا', 'خانه‌ها', 'Á, æ, ø, å', 'line\nbreak'])(
    'takes the family’s own writing: %j',
    (title) => {
      expect(refusedFields('action-add', { ...step, title })).toEqual([]);
    },
  );

  it('of a standing agreement ends after it begins and within six months', () => {
    const ask = (validTo: string) =>
      refusedFields('standing-agreement-open', {
        ...wording,
        areas: ['leisure'],
        validFrom: '2026-11-30',
        validTo,
      }).map(({ code }) => code);
    expect(ask('2027-05-30')).toEqual([]);
    expect(ask('2027-05-31')).toEqual(['period-too-long']);
    expect(ask('2026-11-30')).toEqual(['period-reversed']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changeKinds), fc.anything(), (kind, payload) => {
        expect(Array.isArray(refusedFields(kind, payload))).toBe(true);
      }),
    );
  });
});
