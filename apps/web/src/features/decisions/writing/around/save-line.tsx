import { BodyShort, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../api/problem.js';
import { useProblemText } from '../../../../ui/problem/problem-text.js';
import type { SaveState } from '../model/use-autosave.js';

interface SaveLineProps {
  readonly saving: SaveState;
  readonly problem: Problem | undefined;
  readonly onAgain: () => void;
}

/** One quiet line: whether what stands here is kept. */
export function SaveLine({ saving, problem, onAgain }: SaveLineProps) {
  const { t } = useTranslation('writing');
  const say = useProblemText();
  const isRefused = saving === 'refused' && problem !== undefined;
  return (
    <HStack gap="space-12" align="center" role="status">
      <BodyShort size="small" textColor={isRefused ? 'default' : 'subtle'}>
        {isRefused ? t('save.refused', { why: say(problem) }) : t(`save.${saving}`)}
      </BodyShort>
      {isRefused && (
        <Button size="xsmall" variant="secondary" onClick={onAgain}>
          {t('save.again')}
        </Button>
      )}
    </HStack>
  );
}
