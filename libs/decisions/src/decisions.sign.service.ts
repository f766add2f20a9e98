import { Injectable } from '@nestjs/common';
import type { DecisionStatus, Instant, SignatureRoute } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events, KeyFolder, issueReceipt, saltedHash, sha256, type ReceiptRecord } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { policyOf } from '#municipalities';
import { lockCase, sightOf } from './cases.queries.js';
import type { CaseRequirement, DecisionCase } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';
import { DecisionDues } from './decisions.due.js';
import { SettlingService } from './decisions.settle.service.js';
import { assertStep } from './decisions.steps.js';
import type { RecordAnswerDto, SignDecisionDto } from './dto/sign-decision.dto.js';
import { joinRequirements } from './decision-case.js';
import { storeSheets } from './requirement-rows.js';
import { isTimeToSign, sheetFor, sheetHash, type Sheet } from './rules/index.js';
import { Signature } from './signature.entity.js';

export interface Signed {
  readonly signatureId: string;
  readonly status: DecisionStatus;
  readonly receipt: string;
}

interface Hand {
  readonly signerId: string;
  readonly route: SignatureRoute;
  readonly delegationId: string | null;
  readonly acr: Tx['actor']['acr'] | null;
  readonly authAt: Instant | null;
  readonly identityChecked: string | null;
  readonly note: string | null;
}

const freshMs = 10 * 60_000;

/** Lock, fold, write: one person's answer to one version, and what it makes of the decision. */
@Injectable()
export class SigningService {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyFolder,
    private readonly events: Events,
    private readonly settling: SettlingService,
    private readonly dues: DecisionDues,
  ) {}

  async sign(caller: Ticket, familyId: string, decisionId: string, dto: SignDecisionDto, click: Click | undefined): Promise<Signed> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'answer', 'Signature', { familyId });
      return once(tx, click, async () => {
        const found = await lockCase(tx, familyId, decisionId);
        const signerId = dto.onBehalfOf ?? tx.actor.personId;
        await assertFresh(tx, found);
        const delegationId = dto.onBehalfOf === undefined ? null : await delegationFor(tx, found, dto.onBehalfOf);
        const hand = { signerId, route: dto.route ?? 'own-device', delegationId, acr: tx.actor.acr, authAt: tx.actor.authAt, identityChecked: null, note: null };
        return this.answer(tx, found, { ...dto, alone: dto.alone ?? null }, hand);
      });
    });
  }

  /** On paper or by word of mouth: counts when another service has called back. */
  async record(caller: Ticket, familyId: string, decisionId: string, dto: RecordAnswerDto, click: Click | undefined): Promise<Signed> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'record', 'Signature', { familyId });
      return once(tx, click, async () => {
        const found = await lockCase(tx, familyId, decisionId);
        const { sheet } = await this.sheetOf(tx, found, dto.personId);
        const hand = { signerId: dto.personId, route: dto.route, delegationId: null, acr: null, authAt: null, identityChecked: dto.identityChecked, note: dto.note };
        return this.answer(tx, found, { ...dto, alone: null, sheetHash: sheetHash(sheet) }, hand);
      });
    });
  }

  private async answer(tx: Tx, found: DecisionCase, dto: Answered, hand: Hand): Promise<Signed> {
    assertStep(found.status, 'sign');
    if (!isTimeToSign(tx.at, found.earliestSignAt)) throw decisionErrors['too-early']({ earliestSignAt: found.earliestSignAt });
    const { sheet, requirements } = await this.sheetOf(tx, found, hand.signerId);
    if (sheetHash(sheet) !== dto.sheetHash) throw decisionErrors['stale-sheet']({ version: found.currentVersion });
    assertUnanswered(found, hand.signerId);
    const signatureId = newId();
    const record = recordOf(tx, found, sheet, requirements, dto, hand, signatureId);
    const receipt = issueReceipt(record, this.keys.signingKey('receipt'));
    await tx.insert(Signature, signatureRow(tx, found, record, dto, hand, receipt));
    await this.tell(tx, found, record, receipt);
    await this.dues.answered(tx, found.id, hand.signerId);
    const status = await this.settling.settle(tx, found.familyId, found.id);
    return { signatureId, status, receipt };
  }

  /** The signer's sheet as rights stand now: evaluated when it was sent, and again when it is answered. */
  private async sheetOf(tx: Tx, found: DecisionCase, signerId: string): Promise<{ sheet: Sheet; requirements: readonly CaseRequirement[] }> {
    const requirements = found.requirements.filter(({ personId, role, state }) => personId === signerId && role === 'sign' && state === 'open');
    const sight = await sightOf(tx, found.familyId, found, [signerId]);
    const sheet = sheetFor(signerId, found.parts, sight.maySeePart);
    const partIds = new Set(sheet.parts.map(({ id }) => id));
    if (requirements.length === 0 || !requirements.every(({ partId }) => partIds.has(partId))) throw decisionErrors['not-asked']();
    await storeSheets(tx, found, found.currentVersion, found.parts, joinRequirements(requirements), sight.maySeePart);
    return { sheet, requirements };
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
        decisionId: found.id, version: record.version, signatureId: record.signatureId, signerId: record.signerId, answer: record.answer,
        route: record.route, rootHash: record.rootHash, sheetHash: record.sheetHash, receiptHash: sha256(receipt),
      },
    });
  }
}

