import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { assertReadable, RequestForm } from './validation.js';

class Inner {
  @IsInt()
  n!: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  m?: number;
}
class Form {
  @IsString()
  name!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  word?: string;

  @ApiPropertyOptional({ nullable: true, type: String })
  @IsOptional()
  @IsString()
  note?: string | null;

  @ValidateNested({ each: true })
  @Type(() => Inner)
  inner: Inner[] = [];
}

const form = new RequestForm();
const body = (value: unknown) => form.transform(value, { type: 'body', metatype: Form, data: undefined });
const refusal = (value: unknown) =>
  body(value).then(
    () => 'taken',
    (error: unknown) => error,
  );

describe('a request’s form', () => {
  it('lets through exactly what the operation names', async () => {
    expect(await body({ name: 'x', inner: [{ n: 1 }] })).toEqual({ name: 'x', inner: [{ n: 1 }] });
  });

  it.each([[[]], ['x'], [1], [true], [[{ name: 'x' }]]])(
    'refuses %j, which the validator would pass unread',
    async (value) => {
      expect(await refusal(value)).toMatchObject({ code: 'invalid-request', status: 422 });
    },
  );

  it.each([[[[]]], [[[{ n: 1 }]]], [[{ n: 1 }, [[]]]]])(
    'refuses %j for a list of things: a list in it would pass for one of them',
    async (inner) => {
      expect(await refusal({ name: 'x', inner })).toMatchObject({ code: 'invalid-request', status: 422 });
    },
  );

  it('takes null only where the description says so: elsewhere a field is there or left out', async () => {
    expect(await body({ name: 'x', note: null })).toEqual({ name: 'x', note: null, inner: [] });
    const refused = await refusal({ name: 'x', word: null, inner: [{ n: 1 }, { n: 1, m: null }] });
    const errors = ['inner.1.m', 'word'].map((field) => ({ field, faults: ['isDefined'] }));
    expect(refused).toMatchObject({ code: 'invalid-request', detail: { errors } });
  });

  it('takes a missing body for an empty one', async () => {
    for (const value of [undefined, null, {}]) {
      expect(await refusal(value)).toMatchObject({
        detail: { errors: [{ field: 'name', faults: ['isString'] }] },
      });
    }
  });

  it('names the field by its path and what is wrong in one word, and quotes nothing', async () => {
    const answer = await refusal({
      name: 7,
      inner: [{ n: 'Hemmelig' }, { n: 1, more: 2 }],
      'Kari Nordmann': 'x',
    });
    expect(answer).toMatchObject({
      detail: {
        errors: expect.arrayContaining([
          { field: 'name', faults: ['isString'] },
          { field: 'inner.0.n', faults: ['isInt'] },
          { field: 'inner.1.more', faults: ['whitelistValidation'] },
          { field: '?', faults: ['whitelistValidation'] },
        ]),
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/Hemmelig|Kari/);
  });

  it('tells at most fifty faults', async () => {
    const inner = Array.from({ length: 500 }, () => ({ n: 'x' }));
    const answer = (await refusal({ name: 'x', inner })) as { detail: { errors: unknown[] } };
    expect(answer.detail.errors).toHaveLength(50);
  });

  it('finds nothing under an id that is no id', async () => {
    const param = (data: string, value: string) =>
      form.transform(value, { type: 'param', metatype: String, data });
    for (const wrong of ['x', '', "1' or 1=1", '0190f3a0-0000-7000-8000-00000000000']) {
      await expect(param('familyId', wrong)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(await param('familyId', '0190f3a0-0000-7000-8000-000000000000')).toBeDefined();
    expect(await param('n', '3')).toBe('3');
  });
});

describe('what a body may hold, whatever the operation', () => {
  const nested = (deep: number): unknown => JSON.parse(`${'['.repeat(deep)}${']'.repeat(deep)}`);

  it('takes what a form may hold, and what is no object at all', () => {
    for (const value of [undefined, null, 'x', {}, { a: [{ b: [{ c: 1 }] }] }, nested(33)])
      expect(() => assertReadable(value)).not.toThrow();
  });

  it.each([34, 50_000])('refuses %i lists in each other before anybody walks through them', (deep) => {
    expect(() => assertReadable(nested(deep))).toThrow('invalid-request');
    expect(() => assertReadable({ a: [nested(deep)] })).toThrow('invalid-request');
  });

  it.each(['a\0b', '\ud800', 'a\udc00b', '\udc00\ud800'])(
    'refuses %j wherever it stands: no text can hold it',
    (text) => {
      for (const value of [text, { a: [{ b: text }] }, { [text]: 1 }])
        expect(() => assertReadable(value)).toThrow('invalid-request');
    },
  );

  it.each(['1e999', '-1e999'])('refuses %s: read, it is a number nobody can write down again', (number) => {
    for (const body of [number, `{"a":[${number}]}`, `{"a":{"b":${number}}}`])
      expect(() => assertReadable(JSON.parse(body))).toThrow('invalid-request');
    expect(() => assertReadable({ a: [1e308, -0, 0.1] })).not.toThrow();
  });

  it('takes every whole character', () => {
    expect(() => assertReadable({ a: 'æøå 👩‍👩‍👧‍👦 \u0301 \uffff \u0001\n' })).not.toThrow();
  });
});
