import { row, type AuthorityRow } from './authority.row.js';

const health = 'pasient- og brukerrettighetsloven § 4-3';

/** When a child or young person alone says yes to help with its health. */
export const norwegianHealth: readonly AuthorityRow[] = [
  row({
    id: 'no-health-12-assessed',
    ages: [12, 16],
    who: 'subject',
    role: 'sign',
    because: 'signs-by-age',
    matters: ['own-health', 'preventive-health-care'],
    capacity: 'full',
    alone: true,
    assessed: true,
    validFrom: '2018-01-01',
    source: `${health} første ledd bokstav c`,
    sentence:
      'Fra 12 år samtykker barnet alene til helsehjelp når helsepersonell har vurdert at foreldrene ikke skal vite det.',
  }),
  row({
    id: 'no-health-16',
    ages: [16, 18],
    who: 'subject',
    role: 'sign',
    because: 'signs-by-age',
    matters: ['own-health', 'preventive-health-care'],
    capacity: 'full',
    alone: true,
    validFrom: '2001-01-01',
    source: `${health}; for unge uten samtykkekompetanse § 4-5`,
    sentence:
      'Fra 16 år samtykker ungdommen selv til helsehjelp. Foreldrene får bare vite det ansvaret deres krever.',
  }),
];
