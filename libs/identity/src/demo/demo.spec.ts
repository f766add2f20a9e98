import { describe, expect, it } from '@jest/globals';
import { checkNationalNumber } from '#platform/database';
import { JsonDemoDirectory } from './demo-persons.js';
import { escape, loginPage } from './login-page.js';
import { demoProvider } from './provider.js';

const directory = new JsonDemoDirectory();

describe('the demo’s persons', () => {
  it('have numbers no living person has: synthetic in Norway, replacement numbers in Denmark', () => {
    for (const person of directory.persons()) {
      const answer = checkNationalNumber(person.country, person.pid, '2026-11-22');
      expect([person.loginHint, answer]).toEqual([
        person.loginHint,
        { valid: true, because: person.country === 'NO' ? 'synthetic' : 'temporary' },
      ]);
    }
  });

  it('are each found by their own name', () => {
    const pids = directory.persons().map((person) => person.pid);
    expect(new Set(pids).size).toBe(pids.length);
    for (const person of directory.persons()) expect(directory.find(person.loginHint)).toBe(person);
    expect(directory.find('nobody')).toBeUndefined();
  });

  it('never share a number: who comes later with somebody’s number or name is not let in as them', () => {
    const own = new JsonDemoDirectory();
    const [first] = own.persons();
    if (first === undefined) throw new Error('there is nobody in the demo');
    const newcomer = { ...first, loginHint: 'somebody-new', pid: '05908512345' };
    expect(own.enter({ ...first, loginHint: 'another' })).toBe(false);
    expect(own.enter({ ...first, pid: newcomer.pid })).toBe(false);
    expect([own.enter(newcomer), own.enter(newcomer), own.enter(first)]).toEqual([true, true, true]);
    expect(own.find('another')).toBeUndefined();
  });
});

describe('the demo’s log-in provider', () => {
  it('refuses to start in production', async () => {
    const place = { publicUrl: 'https://plan.example', clientSecret: 'x', nodeEnv: 'production' };
    await expect(demoProvider(place, directory)).rejects.toThrow('NODE_ENV is production');
  });
});

describe('the log-in page', () => {
  it('shows every person once and no number', () => {
    const html = loginPage(directory.persons(), '/oidc/interaction/x');
    for (const person of directory.persons()) {
      expect(html.split(`?person=${person.loginHint}"`)).toHaveLength(2);
      expect(html).not.toContain(person.pid);
    }
  });

  it('lets no name become markup', () => {
    expect(escape(`<script>"'&`)).toBe('&lt;script&gt;&quot;&#39;&amp;');
  });
});
