import { row, type AuthorityRow } from './authority.row.js';

const guardianLaw = 'vergemålsloven §§ 32 og 33, om fremtidsfullmakt kapittel 10';
const adult = { ages: [18, null], validFrom: '2013-07-01' } as const;

/** Adults: alone, or by a representative within a mandate. */
export const norwegianAdults: readonly AuthorityRow[] = [
  row({
    ...adult,
    id: 'no-adult',
    who: 'subject',
    role: 'sign',
    because: 'own-voice',
    capacity: 'full',
    alone: true,
    source: 'vergemålsloven §§ 2 og 8; pasient- og brukerrettighetsloven § 4-1',
    sentence:
      'Fra 18 år bestemmer du selv. Foreldrenes underskrift, samtykke og innsyn er slutt på fødselsdagen.',
  }),
  row({
    ...adult,
    id: 'no-adult-heard',
    who: 'subject',
    role: 'heard',
    because: 'heard-without-capacity',
    capacity: 'no-consent',
    source: guardianLaw,
    sentence: 'En voksen som ikke kan samtykke, skal likevel bli hørt.',
  }),
  row({
    ...adult,
    id: 'no-adult-representative',
    who: 'representative',
    role: 'sign',
    because: 'represents-under-mandate',
    capacity: 'no-consent',
    source: guardianLaw,
    sentence:
      'Verge eller framtidsfullmektig skriver under innenfor mandatet sitt; ellers trengs en annen vei.',
  }),
];
