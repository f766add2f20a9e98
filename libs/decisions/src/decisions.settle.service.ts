import { Injectable } from '@nestjs/common';
import type { DecisionStatus, Instant, MatterClass } from '#contract';
import { policyOf } from '#municipalities';
import { Events, type EventType } from '#platform/audit';
import { fallsOnHoliday } from '#platform/clock';
import type { CaseFile } from './case-file.js';
import { loadCase, loadFacts, type Within } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import { Decision } from './decision.entity.js';
import { DecisionDues } from './decisions.due.js';
import { EffectService } from './decisions.effect.service.js';
import { foldCase } from './fold-facts.js';
import { TrialEnds } from './trial-ends.js';
import {
  closesAgainAt,
  effectAt,
  hasOpenTalk,
  statedEffectAt,
  stillToSign,
  tellingOf,
  transitionOf,
  type Folded,
  type FoldOutcome,
  type Step,
} from './rules/index.js';

type Settling = Extract<Step, 'agree' | 'decline' | 'reroute' | 'reopen'>;

const stepOf: Readonly<Record<FoldOutcome, Settling>> = {
  agreed: 'agree',
  'not-agreed': 'decline',
  'other-route': 'reroute',
  open: 'reopen',
};

const told: Readonly<Record<Settling, EventType>> = {
  agree: 'decision-agreed',
  decline: 'decision-not-agreed',
  reroute: 'decision-other-route',
  reopen: 'decision-reopened',
};

/** After every answer or change of facts: fold again, and let the decision stand where the answers put it. */
@Injectable()
export class SettlingService {
  constructor(
    private readonly events: Events,
    private readonly effect: EffectService,
    private readonly dues: DecisionDues,
    private readonly trials: TrialEnds,
  ) {}

  /**
   * The family and the decision are locked by the caller. `before`: how it stood when the circle changed; taking a
   * requirement out has then opened an agreed decision already.
   */
  async settle(
    tx: Within,
    familyId: string,
    decisionId: string,
    before: DecisionStatus | null = null,
  ): Promise<DecisionStatus> {
    const reason = before === null ? 'answers-changed' : 'circle-changed';
    let found = await loadCase(tx, familyId, decisionId);
    if (before === 'agreed' && found.status === 'proposed') {
      await this.openAgain(tx, found, reason);
      found = await loadCase(tx, familyId, decisionId);
    }
    const facts = await loadFacts(tx, familyId);
    const folded = foldCase(found, facts.circle, tx.today);
    const step = stepFrom(found.status, folded.outcome);
    const to = movedTo(found.status, step);
    if (to === null) return found.status;
    if (step === 'reopen') return this.openAgain(tx, found, reason, folded);
    if (step === 'agree')
      return this.agree(tx, found, await this.effectTime(tx, found, folded, facts.country));
    await this.move(tx, found, { status: to, effectAt: null });
    await this.tell(tx, found, step);
    await this.closed(tx, found);
    return to;
  }

  /** As `settle`, where all that was read still holds: nothing more is asked unless the answers move the decision. */
  async settleAsRead(
    tx: Within,
    { found, facts }: Pick<CaseFile, 'found' | 'facts'>,
  ): Promise<DecisionStatus> {
    const { outcome } = foldCase(found, facts.circle, tx.today);
    if (movedTo(found.status, stepFrom(found.status, outcome)) === null) return found.status;
    return this.settle(tx, found.familyId, found.id);
  }

  private async agree(tx: Within, found: DecisionCase, at: string): Promise<DecisionStatus> {
    await this.move(tx, found, { status: 'agreed', effectAt: at });
    await this.tell(tx, found, 'agree');
    await this.dues.agreed(tx, found.familyId, found.id, found.currentVersion, at);
    return this.effect.takeEffectIfDue(tx, found.familyId, found.id);
  }

  /** Answers are missing again: it may end unanswered, but not before whoever is asked now has had time. */
  private async openAgain(
    tx: Within,
    found: DecisionCase,
    reason: string,
    folded: Folded | null = null,
  ): Promise<DecisionStatus> {
    const closesAt = closesAgainAt(tx.at, found.closesAt, found.urgent);
    await this.move(tx, found, { status: 'proposed', effectAt: null, closesAt });
    if (closesAt !== null)
      await this.dues.expires(tx, found.familyId, found.id, found.currentVersion, closesAt);
    await this.tell(tx, found, 'reopen', reason);
    if (found.status !== 'other-route' || folded === null) return 'proposed';
    // Nobody was reminded while another route was looked for: whoever has not answered is asked anew.
    const open = { closesAt, atOnce: true };
    await this.dues.askAgain(tx, found.familyId, found.id, found.currentVersion, stillToSign(folded), open);
    return this.settle(tx, found.familyId, found.id);
  }

