import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card/card.js';
import { InterpreterLine } from '../../../ui/interpreter/interpreter-line.js';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import { Section } from '../../../ui/page/section.js';
import type { Decision } from '../decision/decision-queries.js';
import type { Names } from './names.js';

interface ChildVoicesProps {
  readonly views: Decision['childViews'];
  readonly names: Names;
}

/** What a child says, to those it lets read it; nothing is said about views that are not given. */
export function ChildVoices({ views, names }: ChildVoicesProps) {
  const { t } = useTranslation('decision');
  if (views.length === 0) return null;
  return (
    <Section title={t('voices')}>
      {views.map(({ id, childId, words, saysNothing, interpretedBy }) => (
        <Card key={id} gap="space-4">
          <BodyShort weight="semibold">{names.of(childId)}</BodyShort>
          <OwnWords text={saysNothing ? t('saysNothing') : words} />
          <InterpreterLine by={interpretedBy} />
        </Card>
      ))}
    </Section>
  );
}
