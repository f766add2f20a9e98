import type { LifeArea } from '#contract';
import type { Ref } from './world.js';

/** What was told without consent, and why the law let it be told. */
export type Told = Readonly<Record<'legalBasis' | 'reason' | 'what' | 'recipient', string>>;

/** What is written down about a family, and what one asks about what is. */
export type ActOnRecord =
  | {
      readonly act: 'statutory';
      readonly about: readonly Ref[];
      readonly area: LifeArea;
      readonly title: string;
      readonly legalBasis: string;
      readonly decidedBy: string;
      readonly howHeard: string;
      readonly statement?: string;
      readonly appealTo: string;
    }
  | {
      readonly act: 'block';
      readonly who: Ref;
      readonly source: 'family-court' | 'court';
      readonly basis: string;
    }
  | { readonly act: 'officer'; readonly who: Ref; readonly words: string }
  | { readonly act: 'correct'; readonly who: Ref; readonly what: string; readonly shouldBe: string }
  | { readonly act: 'disclose'; readonly by: Ref; readonly about: Ref; readonly told: Told };
