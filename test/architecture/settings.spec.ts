import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { describeSettings, readSettings, SettingsError } from '#platform/config';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://vl_app:a-password@db:5432/velferdslab',
  DATABASE_WORKER_URL: 'postgres://vl_worker:a-password@db:5432/velferdslab',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'velferdslab',
  OIDC_CLIENT_SECRET: 'a-secret',
  KEYS_DIR: '/keys',
  SMTP_URL: 'smtp://mail:25',
  PUBLIC_URL: 'https://plan.example',
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('need nothing at all for a try-out', () => {
    expect(readSettings({})).toMatchObject({
      mode: 'demo',
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
    });
  });

  it('switch every demo help off in production and where a log-in provider is set', () => {
    expect(readSettings(production)).toMatchObject({ mode: 'production', demo: false, host: '0.0.0.0' });
    expect(readSettings({ ...production, NODE_ENV: 'development' }).demo).toBe(false);
  });

  it.each(Object.keys(production).filter((name) => !['NODE_ENV', 'DATABASE_WORKER_URL'].includes(name)))(
    'miss %s in production and say so',
    (name) => {
      const problems = problemsOf({ ...production, [name]: '' });
      expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} is missing: production wants `))]);
    },
  );

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['NODE_ENV', 'prod'],
    ['REDIS_URL', 'localhost:6379'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['LOG_LEVEL', 'loud'],
    ['BODY_LIMIT', '-1'],
  ])('name %s=%s with what it wants', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} wants `))]);
  });

  it('want HTTPS where people log in, except on this machine', () => {
    expect(problemsOf({ ...production, PUBLIC_URL: 'http://plan.example' })).toEqual([
      expect.stringContaining('PUBLIC_URL'),
    ]);
    expect(problemsOf({ ...production, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  });

  it('never echo a secret, however wrong it is', () => {
    const secret = fc.stringMatching(/^[a-z0-9]{12,30}$/);
    fc.assert(
      fc.property(secret, fc.constantFrom('DATABASE_URL', 'REDIS_URL', 'SMTP_URL'), (text, name) => {
        const told = problemsOf({ [name]: `wrong://${text}` }).join();
        expect(told).toContain(name);
        expect(told).not.toContain(text);
      }),
    );
  });

  it('tell of every wrong variable at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y', REDIS_URL: 'z' })).toHaveLength(3);
  });
});

describe('the variables of traces', () => {
  const namesIn = (text: string) => text.match(/\bOTEL_[A-Z_]*[A-Z]\b/g) ?? [];
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();
  const settings = sorted(describeSettings().flatMap((line) => namesIn(line.split(':')[0] ?? '')));

  it('that the code names are all settings, checked at start, and there is no other', () => {
    const code = ['libs', 'apps/api', 'apps/worker', 'scripts'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(ts|mjs)$/.test(path) && !path.endsWith('.spec.ts'))
        .map((path) => readFileSync(`${room}/${path}`, 'utf8')),
    );
    expect(settings.length).toBeGreaterThan(0);
    expect(sorted(code.flatMap(namesIn))).toEqual(settings);
  });

  it('all stand in the list of the manual, and the manual names no other', () => {
    const manual = readFileSync('docs/operations.md', 'utf8');
    const listed = [...manual.matchAll(/^- `(OTEL_[A-Z_]+)`:/gm)].map(([, name = '']) => name);
    expect(sorted(listed)).toEqual(settings);
    expect(sorted(namesIn(manual).map((name) => name.replace(/_FILE$/, '')))).toEqual(settings);
  });
});

describe('a process with a wrong setting', () => {
  it.each([
    ['dist/apps/api/src/main.js', { PORT: 'abc' }, /^PORT wants a number from 1 to 65535, not "abc"\.$/m],
    ['dist/apps/api/src/main.js', {}, /^DATABASE_URL is missing: this process wants /m],
    ['dist/apps/worker/src/main.js', {}, /^DATABASE_WORKER_URL is missing: this process wants /m],
    ['dist/scripts/start.js', { NODE_ENV: 'production' }, /^OIDC_ISSUER is missing: production wants /m],
  ])('%s names it and ends with 1, without a stack', (program, environment, line) => {
    const ended = spawnSync(process.execPath, [program], {
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
    });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(line);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  });
});
