import type { Notice } from '../rules/notices.js';

export const pl: Notice = {
  language: 'pl',
  name: 'Polski',
  version: '2026-1',
  validFrom: '2025-01-01',
  direction: 'ltr',
  needsTranslatorsCheck: true,
  title: 'Na co mówisz tak lub nie',
  shared:
    'Służba może czytać to, co plan jej udostępnia w wybranych przez ciebie obszarach. Widzi też imię. Nie widzi nic więcej.',
  withWhom: 'Mogą to czytać tylko osoby, które zajmują się tym w tej jednej służbie. Nikt inny.',
  purpose: 'Mogą tego używać tylko do tego, co jest tu napisane. Obowiązuje je tajemnica.',
  howLong: 'Twoja zgoda trwa do dnia, który jest tu podany. Potem kończy się sama.',
  withdrawal:
    'Możesz ją wycofać w każdej chwili. Nie musisz mówić dlaczego. Wtedy nie mogą już nic więcej przeczytać. To, co już przeczytali, zostało przeczytane.',
  freeToRefuse: 'Możesz powiedzieć nie. Odmowa nie sprawi, że stracisz inną pomoc.',
  whomToAsk: 'Masz pytania? Zapytaj koordynatora, zanim odpowiesz.',
};
