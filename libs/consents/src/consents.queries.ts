import { readFileSync } from 'node:fs';
import type { Instant, LifeArea, LocalDate, ProtectionGrade, SecrecyClass, SignatureRoute } from '#contract';
import type { Circle, InterpretedByView } from '#people';
import type { Viewer } from '#platform/access';
import { statement, type BareTx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { whySeesConsent } from './rules/visible.js';
import type { ChildHeard, ConsentState, NeverValidReason } from './rules/words.js';

export interface ConsentRow {
  readonly id: string;
  readonly subjectId: string;
  readonly serviceId: string;
  readonly service: string;
  readonly areas: readonly LifeArea[];
  readonly purpose: string;
  readonly validFrom: LocalDate;
  /** The day it ends, a birthday that comes before its own last day included. */
  readonly validTo: LocalDate;
  /** It ends on the subject's eighteenth birthday. */
  readonly lapses: boolean;
  readonly state: ConsentState;
  readonly endReason: NeverValidReason | null;
  readonly givenBy: readonly string[];
  readonly givers: readonly string[];
  readonly route: SignatureRoute;
  readonly interpretedBy: InterpretedByView | null;
  readonly childHeard: ChildHeard | null;
  readonly givenAt: Instant;
  readonly endedAt: Instant | null;
  readonly version: number;
  /** Areas its service may see now because of it: all who must give have given. */
  readonly openAreas: readonly LifeArea[];
  /** Whether every one of its areas is open now. */
  readonly opens: boolean;
  readonly renewsId: string | null;
}

export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly secrecy: SecrecyClass;
  readonly closedOn: LocalDate | null;
}

/** Everything the rules on consent ask about in one family. Never sent to anyone as it is. */
export interface ConsentFacts {
  readonly viewer: Viewer;
  readonly households: readonly (readonly string[])[];
  readonly protection: Readonly<Record<string, ProtectionGrade>>;
  readonly circle: Circle;
  readonly services: readonly ServiceRow[];
  readonly consents: readonly ConsentRow[];
}

const facts = statement(
  'consent-facts',
  readFileSync(new URL('./consent-facts.sql', import.meta.url), 'utf8'),
);

/** One round trip; `not-found` for whoever has no tie in force. */
export async function consentFacts(tx: Pick<BareTx, 'one'>, familyId: string): Promise<ConsentFacts> {
  return (await tx.one<{ found: ConsentFacts }>(facts, [familyId])).found;
}

const rows = statement(
  'consents',
  `select c.id, c.subject_id as "subjectId", c.service_id as "serviceId", s.name as service, c.areas, c.purpose,
  c.valid_from as "validFrom", app.consent_ends(c) as "validTo", coalesce(app.consent_ends(c) = app.consent_lapses_on(c), false) as lapses, c.state, c.end_reason as "endReason", c.given_by as "givenBy", c.givers,
  c.route, app.interpreted(c.interpreted_by, c.interpreter) as "interpretedBy", c.child_heard as "childHeard", c.given_at as "givenAt", c.ended_at as "endedAt", c.version, c.renews_id as "renewsId", open.areas as "openAreas", c.areas <@ open.areas as opens
from consent c join service s on s.municipality_id = c.municipality_id and s.id = c.service_id
cross join lateral (select coalesce(array_agg(g.area order by g.area), '{}') as areas from consent_grant g
  where g.municipality_id = c.municipality_id and g.family_id = c.family_id and g.consent_id = c.id
    and g.valid_from <= (select ctx.at()) and (g.valid_to is null or g.valid_to > (select ctx.at()))) open
where c.family_id = $1 and ($2::uuid is null or c.id = $2) order by c.given_at desc, c.id`,
);

export async function consentsOf(
  tx: Pick<BareTx, 'rows'>,
  familyId: string,
  id: string | null = null,
): Promise<ConsentRow[]> {
  return tx.rows<ConsentRow>(rows, [familyId, id]);
}

export function consentIn({ consents }: Pick<ConsentFacts, 'consents'>, id: string): ConsentRow {
  const row = consents.find((one) => one.id === id);
  if (row === undefined) throw platformErrors['not-found']();
  return row;
}

/** Whether a consent stands in the family for whoever asks. */
export async function seesConsent(tx: Pick<BareTx, 'one'>, familyId: string, id: string): Promise<boolean> {
  const facts = await consentFacts(tx, familyId);
  const row = facts.consents.find((one) => one.id === id);
  return row !== undefined && whySeesConsent(facts.viewer, row, facts) !== null;
}
