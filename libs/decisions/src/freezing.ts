import type { Instant, LocalDate, MatterClass } from '#contract';
import { policyOf } from '#municipalities';
import { boundaries } from '#people';
import { addDays, startOfDay, timeZoneOf } from '#platform/clock';
import { newId } from '#platform/database';
import type { DraftingFacts, Sight, Within } from './cases.queries.js';
import type { DecisionCase, Draft } from './decision-case.js';
import { DecisionVersion } from './decision-version.entity.js';
import { PartRow } from './part.entity.js';
import {
  classify,
  closesAt,
  earliestSignAt,
  hasOpenTalk,
  missingPromises,
  missingToPropose,
  protectedServicesOn,
  refusalsToRecord,
  refusedFields,
  refusedTerms,
  requirementsOf,
  signersWhoMeetStrangers,
  versionHashes,
  type Addition,
  type ChangeClass,
  type ConfirmedPromise,
  type RequirementPlan,
  type StrangersTo,
} from './rules/index.js';

/** What freezing a draft would make of it: who must answer, and what is missing first. */
export interface Preview {
  readonly plan: RequirementPlan;
  readonly missing: ReturnType<typeof missingToPropose>;
  readonly promises: readonly ConfirmedPromise[];
  /** The strictest class of each part that has one. */
  readonly classes: ReadonlyMap<string, MatterClass>;
}

type Terms = Pick<DecisionCase, 'draftedAs' | 'informingRefusals' | 'urgent' | 'urgentBecause'>;

export function previewOf(
  draft: Draft,
  facts: DraftingFacts,
  sight: Sight,
  found: Terms & Pick<DecisionCase, 'additions'>,
  strangersTo: StrangersTo,
): Preview {
  const { parts } = draft;
  const additions = [...draft.additions, ...selfAdded(draft, sight, found)];
  const targetAreas = new Map(Object.entries(facts.targetAreas));
  const asked = requirementsOf({ parts, additions, facts, maySeePart: sight.maySeePart, targetAreas });
  const refusals = [
    ...asked.refusals,
    ...signersWhoMeetStrangers(parts, asked.requirements, strangersTo),
    ...protectedServicesOn(parts, facts.protectedServiceIds),
  ];
  const plan = { ...asked, refusals };
  const invalidPartIds = parts
    .filter(
      (part) => refusedFields(part.kind, part.payload).length + refusedTerms(part, facts.today).length > 0,
    )
    .map(({ id }) => id);
  const { confirmedPromises, acceptedHandOverIds } = facts;
  // Only an employee answers for a refusal: a family's own draft goes out, and the coordinator is given the task.
  const unrecordedRefusals =
    found.draftedAs === 'coordination' ? refusalsToRecord(plan.notTold, parts, found.informingRefusals) : [];
  const lacksUrgentReason = found.urgent && found.urgentBecause === null;
  const kept = { confirmedPromises, acceptedHandOverIds, unrecordedRefusals, lacksUrgentReason };
  const missing = missingToPropose({ parts, plan, invalidPartIds, ...kept });
  const classes = new Map(
    parts.flatMap((part) => {
      const { classes: found, refusal } = classify(part, facts, targetAreas);
      return refusal === null ? [[part.id, strictestOf(found)] as const] : [];
    }),
  );
  return { plan, missing, promises: missingPromises(parts, confirmedPromises), classes };
}

/** Who once said "Dette gjelder meg også" is asked in every later version, of what they may see: no drafter leaves them out. */
function selfAdded(draft: Draft, sight: Sight, found: Pick<DecisionCase, 'additions'>): readonly Addition[] {
  const persons = [...new Set(found.additions.map(({ personId }) => personId))];
  return draft.parts.flatMap((part) =>
    persons
      .filter((personId) => sight.maySeePart(personId, part))
      .map((personId) => ({ partId: part.id, personId, by: 'self' as const })),
  );
}

export interface OpenPolicy {
  readonly openDays: number;
  readonly thinkingHours: number;
}

