import { answers, contactRoutes, lifeAreas, signatureRoutes } from '#contract';
import { ownFields } from '../rules/event-persons.js';
import { toldFields } from '../rules/event-telling.js';

interface One {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly format?: string;
  readonly enum?: string[];
}
type Schema = One | { readonly type: 'array'; readonly items: One };

const day: One = { type: 'string', format: 'date' };
const id: One = { type: 'string', format: 'uuid' };
const word: One = { type: 'string' };
const oneOf = (words: readonly string[]): One => ({ type: 'string', enum: [...words] });
const listOf = (items: One): Schema => ({ type: 'array', items });

/** Fields that are neither an id nor a plain word. */
const forms: Readonly<Record<string, Schema>> = {
  version: { type: 'integer' },
  confirmed: { type: 'boolean' },
  areas: listOf(oneOf(lifeAreas)),
  fields: listOf(word),
  answer: oneOf(answers),
  // The way an answer was given, or the way somebody was tried reached.
  route: oneOf([...new Set<string>([...signatureRoutes, ...contactRoutes, 'private-call'])]),
  on: day,
  // A day; of thinking time, a moment.
  until: word,
  decidedOn: day,
  at: { type: 'string', format: 'date-time' },
};

function formOf(field: string): Schema {
  const form = Object.hasOwn(forms, field) ? forms[field] : undefined;
  if (form !== undefined) return form;
  if (field.endsWith('Ids')) return listOf(id);
  return field.endsWith('Id') ? id : word;
}

const told = [...Object.values(toldFields), ...Object.values(ownFields)].flat();

/** Every field an event can tell, each in its form; which ones a kind of event tells stands in the rule. */
export const eventPayload = {
  type: 'object' as const,
  additionalProperties: false,
  properties: Object.fromEntries(
    [...new Set<string>(told)].sort().map((field) => [field, { ...formOf(field) }]),
  ),
};
export const eventTypes = Object.keys(toldFields);
