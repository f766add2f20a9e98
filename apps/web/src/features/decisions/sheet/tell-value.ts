import { useTranslation } from 'react-i18next';
import { lanes, lifeAreas, supportLevels } from '#contract';
import { useDates } from '../../../i18n/dates.js';
import type { Names } from './names.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Any value of a part in words: a date, a name, a closed word, or the text itself. */
export function useValue(names: Names): (value: unknown) => string {
  const { t, i18n } = useTranslation(['decision', 'words']);
  const { day: written } = useDates();
  const word = (text: string): string => {
    const lane = lanes.find((one) => one === text);
    if (lane !== undefined) return t(`words:lanes.${lane}`);
    const area = lifeAreas.find((one) => one === text);
    if (area !== undefined) return t(`words:lifeAreas.${area}`);
    const level = supportLevels.find((one) => one === text);
    if (level !== undefined) return t(`words:supportLevels.${level}`);
    return text === 'now' || text === 'long' ? t(`horizon.${text}`) : text;
  };
  const tell = (value: unknown): string => {
    if (value === null || value === undefined) return t('nothing');
    if (Array.isArray(value)) return value.map(tell).join(', ');
    if (typeof value === 'object') return Object.entries(value).filter(isTold).map(amount).join(', ');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (day.test(text)) return written(text);
    return id.test(text) ? names.of(text) : word(text);
  };
  const amount = ([field, value]: [string, unknown]): string =>
    field === 'amountOre' && typeof value === 'number'
      ? new Intl.NumberFormat(i18n.language).format(value / 100)
      : tell(value);
  return tell;
}

/** The tag of an owner says nothing beside the owner. */
function isTold([field]: [string, unknown]): boolean {
  return field !== 'kind';
}
