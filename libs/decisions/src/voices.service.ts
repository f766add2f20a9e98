import { Injectable } from '@nestjs/common';
import type { DecisionStatus } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { isLocalDate } from '#platform/clock';
import { interpretedIn, type Interpreted } from '#people';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { AlsoMe } from './also-me.entity.js';
import { lockCase, sightOf } from './cases.queries.js';
import { ChildView } from './child-view.entity.js';
import { sawVoices, voicesForCoordinator } from './child-voices.queries.js';
import type { DecisionCase } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';
import { RecomputingService } from './decisions.recompute.service.js';
import { SettlingService } from './decisions.settle.service.js';
import { assertStep } from './decisions.steps.js';
import type { ChildViewDto } from './dto/child-view.dto.js';
import type { VoicesForCoordinatorView } from './dto/voices-for-coordinator.view.js';
import type { ReadersDto, WeighDto } from './dto/weighing.dto.js';
import { isTalkCovering } from './rules/index.js';
import { lockSeen } from './seen-cases.js';
import { Weighing } from './weighing.entity.js';

/** What people say about a decision beside yes and no: a child's view, its weighing, "dette gjelder meg også". */
@Injectable()
export class VoicesService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly settling: SettlingService,
    private readonly recomputing: RecomputingService,
  ) {}

  async sayView(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: ChildViewDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      const own = dto.childId === undefined || dto.childId === tx.actor.personId;
      assertAllowed(tx.actor, own ? 'add' : 'record', 'ChildView', { familyId });
      return once(tx, click, async () => {
        const found = await lockSeen(tx, familyId, decisionId);
        assertStep(found.status, 'record-child-view');
        const childId = dto.childId ?? tx.actor.personId;
        assertHeard(found, childId);
        const id = newId();
        const interpreted = await interpretedIn(tx, familyId, dto.interpretedBy);
        await tx.insert(ChildView, viewRow(tx, found, { id, childId, ...interpreted }, dto));
        if (own && dto.coordinatorReads === true) await openToCoordinator(tx, found, childId);
        await this.tell(tx, found, 'child-heard', childId, id);
        await this.settling.settle(tx, familyId, decisionId);
        return { id };
      });
    });
  }

  /** The child alone chooses who reads the words, and may change it any time. */
  async chooseReaders(
    caller: Ticket,
    familyId: string,
    viewId: string,
    dto: ReadersDto,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'ChildView', { familyId });
      const { readableBy, coordinatorReads } = dto;
      const { childId, decisionId } = await this.viewOf(tx, familyId, viewId);
      if (childId !== tx.actor.personId) throw platformErrors['not-found']();
      const found = await lockCase(tx, familyId, decisionId);
      const key = { municipalityId: tx.municipalityId, id: viewId };
      await tx.mark(
        ChildView,
        key,
        coordinatorReads === undefined ? { readableBy } : { readableBy, coordinatorReads },
      );
      if (coordinatorReads === true) await openToCoordinator(tx, found, childId);
      if (coordinatorReads !== undefined) await this.settling.settle(tx, familyId, decisionId);
      return { id: viewId };
    });
  }

  async forCoordinator(caller: Ticket, familyId: string): Promise<VoicesForCoordinatorView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'record', 'ChildView', { familyId });
      const items = await voicesForCoordinator(tx, familyId);
      await sawVoices(tx, familyId, items);
      return { items };
    });
  }

  /** From 12 an objection holds the decision until the coordinator has recorded how it was weighed. */
  async weigh(
    caller: Ticket,
    familyId: string,
    viewId: string,
    dto: WeighDto,
  ): Promise<{ status: DecisionStatus }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'record', 'ChildView', { familyId });
      const { decisionId } = await this.viewOf(tx, familyId, viewId);
      const found = await lockCase(tx, familyId, decisionId);
      const view = found.views.find(({ id }) => id === viewId);
      if (view?.coordinatorReads !== true) throw platformErrors['not-found']();
      assertStep(found.status, 'weigh-objection');
      if (!view.objects || view.weighed) throw decisionErrors['already-closed']();
      await tx.insert(Weighing, {
        municipalityId: tx.municipalityId,
        id: newId(),
        familyId,
        childViewId: viewId,
        decisionId,
        weighedBy: tx.actor.personId,
        reasons: dto.reasons,
        toldChild: dto.toldChild,
        weighedAt: tx.at,
      });
      await this.tell(tx, found, 'objection-weighed', view.childId, viewId);
      return { status: await this.settling.settle(tx, familyId, decisionId) };
    });
  }

  private viewOf(tx: Tx, familyId: string, viewId: string): Promise<{ childId: string; decisionId: string }> {
    return tx.one(
      'select child_id as "childId", decision_id as "decisionId" from child_view where municipality_id = $1 and family_id = $2 and id = $3',
      [tx.municipalityId, familyId, viewId],
    );
  }

  /** A family member who sees the proposal adds themself; the class decides sign, heard or told. */
  async alsoMe(caller: Ticket, familyId: string, decisionId: string): Promise<{ status: DecisionStatus }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'answer', 'Decision', { familyId });
      const found = await lockSeen(tx, familyId, decisionId);
      const me = tx.actor.personId;
      const sight = await sightOf(tx, familyId, found, [me]);
      const seen = found.parts.filter((part) => sight.maySeePart(me, part));
      const isMember = tx.actor.ties.some((tie) => tie.familyId === familyId && tie.kind === 'member');
      if (seen.length === 0 || !isMember) throw platformErrors['not-found']();
      assertStep(found.status, 'also-me');
      if (found.additions.some(({ personId }) => personId === me)) throw decisionErrors['already-closed']();
      await this.addMe(tx, found);
      return tx.one<{ status: DecisionStatus }>(
        'select status from decision where municipality_id = $1 and id = $2',
        [tx.municipalityId, decisionId],
      );
    });
  }

  private async addMe(tx: Tx, found: DecisionCase): Promise<void> {
    const { personId } = tx.actor;
    const { familyId, id: decisionId, currentVersion: version } = found;
    await tx.insert(AlsoMe, {
      municipalityId: tx.municipalityId,
      id: newId(),
      familyId,
      decisionId,
      versionN: version,
      personId,
      saidAt: tx.at,
    });
    const told = { familyId, subjectIds: [personId], area: null, lane: 'subjects' } as const;
    await this.events.record(tx, {
      ...told,
      type: 'affected-added',
      payload: { decisionId, version, personId },
    });
    await this.recomputing.recompute(tx, familyId, decisionId);
  }

  private async tell(
    tx: Tx,
    found: DecisionCase,
    type: 'child-heard' | 'objection-weighed',
    childId: string,
    viewId: string,
  ): Promise<void> {
    // That a child was heard is the family's; that an objection was weighed would tell parents there was one.
    const lane = type === 'child-heard' ? 'subjects' : 'only-me';
    await this.events.record(tx, {
      type,
      familyId: found.familyId,
      subjectIds: [childId],
      area: null,
      lane,
      payload: { decisionId: found.id, version: found.currentVersion, childId, viewId },
    });
  }
}

