import type { EventPayloads, EventType } from '#platform/audit';

type Fields<T extends EventType> = readonly (keyof EventPayloads[T] & string)[];

/** What becomes of a decision: followed by everybody who must answer it. */
export const courseOfDecision: readonly EventType[] = [
  'decision-proposed',
  'decision-revised',
  'decision-reopened',
  'decision-agreed',
  'decision-in-effect',
  'decision-not-agreed',
  'decision-withdrawn',
  'decision-expired',
  'decision-other-route',
];

/** Follows from the last answer, so that naming whose hand it was would tell what was answered. */
export const nobodysHand: readonly EventType[] = courseOfDecision.filter(
  (type) => !['decision-proposed', 'decision-revised', 'decision-withdrawn'].includes(type),
);

/** Which fields hold persons: each is told only to whoever may see that person. */
export const personFields: readonly string[] = [
  'personId',
  'personIds',
  'childId',
  'adultId',
  'holderId',
  'holderIds',
  'representativeId',
  'supportId',
  'readerId',
  'subjectId',
  'signerId',
  'toId',
];

/** What an answer held is told to the one who gave it, and to whoever wrote it down. */
export const ownFields: Partial<{ readonly [T in EventType]: Fields<T> }> = {
  'signature-given': ['answer', 'sheetHash', 'receiptHash'],
};

const record = ['recordId'] as const;
const decision = ['decisionId', 'version'] as const;
const root = [...decision, 'rootHash'] as const;

/** What of each kind of event leaves the house; complete by type, so that a new kind tells nothing by accident. */
export const toldFields: { readonly [T in EventType]: Fields<T> } = {
  'family-founded': ['familyId'],
  'family-step-changed': ['from', 'to', 'reason'],
  'person-registered': ['personId'],
  'person-corrected': ['personId', 'fields'],
  'person-died': ['personId', 'on'],
  'person-born': ['personId', 'on'],
  'member-joined': ['personId', 'memberId'],
  'member-left': ['personId', 'memberId'],
  'household-set': ['householdId', 'personIds'],
  'household-left': ['householdId', 'personIds'],
  'parental-responsibility-recorded': [...record, 'childId', 'holderId', 'source'],
  'parental-responsibility-ended': [...record, 'childId', 'holderId', 'reason'],
  'daily-authority-recorded': [...record, 'childId', 'holderIds'],
  'residence-recorded': [...record, 'childId', 'adultId'],
  'daily-authority-ended': [...record, 'childId', 'adultId', 'reason'],
  'residence-ended': [...record, 'childId', 'adultId', 'reason'],
  'exemption-recorded': [...record, 'childId', 'adultId'],
  'exemption-confirmed': [...record, 'childId', 'adultId'],
  'reader-named': ['personId', 'readerId'],
  'representative-recorded': [...record, 'personId', 'representativeId', 'kind'],
  'representative-ended': [...record, 'personId', 'representativeId'],
  'block-set': ['blockId', 'personId', 'kind'],
  'block-lifted': ['blockId', 'personId'],
  'block-reviewed': ['blockId', 'personId', 'until'],
  'support-person-named': [...record, 'personId', 'supportId'],
  'support-person-ended': [...record, 'personId', 'supportId'],
  'coordinator-appointed': ['appointmentId', 'personId'],
  'stand-in-appointed': ['appointmentId', 'personId', 'until'],
  'hand-over-proposed': ['handOverId', 'toId'],
  'hand-over-accepted': ['handOverId', 'toId'],
  'hand-over-declined': ['handOverId', 'toId'],
  'coordinator-changed': ['handOverId', 'toId'],
  'team-joined': ['teamMemberId', 'personId', 'serviceId'],
  'team-left': ['teamMemberId', 'personId', 'serviceId'],
  'consent-given': ['consentId', 'subjectId', 'serviceId', 'areas', 'until'],
  'consent-refused': ['consentId', 'subjectId', 'serviceId'],
  'consent-renewed': ['consentId', 'renewsId', 'subjectId', 'serviceId', 'until'],
  'consent-withdrawn': ['consentId', 'subjectId', 'serviceId'],
  'consent-expired': ['consentId', 'subjectId', 'serviceId'],
  'consent-invalidated': ['consentId', 'subjectId', 'serviceId', 'reason'],
  'disclosure-made': ['disclosureId', 'subjectId', 'ground'],
  'disclosure-shown': ['disclosureId', 'subjectId'],
  'disclosure-reviewed': ['disclosureId', 'subjectId'],
  'own-promise-made': ['actionId'],
  'service-promise-asked': ['promiseId', 'serviceId'],
  'service-promise-confirmed': ['promiseId', 'serviceId'],
  'service-promise-refused': ['promiseId', 'serviceId', 'reason'],
  'standing-agreement-opened': ['agreementId', 'decisionId'],
  'standing-agreement-ended': ['agreementId', 'reason'],
  'practical-step-taken': ['stepId', 'agreementId', 'actionId'],
  'practical-step-stopped': ['stepId', 'agreementId', 'actionId'],
  'delegation-given': ['delegationId', 'toId', 'until'],
  'delegation-ended': ['delegationId', 'toId'],
  'goal-set': ['goalId', 'basisId'],
  'goal-ended': ['goalId', 'basisId'],
  'action-set': ['actionId', 'basisId'],
  'action-progressed': ['actionId', 'state'],
  'action-stopped': ['actionId', 'reason'],
  'decision-drafted': ['decisionId'],
  'decision-proposed': root,
  'decision-revised': root,
  'decision-reopened': decision,
  'decision-agreed': root,
  'decision-in-effect': root,
  'decision-not-agreed': decision,
  'decision-withdrawn': decision,
  'decision-expired': decision,
  'decision-other-route': decision,
  'affected-added': [...decision, 'personId'],
  'signature-given': [...decision, 'signatureId', 'signerId', 'route', 'rootHash'],
  'signature-withdrawn': [...decision, 'signatureId', 'signerId'],
  'signature-called-back': ['decisionId', 'signatureId', 'signerId', 'confirmed'],
  'child-heard': [...decision, 'childId', 'viewId'],
  'objection-weighed': [...decision, 'childId', 'viewId'],
  'talk-asked': ['decisionId', 'talkId', 'kind'],
  'talk-held': ['decisionId', 'talkId'],
  'precondition-met': ['decisionId', 'version', 'partId'],
  'thinking-time-set': ['decisionId', 'version', 'until'],
  'trial-started': ['decisionId', 'trialId', 'until'],
  'trial-ended': ['decisionId', 'trialId', 'reason'],
  'contact-tried': ['decisionId', 'attemptId', 'personId', 'route'],
  'signer-unreachable': ['decisionId', 'personId'],
  'reconsideration-asked': ['decisionId', 'reconsiderationId'],
  'reconsideration-answered': ['decisionId', 'reconsiderationId'],
  'statutory-decision-recorded': ['statutoryDecisionId', 'decidedOn'],
  'emergency-reviewed': ['statutoryDecisionId'],
  // Whoever was refused reads it in the refusal itself; the decision may be what must not be known.
  'informing-refused': ['refusalId', 'personId', 'reason'],
  'reminder-sent': ['personId', 'topic', 'refId', 'at'],
  'service-set-up': ['serviceId'],
  'staff-appointed': ['staffId', 'personId', 'role'],
  'staff-ended': ['staffId', 'personId', 'role'],
  'policy-set': ['policyId', 'key'],
  'export-made': ['exportId', 'documentHash'],
};
