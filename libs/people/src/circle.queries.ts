import type { ProtectionGrade } from '#contract';
import type { BareTx } from '#platform/database';
import type { Circle } from './rules/circle.js';
import { strictestGrade } from './rules/protection.js';

type InMunicipality = Pick<BareTx, 'one' | 'rows'> & { readonly municipalityId: number };

/** Every fact that decides whose yes is needed, never filtered by what the caller may see. It stays on the server. */
export async function circleOf(tx: Pick<BareTx, 'one'>, familyId: string): Promise<Circle> {
  const { circle } = await tx.one<{ circle: Circle }>('select app.circle($1) as circle', [familyId]);
  return circle;
}

const mates = `select p.protection_grade as grade from person p where p.municipality_id = $1 and (p.id = $2 or p.id in (
  select mate.person_id from household_member own
    join household_member mate on mate.municipality_id = own.municipality_id and mate.household_id = own.household_id
      and (mate.valid_to is null or mate.valid_to > (select app.today()))
  where own.municipality_id = $1 and own.person_id = $2 and (own.valid_to is null or own.valid_to > (select app.today()))))`;

/** The protection that governs a person: the strictest of anyone they live with. */
export async function protectionOf(tx: InMunicipality, personId: string): Promise<ProtectionGrade> {
  const rows = await tx.rows<{ grade: ProtectionGrade }>(mates, [tx.municipalityId, personId]);
  return strictestGrade(rows.map((row) => row.grade));
}
