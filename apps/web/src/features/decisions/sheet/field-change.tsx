import { useTranslation } from 'react-i18next';
import type { Changes } from '../decision/decision-queries.js';
import type { Names } from './names.js';
import { partFacts, type PartFact } from './part-facts.js';
import { useValue } from './tell-value.js';
import { WordChange } from './word-change.js';

interface FieldChangeProps {
  readonly change: Changes['changed'][number];
  readonly names: Names;
}

const texts = ['title', 'text', 'ifYes', 'ifNo', 'costToYou', 'reason', 'options', 'precondition'] as const;
const facts: Readonly<Record<string, PartFact | 'about' | 'seenBy'>> = {
  ...Object.fromEntries(partFacts.map((fact) => [fact, fact])),
  subjectIds: 'about',
  lane: 'seenBy',
  namedIds: 'seenBy',
  owner: 'who',
  startsOn: 'starts',
  supportLevel: 'support',
  targetId: 'target',
  goalId: 'goal',
  serviceId: 'service',
  handOverId: 'takesOver',
  ownerIds: 'owners',
  serviceIds: 'owners',
  validFrom: 'period',
  validTo: 'period',
  takesEffectOn: 'takesEffect',
};

/** One field of a part: what stood there and what stands there now. */
export function FieldChange({ change, names }: FieldChangeProps) {
  const { t } = useTranslation('decision');
  const tell = useValue(names);
  const field = change.field.replace('payload.', '');
  const text = texts.find((one) => one === field);
  const fact = facts[field];
  const label = text !== undefined ? t(text) : fact === undefined ? t('facts.area') : t(`facts.${fact}`);
  const said = (value: unknown) => (value === null ? '' : tell(value));
  return <WordChange label={label} before={said(change.before)} after={said(change.after)} />;
}
