import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../model/desk.js';
import type { WrittenPart } from '../model/written.js';

interface PartToolsProps {
  readonly part: WrittenPart;
  readonly n: number;
  readonly of: number;
}

/** Up, down, apart, away. */
export function PartTools({ part: { key, kind, subjectIds }, n, of }: PartToolsProps) {
  const { t } = useTranslation('writing');
  const { act } = useDesk();
  return (
    <HStack gap="space-4">
      {n > 1 && (
        <Button
          size="small"
          variant="tertiary"
          icon={<ArrowUpIcon title={t('part.up', { n })} />}
          onClick={() => act({ type: 'move', key, by: -1 })}
        />
      )}
      {n < of && (
        <Button
          size="small"
          variant="tertiary"
          icon={<ArrowDownIcon title={t('part.down', { n })} />}
          onClick={() => act({ type: 'move', key, by: 1 })}
        />
      )}
      {/* One hand-over is one change, however many it concerns. */}
      {subjectIds.length > 1 && kind !== 'coordinator-change' && (
        <Button size="small" variant="tertiary" onClick={() => act({ type: 'split', key })}>
          {t('part.split')}
        </Button>
      )}
      <Button
        size="small"
        variant="tertiary"
        icon={<TrashIcon title={t('part.remove', { n })} />}
        onClick={() => act({ type: 'remove', key })}
      />
    </HStack>
  );
}
