import { Inject, Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, type Ticket, type Tx } from '#platform/database';
import type { ConfirmPromiseDto, RefusePromiseDto } from './dto/answer-promise.dto.js';
import type { AnsweredPromiseView, AskedPromiseView, AskedPromisesView } from './dto/promise.view.js';
import { plansErrors } from './plans.errors.js';
import { lockAsked, mandatesOf, waitingPromises } from './promises.queries.js';
import { refusedConfirmation, refusedRefusal, type PromiseAnswerer } from './rules/index.js';
import { ServicePromise } from './service-promise.entity.js';

type Waiting = Omit<AskedPromiseView, 'allowedActions'> & { hasMandate: boolean };

/** A service's own word: given or refused by its leader or by somebody of it who carries a mandate. */
@Injectable()
export class ServicePromisesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
  ) {}

  async waiting(caller: Ticket): Promise<AskedPromisesView> {
    const rows = await this.database.read<Waiting>(caller, waitingPromises);
    const items = rows.map(({ hasMandate, ...row }): AskedPromiseView => ({
      ...row,
      allowedActions: hasMandate ? ['confirm', 'refuse'] : [],
    }));
    return { items };
  }

  async confirm(
    caller: Ticket,
    familyId: string,
    id: string,
    dto: ConfirmPromiseDto,
  ): Promise<AnsweredPromiseView> {
    const { what, startsOn = null, due = null } = dto;
    return this.database.write(caller, async (tx) => {
      const [asked, answerer] = await this.askedOf(tx, familyId, id);
      const refused = refusedConfirmation(asked, { what, startsOn, due }, answerer);
      if (refused !== null) throw plansErrors['promise-refused']({ because: refused });
      await this.answer(tx, id, { state: 'confirmed', answerText: what, startsOn, dueOn: due });
      await this.events.record(tx, {
        ...toldTo(familyId, asked),
        type: 'service-promise-confirmed',
        payload: { promiseId: id, serviceId: asked.serviceId },
      });
      return { id, state: 'confirmed', startsOn, due };
    });
  }

  async refuse(
    caller: Ticket,
    familyId: string,
    id: string,
    { reason, because = 'other' }: RefusePromiseDto,
  ): Promise<AnsweredPromiseView> {
    return this.database.write(caller, async (tx) => {
      const [asked, answerer] = await this.askedOf(tx, familyId, id);
      const refused = refusedRefusal(asked, reason, answerer);
      if (refused !== null) throw plansErrors['promise-refused']({ because: refused });
      await this.answer(tx, id, { state: 'refused', answerText: reason });
      await this.events.record(tx, {
        ...toldTo(familyId, asked),
        type: 'service-promise-refused',
        payload: { promiseId: id, serviceId: asked.serviceId, reason: because },
      });
      return { id, state: 'refused' };
    });
  }

  private async askedOf(tx: Tx, familyId: string, id: string) {
    const { municipalityId, staff } = tx.actor;
    assertAllowed(tx.actor, 'answer', 'ServicePromise', { municipalityId });
    const asked = await lockAsked(tx, familyId, id);
    const posts = staff.flatMap(({ serviceId, role }) => (serviceId === null ? [] : [{ serviceId, role }]));
    const answerer: PromiseAnswerer = { staff: posts, mandates: await mandatesOf(tx) };
    return [asked, answerer] as const;
  }

  private async answer(tx: Tx, id: string, said: Partial<ServicePromise>): Promise<void> {
    const mine = { answeredBy: tx.actor.personId, answeredAt: tx.at };
    await tx.mark(ServicePromise, { municipalityId: tx.municipalityId, id }, { ...said, ...mine });
  }
}

/** Who asked is told. The family is not: which services were asked may itself be a secret of one of them. */
export function toldTo(
  familyId: string,
  { subjectIds, area, askedBy }: Pick<ServicePromise, 'subjectIds' | 'area' | 'askedBy'>,
) {
  return { familyId, subjectIds, area, lane: 'named-persons' as const, namedIds: [askedBy] };
}