export async function openPolicy(tx: Within): Promise<OpenPolicy> {
  return {
    openDays: await policyOf(tx, 'proposal-open-days'),
    thinkingHours: await policyOf(tx, 'thinking-time-hours'),
  };
}

/** How long a version is open, and from when it may be answered: the drafter's wish, never less than the policy. */
export function openTerms(tx: Within, found: DecisionCase, draft: Draft, policy: OpenPolicy) {
  const thought = new Date(Date.parse(tx.at) + policy.thinkingHours * 3_600_000).toISOString();
  const wishes = [
    ...(draft.thinkUntil === null ? [] : [draft.thinkUntil]),
    ...(policy.thinkingHours > 0 ? [thought] : []),
  ];
  const earliest = earliestSignAt(wishes);
  const wantedDays = draft.wantedDays ?? policy.openDays;
  const terms = { proposedAt: tx.at, wantedDays, urgent: found.urgent, earliestSignAt: earliest, pauses: [] };
  // Whoever asked to talk first still waits for that talk: the new version's time does not begin before it is held.
  const clockStoppedAt = hasOpenTalk(found.talks) ? tx.at : null;
  return { openedAt: tx.at, closesAt: closesAt(terms), earliestSignAt: earliest, clockStoppedAt };
}

/** Freezes the version: its root over every part's hash, and the parts themselves. Nothing changes them afterwards. */
export async function storeVersion(
  tx: Within,
  found: DecisionCase,
  draft: Draft,
  facts: DraftingFacts,
  version: { readonly n: number; readonly question: string; readonly by: string },
): Promise<string> {
  const { n, question, by } = version;
  const keys = { municipalityId: tx.municipalityId, familyId: found.familyId, decisionId: found.id };
  const { rootHash, partHashes } = versionHashes(draft.parts);
  const frozen = { n, question, rootHash, partHashes: [...partHashes], frozenBy: by, frozenAt: tx.at };
  await tx.insert(DecisionVersion, { ...keys, id: newId(), ...frozen });
  await tx.insert(PartRow, partRows(tx, found, draft, facts, n, partHashes));
  return rootHash;
}

function partRows(
  tx: Within,
  found: DecisionCase,
  draft: Draft,
  facts: DraftingFacts,
  versionN: number,
  hashes: readonly string[],
): PartRow[] {
  const targetAreas = new Map(Object.entries(facts.targetAreas));
  return draft.parts.map((part, position) => ({
    municipalityId: tx.municipalityId,
    id: part.id,
    familyId: found.familyId,
    decisionId: found.id,
    versionN,
    position,
    kind: part.kind,
    area: part.area,
    subjectIds: [...part.subjectIds],
    lane: part.lane,
    namedIds: [...part.namedIds],
    authorId: part.authorId,
    serviceId: null,
    laneSince: tx.at,
    matterClass: strictestOf(classify(part, facts, targetAreas).classes),
    change: part.payload,
    salt: part.salt,
    hash: hashes[position] ?? '',
    promisedAs: part.promisedAs ?? null,
  }));
}

const byStrictness = ['own', 'daily-care', 'daily-authority', 'parental-responsibility'] as const;

/** The class that decides when a part takes effect: the strictest of those it concerns. */
function strictestOf(classes: ReadonlyMap<string, ChangeClass>): MatterClass {
  const found = [...classes.values()].map(({ matterClass }) => matterClass);
  return [...byStrictness].reverse().find((one) => found.includes(one)) ?? 'parental-responsibility';
}

const lookAheadDays = 120;

/** Birthdays ahead on which somebody's say changes, at the start of the local day. */
export function birthdaysAhead({
  circle,
  country,
  today,
}: DraftingFacts): readonly { on: LocalDate; at: Instant }[] {
  return circle.persons.flatMap(({ birthDate }) =>
    birthDate === null
      ? []
      : boundaries(birthDate, country, today)
          .filter(({ on }) => on <= addDays(today, lookAheadDays))
          .map(({ on }) => ({ on, at: startOfDay(on, timeZoneOf(country)) })),
  );
}