interface Answered extends Pick<SignDecisionDto, 'sheetHash' | 'answer' | 'words' | 'wordsFor' | 'language' | 'interpreter'> {
  readonly alone: boolean | null;
}

/** A fresh log-in, and for health at level high: a substantial log-in hides health. */
async function assertFresh(tx: Tx, found: DecisionCase): Promise<void> {
  const { acr, authAt } = tx.actor;
  const wanted = (await policyOf(tx, 'own-device-level')) as 'high' | 'substantial';
  const holdsHealth = found.parts.some(({ area }) => area === 'physical-health' || area === 'mental-health');
  const levels = wanted === 'substantial' && !holdsHealth ? ['substantial', 'high'] : ['high'];
  const minor = wanted === 'high' && !holdsHealth && acr === 'substantial' && (await isMinor(tx));
  if (Date.parse(tx.at) - Date.parse(authAt) > freshMs) throw platformErrors['step-up-needed']({ because: 'too-old' });
  if (!levels.includes(acr) && !minor) throw platformErrors['step-up-needed']({ because: 'too-low', wants: levels[0] });
}

/** Under eighteen the eID is often of level substantial. */
async function isMinor(tx: Tx): Promise<boolean> {
  const row = await tx.find('select 1 from person where municipality_id = $1 and id = $2 and birth_date is not null and app.birthday(birth_date, 18) > app.today()', [tx.municipalityId, tx.actor.personId]);
  return row !== undefined;
}

async function delegationFor(tx: Tx, found: DecisionCase, fromId: string): Promise<string> {
  const kinds = [...new Set(found.parts.filter(({ id }) => found.requirements.some((r) => r.partId === id && r.personId === fromId && r.role === 'sign')).map(({ kind }) => kind))];
  const row = await tx.find<{ id: string }>(
    `select d.id from delegation d where d.municipality_id = $1 and d.family_id = $2 and d.from_person_id = $3 and d.to_person_id = $4 and d.revoked_at is null
       and d.valid_from <= $5 and d.valid_to > $5 and $6::text[] <@ d.kinds
       and not exists (select 1 from block b where b.municipality_id = d.municipality_id and b.family_id = d.family_id and b.person_id in ($3, $4) and (b.valid_to is null or b.valid_to > $5))`,
    [tx.municipalityId, found.familyId, fromId, tx.actor.personId, tx.today, kinds],
  );
  if (row === undefined) throw decisionErrors['not-asked']();
  return row.id;
}

function assertUnanswered(found: DecisionCase, signerId: string): void {
  const own = found.signatures.filter((s) => s.personId === signerId && s.version === found.currentVersion && !s.withdrawn);
  if (own.some(({ complete }) => complete)) throw decisionErrors['already-answered']({ version: found.currentVersion });
}

function recordOf(
  tx: Tx, found: DecisionCase, sheet: Sheet, requirements: readonly CaseRequirement[], dto: Answered, hand: Hand, signatureId: string,
): ReceiptRecord {
  return {
    signatureId, decisionId: found.id, version: found.currentVersion,
    signerId: hand.signerId,
    onBehalfOfId: null,
    requirementIds: requirements.map(({ id }) => id).sort(),
    answer: dto.answer,
    // The sheet's hash is the salt: whoever holds sheet and words can prove them, nobody can guess them.
    wordsHash: dto.words === undefined ? null : saltedHash({ words: dto.words, for: [...(dto.wordsFor ?? [])].sort() }, dto.sheetHash),
    rootHash: sheet.rootHash, sheetHash: dto.sheetHash, partHashes: [...found.partHashes],
    language: dto.language, interpreter: dto.interpreter ?? false,
    route: hand.route, acr: hand.acr, authenticatedAt: hand.authAt, signedAt: tx.at,
  };
}

function signatureRow(tx: Tx, found: DecisionCase, record: ReceiptRecord, dto: Answered, hand: Hand, receipt: string): Signature {
  const before = found.signatures.filter((s) => s.personId === hand.signerId && s.version === found.currentVersion);
  return {
    municipalityId: tx.municipalityId, id: record.signatureId, familyId: found.familyId, decisionId: found.id, versionN: found.currentVersion,
    personId: hand.signerId, attempt: before.length + 1, requirementIds: record.requirementIds, rootHash: record.rootHash, sheetHash: record.sheetHash,
    answer: dto.answer, words: dto.words ?? null, wordsFor: [...(dto.wordsFor ?? [])], alone: dto.alone, language: dto.language, interpreter: record.interpreter,
    route: hand.route, acr: hand.acr, authAt: hand.authAt, signedAt: tx.at, delegationId: hand.delegationId, recordedBy: tx.actor.personId,
    identityChecked: hand.identityChecked, note: hand.note, receipt,
  };
}
