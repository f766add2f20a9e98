import { BadRequestException, NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { platformErrors } from '#platform/errors';
import { problemOf, refusalOf } from './problem.js';

const sql = (code: string) => Object.assign(new Error('Key (name)=(Kari Nordmann) already exists'), { code });

describe('what a refusal tells', () => {
  it.each([
    [sql('23505'), 409, 'already-exists'],
    [Object.assign(new Error('x'), { driverError: sql('23505') }), 409, 'already-exists'],
    [sql('40001'), 503, 'try-again'],
    [sql('40P01'), 503, 'try-again'],
    [sql('22P02'), 422, 'invalid-request'],
    [sql('22021'), 422, 'invalid-request'],
    [sql('42501'), 404, 'not-found'],
    [sql('57P01'), 503, 'unavailable'],
    [sql('08006'), 503, 'unavailable'],
    [sql('ECONNREFUSED'), 503, 'unavailable'],
    [sql('42703'), 500, 'unexpected'],
    [sql('constructor'), 500, 'unexpected'],
    [new Error('Connection terminated unexpectedly'), 503, 'unavailable'],
    [new Error('Client has encountered a connection error and is not queryable'), 503, 'unavailable'],
    [new Error('Query runner already released. Cannot run queries anymore.'), 503, 'unavailable'],
    [new NotFoundException('Cannot GET /families/1'), 404, 'not-found'],
    [new BadRequestException('Kari Nordmann'), 400, 'malformed-request'],
    [Object.assign(new Error('too large'), { statusCode: 413 }), 413, 'too-large'],
    ['a thrown text', 500, 'unexpected'],
    [undefined, 500, 'unexpected'],
  ])('%# is one status, one code and nothing of the cause', (error, status, code) => {
    const problem = problemOf(refusalOf(error), 'r1');
    expect(problem).toMatchObject({ status, code, requestId: 'r1' });
    expect(JSON.stringify(problem)).not.toMatch(/Kari|stack|Error:/);
  });

  it('includes what the rule said is safe to tell, and no detail can pose as another status', () => {
    const error = platformErrors['version-conflict']({ version: 4, status: 200, code: 'fine' });
    expect(problemOf(error, 'r1')).toMatchObject({ version: 4, status: 412, code: 'version-conflict' });
  });
});
