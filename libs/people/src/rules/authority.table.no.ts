import type { CountryTable } from './authority.row.js';
import { norwegianAdults } from './authority.table.no.adults.js';
import { norwegianChildren } from './authority.table.no.children.js';
import { norwegianHealth } from './authority.table.no.health.js';
import { norwegianGuardians } from './authority.table.no.guardians.js';
import { norwegianRepresentation } from './authority.table.no.represented.js';

/** Norway. After a care order parents keep some of the parental responsibility; the rows say which. */
export const norway: CountryTable = {
  country: 'NO',
  situations: [
    { kind: 'care-order', situation: 'care-order' },
    { kind: 'unaccompanied-minor', situation: 'unaccompanied' },
  ],
  rows: [
    ...norwegianChildren,
    ...norwegianHealth,
    ...norwegianGuardians,
    ...norwegianRepresentation,
    ...norwegianAdults,
  ],
};
