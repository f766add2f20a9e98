import type { ChangeKind, FieldRefusalCode } from '#contract';
import { addMonths } from '#plans';
import { isLocalDate } from '#platform/clock';
import { payloadFields, type FieldSpec, type FieldSpecs } from './payload-fields.js';

/** One refused field: what is wrong and where. */
export interface FieldRefusal {
  readonly code: FieldRefusalCode;
  readonly path: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// Joiners and direction marks stay: Persian, Arabic and Urdu are written with them.
const unreadable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2060-\u2069\ufeff]|[\ud800-\udfff]/u;

/** Every field of a part's content that its kind does not take as it stands; empty when all is well. */
export function refusedFields(kind: ChangeKind, payload: unknown): readonly FieldRefusal[] {
  const found = inObject(payloadFields[kind], payload, 'payload');
  return found.length > 0 ? found : refusedPeriods(payload as Readonly<Record<string, unknown>>);
}

function inObject(fields: FieldSpecs, value: unknown, path: string, tag?: string): readonly FieldRefusal[] {
  if (!isRecord(value)) return [{ code: 'wrong-type', path }];
  const extra = Object.keys(value).filter((key) => key !== tag && !Object.hasOwn(fields, key));
  const known = Object.entries(fields).flatMap(([key, { spec, needed }]): readonly FieldRefusal[] => {
    const inner = `${path}.${key}`;
    if (value[key] === undefined) return needed ? [{ code: 'missing', path: inner }] : [];
    return inField(spec, value[key], inner);
  });
  return [...extra.map((key) => ({ code: 'not-for-this-kind' as const, path: `${path}.${key}` })), ...known];
}

function inField(spec: FieldSpec, value: unknown, path: string): readonly FieldRefusal[] {
  switch (spec.type) {
    case 'object':
      return inObject(spec.fields, value, path);
    case 'one-of':
      return inCases(spec.tag, spec.cases, value, path);
    case 'list':
      return inList(spec, value, path);
    case 'ore':
      return typeof value === 'number' ? refuse(!isPositiveWhole(value), 'not-positive', path) : wrong(path);
    case 'text':
      return typeof value === 'string' ? inText(spec.max, value, path) : wrong(path);
    case 'id':
      return typeof value === 'string' ? refuse(!uuid.test(value), 'not-an-id', path) : wrong(path);
    case 'date':
      return typeof value === 'string' ? refuse(!isLocalDate(value), 'not-a-date', path) : wrong(path);
    case 'word':
      return refuse(typeof value !== 'string' || !spec.words.includes(value), 'not-in-list', path);
  }
}

function inCases(
  tag: string,
  cases: Readonly<Record<string, FieldSpecs>>,
  value: unknown,
  path: string,
): readonly FieldRefusal[] {
  if (!isRecord(value)) return wrong(path);
  const chosen = value[tag];
  const fields = typeof chosen === 'string' && Object.hasOwn(cases, chosen) ? cases[chosen] : undefined;
  return fields === undefined
    ? [{ code: 'not-in-list', path: `${path}.${tag}` }]
    : inObject(fields, value, path, tag);
}

function inList(
  spec: Extract<FieldSpec, { type: 'list' }>,
  value: unknown,
  path: string,
): readonly FieldRefusal[] {
  if (!Array.isArray(value)) return wrong(path);
  if (value.length === 0 && spec.mayBeEmpty !== true) return [{ code: 'empty', path }];
  if (value.length > spec.max) return [{ code: 'too-many', path }];
  return value.flatMap((one: unknown, index) => inField(spec.of, one, `${path}.${index}`));
}

/** Text is refused when a reader could not see all that is hashed: control, invisible or direction-turning signs. */
function inText(max: number, value: string, path: string): readonly FieldRefusal[] {
  if (value.trim() === '') return [{ code: 'empty', path }];
  if (value.length > max) return [{ code: 'too-long', path }];
  return refuse(unreadable.test(value), 'wrong-type', path);
}

function refusedPeriods({
  startsOn,
  due,
  validFrom,
  validTo,
}: Readonly<Record<string, unknown>>): readonly FieldRefusal[] {
  const isReversed = (from: unknown, to: unknown): boolean =>
    typeof from === 'string' && typeof to === 'string' && to <= from;
  const isTooLong =
    typeof validFrom === 'string' && typeof validTo === 'string' && validTo > addMonths(validFrom, 6);
  return [
    ...refuse(
      typeof startsOn === 'string' && typeof due === 'string' && due < startsOn,
      'period-reversed',
      'payload.due',
    ),
    ...refuse(isReversed(validFrom, validTo), 'period-reversed', 'payload.validTo'),
    ...refuse(isTooLong, 'period-too-long', 'payload.validTo'),
  ];
}

function refuse(isRefused: boolean, code: FieldRefusalCode, path: string): readonly FieldRefusal[] {
  return isRefused ? [{ code, path }] : [];
}

function wrong(path: string): readonly FieldRefusal[] {
  return [{ code: 'wrong-type', path }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPositiveWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
