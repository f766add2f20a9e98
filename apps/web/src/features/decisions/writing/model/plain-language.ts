import type { Language } from '#contract';
import { plainerWords } from './plainer-words.js';

/** How hard a text is to read, as a word the meter shows. */
export const readingLevels = ['very-easy', 'easy', 'medium', 'hard', 'very-hard'] as const;
export type ReadingLevel = (typeof readingLevels)[number];

export interface HardWord {
  readonly word: string;
  /** A plainer one, where we know it. */
  readonly plainer: string | undefined;
}

export interface Readability {
  readonly lix: number;
  readonly level: ReadingLevel;
  readonly longSentences: readonly string[];
  readonly hardWords: readonly HardWord[];
}

/** Words of more letters than this count as long (Björnsson 1968). */
const longWord = 6;
const longSentence = 20;
const veryLongWord = 15;
const mostHints = 5;

/**
 * LIX, läsbarhetsindex: words per sentence + the share of words longer than six letters, in per cent.
 * A text without a word is very easy. A heading without a full stop is one sentence.
 */
export function readability(text: string, language: Language): Readability {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.length > longWord);
  const lix =
    words.length === 0 ? 0 : Math.round(words.length / sentences.length + (100 * long.length) / words.length);
  return {
    lix,
    level: levelOf(lix),
    longSentences: sentences.filter((one) => wordsIn(one).length > longSentence).slice(0, mostHints),
    hardWords: hardWordsIn(words, language).slice(0, mostHints),
  };
}

const fewestWords = 10;

/** A heading of a few words says nothing of how hard a text is. */
export function isMeasurable(text: string): boolean {
  return wordsIn(text).length >= fewestWords;
}

/** Up to 24 very easy, 34 easy, 44 medium, 54 hard; above that very hard. */
function levelOf(lix: number): ReadingLevel {
  if (lix < 25) return 'very-easy';
  if (lix < 35) return 'easy';
  if (lix < 45) return 'medium';
  return lix < 55 ? 'hard' : 'very-hard';
}

function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

function hardWordsIn(words: readonly string[], language: Language): readonly HardWord[] {
  const known = plainerWords[language];
  const found = new Map<string, HardWord>();
  for (const word of words) {
    const plainer = known.get(word.toLowerCase());
    if (plainer !== undefined || word.length >= veryLongWord)
      found.set(word.toLowerCase(), { word, plainer });
  }
  return [...found.values()];
}
