import type { ChangeKind, Lane, Language, LifeArea } from '#contract';
import type { components } from '../../../../api/schema.js';

type Schemas = components['schemas'];
export type Decision = Schemas['DecisionView'];
export type Payload = Schemas['PartPayloadView'];
export type Owner = NonNullable<Payload['owner']>;
export type Option = Schemas['OptionView'];
export type DraftDto = Schemas['DraftDecisionDto'];

/** A part while it is written. The key lives as long as the page; the id is the server's, once it has one. */
export interface WrittenPart {
  readonly key: string;
  readonly id: string | undefined;
  readonly kind: ChangeKind;
  readonly area: LifeArea;
  readonly subjectIds: readonly string[];
  readonly lane: Lane;
  readonly namedIds: readonly string[];
  /** Those the drafter knows are affected; nobody is ever taken out. */
  readonly addedIds: readonly string[];
  readonly payload: Payload;
}

export interface Terms {
  readonly urgent: boolean;
  readonly openDays: number | null;
  readonly thinkUntil: string | null;
  /** Why it is urgent; counts only when it is. */
  readonly urgentBecause: string;
  readonly interpreterFor: readonly string[];
}

/** A proposal as it stands on the screen. */
export interface Written extends Terms {
  readonly question: string;
  readonly parts: readonly WrittenPart[];
}

const shortestReason = 3;

/** What the server calls a part, or what we call it until it has been there. */
export function refOf({ id, key }: WrittenPart): string {
  return id ?? key;
}

export function newKey(): string {
  return crypto.randomUUID();
}

export function writtenIn(decision: Decision): Written {
  const { question, urgent, urgentBecause, draft } = decision;
  const added = draft?.additions ?? [];
  return {
    question: question ?? '',
    urgent,
    openDays: draft?.openDays ?? null,
    thinkUntil: draft?.thinkUntil ?? null,
    urgentBecause: urgentBecause ?? '',
    interpreterFor: draft?.interpreterFor ?? [],
    parts: decision.parts.map((part) => ({
      key: part.id,
      id: part.id,
      kind: part.kind,
      area: part.area,
      subjectIds: part.subjectIds,
      lane: part.lane,
      namedIds: part.namedIds,
      addedIds: added.filter(({ partId }) => partId === part.id).map(({ personId }) => personId),
      payload: part.payload,
    })),
  };
}

export interface NewPart {
  readonly kind: ChangeKind;
  readonly area: LifeArea;
  readonly title: string;
  readonly subjectIds: readonly string[];
  readonly language: Language;
}

export function newPart({ kind, area, title, subjectIds, language }: NewPart): WrittenPart {
  const lane = 'subjects' as const;
  const payload = { language, title };
  return { key: newKey(), id: undefined, kind, area, subjectIds, lane, namedIds: [], addedIds: [], payload };
}

/** The body that saves or proposes it. */
export function bodyOf({ question, parts, ...terms }: Written): DraftDto {
  return {
    question,
    ...sendableTerms(terms),
    parts: parts.map(({ id, kind, area, subjectIds, lane, namedIds, payload }) => ({
      ...(id === undefined ? {} : { fromPartId: id }),
      ...{ kind, area, lane, payload: sendable(payload) },
      subjectIds: [...subjectIds],
      namedIds: lane === 'named-persons' ? [...namedIds] : [],
    })),
    additions: parts.flatMap(({ addedIds }, part) => addedIds.map((personId) => ({ part, personId }))),
  };
}

function sendableTerms({
  urgent,
  urgentBecause,
  openDays,
  thinkUntil,
  interpreterFor,
}: Terms): Partial<DraftDto> {
  const why = urgentBecause.trim();
  return {
    urgent,
    ...(urgent && why.length >= shortestReason ? { urgentBecause: why } : {}),
    ...(openDays === null ? {} : { openDays }),
    ...(thinkUntil === null ? {} : { thinkUntil }),
    interpreterFor: [...interpreterFor],
  };
}

/** A field nobody has finished is not sent: the server says itself what is lacking. */
function sendable(payload: Payload): Payload {
  const { options, owner, ...rest } = payload;
  const told = options?.filter(({ title }) => title.trim() !== '').map(withoutEmptyLines) ?? [];
  const filled = Object.entries(rest).filter(([name, value]) => name === 'title' || !isNothing(value));
  return {
    ...(Object.fromEntries(filled) as typeof rest),
    ...(told.length === 0 ? {} : { options: told }),
    ...(owner === undefined || isHalf(owner) ? {} : { owner }),
  };
}

function withoutEmptyLines({ title, pros, cons }: Option): Option {
  const said = (line: string) => line.trim() !== '';
  return { title, pros: pros.filter(said), cons: cons.filter(said) };
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function isHalf(owner: Owner): boolean {
  if (owner.kind === 'civil-society') return owner.name.trim() === '';
  return owner.kind === 'joint' && owner.personIds.length === 0;
}
