import type { LocalDate } from '#contract';
import { policyOf } from '#municipalities';
import { circleOf, type Circle } from '#people';
import { settle, statement, type BareTx, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { consentErrors } from './consents.errors.js';
import { consentsOf, type ConsentRow } from './consents.queries.js';

/** What an answer is held against, asked at once and also before it is known who speaks. */
export interface Known {
  readonly isMember: boolean;
  readonly service: { readonly closedOn: LocalDate | null } | undefined;
  readonly circle: Circle;
  readonly months: number;
  readonly all: readonly ConsentRow[];
}

export async function knownOf(
  tx: BareTx,
  familyId: string,
  { subjectId, serviceId }: Pick<ConsentRow, 'subjectId' | 'serviceId'>,
): Promise<Known> {
  const [member, service, circle, months, all] = await settle([
    tx.find(subjectSql, [familyId, subjectId]),
    tx.find<{ closedOn: LocalDate | null }>(serviceSql, [serviceId]),
    circleOf(tx, familyId),
    policyOf(tx, 'consent-months'),
    consentsOf(tx, familyId),
  ]);
  return { isMember: member !== undefined, service, circle, months, all };
}

const subjectSql = statement(
  'is-subject',
  `select 1 from member where family_id = $1 and person_id = $2 and (valid_to is null or valid_to > (select app.today())) limit 1`,
);
const serviceSql = statement('service-closed', `select closed_on as "closedOn" from service where id = $1`);

export function assertSubjectAndService(tx: Tx, { isMember, service }: Known): void {
  if (!isMember || service === undefined) throw platformErrors['not-found']();
  if (service.closedOn !== null && service.closedOn <= tx.today) throw consentErrors['service-closed']();
}
