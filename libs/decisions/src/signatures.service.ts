import { Injectable } from '@nestjs/common';
import type { DecisionStatus } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events, PublishedKeys, laidOutJson } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { CallBack } from './call-back.entity.js';
import { lockCase, sightOf } from './cases.queries.js';
import type { CaseSignature, DecisionCase } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';
import { SettlingService } from './decisions.settle.service.js';
import type { CallBackDto } from './dto/call-back.dto.js';
import { isUpheld, isWithdrawable, sheetDocument, sheetFor, sheetHash } from './rules/index.js';
import { SignatureWithdrawal } from './signature-withdrawal.entity.js';

interface Found {
  readonly found: DecisionCase;
  readonly signature: CaseSignature;
}

/** What happens to a signature after it was given: taken back, called back, shown as a receipt. */
@Injectable()
export class SignaturesService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly published: PublishedKeys,
    private readonly settling: SettlingService,
  ) {}

  /** One's own, until effect. Afterwards there is reconsideration. */
  async withdraw(caller: Ticket, familyId: string, signatureId: string): Promise<{ status: DecisionStatus }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'withdraw', 'Signature', { familyId });
      const { found, signature } = await this.lockSignature(tx, familyId, signatureId);
      if (signature.personId !== tx.actor.personId) throw platformErrors['not-found']();
      if (!isUpheld(signature, found.currentVersion)) throw decisionErrors['already-closed']();
      if (!isWithdrawable(found.inEffectAt))
        throw decisionErrors['step-not-open']({
          because: 'already-in-effect',
          status: found.status,
          allowed: ['ask-reconsideration'],
        });
      await tx.insert(SignatureWithdrawal, {
        municipalityId: tx.municipalityId,
        id: newId(),
        familyId,
        signatureId,
        withdrawnBy: tx.actor.personId,
        withdrawnAt: tx.at,
      });
      await this.events.record(tx, {
        type: 'signature-withdrawn',
        familyId,
        subjectIds: [signature.personId],
        area: null,
        lane: 'only-me',
        payload: {
          decisionId: found.id,
          version: signature.version,
          signatureId,
          signerId: signature.personId,
        },
      });
      return { status: await this.standsNow(tx, found) };
    });
  }

  async callBack(
    caller: Ticket,
    familyId: string,
    signatureId: string,
    dto: CallBackDto,
    click: Click | undefined,
  ): Promise<{ status: DecisionStatus }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'CallBack', { familyId });
      return once(tx, click, async () => {
        const { found, signature } = await this.lockSignature(tx, familyId, signatureId);
        await this.noteCall(tx, found, signature, dto);
        return { status: await this.standsNow(tx, found) };
      });
    });
  }

  private async noteCall(
    tx: Tx,
    found: DecisionCase,
    signature: CaseSignature,
    dto: CallBackDto,
  ): Promise<void> {
    const { familyId } = found;
    const serviceId =
      tx.actor.ties.find((tie) => tie.familyId === familyId && tie.kind === 'professional')?.serviceId ??
      null;
    if (signature.route !== 'paper' && signature.route !== 'oral') throw platformErrors['not-found']();
    if (signature.calledBack || signature.denied || serviceId === null)
      throw decisionErrors['already-closed']();
    await tx.insert(CallBack, {
      municipalityId: tx.municipalityId,
      id: newId(),
      familyId,
      signatureId: signature.id,
      calledBy: tx.actor.personId,
      serviceId,
      confirmed: dto.confirmed,
      note: dto.note ?? null,
      calledAt: tx.at,
    });
    const told = { familyId, subjectIds: [signature.personId], area: null, lane: 'subjects' } as const;
    const said = { signatureId: signature.id, signerId: signature.personId, confirmed: dto.confirmed };
    await this.events.record(tx, {
      ...told,
      type: 'signature-called-back',
      payload: { decisionId: found.id, ...said },
    });
  }

  /** An answer that fell away is waited for again. */
  private async standsNow(tx: Tx, { familyId, id }: DecisionCase): Promise<DecisionStatus> {
    const status = await this.settling.settle(tx, familyId, id);
    await this.settling.remindTheRest(tx, familyId, id);
    return status;
  }

  /** For whoever gave it, and for the coordinator who recorded it on paper. */
  async receipt(caller: Ticket, familyId: string, signatureId: string): Promise<string> {
    const { receipt, sheet } = await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Signature', { familyId });
      const { found, signature } = await this.lockSignature(tx, familyId, signatureId);
      if (signature.personId !== tx.actor.personId && signature.recordedBy !== tx.actor.personId)
        throw platformErrors['not-found']();
      const row = await tx.one<{ receipt: string }>(
        'select receipt from signature where municipality_id = $1 and id = $2',
        [tx.municipalityId, signatureId],
      );
      return { receipt: row.receipt, sheet: await this.answeredSheet(tx, found, signature) };
    });
    return laidOutJson(await this.published.receiptFile(receipt, sheet));
  }

  /** The sheet goes along only while it still is the one that was answered, and to the signer alone. */
  private async answeredSheet(
    tx: Tx,
    found: DecisionCase,
    signature: CaseSignature,
  ): Promise<ReturnType<typeof sheetDocument> | undefined> {
    if (signature.personId !== tx.actor.personId) return undefined;
    const sight = await sightOf(tx, found.familyId, found, [signature.personId]);
    const sheet = sheetFor(signature.personId, found.parts, sight.maySeePart);
    return sheetHash(sheet) === signature.sheetHash ? sheetDocument(sheet) : undefined;
  }

  private async lockSignature(tx: Tx, familyId: string, signatureId: string): Promise<Found> {
    const { decisionId } = await tx.one<{ decisionId: string }>(
      'select decision_id as "decisionId" from signature where municipality_id = $1 and family_id = $2 and id = $3',
      [tx.municipalityId, familyId, signatureId],
    );
    const found = await lockCase(tx, familyId, decisionId);
    const signature = found.signatures.find(({ id }) => id === signatureId);
    if (signature === undefined) throw platformErrors['not-found']();
    return { found, signature };
  }
}
