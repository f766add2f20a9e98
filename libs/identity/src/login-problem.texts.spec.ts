import { describe, expect, it } from '@jest/globals';
import { noticeFor } from './login-problem.texts.js';

describe('what somebody reads whose log-in did not work', () => {
  it.each([
    ['nb-NO,nb;q=0.9,en;q=0.8', 'nb', 'Logg inn'],
    ['no', 'nb', 'Logg inn'],
    ['nn,nb;q=0.5', 'nn', 'Logg inn'],
    ['da-DK, en;q=0.7', 'da', 'Log ind'],
    ['so, en-GB;q=0.7', 'en', 'Log in'],
    ['ar', 'nb', 'Logg inn'],
    [undefined, 'nb', 'Logg inn'],
  ])('is in the first language of the browser that we speak: %s', (asked, language, again) => {
    expect(noticeFor('login-failed', asked)).toMatchObject({ language, again });
  });

  it('is said in every language for every fault, and not for what a program asked', () => {
    const faults = ['login-failed', 'login-too-weak', 'other-person', 'login-unavailable', 'not-logged-in'];
    for (const language of ['nb', 'nn', 'da', 'en'])
      expect(new Set(faults.map((code) => noticeFor(code, language)?.title)).size).toBe(faults.length);
    expect(noticeFor('again', 'nb')).toBeUndefined();
    expect(noticeFor('version-conflict', 'nb')).toBeUndefined();
  });
});
