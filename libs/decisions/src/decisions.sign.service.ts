import { Injectable } from '@nestjs/common';
import type { DecisionStatus } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events, Keys, issueReceipt, sha256, type ReceiptRecord } from '#platform/audit';
import { interpretedIn } from '#people';
import { Database, newId, type BareTx, type Ticket, type Tx } from '#platform/database';
import { claimed, once, type Click } from '#platform/http';
import {
  answeredIn,
  answerOf,
  ownHand,
  recordOf,
  recordedHand,
  signatureRow,
  type Answered,
  type Hand,
} from './answer-rows.js';
import { assertFresh, delegationFor } from './fresh-login.js';
import { fileOf, openFile, type CaseFile, type FreshPolicies, type Opened } from './case-file.js';
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
import { assertKnown } from './seen-cases.js';
import { Signature } from './signature.entity.js';

export interface Signed {
  readonly signatureId: string;
  readonly status: DecisionStatus;
  readonly receipt: string;
}

type AnswerFile = CaseFile & { readonly policies: FreshPolicies };

interface Opening {
  readonly isMine: boolean;
  readonly opened: Opened;
}

/** What an answer asks of the database before anything is known of who gives it: the click claimed first, then the file. */
async function openToAnswer(
  tx: BareTx,
  familyId: string,
  decisionId: string,
  personIds: readonly string[],
  click: Click | undefined,
): Promise<Opening> {
  const [isMine, opened] = await Promise.all([
    claimed(tx, click),
    openFile(tx, familyId, decisionId, personIds),
  ]);
  return { isMine, opened };
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
    const signer = dto.onBehalfOf === undefined ? [] : [dto.onBehalfOf];
    const opening = (tx: BareTx) => openToAnswer(tx, familyId, decisionId, signer, click);
    return this.database.act(caller, opening, async (tx, { isMine, opened }) => {
      assertAllowed(tx.actor, 'answer', 'Signature', { familyId });
      const work = async () => {
        const file = await this.standing(tx, opened);
        assertKnown(tx, file.found, file.sight);
        const signerId = dto.onBehalfOf ?? tx.actor.personId;
        const delegationId =
          dto.onBehalfOf === undefined ? null : await delegationFor(tx, file.found, dto.onBehalfOf);
        const hand = { ...ownHand(tx), signerId, route: dto.route ?? 'own-device', delegationId };
        const interpreted = await interpretedIn(tx, familyId, dto.interpretedBy);
        return this.answer(tx, file, answeredIn(dto, dto.sheetHash, interpreted), hand);
      };
      return once(tx, click, work, isMine);
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
    const opening = (tx: BareTx) => openToAnswer(tx, familyId, decisionId, [dto.personId], click);
    return this.database.act(caller, opening, async (tx, { isMine, opened }) => {
      assertAllowed(tx.actor, 'record', 'Signature', { familyId });
      const work = async () => {
        const file = await this.standing(tx, opened);
        assertKnown(tx, file.found, file.sight);
        const { sheet } = this.sheetOf(tx, file, dto.personId);
        const interpreted = await interpretedIn(tx, familyId, dto.interpretedBy);
        return this.answer(tx, file, answeredIn(dto, sheetHash(sheet), interpreted), recordedHand(dto));
      };
      return once(tx, click, work, isMine);
    });
  }

  /** Rights are asked again when an answer is given: a birthday or an ended period may have passed unseen. */
  private async standing(tx: Tx, opened: Opened): Promise<AnswerFile> {
    const file = fileOf(opened);
    return { ...file, policies: opened.policies, found: await this.recomputing.standing(tx, file) };
  }

  private async answer(tx: Tx, file: AnswerFile, dto: Answered, hand: Hand): Promise<Signed> {
    const { found, policies } = file;
    assertStep(found.status, hand.identityChecked === null ? 'sign' : 'record-answer');
    if (!isTimeToSign(tx.at, found.earliestSignAt))
      throw decisionErrors['too-early']({ earliestSignAt: found.earliestSignAt });
    if (hand.authAt !== null) await assertFresh(tx, found, hand.signerId, policies);
    const { sheet, requirements, seenByHand } = this.sheetOf(tx, file, hand.signerId);
    // On another's behalf nobody signs what they could not read.
    if (hand.delegationId !== null && !seenByHand) throw decisionErrors['not-asked']();
    if (sheetHash(sheet) !== dto.sheetHash)
      throw decisionErrors['stale-sheet']({ version: found.currentVersion });
    assertUnanswered(found, hand.signerId);
    const asked = joinRequirements(requirements);
    await storeSheets(tx, found, found.currentVersion, found.parts, asked, file.sight.maySeePart);
    const signatureId = newId();
    const record = recordOf(tx, found, sheet, requirements, dto, hand, signatureId);
    const receipt = issueReceipt(record, this.keys.receipt);
    const row = signatureRow(tx, found, record, dto, hand, receipt);
    await tx.insert(Signature, row);
    await this.tell(tx, found, record, receipt);
    await this.dues.answered(tx, found.id, hand.signerId);
    const signatures = [...found.signatures, answerOf(found, row)];
    const status = await this.settling.settleAsRead(tx, { ...file, found: { ...found, signatures } });
    return { signatureId, status, receipt };
  }

  /** The signer's sheet as rights stand now: evaluated when it was sent, and again when it is answered. */
  private sheetOf(
    tx: Tx,
    { found, sight }: CaseFile,
    signerId: string,
  ): { sheet: Sheet; requirements: readonly CaseRequirement[]; seenByHand: boolean } {
    const requirements = found.requirements.filter(
      ({ personId, role, state }) => personId === signerId && role === 'sign' && state === 'open',
    );
    if (requirements.length === 0) throw decisionErrors['not-asked']();
    const sheet = sheetFor(signerId, found.parts, sight.maySeePart);
    const partIds = new Set(sheet.parts.map(({ id }) => id));
    if (!requirements.every(({ partId }) => partIds.has(partId))) throw decisionErrors['not-asked']();
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
