import type { Instant, SignatureRoute } from '#contract';
import { saltedHash, type ReceiptRecord } from '#platform/audit';
import type { Tx } from '#platform/database';
import type { Interpreted } from '#people';
import { platformErrors } from '#platform/errors';
import type { CaseRequirement, CaseSignature, DecisionCase } from './decision-case.js';
import type { SignDecisionDto } from './dto/sign-decision.dto.js';
import type { RecordAnswerDto } from './dto/recorded-answer.dto.js';
import type { Sheet } from './rules/index.js';
import type { Signature } from './signature.entity.js';

/** By whose hand and which way an answer came. */
export interface Hand {
  readonly signerId: string;
  readonly route: SignatureRoute;
  readonly delegationId: string | null;
  readonly acr: Tx['actor']['acr'] | null;
  readonly authAt: Instant | null;
  readonly identityChecked: string | null;
  readonly note: string | null;
  readonly present: readonly string[] | null;
  readonly copyGiven: boolean | null;
}

/** Whoever is logged in answers themself. */
export function ownHand({ actor: { acr, authAt } }: Tx): Omit<Hand, 'signerId' | 'route' | 'delegationId'> {
  return { acr, authAt, identityChecked: null, note: null, present: null, copyGiven: null };
}

/** Said or written to the coordinator, who puts down how. */
export function recordedHand(dto: RecordAnswerDto): Hand {
  const { personId: signerId, route, identityChecked, note, present = [], copyGiven } = dto;
  return {
    signerId,
    route,
    delegationId: null,
    acr: null,
    authAt: null,
    identityChecked,
    note,
    present,
    copyGiven,
  };
}

/** What was answered. */
export interface Answered extends Interpreted, Pick<SignDecisionDto, 'sheetHash' | 'answer' | 'language'> {
  readonly words: string | null;
  readonly wordsFor: readonly string[];
  readonly alone: boolean | null;
}

/** What was left unsaid in a request is said here: no words, and nobody to read them. */
export function answeredIn(
  dto: SignDecisionDto | RecordAnswerDto,
  sheetHash: string,
  interpreted: Interpreted,
): Answered {
  const { answer, language, words = null, wordsFor = [] } = dto;
  if (answer === 'yes-with-words' && words === null)
    throw platformErrors['invalid-request']({ errors: [{ field: 'words', faults: ['missing'] }] });
  const alone = 'alone' in dto ? (dto.alone ?? null) : null;
  return { sheetHash, answer, language, words, wordsFor, alone, ...interpreted };
}

/** The receipt's content: who answered what, no word of what it was about. */
export function recordOf(
  tx: Tx,
  found: DecisionCase,
  sheet: Sheet,
  requirements: readonly CaseRequirement[],
  dto: Answered,
  hand: Hand,
  signatureId: string,
): ReceiptRecord {
  return {
    signatureId,
    decisionId: found.id,
    version: found.currentVersion,
    signerId: hand.signerId,
    givenById: hand.signerId === tx.actor.personId ? null : tx.actor.personId,
    requirementIds: requirements.map(({ id }) => id).sort(),
    answer: dto.answer,
    // The sheet's hash is the salt: whoever holds sheet and words can prove them, nobody can guess them.
    wordsHash:
      dto.words === null
        ? null
        : saltedHash({ words: dto.words, for: [...dto.wordsFor].sort() }, dto.sheetHash),
    rootHash: sheet.rootHash,
    sheetHash: dto.sheetHash,
    partHashes: [...found.partHashes],
    language: dto.language,
    interpretedBy: interpretedOf(dto),
    route: hand.route,
    acr: hand.acr,
    authenticatedAt: hand.authAt,
    signedAt: tx.at,
  };
}

/** The name of whoever interpreted is in the receipt as the signer's words are: to be proved, never to be read. */
function interpretedOf({ interpretedBy, interpreter, sheetHash }: Answered): ReceiptRecord['interpretedBy'] {
  if (interpretedBy === null) return null;
  const interpreterHash = saltedHash({ interpretedBy, interpreter }, sheetHash);
  return { kind: interpretedBy, interpreterHash };
}

export function signatureRow(
  tx: Tx,
  found: DecisionCase,
  record: ReceiptRecord,
  dto: Answered,
  hand: Hand,
  receipt: string,
): Signature {
  const before = found.signatures.filter(
    (s) => s.personId === hand.signerId && s.version === found.currentVersion,
  );
  return {
    municipalityId: tx.municipalityId,
    id: record.signatureId,
    familyId: found.familyId,
    decisionId: found.id,
    versionN: found.currentVersion,
    personId: hand.signerId,
    attempt: before.length + 1,
    requirementIds: record.requirementIds,
    rootHash: record.rootHash,
    sheetHash: record.sheetHash,
    answer: dto.answer,
    words: dto.words,
    wordsFor: [...dto.wordsFor],
    alone: dto.alone,
    language: dto.language,
    ...throughWhom(dto),
    route: hand.route,
    acr: hand.acr,
    authAt: hand.authAt,
    signedAt: tx.at,
    delegationId: hand.delegationId,
    recordedBy: tx.actor.personId,
    identityChecked: hand.identityChecked,
    note: hand.note,
    ...handedOver(hand),
    receipt,
  };
}

/** An answer just written, as it will be read. */
export function answerOf(found: DecisionCase, row: Signature): CaseSignature {
  const asked = found.requirements.filter(
    ({ personId, role }) => personId === row.personId && role === 'sign',
  );
  return {
    id: row.id,
    personId: row.personId,
    recordedBy: row.recordedBy,
    version: row.versionN,
    attempt: row.attempt,
    answer: row.answer,
    route: row.route,
    signedAt: row.signedAt,
    delegationId: row.delegationId,
    withdrawn: false,
    calledBack: false,
    denied: false,
    complete: asked.every(({ id }) => row.requirementIds.includes(id)),
    words: row.words,
    wordsFor: row.wordsFor,
    interpretedBy: null,
    sheetHash: row.sheetHash,
  };
}

function throughWhom({ interpretedBy, interpreter }: Interpreted): Interpreted {
  return { interpretedBy, interpreter };
}

function handedOver({ present, copyGiven }: Hand): Pick<Signature, 'present' | 'copyGiven'> {
  return { present: present === null ? null : [...present], copyGiven };
}
