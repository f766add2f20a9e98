import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock } from '#platform/clock';
import type { Settings } from '#platform/config';
import { numberHash, type Database } from '#platform/database';
import type { Claims } from './oidc-client.js';
import { SessionsService } from './sessions.service.js';

const at = '2026-11-22T10:00:00.000Z';
const keys = { vault: randomBytes(32), nationalNumber: randomBytes(32) };
let asked: { sql: string; values: readonly unknown[] }[];
let sessions: SessionsService;

beforeEach(() => {
  asked = [];
  const tx = {
    at,
    rows: (sql: string, values: readonly unknown[]) => Promise.resolve(void asked.push({ sql, values })),
    one: (sql: string, values: readonly unknown[]) => {
      asked.push({ sql, values });
      return Promise.resolve({ turned: true });
    },
  };
  const database = { anonymous: (work: (t: typeof tx) => unknown) => work(tx) } as unknown as Database;
  sessions = new SessionsService(database, new FixedClock(at), { sessionHours: 10 } as Settings, keys);
});

const claims = (changes: Partial<Claims> = {}): Claims => ({
  number: '149189 10078',
  acr: 'idporten-loa-substantial',
  authTime: Date.parse(at) / 1000 - 30,
  sid: undefined,
  ...changes,
});

describe('opening a session', () => {
  it('hands the database a keyed hash, a level, a time and an end; never the number or the token', async () => {
    const token = await sessions.open(claims(), undefined, 'phone');
    const values = asked[0]?.values ?? [];
    expect(values).toContain(numberHash(keys.nationalNumber, 'NO', '14918910078'));
    expect(values.slice(4)).toEqual([
      'substantial',
      '2026-11-22T09:59:30.000Z',
      null,
      '2026-11-22T20:00:00.000Z',
      'phone',
    ]);
    expect(JSON.stringify(asked)).not.toContain('14918910078');
    expect(JSON.stringify(asked)).not.toContain(token);
  });

  it('tells a Danish number from a Norwegian one by its length', async () => {
    await sessions.open(claims({ number: '741284-1234' }), undefined, 'phone');
    expect(asked[0]?.values).toContain(numberHash(keys.nationalNumber, 'DK', '7412841234'));
  });

  it.each([
    [{ acr: 'idporten-loa-low' }],
    [{ acr: 'selfregistered-email' }],
    [{ acr: undefined }],
    [{ acr: 'something-new' }],
    [{ number: '14918910079' }],
    [{ number: '' }],
    [{ number: '3102804321' }],
  ])('is refused for %j, and nothing is asked of the database', async (changes) => {
    await expect(sessions.open(claims(changes), undefined, 'phone')).rejects.toMatchObject({
      code: 'login-too-weak',
    });
    await expect(sessions.strengthen(claims(changes), 'old')).rejects.toMatchObject({
      code: 'login-too-weak',
    });
    expect(asked).toEqual([]);
  });
});
