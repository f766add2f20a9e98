import { describe, expect, it } from '@jest/globals';
import { isNoticeInForce, noticesOn, type Notice } from '../rules/notices.js';
import { noticeLanguages } from '../rules/words.js';
import { notices } from './index.js';

const today = '2026-11-22';
const points = [
  ...(['title', 'shared', 'withWhom', 'purpose', 'howLong', 'withdrawal'] as const),
  ...(['freeToRefuse', 'whomToAsk'] as const),
];

/** Words a sentence, and how many of a hundred words are longer than six letters. */
function lix(notice: Notice): number {
  const texts = points.map((point) => notice[point]);
  const sentences = texts
    .flatMap((text) => text.split(/[.!?:]+(?:\s|$)/))
    .filter((one) => /\p{L}/u.test(one));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

describe('the notice before a consent', () => {
  it('stands in every language it is offered in, once, and says every point there', () => {
    expect(noticesOn(notices, today).map((one) => one.language)).toEqual([...noticeLanguages]);
    for (const notice of notices)
      for (const point of points) expect(notice[point].trim().length).toBeGreaterThan(9);
  });

  it.each(['nb', 'nn', 'da', 'en'])('is plain in %s', (language) => {
    const notice = notices.find((one) => one.language === language);
    expect(notice?.needsTranslatorsCheck).toBe(false);
    expect(notice && lix(notice)).toBeLessThanOrEqual(35);
  });

  it('says that a translator has not read it, and is written from the right where the language is', () => {
    const unread = notices.filter((one) => one.needsTranslatorsCheck).map((one) => one.language);
    expect(unread).toEqual(['ar', 'so', 'ti', 'uk', 'prs', 'pl']);
    expect(notices.filter((one) => one.direction === 'rtl').map((one) => one.language)).toEqual([
      'ar',
      'prs',
    ]);
  });

  it('counts only in a version and language that were there to be read that day', () => {
    const has = (version: string, language: string, day = today) =>
      isNoticeInForce(notices, { version, language }, day);
    expect(has('2026-1', 'nb')).toBe(true);
    expect([
      has('2026-2', 'nb'),
      has('', 'nb'),
      has('2026-1', 'de'),
      has('2026-1', 'nb', '2024-12-31'),
    ]).toEqual([...[false, false, false, false]]);
  });

  it('gives way to a newer version from its first day, in its own language alone', () => {
    const [nb] = notices;
    const next = { ...(nb as Notice), version: '2027-1', validFrom: '2026-12-01' };
    const both = [...notices, next];
    const has = (version: string, day: string) => isNoticeInForce(both, { version, language: 'nb' }, day);
    expect([has('2026-1', '2026-11-30'), has('2027-1', '2026-11-30')]).toEqual([true, false]);
    expect([has('2026-1', '2026-12-01'), has('2027-1', '2026-12-01')]).toEqual([false, true]);
    expect(isNoticeInForce(both, { version: '2026-1', language: 'da' }, '2026-12-01')).toBe(true);
  });
});
