import { newSalt } from '#platform/audit';
import { newId, type Tx } from '#platform/database';
import type { Decision } from './decision.entity.js';
import { decisionErrors } from './decisions.errors.js';
import type { Draft, DraftPart } from './decision-case.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import type { PartDto } from './dto/draft-part.dto.js';
import {
  hashOf,
  refusedFields,
  type Addition,
  type FieldRefusal,
  type Part,
  type Payload,
} from './rules/index.js';

/** What the writing goes on from: the draft as it was last kept, and what was sent before it. */
export interface Before {
  readonly draft: readonly DraftPart[];
  readonly sent: readonly Part[];
}

const nothing: Before = { draft: [], sent: [] };

/**
 * What the drafter wrote, as it is kept until proposed. Every field of every part is checked first. A part carried
 * on from the same draft keeps its id, and so its promises, while what was promised stays the same; one that carries
 * on what was sent keeps what services promised for that.
 */
export function draftOf(dto: DraftDecisionDto, authorId: string, before: Before = nothing): Draft {
  return checked(dto, authorId, before, () => true);
}

/** A draft still being written: what it lacks may come later, what it holds is checked as it would be frozen. */
export function unfinishedDraftOf(dto: DraftDecisionDto, authorId: string, before: Before = nothing): Draft {
  return checked(dto, authorId, before, (refusal) => !mayComeLater(refusal));
}

const tellApart: readonly string[] = ['payload.title', 'payload.language'];

/** A whole field may come later; half of one may not, nor the words that tell one part from another. */
export function mayComeLater({ code, path }: FieldRefusal): boolean {
  return code === 'missing' && path.split('.').length === 2 && !tellApart.includes(path);
}

function checked(
  dto: DraftDecisionDto,
  authorId: string,
  before: Before,
  isRefused: (refusal: FieldRefusal) => boolean,
): Draft {
  const refusals = dto.parts.flatMap((part, index) =>
    refusedFields(part.kind, part.payload)
      .filter(isRefused)
      .map(({ code, path }) => ({ code, path: `parts.${index}.${path}` })),
  );
  if (refusals.length > 0) throw decisionErrors['part-refused']({ errors: refusals });
  const parts = dto.parts.map((part) => carriedOn(authored(part, authorId), part.fromPartId, before));
  return {
    parts,
    additions: (dto.additions ?? []).flatMap((each) => addition(each.personId, parts[each.part])),
    wantedDays: dto.openDays ?? null,
    thinkUntil: dto.thinkUntil === undefined ? null : new Date(dto.thinkUntil).toISOString(),
    interpreterFor: [...new Set(dto.interpreterFor ?? [])].sort(),
  };
}

function addition(personId: string, part: Part | undefined): readonly Addition[] {
  if (part === undefined)
    throw decisionErrors['part-refused']({ errors: [{ code: 'not-in-list', path: 'additions' }] });
  return [{ partId: part.id, personId, by: 'drafter' }];
}

function authored(dto: PartDto, authorId: string): DraftPart {
  return {
    id: newId(),
    kind: dto.kind,
    area: dto.area,
    subjectIds: [...new Set(dto.subjectIds)].sort(),
    lane: dto.lane ?? 'subjects',
    namedIds: [...new Set(dto.namedIds ?? [])].sort(),
    // The rule has just checked every field of this kind's payload.
    payload: dto.payload as unknown as Payload,
    salt: newSalt(),
    authorId,
  };
}

function carriedOn(part: DraftPart, fromPartId: string | undefined, { draft, sent }: Before): DraftPart {
  const promised = promisedOf(part);
  const before = draft.find(({ id }) => id === fromPartId);
  const origin = sent.find(({ id }) => id === (before?.carries ?? fromPartId));
  const kept = before !== undefined && promisedOf(before) === promised ? { ...part, id: before.id } : part;
  if (origin === undefined) return kept;
  const promisedAs = promisedOf(origin) === promised ? (origin.promisedAs ?? origin.id) : null;
  return { ...kept, carries: origin.id, promisedAs };
}

/** What a service has to have promised: who does it, when, and for how much. Other words may change freely. */
function promisedOf({ payload }: Pick<Part, 'payload'>): string {
  const { owner = null, startsOn = null, due = null, money = null } = payload;
  return hashOf({ owner, startsOn, due, money });
}

/** Whether it is urgent, and why; a reason without urgency is none. */
export function urgencyOf({
  urgent = false,
  urgentBecause,
}: DraftDecisionDto): Pick<Decision, 'urgent' | 'urgentBecause'> {
  return { urgent, urgentBecause: urgent ? (urgentBecause ?? null) : null };
}

/** A decision as it begins: a draft nobody but its author and the coordinator knows of. */
export function newDecision(
  tx: Tx,
  given: Pick<
    Decision,
    'familyId' | 'question' | 'draftedAs' | 'draft' | 'urgent' | 'urgentBecause' | 'revisesId'
  >,
): Decision {
  const never = {
    openedAt: null,
    closesAt: null,
    clockStoppedAt: null,
    earliestSignAt: null,
    effectAt: null,
    inEffectAt: null,
    heldSince: null,
  };
  const begun = { status: 'draft', statusSince: tx.at, createdAt: tx.at, currentVersion: 0, version: 1 };
  return {
    municipalityId: tx.municipalityId,
    id: newId(),
    draftedBy: tx.actor.personId,
    ...given,
    ...begun,
    ...never,
  };
}
