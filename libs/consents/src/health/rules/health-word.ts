import type { Country } from '#contract';

export const healthWordKinds = ['objection', 'assessment'] as const;
/** A child's own word that its parents shall not see its health; a professional's assessment that it decides alone. */
export type HealthWordKind = (typeof healthWordKinds)[number];

/** From this age a child may say it; from the other health is the young person's own in any case. */
const from = 12;
const ownFrom: Readonly<Record<Country, number>> = { NO: 16, DK: 15 };

export interface HealthWordAsked {
  readonly kind: HealthWordKind;
  readonly country: Country;
  /** Whole years; `null` while not born. */
  readonly age: number | null;
  /** Said by the child itself, or written down by whoever coordinates. */
  readonly byChild: boolean;
  /** One of the same kind stands already. */
  readonly stands: boolean;
}

export type HealthWordRefusal =
  'too-young' | 'own-anyway' | 'not-in-this-country' | 'not-yours' | 'stands-already';

/** Why a word on a child's health cannot be written down, or `null` (pasient- og brukerrettighetsloven §§ 3-4 and 4-3). */
export function refusedHealthWord(asked: HealthWordAsked): HealthWordRefusal | null {
  const { kind, country, age, byChild, stands } = asked;
  if (kind === 'assessment' && country !== 'NO') return 'not-in-this-country';
  if (kind === 'assessment' && byChild) return 'not-yours';
  if (age === null || age < from) return 'too-young';
  if (age >= ownFrom[country]) return 'own-anyway';
  return stands ? 'stands-already' : null;
}
