import type { LocalDate } from '#contract';
import type { NoticeLanguage } from './words.js';

/** What everyone is told before a yes or a no, point by point. */
export interface NoticeText {
  readonly title: string;
  readonly shared: string;
  readonly withWhom: string;
  readonly purpose: string;
  readonly howLong: string;
  readonly withdrawal: string;
  readonly freeToRefuse: string;
  readonly whomToAsk: string;
}

export interface Notice extends NoticeText {
  readonly language: NoticeLanguage;
  /** The language's own name for itself. */
  readonly name: string;
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly direction: 'ltr' | 'rtl';
  /** Written here and not yet read by a translator: said to whoever reads it. */
  readonly needsTranslatorsCheck: boolean;
}

/** The notice in force in each language on a day: the newest that has begun. */
export function noticesOn(all: readonly Notice[], today: LocalDate): readonly Notice[] {
  const begun = all.filter((one) => one.validFrom <= today);
  return begun.filter(
    (one) => !begun.some((other) => other.language === one.language && other.validFrom > one.validFrom),
  );
}

/** Whether somebody can have been shown this notice today: a made-up or outdated version informs nobody. */
export function isNoticeInForce(
  all: readonly Notice[],
  shown: { readonly version: string; readonly language: string },
  today: LocalDate,
): boolean {
  return noticesOn(all, today).some(
    (one) => one.version === shown.version && one.language === shown.language,
  );
}
