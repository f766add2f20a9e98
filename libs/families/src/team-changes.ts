import { newId } from '#platform/database';
import type { CircleTx } from './circle-listeners.js';
import { familyErrors } from './families.errors.js';
import { HandOver } from './hand-over.entity.js';
import type { TeamDuty } from './rules/words.js';
import { TeamMember } from './team-member.entity.js';
import { tell } from './tell.js';

export interface NewPlace {
  readonly familyId: string;
  readonly serviceId: string;
  /** `null`: the service fills the place later. */
  readonly personId: string | null;
  readonly duty: TeamDuty;
  readonly basisId: string;
}

/** A place in the team on a basis; the database refuses one whose basis does not stand. */
export async function joinTeam(tx: CircleTx, place: NewPlace): Promise<string> {
  const { familyId, serviceId, personId } = place;
  const id = newId();
  await tx.insert(TeamMember, {
    municipalityId: tx.municipalityId,
    id,
    ...place,
    validFrom: tx.today,
    validTo: null,
    leftBecause: null,
  });
  if (personId === null) return id;
  await tell(tx, {
    type: 'team-joined',
    familyId,
    ...(await toldOf(tx, serviceId, personId)),
    payload: { teamMemberId: id, personId, serviceId },
  });
  return id;
}

/** Ends a place today. Told first: whoever leaves loses the right to write here with the place. */
export async function endPlace(
  tx: CircleTx,
  familyId: string,
  place: { id: string; personId: string | null; serviceId: string },
  leftBecause: 'left' | 'handed-over' | 'replaced' | 'removed',
): Promise<void> {
  const { id, personId, serviceId } = place;
  if (personId !== null)
    await tell(tx, {
      type: 'team-left',
      familyId,
      ...(await toldOf(tx, serviceId, personId)),
      payload: { teamMemberId: id, personId, serviceId },
    });
  await tx.mark(TeamMember, { municipalityId: tx.municipalityId, id }, { validTo: tx.today, leftBecause });
}

/** Carries an agreed new service into the team. */
export async function applyServiceAdd(
  tx: CircleTx,
  add: { familyId: string; serviceId: string; personId: string | null; basisId: string },
): Promise<string> {
  return joinTeam(tx, { ...add, duty: 'professional' });
}

/** Whether the next coordinator's acceptance stands: given, not taken back, not yet used. */
export async function handOverStands(tx: Pick<CircleTx, 'find'>, handOverId: string): Promise<boolean> {
  const row = await tx.find<{ stands: boolean }>(
    `select accepted_at is not null and declined_at is null and effected_at is null
        and app.works_in(to_person_id, to_service_id) as stands from hand_over where id = $1`,
    [handOverId],
  );
  return row?.stands === true;
}

/** Carries an agreed hand-over into effect: the new place opens, the old one and any stand-in end. */
export async function applyHandOver(tx: CircleTx, handOverId: string, basisId: string): Promise<void> {
  if (!(await handOverStands(tx, handOverId))) throw familyErrors['hand-over-not-accepted']();
  const offer = await tx.one<{
    familyId: string;
    toId: string;
    serviceId: string;
    decisionId: string | null;
  }>(
    `select h.family_id as "familyId", h.to_person_id as "toId", h.to_service_id as "serviceId", b.decision_id as "decisionId"
      from hand_over h join basis b on b.family_id = h.family_id and b.id = $2 where h.id = $1`,
    [handOverId, basisId],
  );
  const { familyId, toId, serviceId, decisionId } = offer;
  const key = { municipalityId: tx.municipalityId, id: handOverId };
  await tx.mark(HandOver, key, { effectedAt: tx.at, decisionId });
  const ending = await tx.rows<{ id: string; personId: string; serviceId: string }>(
    `select id, person_id as "personId", service_id as "serviceId" from team_member
      where family_id = $1 and duty in ('coordinator', 'stand-in') and (valid_to is null or valid_to > $2)`,
    [familyId, tx.today],
  );
  await joinTeam(tx, { familyId, serviceId, personId: toId, duty: 'coordinator', basisId });
  await tell(tx, {
    type: 'coordinator-changed',
    familyId,
    subjectIds: [toId],
    area: 'network',
    lane: 'family',
    payload: { handOverId, toId },
  });
  for (const place of ending) await endPlace(tx, familyId, place, 'handed-over');
}

/** A protected service's coming and going is told to the employee alone; others inside the family. */
export async function toldOf(tx: CircleTx, serviceId: string, personId: string) {
  const service = await tx.one<{ secrecy: string }>(`select secrecy from service where id = $1`, [serviceId]);
  const lane = service.secrecy === 'protected' ? 'named-persons' : 'family';
  return { subjectIds: [personId], namedIds: [personId], area: 'network', lane } as const;
}
