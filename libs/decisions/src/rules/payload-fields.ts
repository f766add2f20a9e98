import type { ActionOwner, ChangeKind } from '#contract';
import { currencies, languages, lifeAreas, supportLevels } from '#contract';

/** What a field of a part's content may hold. Nothing here can hold an address, a phone or a national number. */
export type FieldSpec =
  | { readonly type: 'text'; readonly max: number }
  | { readonly type: 'id' }
  | { readonly type: 'date' }
  | { readonly type: 'ore' }
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'list'; readonly of: FieldSpec; readonly max: number; readonly mayBeEmpty?: boolean }
  | { readonly type: 'object'; readonly fields: FieldSpecs }
  | { readonly type: 'one-of'; readonly tag: string; readonly cases: Readonly<Record<string, FieldSpecs>> };

export type FieldSpecs = Readonly<Record<string, Field>>;
export type Field = { readonly spec: FieldSpec; readonly needed: boolean };

const needs = (spec: FieldSpec): Field => ({ spec, needed: true });
const may = (spec: FieldSpec): Field => ({ spec, needed: false });

const text = (max: number): FieldSpec => ({ type: 'text', max });
const id: FieldSpec = { type: 'id' };
const date: FieldSpec = { type: 'date' };
const word = (words: readonly string[]): FieldSpec => ({ type: 'word', words });
const list = (of: FieldSpec, max: number, mayBeEmpty = false): FieldSpec => ({
  type: 'list',
  of,
  max,
  mayBeEmpty,
});

const lines = list(text(300), 10, true);
const option: FieldSpec = {
  type: 'object',
  fields: { title: needs(text(200)), pros: needs(lines), cons: needs(lines) },
};
const amount: FieldSpecs = { amountOre: needs({ type: 'ore' }), currency: needs(word(currencies)) };
const money: FieldSpec = {
  type: 'object',
  fields: { ...amount, payerId: may(id), payingServiceId: may(id) },
};

const ownerCases: Readonly<Record<ActionOwner, FieldSpecs>> = {
  member: { personId: needs(id) },
  service: { serviceId: needs(id) },
  'civil-society': { name: needs(text(200)) },
  joint: { personIds: needs(list(id, 20)), serviceIds: needs(list(id, 20, true)) },
};
const owner: FieldSpec = { type: 'one-of', tag: 'kind', cases: ownerCases };

/** The words every part carries: the question, what it means, the ways to choose between, what follows, and from when. */
const wording: FieldSpecs = {
  language: needs(word(languages)),
  title: needs(text(200)),
  text: may(text(4000)),
  options: may(list(option, 6, true)),
  ifYes: may(text(1000)),
  ifNo: may(text(1000)),
  costToYou: may(text(500)),
  takesEffectOn: may(date),
  precondition: may(text(500)),
};

const goal: FieldSpecs = { ...wording, horizon: may(word(['now', 'long'])) };
const step: FieldSpecs = {
  ...wording,
  goalId: may(id),
  startsOn: may(date),
  due: may(date),
  supportLevel: may(word(supportLevels)),
  money: may(money),
};
const ownedStep: FieldSpecs = { ...step, owner: needs(owner) };
const lifeChange: FieldSpecs = { ...step, owner: may(owner) };
const ended: FieldSpecs = { ...wording, targetId: needs(id), reason: may(text(1000)) };
const standingAgreement: FieldSpecs = {
  ...wording,
  areas: needs(list(word(lifeAreas), lifeAreas.length)),
  ownerIds: may(list(id, 20, true)),
  serviceIds: may(list(id, 20, true)),
  ceiling: may({ type: 'object', fields: amount }),
  validFrom: needs(date),
  validTo: needs(date),
};

/** Which fields each kind of change takes; anything else is refused, so that nothing unread is ever signed. */
export const payloadFields: Readonly<Record<ChangeKind, FieldSpecs>> = {
  'goal-add': goal,
  'goal-change': { ...goal, targetId: needs(id) },
  'goal-end': ended,
  'action-add': ownedStep,
  'action-change': { ...lifeChange, targetId: needs(id) },
  'action-end': ended,
  'kindergarten-change': lifeChange,
  'after-school-care': lifeChange,
  'school-choice': lifeChange,
  'school-type-change': lifeChange,
  'education-choice': lifeChange,
  'special-education-upper': lifeChange,
  'leisure-start': lifeChange,
  'association-join': lifeChange,
  'move-in-country': lifeChange,
  'move-abroad': lifeChange,
  'name-change': lifeChange,
  passport: lifeChange,
  'health-care-daily': lifeChange,
  'health-care-larger': lifeChange,
  'health-care-preventive': lifeChange,
  'money-spend': { ...wording, goalId: may(id), money: needs(money) },
  'team-service-add': {
    ...wording,
    serviceId: needs(id),
    areas: may(list(word(lifeAreas), lifeAreas.length)),
  },
  'coordinator-change': { ...wording, handOverId: needs(id), serviceId: may(id) },
  'standing-agreement-open': standingAgreement,
  'plan-adopt': wording,
};
