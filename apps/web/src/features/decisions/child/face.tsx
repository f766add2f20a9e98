export const moods = ['very-good', 'good', 'so-so', 'bad', 'very-bad'] as const;
export type Mood = (typeof moods)[number];

const mouths: Readonly<Record<Mood, string>> = {
  'very-good': 'M13 27 Q24 43 35 27 Z',
  good: 'M15 30 Q24 38 33 30',
  'so-so': 'M16 32 H32',
  bad: 'M15 35 Q24 28 33 35',
  'very-bad': 'M13 37 Q24 24 35 37',
};

/** A face that says how one feels. Its word always stands beside it. */
export function Face({ mood }: { readonly mood: Mood }) {
  return (
    <svg className="vl-face" viewBox="0 0 48 48" aria-hidden focusable="false">
      <circle cx="24" cy="24" r="21" />
      <circle className="vl-eye" cx="17" cy="19" r="2.5" />
      <circle className="vl-eye" cx="31" cy="19" r="2.5" />
      <path d={mouths[mood]} className={mood === 'very-good' ? 'vl-smile' : undefined} />
    </svg>
  );
}
