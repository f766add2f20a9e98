import type { CountryTable } from './authority.row.js';
import { danishChildren } from './authority.table.dk.children.js';
import { danishGuardians } from './authority.table.dk.guardians.js';

/**
 * Denmark. No representation changes a child's situation: when a child is placed, parents keep forældremyndighed and
 * the municipality decides by afgørelse; a child who came alone gets a holder of forældremyndighed for the time being
 * (forældreansvarsloven § 28), who is recorded as one.
 */
export const denmark: CountryTable = {
  country: 'DK',
  situations: [],
  rows: [...danishChildren, ...danishGuardians],
};
