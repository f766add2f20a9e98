/** What kind of thing one logged in on: as much as its owner needs to know it again, and no more. */
export const devices = ['phone', 'tablet', 'computer', 'other'] as const;
export type Device = (typeof devices)[number];

const tellings: readonly (readonly [RegExp, Device])[] = [
  [/iPad|Tablet|Android(?!.*Mobile)/i, 'tablet'],
  [/iPhone|Android|Mobile/i, 'phone'],
  [/Windows|Macintosh|Linux|CrOS/i, 'computer'],
];

/** The kind of device a browser says it is on; what it said is not kept. */
export function deviceOf(userAgent: string | undefined): Device {
  return tellings.find(([says]) => says.test(userAgent ?? ''))?.[1] ?? 'other';
}
