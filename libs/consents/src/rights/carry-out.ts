import { tell } from '#families';
import type { WorkerTx } from '#platform/database';
import { schedule } from '#platform/jobs';

/** What was answered to go, goes: counted, told, and never while something holds it. Answers whether it went. */
export async function carryOut(tx: WorkerTx, familyId: string, requestId: string): Promise<boolean> {
  await tx.one('select 1 from family where municipality_id = $1 and id = $2 for no key update', [
    tx.municipalityId,
    familyId,
  ]);
  const asked = await tx.find<{ personId: string; subjectId: string }>(
    `select r.person_id as "personId", r.subject_id as "subjectId" from app.erasures_waiting() w
       join rights_request r on r.municipality_id = $1 and r.id = w.request_id where w.request_id = $2`,
    [tx.municipalityId, requestId],
  );
  if (asked === undefined) return false;
  const { personId, subjectId } = asked;
  await tx.one('select app.carry_out_erasure($1) as gone', [requestId]);
  await tell(tx, {
    ...{ type: 'erasure-carried-out', familyId, subjectIds: [subjectId] },
    ...{ area: 'network', lane: 'named-persons', namedIds: [personId] },
    payload: { requestId, subjectId },
  });
  const told = { familyId, personId, topic: 'told', refId: requestId } as const;
  await schedule(tx, { ...told, occurrence: 'carried-out', dueAt: tx.at });
  return true;
}
