import type { Lane, LifeArea } from '#contract';
import type { Part } from './part.js';

type Seen = Pick<Part, 'subjectIds' | 'area' | 'lane' | 'namedIds'>;

export interface Telling {
  readonly subjectIds: readonly string[];
  readonly area: LifeArea | null;
  readonly lane: Lane;
  readonly namedIds: readonly string[];
}

const narrow: readonly Lane[] = ['only-me', 'named-persons', 'service-notes'];

/**
 * To whom the history tells that a proposal exists and how it went: those of its open parts. A proposal whose every part
 * is kept to named persons is told to them and its drafter alone, so that its mere existence gives nothing away.
 */
export function tellingOf(parts: readonly Seen[], draftedBy: string): Telling {
  const open = parts.filter(({ lane }) => !narrow.includes(lane));
  const told = open.length > 0 ? open : parts;
  return {
    subjectIds: [...new Set(told.flatMap(({ subjectIds }) => subjectIds))],
    area: told[0]?.area ?? null,
    lane: open.length > 0 ? 'subjects' : 'named-persons',
    namedIds: open.length > 0 ? [] : [...new Set([draftedBy, ...told.flatMap(({ namedIds }) => namedIds)])],
  };
}
