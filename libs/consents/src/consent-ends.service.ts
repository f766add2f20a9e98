import { Injectable } from '@nestjs/common';
import { CircleListeners, type Withdrawal } from '#families';
import { assertAllowed } from '#platform/access';
import { Database, settle, statement, type BareTx, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { askAgain } from './ask-again.js';
import { handsOf } from './consent-views.js';
import { Consent } from './consent.entity.js';
import { consentErrors } from './consents.errors.js';
import { consentFacts, consentsOf, type ConsentFacts, type ConsentRow } from './consents.queries.js';
import { mayTakeBack } from './rules/acts.js';
import { shownState } from './rules/terms.js';
import { isPossible, type ConsentAct } from './rules/transitions.js';
import { whyMayKnow, whySeesConsent } from './rules/visible.js';
import type { ConsentState, NeverValidReason } from './rules/words.js';
import { tellOfAnswer } from './tell-of-consent.js';

/** What ends a consent by somebody's hand, effective on the very next request. */
@Injectable()
export class ConsentEndsService {
  constructor(
    private readonly database: Database,
    private readonly circle: CircleListeners,
  ) {}

  /** As easy as giving, and nobody's yes is needed for it. */
  async withdraw(caller: Ticket, familyId: string, consentId: string): Promise<void> {
    const opening = (tx: BareTx) => this.opening(tx, familyId, consentId);
    await this.database.act(caller, opening, async (tx, [waiting, facts]) => {
      assertAllowed(tx.actor, 'withdraw', 'Consent', { familyId });
      const row = seen(facts, consentId);
      if (!mayTakeBack(row, handsOf(tx, familyId, facts, row.subjectId))) throw platformErrors['not-found']();
      assertPossible(tx, row, 'withdraw');
      await withdrawn(tx, familyId, row, facts);
      await askAgain(tx, familyId, waiting, facts, { ...row, state: 'withdrawn' });
    });
  }

  /** It was never valid: its service sees nothing from now on, and what was built on it is listed to the coordinator. */
  async invalidate(
    caller: Ticket,
    familyId: string,
    consentId: string,
    reason: NeverValidReason,
  ): Promise<void> {
    const opening = (tx: BareTx) => this.opening(tx, familyId, consentId);
    await this.database.act(caller, opening, async (tx, [waiting, facts]) => {
      assertAllowed(tx.actor, 'stop', 'Consent', { familyId });
      const row = seen(facts, consentId);
      assertPossible(tx, row, 'invalidate');
      const { subjectId, serviceId } = row;
      const about = { consentId, subjectId, serviceId, reason };
      const what = { type: 'consent-invalidated', payload: about } as const;
      await tellOfAnswer(tx, familyId, row, what, 'consent-ended', facts);
      end(tx, row, { state: 'invalidated', endReason: reason });
      await askAgain(tx, familyId, waiting, facts, { ...row, state: 'invalidated' });
    });
  }

  /** Whoever closes the plan for themself, or wants one service gone, takes back what is open about themself. */
  async withdrawOwn(tx: Tx, { familyId, personId, serviceId }: Withdrawal): Promise<void> {
    // The family first, as whoever gives or takes back one does: two in another order would wait for each other.
    const [, all] = await settle([this.circle.waiting(tx, familyId), consentsOf(tx, familyId)]);
    const own = all.filter(
      (row) => row.subjectId === personId && [null, row.serviceId].includes(serviceId) && canStill(tx, row),
    );
    if (own.length === 0) return;
    const facts = await consentFacts(tx, familyId);
    for (const row of own) await withdrawn(tx, familyId, row, facts);
  }

  /** What waits in the family, the consent kept from changing meanwhile, and what the rules ask about all of them. */
  private opening(tx: BareTx, familyId: string, consentId: string) {
    const waiting = this.circle.waiting(tx, familyId);
    tx.send(lock, [familyId, consentId]);
    return settle([waiting, consentFacts(tx, familyId)]);
  }
}

/** What the viewer cannot see is not there; what the log-in alone hides waits for a stronger one. */
function seen(facts: ConsentFacts, consentId: string): ConsentRow {
  const row = facts.consents.find(({ id }) => id === consentId);
  if (row === undefined || whyMayKnow(facts.viewer, row, facts) === null) throw platformErrors['not-found']();
  if (whySeesConsent(facts.viewer, row, facts) === null)
    throw platformErrors['step-up-needed']({ because: 'too-low', wants: 'high' });
  return row;
}

/** A consent past its last day has expired, whether or not that is written down yet. */
function stateOn(tx: Tx, row: ConsentRow): ConsentState {
  const shown = shownState(row, tx.today);
  return shown === 'waiting' ? 'given' : shown;
}

const canStill = (tx: Tx, row: ConsentRow): boolean => isPossible(stateOn(tx, row), 'withdraw');

function assertPossible(tx: Tx, row: ConsentRow, act: ConsentAct): void {
  if (!isPossible(stateOn(tx, row), act)) throw consentErrors['consent-not-given']();
}

async function withdrawn(tx: Tx, familyId: string, row: ConsentRow, facts: ConsentFacts): Promise<void> {
  const { id: consentId, subjectId, serviceId } = row;
  const about = { consentId, subjectId, serviceId };
  const what = { type: 'consent-withdrawn', payload: about } as const;
  await tellOfAnswer(tx, familyId, row, what, 'consent-ended', facts);
  end(tx, row, { state: 'withdrawn' });
}

const lock = statement(
  'lock-consent',
  'select 1 from consent where municipality_id = (select ctx.municipality()) and family_id = $1 and id = $2 for no key update',
);

function end(tx: Tx, { id, version }: ConsentRow, set: Partial<Pick<Consent, 'state' | 'endReason'>>): void {
  const key = { municipalityId: tx.municipalityId, id, version };
  tx.changeLocked(Consent, key, { ...set, endedAt: tx.at, endedBy: tx.actor.personId });
}
