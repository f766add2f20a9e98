import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { accents } from '#contract';
import { accentColours } from '../../apps/web/src/ui/accent/accent-colours.js';

const css = readFileSync(
  createRequire(import.meta.url).resolve('@navikt/ds-css/dist/global/tokens.css'),
  'utf8',
);
// The first of each name is the light one.
const tokens = new Map(
  [...css.matchAll(/(--ax-[\w-]+):\s*([^;}]+?)\s*[;}]/g)]
    .reverse()
    .map(([, name = '', value = '']) => [name, value] as const),
);

type Colour = readonly [red: number, green: number, blue: number];

function colour(token: string): Colour {
  const value = tokens.get(`--ax-${token}`) ?? '';
  const name = /^var\(--ax-([\w-]+)\)$/.exec(value)?.[1];
  if (name !== undefined) return colour(name);
  const parts =
    value === '#fff' || value === 'white' ? ['ff', 'ff', 'ff'] : /^#(..)(..)(..)$/.exec(value)?.slice(1);
  if (parts === undefined) throw new Error(`${token} is no colour: ${value}`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  return [red, green, blue];
}

function luminance(of: Colour): number {
  const [red = 0, green = 0, blue = 0] = of
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG counts it: 4.5 for words, 3 for what only has to be seen. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map((token) => luminance(colour(token))).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Degrees round the circle of colours; nothing for what has next to no colour. */
function hue(of: Colour): number | undefined {
  const [most, least] = [Math.max(...of), Math.min(...of)];
  if (most - least < 32) return undefined;
  const [red, green, blue] = of.map((part) => (part - least) / (most - least)) as unknown as Colour;
  const turns = red === 1 ? green - blue : green === 1 ? 2 + blue - red : 4 + red - green;
  return (turns * 60 + 360) % 360;
}

describe("a municipality's colour", () => {
  it.each(accents)('%s is read easily wherever words stand on it or in it', (accent) => {
    const own = accentColours[accent];
    for (const words of [`text-${own}`, `text-${own}-subtle`])
      for (const ground of ['bg-default', 'bg-neutral-soft', `bg-${own}-soft`, `bg-${own}-moderate`])
        expect([words, ground, contrast(words, ground) >= 4.5]).toEqual([words, ground, true]);
    for (const pressed of ['', '-hover', '-pressed'])
      expect(contrast(`text-${own}-contrast`, `bg-${own}-strong${pressed}`)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['bg-default', 'bg-neutral-soft'])
      expect(contrast(`border-${own}`, ground)).toBeGreaterThanOrEqual(3);
  });

  it('is never red: that is for what is dangerous', () => {
    const red = hue(colour('bg-danger-strong')) ?? 0;
    for (const accent of accents) {
      const own = hue(colour(`bg-${accentColours[accent]}-strong`));
      const apart = Math.abs((((own ?? red + 180) - red + 540) % 360) - 180);
      expect([accent, apart > 40]).toEqual([accent, true]);
    }
  });

  it('is another than every other', () => {
    expect(new Set(accents.map((accent) => accentColours[accent])).size).toBe(accents.length);
  });

  it('is asked for by no page: whoever names the usual blue gets it in every municipality', () => {
    const files = readdirSync('apps/web/src', { recursive: true })
      .map(String)
      .filter((file) => /\.(tsx|css)$/.test(file));
    const named = files.filter((file) =>
      /--ax-(bg|text|border)-accent|data-color="accent"|="accent(-\w+)?"/.test(
        readFileSync(`apps/web/src/${file}`, 'utf8'),
      ),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(named).toEqual([]);
  });
});
