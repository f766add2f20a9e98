import type { Answer, Instant, LocalDate, SignatureRoute } from '#contract';

type Id = string;
type Hash = string;
/** A word of one of the contract's closed lists. */
type Word = string;

/**
 * Everything a family's history can tell, and what it tells: ids, hashes, dates and closed words, no copy of content.
 * A quiet word for help (Hjelp) is on purpose not here.
 */
export interface EventPayloads {
  'family-founded': { familyId: Id };
  'family-step-changed': { from: Word; to: Word; reason: Word };
  'person-registered': { personId: Id };
  'person-corrected': { personId: Id; fields: Word[] };
  'person-died': { personId: Id; on: LocalDate };
  'person-born': { personId: Id; on: LocalDate };
  'member-joined': { personId: Id; memberId: Id };
  'member-left': { personId: Id; memberId: Id };
  'household-set': { householdId: Id; personIds: Id[] };
  'household-left': { householdId: Id; personIds: Id[] };
  'parental-responsibility-recorded': { recordId: Id; childId: Id; holderId: Id; source: Word };
  'parental-responsibility-ended': { recordId: Id; childId: Id; holderId: Id; reason: Word };
  'daily-authority-recorded': { recordId: Id; childId: Id; holderIds: Id[] };
  'residence-recorded': { recordId: Id; childId: Id; adultId: Id };
  'daily-authority-ended': { recordId: Id; childId: Id; adultId: Id; reason: Word };
  'residence-ended': { recordId: Id; childId: Id; adultId: Id; reason: Word };
  'exemption-recorded': { recordId: Id; childId: Id; adultId: Id };
  'exemption-confirmed': { recordId: Id; childId: Id; adultId: Id };
  'reader-named': { personId: Id; readerId: Id };
  'representative-recorded': { recordId: Id; personId: Id; representativeId: Id; kind: Word };
  'representative-ended': { recordId: Id; personId: Id; representativeId: Id };
  'block-set': { blockId: Id; personId: Id; kind: Word };
  'block-lifted': { blockId: Id; personId: Id };
  'block-reviewed': { blockId: Id; personId: Id; until: LocalDate };
  'support-person-named': { recordId: Id; personId: Id; supportId: Id };
  'support-person-ended': { recordId: Id; personId: Id; supportId: Id };
  'coordinator-appointed': { appointmentId: Id; personId: Id };
  'stand-in-appointed': { appointmentId: Id; personId: Id; until: LocalDate };
  'hand-over-proposed': { handOverId: Id; toId: Id };
  'hand-over-accepted': { handOverId: Id; toId: Id };
  'hand-over-declined': { handOverId: Id; toId: Id };
  'coordinator-changed': { handOverId: Id; toId: Id };
  'team-joined': { teamMemberId: Id; personId: Id; serviceId: Id };
  'team-left': { teamMemberId: Id; personId: Id; serviceId: Id };
  'consent-given': { consentId: Id; subjectId: Id; serviceId: Id; areas: Word[]; until: LocalDate };
  'consent-refused': { consentId: Id; subjectId: Id; serviceId: Id };
  'consent-withdrawn': { consentId: Id; subjectId: Id; serviceId: Id };
  'own-promise-made': { actionId: Id };
  'service-promise-asked': { promiseId: Id; serviceId: Id };
  'service-promise-confirmed': { promiseId: Id; serviceId: Id };
  'service-promise-refused': { promiseId: Id; serviceId: Id; reason: Word };
  'standing-agreement-opened': { agreementId: Id; decisionId: Id };
  'standing-agreement-ended': { agreementId: Id; reason: Word };
  'practical-step-taken': { stepId: Id; agreementId: Id; actionId: Id };
  'practical-step-stopped': { stepId: Id; agreementId: Id; actionId: Id };
  'delegation-given': { delegationId: Id; toId: Id; until: LocalDate };
  'delegation-ended': { delegationId: Id; toId: Id };
  'goal-set': { goalId: Id; basisId: Id };
  'goal-ended': { goalId: Id; basisId: Id };
  'action-set': { actionId: Id; basisId: Id };
  'action-progressed': { actionId: Id; state: Word };
  'action-stopped': { actionId: Id; reason: Word };
  'decision-drafted': { decisionId: Id };
  'decision-proposed': { decisionId: Id; version: number; rootHash: Hash };
  'decision-revised': { decisionId: Id; version: number; rootHash: Hash };
  'decision-reopened': { decisionId: Id; version: number; reason: Word };
  'decision-agreed': { decisionId: Id; version: number; rootHash: Hash };
  'decision-in-effect': { decisionId: Id; version: number; rootHash: Hash };
  'decision-not-agreed': { decisionId: Id; version: number };
  'decision-withdrawn': { decisionId: Id; version: number };
  'decision-expired': { decisionId: Id; version: number };
  'decision-other-route': { decisionId: Id; version: number };
  'affected-added': { decisionId: Id; version: number; personId: Id };
  'signature-given': {
    decisionId: Id;
    version: number;
    signatureId: Id;
    signerId: Id;
    answer: Answer;
    route: SignatureRoute;
    rootHash: Hash;
    sheetHash: Hash;
    receiptHash: Hash;
  };
  'signature-withdrawn': { decisionId: Id; version: number; signatureId: Id; signerId: Id };
  'signature-called-back': { decisionId: Id; signatureId: Id; signerId: Id; confirmed: boolean };
  'child-heard': { decisionId: Id; version: number; childId: Id; viewId: Id };
  'objection-weighed': { decisionId: Id; version: number; childId: Id; viewId: Id };
  'talk-asked': { decisionId: Id; talkId: Id; kind: Word };
  'talk-held': { decisionId: Id; talkId: Id };
  'precondition-met': { decisionId: Id; version: number; partId: Id };
  'thinking-time-set': { decisionId: Id; version: number; until: Instant };
  'trial-started': { decisionId: Id; trialId: Id; until: LocalDate };
  'trial-ended': { decisionId: Id; trialId: Id; reason: Word };
  'signer-unreachable': { decisionId: Id; personId: Id };
  'reconsideration-asked': { decisionId: Id; reconsiderationId: Id };
  'reconsideration-answered': { decisionId: Id; reconsiderationId: Id };
  'statutory-decision-recorded': { statutoryDecisionId: Id; decidedOn: LocalDate };
  'informing-refused': { decisionId: Id; refusalId: Id; personId: Id; reason: Word };
  'reminder-sent': { personId: Id; topic: Word; refId: Id; at: Instant };
  'service-set-up': { serviceId: Id };
  'staff-appointed': { staffId: Id; personId: Id; role: Word };
  'staff-ended': { staffId: Id; personId: Id; role: Word };
  'policy-set': { policyId: Id; key: Word };
  'export-made': { exportId: Id; documentHash: Hash };
}
export type EventType = keyof EventPayloads;
