import { accents, type Accent, type AssuranceLevel, type Country } from '#contract';

export type PolicyWord = AssuranceLevel | Accent;

/** How far a municipality may move one choice: only towards what protects the family more. Its colour is free. */
export type PolicyLimit =
  | { readonly is: 'word'; readonly usual: PolicyWord; readonly allowed: readonly PolicyWord[] }
  | { readonly is: 'number'; readonly usual: number; readonly least: number; readonly most: number };

/** The closed list of what a municipality may choose, and what it may choose between, with where that stands. */
export const policyKeys = [
  'own-device-level',
  'step-up-minutes',
  'proposal-open-days',
  'thinking-time-hours',
  'effect-delay-working-days',
  'unreachable-days',
  'unreachable-attempts',
  'reconsideration-days',
  'standing-agreement-months',
  'standing-agreement-ceiling',
  'delegation-months',
  'trial-days',
  'stand-in-weeks',
  'safety-bar-days',
  'consent-months',
  'first-follow-up-months',
  'families-an-hour',
  'accent',
] as const;
export type PolicyKey = (typeof policyKeys)[number];
export type PolicyValue = number | PolicyWord;

/** What a choice is made of. */
export type PolicyValueOf<K extends PolicyKey> = K extends 'own-device-level'
  ? AssuranceLevel
  : K extends 'accent'
    ? Accent
    : number;

const from = (usual: number, least: number, most: number): PolicyLimit => ({
  is: 'number',
  usual,
  least,
  most,
});

/** Norway and Denmark have the same limits today; each has its own table so that one can move without the other. */
const norway: Readonly<Record<PolicyKey, PolicyLimit>> = {
  'own-device-level': { is: 'word', usual: 'high', allowed: ['high', 'substantial'] },
  'step-up-minutes': from(10, 1, 10),
  'proposal-open-days': from(14, 3, 60),
  'thinking-time-hours': from(0, 0, 14 * 24),
  'effect-delay-working-days': from(1, 1, 5),
  'unreachable-days': from(14, 14, 60),
  'unreachable-attempts': from(3, 3, 10),
  'reconsideration-days': from(14, 1, 14),
  'standing-agreement-months': from(6, 1, 6),
  // Whole øre; a municipality that names no ceiling allows no money under a standing agreement.
  'standing-agreement-ceiling': from(0, 0, 5_000_000),
  'delegation-months': from(6, 1, 6),
  'trial-days': from(30, 1, 30),
  'stand-in-weeks': from(6, 1, 6),
  'safety-bar-days': from(14, 1, 14),
  'consent-months': from(12, 1, 24),
  'first-follow-up-months': from(3, 1, 3),
  // How many families an employee may open before the data protection officer is asked to look.
  'families-an-hour': from(20, 1, 20),
  accent: { is: 'word', usual: 'blue', allowed: accents },
};
export const policyLimits: Readonly<Record<Country, Readonly<Record<PolicyKey, PolicyLimit>>>> = {
  NO: norway,
  DK: { ...norway },
};

export type PolicyAnswer =
  | { readonly ok: true; readonly value: PolicyValue }
  | {
      readonly ok: false;
      readonly because:
        'unknown-key' | 'not-a-whole-number' | 'not-one-of' | 'looser-than-country' | 'too-far';
      readonly limit: PolicyLimit | null;
    };

const keys: ReadonlySet<string> = new Set(policyKeys);

/** Whether a word names something a municipality may choose. */
export function isPolicyKey(word: string): word is PolicyKey {
  return keys.has(word);
}

/** Which end of a range a country's rule sets; the other end is only where a choice stops making sense. */
const countrySets: Readonly<Record<PolicyKey, 'least' | 'most' | 'word'>> = {
  'own-device-level': 'word',
  'step-up-minutes': 'most',
  'proposal-open-days': 'least',
  'thinking-time-hours': 'least',
  'effect-delay-working-days': 'least',
  'unreachable-days': 'least',
  'unreachable-attempts': 'least',
  'reconsideration-days': 'most',
  'standing-agreement-months': 'most',
  'standing-agreement-ceiling': 'most',
  'delegation-months': 'most',
  'trial-days': 'most',
  'stand-in-weeks': 'most',
  'safety-bar-days': 'most',
  'consent-months': 'most',
  'first-follow-up-months': 'most',
  'families-an-hour': 'most',
  accent: 'word',
};

/** Whether a municipality may make this choice: it may be stricter than its country's rule, never looser. */
export function checkPolicy(country: Country, key: string, value: unknown): PolicyAnswer {
  if (!isPolicyKey(key)) return { ok: false, because: 'unknown-key', limit: null };
  const limit = policyLimits[country][key];
  if (limit.is === 'word') {
    const word = limit.allowed.find((allowed) => allowed === value);
    return word === undefined ? { ok: false, because: 'not-one-of', limit } : { ok: true, value: word };
  }
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return { ok: false, because: 'not-a-whole-number', limit };
  if (value >= limit.least && value <= limit.most) return { ok: true, value };
  const end = value < limit.least ? 'least' : 'most';
  return { ok: false, because: countrySets[key] === end ? 'looser-than-country' : 'too-far', limit };
}

/**
 * What holds of what a municipality has saved (nothing: `null`). A choice saved under an older limit counts only as
 * far as the country's rule still allows it: the rule is asked when it is saved and again when it is used.
 */
export function holdingPolicy<K extends PolicyKey>(
  country: Country,
  key: K,
  saved: unknown,
): PolicyValueOf<K> {
  const answer = saved === null ? null : checkPolicy(country, key, saved);
  return (answer?.ok === true ? answer.value : usualPolicy(country, key)) as PolicyValueOf<K>;
}

/** What holds where a municipality has chosen nothing: its country's own rule. */
export function usualPolicy(country: Country, key: PolicyKey): PolicyValue {
  return policyLimits[country][key].usual;
}