  /** The end has moved, or an answer fell away: whoever must answer is reminded by the end that holds now. */
  async remindTheRest(tx: Within, familyId: string, decisionId: string): Promise<void> {
    const found = await loadCase(tx, familyId, decisionId);
    if (found.status !== 'proposed' || hasOpenTalk(found.talks)) return;
    const facts = await loadFacts(tx, familyId);
    const waiting = stillToSign(foldCase(found, facts.circle, tx.today));
    const { closesAt, currentVersion } = found;
    await this.dues.askAgain(tx, familyId, decisionId, currentVersion, waiting, { closesAt, atOnce: false });
  }

  /** A private call was held: what is urgent and agreed need not wait for the morning once every signer was called. */
  async callHeld(tx: Within, familyId: string, decisionId: string): Promise<void> {
    const found = await loadCase(tx, familyId, decisionId);
    if (found.status !== 'agreed' || found.effectAt === null) return;
    const facts = await loadFacts(tx, familyId);
    const folded = foldCase(found, facts.circle, tx.today);
    const at = await this.effectTime(tx, found, folded, facts.country);
    if (Date.parse(at) >= Date.parse(found.effectAt)) return;
    const key = { municipalityId: tx.municipalityId, id: found.id, version: found.version };
    await tx.change(Decision, key, { effectAt: at });
    await this.dues.agreed(tx, familyId, found.id, found.currentVersion, at);
    await this.effect.takeEffectIfDue(tx, familyId, decisionId);
  }

  private async move(
    tx: Within,
    found: DecisionCase,
    to: Partial<Pick<Decision, 'status' | 'effectAt' | 'closesAt'>>,
  ): Promise<void> {
    const key = { municipalityId: tx.municipalityId, id: found.id, version: found.version };
    await tx.change(Decision, key, { ...to, statusSince: tx.at });
  }

  private async closed(tx: Within, found: DecisionCase): Promise<void> {
    await this.trials.endFor(tx, found.familyId, found.id, 'closed');
    await this.dues.closed(tx, found.id);
  }

  private async effectTime(
    tx: Within,
    found: DecisionCase,
    folded: Folded,
    country: 'NO' | 'DK',
  ): Promise<Instant> {
    const classes: readonly MatterClass[] = found.parts.map(({ matterClass }) => matterClass);
    const signers = folded.requirements.filter(({ role }) => role === 'sign').map(({ personId }) => personId);
    // A call about an earlier version was about something else.
    const held = found.privateCalls.filter(({ endedAt }) => endedAt >= (found.openedAt ?? endedAt));
    const calls = [...new Set(signers)].map(
      (id) => held.find(({ personId }) => personId === id)?.endedAt ?? null,
    );
    return effectAt({
      agreedAt: found.status === 'agreed' ? found.statusSince : tx.at,
      classes,
      country,
      isHoliday: (day) => fallsOnHoliday(country, day),
      workingDays: await policyOf(tx, 'effect-delay-working-days'),
      urgent: found.urgent,
      privateCalls: calls,
      statedAt: statedEffectAt(found.parts, country),
    });
  }

  private async tell(tx: Within, found: DecisionCase, step: Settling, reason?: string): Promise<void> {
    const base = { decisionId: found.id, version: found.currentVersion };
    const payload =
      step === 'agree'
        ? { ...base, rootHash: found.rootHash ?? '' }
        : reason === undefined
          ? base
          : { ...base, reason };
    await this.events.record(tx, {
      type: told[step],
      familyId: found.familyId,
      ...tellingOf(found.parts, found.draftedBy),
      payload: payload,
    });
  }
}

/** Where a step leads from here; `null` when it leads nowhere else. */
function movedTo(status: DecisionStatus, step: Settling): DecisionStatus | null {
  const transition = transitionOf(status, step);
  return 'refused' in transition || transition.to === status ? null : transition.to;
}

/** Another route that has opened opens the decision first; what the answers make of it follows. */
function stepFrom(status: DecisionStatus, outcome: FoldOutcome): Settling {
  return status === 'other-route' && outcome !== 'other-route' ? 'reopen' : stepOf[outcome];
}
