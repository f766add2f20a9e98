import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.js';

/** What the server found wrong with a field, in plain words; a field inside another is found by its last name. */
export function useFaultText(
  problem: Problem | undefined,
): (field: string, isEmpty: boolean) => string | undefined {
  const { t } = useTranslation('form');
  const faulty = faultyFields(problem);
  return (field, isEmpty) => {
    if (!faulty.has(field)) return undefined;
    return isEmpty ? t('missing') : t('wrong');
  };
}

function faultyFields(problem: Problem | undefined): ReadonlySet<string> {
  const errors = problem?.detail.errors;
  if (!Array.isArray(errors)) return new Set();
  return new Set(errors.flatMap((error: unknown) => nameIn(error)));
}

function nameIn(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('field' in error)) return [];
  if (typeof error.field !== 'string') return [];
  const names = error.field.split('.').filter((name) => !/^\d+$/.test(name));
  return names.slice(-1);
}
