import { Injectable } from '@nestjs/common';
import { assertAllowed, isAllowed, type Viewer } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, settle, type BareTx, type Ticket, type Tx } from '#platform/database';
import { platformErrors, type DomainError } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { fileOf, readFile, type ReadingFile } from './case-file.js';
import { loadCase, loadFacts, sightOf, type Sight } from './cases.queries.js';
import { coordinatorReadingFor } from './child-voices.queries.js';
import type { DecisionCase } from './decision-case.js';
import { decisionView, triable, untold } from './decision-views.js';
import { Decision } from './decision.entity.js';
import { DecisionDues } from './decisions.due.js';
import { decisionErrors } from './decisions.errors.js';
import { ProposingService } from './decisions.propose.service.js';
import { assertStep } from './decisions.steps.js';
import { assertNewest } from './draft-conflict.js';
import { newDecision, unfinishedDraftOf, urgencyOf } from './drafts.js';
import type { DecisionView } from './dto/decision.view.js';
import type { Preview } from './freezing.js';
import type { DecisionList } from './dto/decision-list.view.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import { tellingOf } from './rules/index.js';
import { TrialEnds } from './trial-ends.js';
import { readSheet, type SheetAnswer } from './sheet-reading.js';
import { assertNothingIsHidden, lockSeen } from './seen-cases.js';
import { sawAsRead, sawDecisions, wroteAll } from './seen-parts.js';
import { reachFor } from './reaching.js';

/** Writing proposals, reading decisions, taking them back. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly proposing: ProposingService,
    private readonly events: Events,
    private readonly dues: DecisionDues,
    private readonly trials: TrialEnds,
  ) {}

  async draft(
    caller: Ticket,
    familyId: string,
    dto: DraftDecisionDto,
    click: Click | undefined,
  ): Promise<DecisionView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Decision', { familyId });
      const { id } = await once(tx, click, () => this.write(tx, familyId, dto));
      return this.view(tx, familyId, id);
    });
  }

  /** Writes a new draft inside another's transaction: an idea, minutes, or a step somebody stopped. */
  async write(
    tx: Tx,
    familyId: string,
    dto: DraftDecisionDto,
    revisesId: string | null = null,
  ): Promise<{ id: string }> {
    const draftedAs = isAllowed(tx.actor, 'record', 'Signature', { familyId }) ? 'coordination' : 'family';
    const decision = newDecision(tx, {
      familyId,
      draftedAs,
      revisesId,
      question: dto.question,
      ...urgencyOf(dto),
      draft: unfinishedDraftOf(dto, tx.actor.personId),
    });
    await tx.insert(Decision, decision);
    const told = { familyId, subjectIds: [tx.actor.personId], area: null, lane: 'only-me' } as const;
    await this.events.record(tx, { ...told, type: 'decision-drafted', payload: { decisionId: decision.id } });
    return { id: decision.id };
  }

  async edit(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    seen: number,
    dto: DraftDecisionDto,
  ): Promise<DecisionView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Decision', { familyId });
      const found = await lockSeen(tx, familyId, decisionId);
      const { parts } = await this.view(tx, familyId, decisionId);
      assertStep(found.status, 'edit');
      assertNewest(found, seen, dto);
      if (parts.length < found.draft.parts.length) await assertNothingIsHidden(tx, found, found.draft.parts);
      const draft = unfinishedDraftOf(dto, tx.actor.personId, { draft: found.draft.parts, sent: [] });
      await tx.change(
        Decision,
        { municipalityId: tx.municipalityId, id: decisionId, version: seen },
        { question: dto.question, ...urgencyOf(dto), draft },
      );
      return this.view(tx, familyId, decisionId);
    });
  }

  async withdraw(caller: Ticket, familyId: string, decisionId: string): Promise<DecisionView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'withdraw', 'Decision', { familyId });
      const found = await lockSeen(tx, familyId, decisionId);
      const { allowedActions } = await this.view(tx, familyId, decisionId);
      assertStep(found.status, 'withdraw');
      if (!allowedActions.includes('withdraw')) throw decisionErrors['not-asked']();
      await tx.change(
        Decision,
        { municipalityId: tx.municipalityId, id: decisionId, version: found.version },
        { status: 'withdrawn', statusSince: tx.at },
      );
      await this.trials.endFor(tx, familyId, decisionId, 'closed');
      await this.dues.closed(tx, decisionId);
      await this.events.record(tx, {
        type: 'decision-withdrawn',
        familyId,
        ...tellingOf(found.parts, found.draftedBy),
        payload: { decisionId, version: found.currentVersion },
      });
      return this.view(tx, familyId, decisionId);
    });
  }

  async show(caller: Ticket, familyId: string, decisionId: string): Promise<DecisionView> {
    const both = (tx: BareTx) =>
      settle([readFile(tx, familyId, decisionId), sawAsRead(tx, familyId, decisionId)]);
    const asRead = await this.database.look(caller, both, (tx, [file, written]) => {
      assertAllowed(tx.actor, 'read', 'Decision', { familyId });
      if (file.found?.status === 'draft') return null;
      const reading = glanceAt(tx, file);
      return wroteAll(written, reading) ? reading.view : null;
    });
    if (asRead !== null) return asRead;
    const opening = (tx: BareTx) => readFile(tx, familyId, decisionId);
    return this.database.act(caller, opening, async (tx, file) => {
      const reading = await this.read(tx, familyId, file);
      await sawDecisions(tx, familyId, [reading]);
      return reading.view;
    });
  }

  async list(caller: Ticket, familyId: string): Promise<DecisionList> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Decision', { familyId });
      const ids = await tx.rows<{ id: string }>(
        'select id from decision where municipality_id = $1 and family_id = $2 order by status_since desc, id limit 200',
        [tx.municipalityId, familyId],
      );
      const facts = await loadFacts(tx, familyId);
      const found = await Promise.all(ids.map(({ id }) => loadCase(tx, familyId, id)));
      const read = await Promise.all(found.map((each) => this.glance(tx, each, facts)));
      const shown = read.flatMap((one) => one ?? []);
      await sawDecisions(
        tx,
        familyId,
        shown.map((one) => ({ ...one, view: { childViews: [] } })),
      );
      return { items: shown.map((one) => lineOf(tx, one)) };
    });
  }

  /** The caller's own sheet as it goes into an export: what proves it, and nothing computed from other versions. */
  async sheet(caller: Ticket, familyId: string, decisionId: string, n: number): Promise<SheetAnswer> {
    return this.database.write(caller, async (tx) => (await readSheet(tx, familyId, decisionId, n)).answer);
  }

  /** The decision as the caller may know it; `not-found` when that is nothing. */
  async view(tx: Tx, familyId: string, decisionId: string): Promise<DecisionView> {
    return (await this.read(tx, familyId, await readFile(tx, familyId, decisionId))).view;
  }

  private async read(tx: Tx, familyId: string, file: ReadingFile): Promise<Glance> {
    assertAllowed(tx.actor, 'read', 'Decision', { familyId });
    const { found } = file;
    const isDraft = found?.status === 'draft';
    return glanceAt(tx, file, isDraft ? await this.proposing.preview(tx, found, found.draft) : null);
  }

  private async glance(
    tx: Tx,
    found: DecisionCase,
    facts: Awaited<ReturnType<typeof loadFacts>>,
  ): Promise<Glance | null> {
    const sight = await sightOf(tx, found.familyId, found, [tx.actor.personId]);
    const viewer = sight.viewer(tx.actor.personId);
    if (viewer === null) return null;
    const view = decisionView({ found, facts, sight, viewer, at: tx.at, preview: null, reach: [] });
    return view === null ? null : { found, sight, viewer, view };
  }
}

