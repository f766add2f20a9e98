import type { LifeArea } from '#contract';
import type { Ref } from './world.js';

/** What is written down about a family. */
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
    };
