import { BodyLong, Label, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { wordDiff } from './word-diff.js';
import './word-change.css';

interface WordChangeProps {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A text before and now. Added and taken away are said in words, shown by line, and only then by colour. */
export function WordChange({ label, before, after }: WordChangeProps) {
  const { t } = useTranslation('decision');
  return (
    <VStack gap="space-4">
      <Label as="p" size="small">
        {label}
      </Label>
      <BodyLong className="vl-words">
        {wordDiff(before, after).map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          const Mark = kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={key}>
              <small>{t(`changes.mark.${kind}`)}</small> {text}
            </Mark>
          );
        })}
      </BodyLong>
    </VStack>
  );
}