/** A decision with whoever reads it and what they may know of it. */
interface Glance {
  readonly found: DecisionCase;
  readonly sight: Sight;
  readonly viewer: Viewer;
  readonly view: DecisionView;
}

/** The decision as whoever asks may know it. `preview`: for a draft, what the rule says of it now. */
function glanceAt(tx: Tx, file: ReadingFile, preview: Preview | null = null): Glance {
  const { found, facts, sight } = fileOf(file);
  const viewer = sight.viewer(tx.actor.personId);
  if (viewer === null) throw hiddenFrom(viewer, found);
  const reach = reachFor(tx, found, file.leastTries);
  const situation = { found, facts, sight, viewer, at: tx.at, preview, reach };
  const view = decisionView(situation);
  if (view === null) throw hiddenFrom(viewer, found);
  if (preview !== null || viewer.coordinates) view.notTold = untold(situation);
  const known = reach.filter(({ personId }) => view.requirements.some((one) => one.personId === personId));
  if (known.length > 0) view.reach = known;
  const reading = coordinatorReadingFor(tx, found, facts, file.coordinatorSees);
  if (reading !== undefined) view.coordinatorReads = reading;
  if (view.allowedActions.includes('start-trial')) view.openToTrial = triable(situation, view);
  return { found, sight, viewer, view };
}

function lineOf(tx: Tx, { found, view }: Glance): DecisionList['items'][number] {
  const { id, question, areas, status, version, closesAt, effectAt, answered, allowedActions } = view;
  return {
    ...{ id, question, areas, status, version, closesAt, effectAt, answered },
    waitsForMe: allowedActions.includes('sign'),
    isMine: found.draftedBy === tx.actor.personId,
  };
}

/** What one is asked about health waits behind a stronger log-in; anything else unseen does not exist. */
function hiddenFrom(viewer: Viewer | null, found: DecisionCase): DomainError {
  const isAsked = found.requirements.some(({ personId }) => personId === viewer?.personId);
  if (viewer?.hidesHealth && isAsked)
    return platformErrors['step-up-needed']({ because: 'too-low', wants: 'high' });
  return platformErrors['not-found']();
}
