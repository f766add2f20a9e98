import type { LocalDate } from '#contract';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { peopleErrors } from './people.errors.js';
import { checkPeriod } from './rules/recorded-facts.js';

export type PairTable = 'parental_responsibility' | 'daily_authority' | 'residence';

const member = `select 1 from member where municipality_id = $1 and family_id = $2 and person_id = $3
  and (valid_to is null or valid_to > (select app.today()))`;

/** The fact is about one of this family, or the family's route would reach into another. */
export async function assertMember(tx: Tx, familyId: string, personId: string): Promise<void> {
  const found = await tx.find(member, [tx.municipalityId, familyId, personId]);
  if (found === undefined) throw platformErrors['not-found']();
}

/** Two facts about one child are recorded one after the other, so that neither overlooks the other. */
export async function lockChild(tx: Tx, familyId: string, childId: string): Promise<void> {
  await assertMember(tx, familyId, childId);
  await tx.one('select id from person where municipality_id = $1 and id = $2 for update', [
    tx.municipalityId,
    childId,
  ]);
}

const overlapping: Readonly<Record<PairTable, string>> = {
  parental_responsibility: overlapIn('parental_responsibility'),
  daily_authority: overlapIn('daily_authority'),
  residence: overlapIn('residence'),
};
function overlapIn(table: PairTable): string {
  return `select 1 from ${table} where municipality_id = $1 and child_id = $2 and adult_id = $3
    and (valid_to is null or valid_to > $4)`;
}

export async function assertNoOverlap(
  tx: Tx,
  table: PairTable,
  fact: { childId: string; adultId: string; validFrom: LocalDate },
): Promise<void> {
  const { childId, adultId, validFrom } = fact;
  const found = await tx.find(overlapping[table], [tx.municipalityId, childId, adultId, validFrom]);
  if (found !== undefined) throw platformErrors['already-exists']();
}

const holds = `select 1 from parental_responsibility where municipality_id = $1 and child_id = $2 and adult_id = $3
  and valid_from <= (select app.today()) and (valid_to is null or valid_to > (select app.today()))`;

export async function holdsResponsibility(tx: Tx, childId: string, adultId: string): Promise<boolean> {
  return (await tx.find(holds, [tx.municipalityId, childId, adultId])) !== undefined;
}

const subjectOf = {
  parental_responsibility: ['child_id', 'adult_id', ', ended_because = $4'],
  daily_authority: ['child_id', 'adult_id', ', ended_because = $4'],
  residence: ['child_id', 'adult_id', ', ended_because = $4'],
  representative: ['person_id', 'representative_id', ''],
} as const;

/** Ends a fact that still holds, in this family. One that has ended stays as it is: what held when is proof. */
export async function endRecord(
  tx: Tx,
  table: keyof typeof subjectOf,
  end: { familyId: string; recordId: string; validTo: LocalDate; reason?: string },
): Promise<{ childId: string; adultId: string }> {
  const [subject, other, because] = subjectOf[table];
  const row = await tx.one<{ childId: string; adultId: string; validFrom: LocalDate }>(
    `select ${subject} as "childId", ${other} as "adultId", valid_from as "validFrom" from ${table}
      where municipality_id = $1 and id = $2 and (valid_to is null or valid_to > (select app.today())) for update`,
    [tx.municipalityId, end.recordId],
  );
  await assertMember(tx, end.familyId, row.childId);
  const wrong = checkPeriod(row.validFrom, end.validTo);
  if (wrong !== null) throw peopleErrors['fact-refused']({ because: wrong });
  const values = [tx.municipalityId, end.recordId, end.validTo, end.reason];
  await tx.rows(
    `update ${table} set valid_to = $3${because} where municipality_id = $1 and id = $2`,
    because === '' ? values.slice(0, 3) : values,
  );
  return { childId: row.childId, adultId: row.adultId };
}
