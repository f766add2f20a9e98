import type { SeenKind } from '#contract';

/**
 * Why a read is not written down. `own`: the reader's own matters. `own-draft`: what the reader wrote and nobody has been
 * asked about. `names-only`: who or how many, and nothing of their lives. `no-family`: nothing of any family.
 */
export type UnwrittenBecause = 'own' | 'own-draft' | 'names-only' | 'no-family';

type Written = SeenKind | { readonly unwritten: UnwrittenBecause };

const own: Written = { unwritten: 'own' };
const ownDraft: Written = { unwritten: 'own-draft' };
const namesOnly: Written = { unwritten: 'names-only' };
const noFamily: Written = { unwritten: 'no-family' };

/** Every read there is, and as what it stands in the access log. A read that is not here does not pass the tests. */
export const readsWritten: Readonly<Record<string, Written>> = {
  '/api/v1/families': 'list',
  '/api/v1/work-list': 'list',
  '/api/v1/families/{familyId}': 'family',
  '/api/v1/families/{familyId}/facts': 'family',
  '/api/v1/families/{familyId}/exemptions': 'family',
  '/api/v1/families/{familyId}/health-words': 'consents',
  '/api/v1/families/{familyId}/merges': 'family',
  '/api/v1/families/{familyId}/merges/compare/{oneId}/{otherId}': 'family',
  '/api/v1/families/{familyId}/home': 'plan',
  '/api/v1/families/{familyId}/plan': 'plan',
  '/api/v1/families/{familyId}/take-along': 'plan',
  '/api/v1/families/{familyId}/decisions': 'decision',
  '/api/v1/families/{familyId}/decisions/{decisionId}': 'decision',
  '/api/v1/families/{familyId}/decisions/{decisionId}/reconsiderations': 'decision',
  '/api/v1/families/{familyId}/informing-refusals': 'decision',
  '/api/v1/families/{familyId}/decisions/{decisionId}/versions/{n}/sheet': 'sheet',
  '/api/v1/families/{familyId}/child-views': 'child-view',
  '/api/v1/families/{familyId}/events': 'history',
  '/api/v1/families/{familyId}/consents': 'consents',
  '/api/v1/families/{familyId}/consents/matrix': 'consents',
  '/api/v1/families/{familyId}/preview': 'preview',
  '/api/v1/families/{familyId}/export': 'export',
  '/api/v1/families/{familyId}/statutory-decisions': 'statutory-decisions',
  '/api/v1/families/{familyId}/disclosures': 'disclosures',
  '/api/v1/disclosures': 'disclosures',
  '/api/v1/families/{familyId}/papers': 'papers',
  '/api/v1/families/{familyId}/papers/{paperId}/file': 'papers',
  '/api/v1/families/{familyId}/papers/{paperId}/picture': 'papers',
  '/api/v1/families/{familyId}/help': 'help',
  '/api/v1/families/{familyId}/rights': 'requests',
  '/api/v1/families/{familyId}/persons/{personId}/contact-points/{kind}': 'vault-address',
  '/api/v1/me/contact-points/{kind}': 'vault-address',
  '/api/v1/me': own,
  '/api/v1/me/log-ins': own,
  '/api/v1/me/export': 'export',
  '/api/v1/families/{familyId}/access-log': own,
  '/api/v1/families/{familyId}/signatures/{signatureId}/receipt': own,
  '/api/v1/families/{familyId}/decisions/{decisionId}/next-version': ownDraft,
  '/api/v1/families/{familyId}/decisions/{decisionId}/requirements': ownDraft,
  '/api/v1/families/{familyId}/decisions/{decisionId}/sheet-preview': ownDraft,
  // Who sees what of a plan that is read beside it.
  '/api/v1/families/{familyId}/plan/lanes': namesOnly,
  '/api/v1/families/{familyId}/goals/{goalId}/lane': namesOnly,
  '/api/v1/families/{familyId}/actions/{actionId}/lane': namesOnly,
  '/api/v1/families/{familyId}/standing-agreements/{agreementId}/lane': namesOnly,
  // What is asked of an employee outside the family: a name, and what the act needs.
  '/api/v1/call-backs': namesOnly,
  '/api/v1/exemptions': namesOnly,
  '/api/v1/hand-overs': namesOnly,
  '/api/v1/kept-out': namesOnly,
  '/api/v1/kept-out/families/{familyId}/employees': noFamily,
  '/api/v1/families/{familyId}/kept-out': namesOnly,
  '/api/v1/safety-bars': namesOnly,
  '/api/v1/service-promises': namesOnly,
  '/api/v1/stand-ins': namesOnly,
  '/api/v1/stand-ins/{familyId}/people': namesOnly,
  '/api/v1/access-review': namesOnly,
  '/api/v1/families/{familyId}/colleagues': noFamily,
  '/api/v1/families/{familyId}/guests': noFamily,
  '/api/v1/families/{familyId}/consents/notices': noFamily,
  '/api/v1/admin/policies': noFamily,
  '/api/v1/admin/services': noFamily,
  '/api/v1/admin/staff': noFamily,
};
