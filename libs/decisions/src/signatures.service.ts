import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events, KeyFolder, laidOutJson, type ReceiptFile } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { CallBack } from './call-back.entity.js';
import { lockCase, sightOf } from './cases.queries.js';
import type { CaseSignature, DecisionCase } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';
import { SettlingService } from './decisions.settle.service.js';
import type { CallBackDto } from './dto/sign-decision.dto.js';
import { isWithdrawable, sheetDocument, sheetFor, sheetHash } from './rules/index.js';
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
    private readonly keys: KeyFolder,
    private readonly settling: SettlingService,
  ) {}

  /** One's own, until effect. Afterwards there is reconsideration. */
  async withdraw(caller: Ticket, familyId: string, signatureId: string): Promise<{ status: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'withdraw', 'Signature', { familyId });
      const { found, signature } = await this.lockSignature(tx, familyId, signatureId);
      if (signature.personId !== tx.actor.personId) throw platformErrors['not-found']();
      if (signature.withdrawn || signature.version !== found.currentVersion) throw decisionErrors['already-closed']();
      if (!isWithdrawable(tx.at, found.inEffectAt)) throw decisionErrors['step-not-open']({ because: 'already-in-effect', status: found.status, allowed: ['ask-reconsideration'] });
      await tx.insert(SignatureWithdrawal, { municipalityId: tx.municipalityId, id: newId(), familyId, signatureId, withdrawnBy: tx.actor.personId, withdrawnAt: tx.at });
      await this.events.record(tx, {
        type: 'signature-withdrawn', familyId, subjectIds: [signature.personId], area: null, lane: 'only-me',
        payload: { decisionId: found.id, version: signature.version, signatureId, signerId: signature.personId },
      });
      return { status: await this.settling.settle(tx, familyId, found.id) };
    });
  }

  async callBack(caller: Ticket, familyId: string, signatureId: string, dto: CallBackDto): Promise<{ status: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'CallBack', { familyId });
      const { found, signature } = await this.lockSignature(tx, familyId, signatureId);
      const serviceId = tx.actor.ties.find((tie) => tie.familyId === familyId && tie.kind === 'professional')?.serviceId;
      if (signature.route !== 'paper' && signature.route !== 'oral') throw platformErrors['not-found']();
      if (signature.calledBack || serviceId === undefined || serviceId === null) throw decisionErrors['already-closed']();
      await tx.insert(CallBack, { municipalityId: tx.municipalityId, id: newId(), familyId, signatureId, calledBy: tx.actor.personId, serviceId, confirmed: dto.confirmed, note: dto.note ?? null, calledAt: tx.at });
      await this.events.record(tx, {
        type: 'signature-called-back', familyId, subjectIds: [signature.personId], area: null, lane: 'subjects',
        payload: { decisionId: found.id, signatureId, signerId: signature.personId, confirmed: dto.confirmed },
      });
      return { status: await this.settling.settle(tx, familyId, found.id) };
    });
  }

  /** For whoever gave it, and for the coordinator who recorded it on paper. */
  async receipt(caller: Ticket, familyId: string, signatureId: string): Promise<string> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Signature', { familyId });
      const { found, signature } = await this.lockSignature(tx, familyId, signatureId);
      if (signature.personId !== tx.actor.personId && signature.recordedBy !== tx.actor.personId) throw platformErrors['not-found']();
      const { receipt } = await tx.one<{ receipt: string }>('select receipt from signature where municipality_id = $1 and id = $2', [tx.municipalityId, signatureId]);
      return laidOutJson(await this.receiptFile(tx, found, signature, receipt));
    });
  }

  private async receiptFile(tx: Tx, found: DecisionCase, signature: CaseSignature, receipt: string): Promise<ReceiptFile> {
    const kid = kidOf(receipt);
    const key = this.keys.publicKeys().keys.find((each) => each.kid === kid);
    if (key === undefined) throw platformErrors['not-found']();
    const sight = await sightOf(tx, found.familyId, found, [signature.personId]);
    const sheet = sheetFor(signature.personId, found.parts, sight.maySeePart);
    // The sheet goes along only while it still is the one that was answered and the reader may see all of it.
    const whole = signature.personId === tx.actor.personId && sheetHash(sheet) === signature.sheetHash;
    return { format: 'velferdslab/receipt@1', receipt, keys: { keys: [key] }, ...(whole ? { sheet: sheetDocument(sheet) } : {}) };
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

function kidOf(receipt: string): string {
  const header: unknown = JSON.parse(Buffer.from(receipt.split('.')[0] ?? '', 'base64url').toString('utf8'));
  return typeof header === 'object' && header !== null && 'kid' in header && typeof header.kid === 'string' ? header.kid : '';
}
