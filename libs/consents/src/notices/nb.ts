import type { Notice } from '../rules/notices.js';

export const nb: Notice = {
  language: 'nb',
  name: 'Bokmål',
  version: '2026-1',
  validFrom: '2025-01-01',
  direction: 'ltr',
  needsTranslatorsCheck: false,
  title: 'Dette sier du ja eller nei til',
  shared:
    'Tjenesten får lese det planen deler med den om områdene du har krysset av for. Den ser også fornavnet. Den ser ikke noe annet.',
  withWhom: 'Bare de som jobber med dette i den ene tjenesten, får lese det. Ingen andre.',
  purpose: 'De kan bare bruke det til det som står her. De har taushetsplikt.',
  howLong: 'Ditt ja varer til dagen som står her. Så slutter det av seg selv.',
  withdrawal:
    'Du kan trekke det tilbake når du vil. Du trenger ikke si hvorfor. Da kan de ikke lese mer. Det de har lest, har de lest.',
  freeToRefuse: 'Du kan si nei. Et nei gjør ikke at du mister annen hjelp.',
  whomToAsk: 'Lurer du på noe? Spør koordinatoren før du svarer.',
};
