import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from './settings.js';

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.problems : [String(error)];
  }
};

describe('a secret in a file', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read as if it stood in the environment, without the line end an editor leaves', () => {
    const path = file('redis', 'redis://:hemmelig@localhost:6379\n');
    expect(readSettings({ REDIS_URL_FILE: path }).redisUrl).toBe('redis://:hemmelig@localhost:6379');
  });

  it.each([
    ['is not there', () => ({ REDIS_URL_FILE: join(folder, 'nowhere') }), 'cannot be read'],
    ['is empty', () => ({ REDIS_URL_FILE: file('empty', ' \n') }), 'empty file'],
    [
      'stands beside the variable itself',
      () => ({ REDIS_URL: 'redis://localhost', REDIS_URL_FILE: file('two', 'redis://localhost') }),
      'both set',
    ],
  ] as const)('stops the start when it %s', (_, environment, words) => {
    expect(problemsOf(environment())).toEqual([expect.stringContaining(words)]);
  });

  it('is never told in a problem, nor is its path', () => {
    const told = problemsOf({ REDIS_URL_FILE: file('wrong', 'hemmelig uten adresse') }).join();
    expect(told).toContain('REDIS_URL');
    expect(told).not.toContain('hemmelig');
    expect(told).not.toContain(folder);
  });

  it('is for secrets alone: what is none is not read from a file', () => {
    expect(readSettings({ PORT_FILE: file('port', '4000') }).port).toBe(3000);
  });
});
