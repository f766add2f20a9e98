import { policyOf } from '#municipalities';
import { settle, statement, type BareTx, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { consentErrors } from './consents.errors.js';
import { consentFacts, type ConsentFacts, type ConsentRow, type ServiceRow } from './consents.queries.js';
import { followersOf, type Followers } from './lanes/lanes-follow.js';

/** What an answer is held against and what it will change, asked at once and also before it is known who speaks. */
export interface Known {
  readonly isMember: boolean;
  readonly service: ServiceRow | undefined;
  readonly months: number;
  readonly facts: ConsentFacts;
  /** What may go along with a yes, beside what the service may see without it. */
  readonly followers: Followers;
}

export async function knownOf(
  tx: BareTx,
  familyId: string,
  about: Pick<ConsentRow, 'subjectId' | 'serviceId'>,
): Promise<Known> {
  const [member, service, months, facts, followers] = await settle([
    tx.find(subjectSql, [familyId, about.subjectId]),
    tx.find<ServiceRow>(serviceSql, [about.serviceId]),
    policyOf(tx, 'consent-months'),
    consentFacts(tx, familyId),
    followersOf(tx, familyId, about),
  ]);
  return { isMember: member !== undefined, service, months, facts, followers };
}

const subjectSql = statement(
  'is-subject',
  `select 1 from member where family_id = $1 and person_id = $2 and (valid_to is null or valid_to > (select app.today())) limit 1`,
);
const serviceSql = statement(
  'service-answered',
  `select id, name, secrecy, closed_on as "closedOn" from service where id = $1`,
);

/** The service an answer is to, open and of this municipality, about somebody of the family. */
export function serviceAnswered(tx: Tx, { isMember, service }: Known): ServiceRow {
  if (!isMember || service === undefined) throw platformErrors['not-found']();
  if (service.closedOn !== null && service.closedOn <= tx.today) throw consentErrors['service-closed']();
  return service;
}
