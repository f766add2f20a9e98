import type { Notice } from '../rules/notices.js';

export const da: Notice = {
  language: 'da',
  name: 'Dansk',
  version: '2026-1',
  validFrom: '2025-01-01',
  direction: 'ltr',
  needsTranslatorsCheck: false,
  title: 'Det siger du ja eller nej til',
  shared:
    'Enheden må læse det, planen deler med den om de områder, du har sat kryds ved. Den ser også fornavnet. Den ser ikke andet.',
  withWhom: 'Kun dem, der arbejder med det i den ene enhed, må læse det. Ingen andre.',
  purpose: 'De må kun bruge det til det, der står her. De har tavshedspligt.',
  howLong: 'Dit ja varer til den dag, der står her. Så slutter det af sig selv.',
  withdrawal:
    'Du kan trække det tilbage, når du vil. Du skal ikke sige hvorfor. Så kan de ikke læse mere. Det, de har læst, har de læst.',
  freeToRefuse: 'Du kan sige nej. Et nej betyder ikke, at du mister anden hjælp.',
  whomToAsk: 'Er du i tvivl? Spørg koordinatoren, før du svarer.',
};
