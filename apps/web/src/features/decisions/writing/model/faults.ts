import { useTranslation } from 'react-i18next';
import { fieldRefusals, type FieldRefusalCode } from '#contract';
import type { Problem } from '../../../../api/problem.js';
import { useDesk } from './desk.js';
import { refOf, type WrittenPart } from './written.js';

interface Fault {
  readonly path: string;
  readonly code: FieldRefusalCode | undefined;
}

/** What the server said is wrong with a field: `payload.owner` of a part. */
export function useFault(part: WrittenPart): (path: string) => string | undefined {
  const { t } = useTranslation('words');
  const { decision, problem, state } = useDesk();
  const at = state.written.parts.indexOf(part);
  const lacking = (decision.incomplete ?? []).filter(({ partId }) => partId === refOf(part));
  const refused = faultsIn(problem).flatMap((fault) =>
    fault.path.startsWith(`parts.${at}.`)
      ? [{ ...fault, path: fault.path.slice(`parts.${at}.`.length) }]
      : [],
  );
  const all: readonly Fault[] = [...refused, ...lacking];
  return (path) => {
    const found = all.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
    return found === undefined ? undefined : t(`fieldRefusals.${found.code ?? 'wrong-type'}`);
  };
}

export function isQuestionRefused(problem: Problem | undefined): boolean {
  return isRefused(problem, 'question');
}

/** Whether the server refused a field of the whole proposal. */
export function isRefused(problem: Problem | undefined, field: string): boolean {
  return faultsIn(problem).some(({ path }) => path === field || path.startsWith(`${field}.`));
}

/** Whether all that was refused stands beside fields of the form. */
export function isAtFields(problem: Problem): boolean {
  return faultsIn(problem).length > 0;
}

function faultsIn(problem: Problem | undefined): readonly Fault[] {
  const errors = problem?.detail.errors;
  return Array.isArray(errors) ? errors.flatMap((error: unknown) => faultIn(error)) : [];
}

function faultIn(error: unknown): readonly Fault[] {
  if (typeof error !== 'object' || error === null) return [];
  const named = 'path' in error ? error.path : 'field' in error ? error.field : undefined;
  const said = 'code' in error ? error.code : undefined;
  if (typeof named !== 'string') return [];
  return [{ path: named, code: fieldRefusals.find((code) => code === said) }];
}
