import { EyeIcon } from '@navikt/aksel-icons';
import { BodyShort, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../plan/use-filter.js';

/** Who may see it, always in words. */
export function LaneLine({ lane }: Pick<Step, 'lane'>) {
  const { t } = useTranslation('plan');
  return (
    <HStack gap="space-6" wrap={false}>
      <span>
        <EyeIcon aria-hidden />
      </span>
      <BodyShort size="small" textColor="subtle">
        {t(`lane.${lane}`)}
      </BodyShort>
    </HStack>
  );
}
