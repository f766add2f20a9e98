import type { Accent } from '#contract';

/** Each of a municipality's colours is one of Aksel's own, so that every shade of it keeps its contrast. */
export const accentColours = {
  blue: 'accent',
  sea: 'brand-blue',
  green: 'success',
  moss: 'meta-lime',
  purple: 'meta-purple',
  slate: 'neutral',
} as const satisfies Readonly<Record<Accent, string>>;
