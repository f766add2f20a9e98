import { describe, expect, it } from '@jest/globals';
import { isMeasurable, readability } from './plain-language.js';

const lixOf = (text: string) => readability(text, 'nb').lix;

describe('the plain-language meter', () => {
  it('is words per sentence plus the share of words longer than six letters', () => {
    // 8 words, 2 sentences, 2 long words: 4 + 25.
    expect(lixOf('Oliver begynner med turn nå. Mor henter klokkeslettet.')).toBe(29);
    expect(lixOf('Oliver spiller ball.')).toBe(36);
  });

  it('counts a heading without a full stop as a sentence, and no words as very easy', () => {
    expect(lixOf('Vi går tur\nVi går ut')).toBe(3);
    expect(readability('', 'nb')).toEqual({ lix: 0, level: 'very-easy', longSentences: [], hardWords: [] });
    expect(readability(' … – ', 'nb').lix).toBe(0);
  });

  it('measures no text of a few words', () => {
    expect(isMeasurable('Lektiehjælp')).toBe(false);
    expect(isMeasurable('vi '.repeat(9))).toBe(false);
    expect(isMeasurable('vi '.repeat(10))).toBe(true);
  });

  it('does not end a sentence inside a number or a time', () => {
    expect(lixOf('Vi går kl 14.05 i dag')).toBe(7);
  });

  it('names each level by its limit', () => {
    const withLongWords = (long: number, short: number) =>
      [...Array<string>(long).fill('lekselesing'), ...Array<string>(short).fill('vi')].join(' ');
    const levels = [0, 1, 3, 4, 6].map((long) => readability(withLongWords(long, 10 - long), 'nb').level);
    expect(levels).toEqual(['very-easy', 'very-easy', 'medium', 'hard', 'very-hard']);
  });

  it('points at long sentences', () => {
    const long = `${Array<string>(21).fill('vi').join(' ')}.`;
    expect(readability(`Kort setning. ${long}`, 'nb').longSentences).toEqual([long]);
  });

  it('knows the words of the office in each language, and says a plainer one', () => {
    expect(readability('Skolen iverksetter tiltak vedrørende lekser.', 'nb').hardWords).toEqual([
      { word: 'tiltak', plainer: 'steg' },
      { word: 'vedrørende', plainer: 'om' },
    ]);
    expect(readability('We utilise a hall.', 'en').hardWords).toEqual([{ word: 'utilise', plainer: 'use' }]);
    expect(readability('We utilise a hall.', 'nb').hardWords).toEqual([]);
  });

  it('wonders at a very long word, once', () => {
    expect(readability('Barnevernstjenesten og barnevernstjenesten', 'nb').hardWords).toEqual([
      { word: 'barnevernstjenesten', plainer: undefined },
    ]);
  });
});
