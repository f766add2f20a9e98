import { Inject, Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { platformErrors } from '#platform/errors';
import type { Action } from './action.entity.js';
import { CommitmentsService, toldOf } from './commitments.service.js';
import { getSeenAction } from './commitments.queries.js';
import type { PromiseDto } from './dto/promise.dto.js';
import type { PromiseView } from './dto/promise.view.js';
import { plansErrors } from './plans.errors.js';
import { assertSeenGoal, assertWrittenPart, consentedSubjects, givenNames } from './promises.queries.js';
import { actionFrom } from './rows.js';
import {
  isAskedWithNames,
  namesSomebody,
  refusedOwnPromise,
  type OwnPromiseDraft,
  type PlanPart,
} from './rules/index.js';
import { ServicePromise } from './service-promise.entity.js';
import { toldTo } from './service-promises.service.js';

/** One's own word, at once; and a service's word, asked for before the family is. */
@Injectable()
export class PromisesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
    @Inject(Events) private readonly events: Events,
  ) {}

  async promise(
    caller: Ticket,
    familyId: string,
    dto: PromiseDto,
    click: Click | undefined,
  ): Promise<PromiseView> {
    return this.database.write(caller, async (tx) => {
      const type = dto.kind === 'own' ? 'Promise' : 'ServicePromise';
      assertAllowed(tx.actor, 'add', type, { familyId });
      return once(tx, click, () =>
        dto.kind === 'own' ? this.promiseMyself(tx, familyId, dto) : this.ask(tx, familyId, dto),
      );
    });
  }

  private async promiseMyself(tx: Tx, familyId: string, dto: PromiseDto): Promise<PromiseView> {
    const me = tx.actor.personId;
    const old = dto.replacesId === undefined ? null : await getSeenAction(tx, familyId, dto.replacesId);
    if (dto.goalId !== undefined) await assertSeenGoal(tx, familyId, dto.goalId);
    const draft: OwnPromiseDraft = {
      actorId: me,
      kind: old === null ? 'action-add' : 'action-change',
      ownerIds: old === null ? [me] : [...old.ownerIds, ...old.ownerServiceIds],
      subjectIds: old?.subjectIds ?? [me],
      hasMoney: old !== null && old.moneyOre !== null,
      restsOn: old === null ? null : old.basisKind === 'own-promise' ? 'own-promise' : 'agreement',
    };
    const refused = refusedOwnPromise(draft);
    if (refused !== null) throw plansErrors['not-an-own-promise']({ because: refused });
    const basisId = await this.commitments.restOn(tx, familyId, { kind: 'own-promise', promisedBy: me });
    const content = actionFrom(
      partOf(dto, me, old),
      { familyId, authorId: me, basisId, partId: null, at: tx.at },
      old,
    );
    const state = old === null ? 'planned' : await this.commitments.giveWay(tx, 'action', old);
    const actionId = await this.commitments.setAction(tx, { ...content, state });
    await this.events.record(tx, {
      ...{ ...toldOf(content), type: 'own-promise-made', payload: { actionId } },
    });
    return { id: actionId, kind: 'own', state: 'planned', actionId };
  }

  private async ask(tx: Tx, familyId: string, dto: PromiseDto): Promise<PromiseView> {
    const { serviceId, what, whenWanted, area, subjectIds = [], withNames = false } = dto;
    if (serviceId === undefined || what === undefined || whenWanted === undefined)
      throw platformErrors['invalid-request']();
    await tx.one('select 1 from service where municipality_id = $1 and id = $2 and closed_on is null', [
      tx.municipalityId,
      serviceId,
    ]);
    const { decisionId = null, partId = null } = dto;
    if ((decisionId === null) !== (partId === null)) throw platformErrors['invalid-request']();
    if (decisionId !== null && partId !== null) await assertWrittenPart(tx, familyId, decisionId, partId);
    if (withNames) await this.assertConsented(tx, familyId, { serviceId, area, subjectIds });
    else await this.assertNoNames(tx, familyId, `${what} ${whenWanted}`);
    const id = newId();
    await tx.insert(ServicePromise, {
      ...{ municipalityId: tx.municipalityId, id, familyId, serviceId, area, what, whenWanted, withNames },
      ...{ subjectIds: [...subjectIds], askedBy: tx.actor.personId, askedAt: tx.at, state: 'asked' },
      ...{ decisionId, partId, answeredBy: null },
      ...{ answeredAt: null, answerText: null, startsOn: null, dueOn: null },
    });
    await this.events.record(tx, {
      ...toldTo(familyId, { subjectIds, area, askedBy: tx.actor.personId }),
      type: 'service-promise-asked',
      payload: { promiseId: id, serviceId },
    });
    return { id, kind: 'service', state: 'asked', serviceId };
  }

  private async assertConsented(
    tx: Tx,
    familyId: string,
    asked: Pick<ServicePromise, 'serviceId' | 'area' | 'subjectIds'>,
  ): Promise<void> {
    const consented = await consentedSubjects(tx, familyId, asked.serviceId, asked.area);
    if (!isAskedWithNames(asked.subjectIds, consented)) throw plansErrors['consent-missing']();
  }

  private async assertNoNames(tx: Tx, familyId: string, text: string): Promise<void> {
    if (namesSomebody(text, await givenNames(tx, familyId))) throw plansErrors['consent-missing']();
  }
}

/** Who sees it is chosen on it: another day or word leaves that as it was. */
function partOf(dto: PromiseDto, me: string, old: Action | null): PlanPart {
  const { area, title = '', text, goalId, due, lane = old?.lane ?? 'subjects' } = dto;
  const namedIds = lane === 'named-persons' && old?.lane === lane ? old.namedIds : [];
  return {
    ...{ id: '', kind: 'action-add', area, subjectIds: [me], lane, namedIds },
    payload: {
      ...{ title, owner: { kind: 'member', personId: me } },
      ...(text === undefined ? {} : { text }),
      ...(goalId === undefined ? {} : { goalId }),
      ...(due === undefined ? {} : { due }),
    },
  };
}
