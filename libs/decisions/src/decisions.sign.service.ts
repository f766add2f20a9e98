import { Injectable } from '@nestjs/common';
import type { DecisionStatus } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events, Keys, issueReceipt, sha256, type ReceiptRecord } from '#platform/audit';
import { interpretedIn } from '#people';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { answeredIn, recordOf, signatureRow, type Answered, type Hand } from './answer-rows.js';
import { assertFresh, delegationFor } from './fresh-login.js';

import { sightOf } from './cases.queries.js';
import type { CaseRequirement, DecisionCase } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';
import { DecisionDues } from './decisions.due.js';
import { RecomputingService } from './decisions.recompute.service.js';
import { SettlingService } from './decisions.settle.service.js';
import { assertStep } from './decisions.steps.js';
import type { SignDecisionDto } from './dto/sign-decision.dto.js';
import type { RecordAnswerDto } from './dto/recorded-answer.dto.js';
import { joinRequirements } from './decision-case.js';
import { storeSheets } from './requirement-rows.js';
import { isTimeToSign, isUpheld, sheetFor, sheetHash, type Sheet } from './rules/index.js';
import { lockSeen } from './seen-cases.js';
import { Signature } from './signature.entity.js';

export interface Signed {
  readonly signatureId: string;
  readonly status: DecisionStatus;
  readonly receipt: string;
}

/** Lock, fold, write: one person's answer to one version, and what it makes of the decision. */
@Injectable()
export class SigningService {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly events: Events,
    private readonly settling: SettlingService,
    private readonly recomputing: RecomputingService,
    private readonly dues: DecisionDues,
  ) {}

  async sign(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: SignDecisionDto,
    click: Click | undefined,
  ): Promise<Signed> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'answer', 'Signature', { familyId });
      return once(tx, click, async () => {
        // Rights are asked again when an answer is given: a birthday or an ended period may have passed unseen.
        await this.recomputing.recompute(tx, familyId, decisionId);
        const found = await lockSeen(tx, familyId, decisionId);
        const signerId = dto.onBehalfOf ?? tx.actor.personId;
        const delegationId =
          dto.onBehalfOf === undefined ? null : await delegationFor(tx, found, dto.onBehalfOf);
        const hand = {
          signerId,
          route: dto.route ?? 'own-device',
          delegationId,
          acr: tx.actor.acr,
          authAt: tx.actor.authAt,
          identityChecked: null,
          note: null,
          present: null,
          copyGiven: null,
        };
        const interpreted = await interpretedIn(tx, familyId, dto.interpretedBy);
        return this.answer(tx, found, answeredIn(dto, dto.sheetHash, interpreted), hand);
      });
    });
  }

  /** On paper or by word of mouth: counts when another service has called back. */
  async record(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: RecordAnswerDto,
    click: Click | undefined,
  ): Promise<Signed> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'record', 'Signature', { familyId });
      return once(tx, click, async () => {
        await this.recomputing.recompute(tx, familyId, decisionId);
        const found = await lockSeen(tx, familyId, decisionId);
        const { sheet } = await this.sheetOf(tx, found, dto.personId);
        const hand = {
          signerId: dto.personId,
          route: dto.route,
          delegationId: null,
          acr: null,
          authAt: null,
          identityChecked: dto.identityChecked,
          note: dto.note,
          present: dto.present ?? [],
          copyGiven: dto.copyGiven,
        };
        const interpreted = await interpretedIn(tx, familyId, dto.interpretedBy);
        return this.answer(tx, found, answeredIn(dto, sheetHash(sheet), interpreted), hand);
      });
    });
  }

  private async answer(tx: Tx, found: DecisionCase, dto: Answered, hand: Hand): Promise<Signed> {
    assertStep(found.status, hand.identityChecked === null ? 'sign' : 'record-answer');
    if (!isTimeToSign(tx.at, found.earliestSignAt))
      throw decisionErrors['too-early']({ earliestSignAt: found.earliestSignAt });
    if (hand.authAt !== null) await assertFresh(tx, found, hand.signerId);
    const { sheet, requirements, seenByHand } = await this.sheetOf(tx, found, hand.signerId);
    // On another's behalf nobody signs what they could not read.
    if (hand.delegationId !== null && !seenByHand) throw decisionErrors['not-asked']();
    if (sheetHash(sheet) !== dto.sheetHash)
      throw decisionErrors['stale-sheet']({ version: found.currentVersion });
    assertUnanswered(found, hand.signerId);
    const signatureId = newId();
    const record = recordOf(tx, found, sheet, requirements, dto, hand, signatureId);
    const receipt = issueReceipt(record, this.keys.receipt);
    await tx.insert(Signature, signatureRow(tx, found, record, dto, hand, receipt));
    await this.tell(tx, found, record, receipt);
    await this.dues.answered(tx, found.id, hand.signerId);
    const status = await this.settling.settle(tx, found.familyId, found.id);
    return { signatureId, status, receipt };
  }

  /** The signer's sheet as rights stand now: evaluated when it was sent, and again when it is answered. */
  private async sheetOf(
    tx: Tx,
    found: DecisionCase,
    signerId: string,
  ): Promise<{ sheet: Sheet; requirements: readonly CaseRequirement[]; seenByHand: boolean }> {
    const requirements = found.requirements.filter(
      ({ personId, role, state }) => personId === signerId && role === 'sign' && state === 'open',
    );
    if (requirements.length === 0) throw decisionErrors['not-asked']();
    const sight = await sightOf(tx, found.familyId, found, [signerId, tx.actor.personId]);
    const sheet = sheetFor(signerId, found.parts, sight.maySeePart);
    const partIds = new Set(sheet.parts.map(({ id }) => id));
    if (!requirements.every(({ partId }) => partIds.has(partId))) throw decisionErrors['not-asked']();
    await storeSheets(
      tx,
      found,
      found.currentVersion,
      found.parts,
      joinRequirements(requirements),
      sight.maySeePart,
    );
    const seenByHand = sheet.parts.every((part) => sight.maySeePart(tx.actor.personId, part));
    return { sheet, requirements, seenByHand };
  }

  private async tell(tx: Tx, found: DecisionCase, record: ReceiptRecord, receipt: string): Promise<void> {
    await this.events.record(tx, {
      type: 'signature-given',
      familyId: found.familyId,
      subjectIds: [record.signerId],
      area: null,
      // What one answered is nobody else's to read: the history shows it to the signer alone.
      lane: 'only-me',
      payload: {
        decisionId: found.id,
        version: record.version,
        signatureId: record.signatureId,
        signerId: record.signerId,
        answer: record.answer,
        route: record.route,
        rootHash: record.rootHash,
        sheetHash: record.sheetHash,
        receiptHash: sha256(receipt),
      },
    });
  }
}

function assertUnanswered(found: DecisionCase, signerId: string): void {
  const own = found.signatures.filter((s) => s.personId === signerId && isUpheld(s, found.currentVersion));
  if (own.some(({ complete }) => complete))
    throw decisionErrors['already-answered']({ version: found.currentVersion });
}
