/** Kroner as people write them, 1 250 or 99,50, in øre; `undefined` for what is no amount. */
export function oreIn(text: string): number | undefined {
  const kroner = Number(text.replace(/\s/g, '').replace(',', '.'));
  return text.trim() === '' || Number.isNaN(kroner) ? undefined : Math.round(kroner * 100);
}
