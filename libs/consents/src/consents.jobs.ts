import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { CircleListeners, CircleModule, tell } from '#families';
import type { WorkerTx } from '#platform/database';
import { DueTopics, type Due, type DueOutcome } from '#platform/jobs';
import { ConsentDues } from './consent-dues.js';
import { Consent } from './consent.entity.js';
import { consentsOf } from './consents.queries.js';
import { isPossible } from './rules/transitions.js';

/** A consent sees to its own end by its date; here that becomes a recorded state, told like any other end. */
@Injectable()
export class ConsentJobs implements OnModuleInit {
  constructor(
    private readonly topics: DueTopics,
    private readonly circle: CircleListeners,
    private readonly dues: ConsentDues,
  ) {}

  onModuleInit(): void {
    this.topics.on('consent-ends', (tx, due) => this.expire(tx, due));
  }

  private async expire(tx: WorkerTx, { familyId, refId }: Due): Promise<DueOutcome> {
    await lockFamily(tx, familyId);
    const [row] = await consentsOf(tx, familyId, refId);
    if (row === undefined || !isPossible(row.state, 'expire')) return 'gone';
    const { id: consentId, subjectId, serviceId, validTo, version } = row;
    if (validTo > tx.today) {
      // A corrected birthday moved its end.
      await this.dues.keep(tx, familyId);
      return 'gone';
    }
    await tell(tx, {
      ...{ type: 'consent-expired', familyId, subjectIds: [subjectId] },
      ...{ area: 'network', lane: 'named-persons', namedIds: [...new Set([subjectId, ...row.givenBy])] },
      payload: { consentId, subjectId, serviceId },
    });
    const key = { municipalityId: tx.municipalityId, id: consentId, version };
    await tx.change(Consent, key, { state: 'expired', endedAt: tx.at });
    await this.circle.changed(tx, familyId);
    return 'done';
  }
}

/** The family first, as whoever acts in it does. */
async function lockFamily(tx: WorkerTx, familyId: string): Promise<void> {
  await tx.one(`select 1 from family where municipality_id = $1 and id = $2 for no key update`, [
    tx.municipalityId,
    familyId,
  ]);
}

/** For the worker. */
@Module({ imports: [CircleModule], providers: [ConsentJobs, ConsentDues] })
export class ConsentsWorkerModule {}
