import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsInt, IsString, ValidateNested } from 'class-validator';
import { RequestForm } from './validation.js';

class Inner {
  @IsInt()
  n!: number;
}
class Form {
  @IsString()
  name!: string;

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
