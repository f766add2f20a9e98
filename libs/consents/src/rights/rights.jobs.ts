import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { tell } from '#families';
import { WorkerDatabase, type WorkerTx } from '#platform/database';
import { DueTopics, schedule, type Due, type DueOutcome } from '#platform/jobs';
import { RetentionSweep } from './retention-sweep.js';

/** What was answered to go, goes: counted, told, and never while something holds it. */
@Injectable()
export class RightsJobs implements OnModuleInit {
  constructor(private readonly topics: DueTopics) {}

  onModuleInit(): void {
    this.topics.on('erasure', (tx, due) => this.carryOut(tx, due));
  }

  private async carryOut(tx: WorkerTx, { familyId, refId }: Due): Promise<DueOutcome> {
    await tx.one('select 1 from family where municipality_id = $1 and id = $2 for no key update', [
      tx.municipalityId,
      familyId,
    ]);
    const asked = await tx.find<{ personId: string; subjectId: string; held: boolean }>(
      `select person_id as "personId", subject_id as "subjectId", app.is_held(family_id) or app.is_person_held(subject_id) as held
       from rights_request where municipality_id = $1 and id = $2 and state = 'answered'`,
      [tx.municipalityId, refId],
    );
    if (asked === undefined || asked.held) return 'gone';
    const { personId, subjectId } = asked;
    await tx.one('select app.carry_out_erasure($1) as gone', [refId]);
    await tell(tx, {
      ...{ type: 'erasure-carried-out', familyId, subjectIds: [subjectId] },
      ...{ area: 'network', lane: 'named-persons', namedIds: [personId] },
      payload: { requestId: refId, subjectId },
    });
    const told = { familyId, personId, topic: 'told', refId } as const;
    await schedule(tx, { ...told, occurrence: 'carried-out', dueAt: tx.at });
    return 'done';
  }
}

const sweep = {
  provide: RetentionSweep,
  inject: [WorkerDatabase],
  useFactory: (database: WorkerDatabase) => new RetentionSweep(database),
};

/** For the worker. */
@Module({ providers: [RightsJobs, sweep] })
export class RightsWorkerModule {}