/** Whoever lets the coordinator read lets them read all they have said of it: half a view cannot be weighed. */
async function openToCoordinator(tx: Tx, { id: decisionId }: DecisionCase, childId: string): Promise<void> {
  const { municipalityId } = tx;
  const earlier = await tx.rows<{ id: string }>(
    'select id from child_view where municipality_id = $1 and decision_id = $2 and child_id = $3 and not coordinator_reads',
    [municipalityId, decisionId, childId],
  );
  for (const { id } of earlier) await tx.mark(ChildView, { municipalityId, id }, { coordinatorReads: true });
}

function assertHeard(found: DecisionCase, childId: string): void {
  if (!found.requirements.some(({ personId, role }) => personId === childId && role === 'heard'))
    throw decisionErrors['not-asked']();
}

type Said = Interpreted & Pick<ChildView, 'id' | 'childId'>;

function viewRow(
  tx: Tx,
  found: DecisionCase,
  { id, childId, interpretedBy, interpreter }: Said,
  dto: ChildViewDto,
): ChildView {
  if (!dto.saysNothing && dto.words === undefined)
    throw platformErrors['invalid-request']({ errors: [{ field: 'words', faults: ['missing'] }] });
  return {
    municipalityId: tx.municipalityId,
    id,
    familyId: found.familyId,
    decisionId: found.id,
    versionN: found.currentVersion,
    childId,
    recordedBy: tx.actor.personId,
    words: dto.words ?? null,
    saysNothing: dto.saysNothing,
    objects: dto.objects,
    present: dto.present,
    readableBy: dto.readableBy ?? [],
    coordinatorReads: dto.coordinatorReads ?? false,
    language: dto.language,
    interpretedBy,
    interpreter,
    talkedOn: talkDay(tx, dto),
    recordedAt: tx.at,
  };
}

/** One talk may cover the decisions of 90 days, and none that is still to come. */
function talkDay(tx: Tx, { talkedOn = tx.today }: ChildViewDto): string {
  if (!isLocalDate(talkedOn) || !isTalkCovering(talkedOn, tx.today))
    throw platformErrors['invalid-request']({ errors: [{ field: 'talkedOn', faults: ['not-covered'] }] });
  return talkedOn;
}
