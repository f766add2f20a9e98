import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

describe('the web client’s types', () => {
  it('say exactly what the API’s description says (else: npm run api:types)', () => {
    const check = spawnSync(process.execPath, ['dist/scripts/api-types.js', '--check'], { encoding: 'utf8' });
    expect([check.status, check.stderr]).toEqual([0, '']);
  });
});
