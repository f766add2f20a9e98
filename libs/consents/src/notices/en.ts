import type { Notice } from '../rules/notices.js';

export const en: Notice = {
  language: 'en',
  name: 'English',
  version: '2026-1',
  validFrom: '2025-01-01',
  direction: 'ltr',
  needsTranslatorsCheck: false,
  title: 'What you are saying yes or no to',
  shared:
    'The service may read what the plan shares with it about the areas you have ticked. It also sees the first name. It sees nothing else.',
  withWhom: 'Only those who work with this in that one service may read it. Nobody else.',
  purpose: 'They may use it only for what is written here. They must keep it to themselves.',
  howLong: 'Your yes lasts until the day written here. Then it ends by itself.',
  withdrawal:
    'You can take it back at any time. You need not say why. Then they can read no more. What they have read, they have read.',
  freeToRefuse: 'You can say no. A no does not cost you any other help.',
  whomToAsk: 'Not sure? Ask your coordinator before you answer.',
};
