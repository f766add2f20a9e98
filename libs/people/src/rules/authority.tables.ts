import type { Country } from '#contract';
import type { CountryTable } from './authority.row.js';
import { denmark } from './authority.table.dk.js';
import { norway } from './authority.table.no.js';

/** Whose yes a matter needs, per country: defaults of law and practice, to be confirmed by each municipality's lawyer. */
export const authorityTables: Readonly<Record<Country, CountryTable>> = { NO: norway, DK: denmark };
