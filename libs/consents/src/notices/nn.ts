import type { Notice } from '../rules/notices.js';

export const nn: Notice = {
  language: 'nn',
  name: 'Nynorsk',
  version: '2026-1',
  validFrom: '2025-01-01',
  direction: 'ltr',
  needsTranslatorsCheck: false,
  title: 'Dette seier du ja eller nei til',
  shared:
    'Tenesta får lese det planen deler med ho om områda du har kryssa av for. Ho ser òg fornamnet. Ho ser ikkje noko anna.',
  withWhom: 'Berre dei som jobbar med dette i den eine tenesta, får lese det. Ingen andre.',
  purpose: 'Dei kan berre bruke det til det som står her. Dei har teieplikt.',
  howLong: 'Ditt ja varer til dagen som står her. Så sluttar det av seg sjølv.',
  withdrawal:
    'Du kan trekkje det tilbake når du vil. Du treng ikkje seie kvifor. Då kan dei ikkje lese meir. Det dei har lese, har dei lese.',
  freeToRefuse: 'Du kan seie nei. Eit nei gjer ikkje at du mistar anna hjelp.',
  whomToAsk: 'Lurer du på noko? Spør koordinatoren før du svarer.',
};
