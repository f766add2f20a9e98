import { EyeIcon } from '@navikt/aksel-icons';
import { BodyShort, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../plan/use-filter.js';
import { useReadsOfFamily } from './use-reads-of-family.js';

/** Who may see it, always in words. */
export function LaneLine({ lane }: Pick<Step, 'lane'>) {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  return (
    <HStack gap="space-6" wrap={false}>
      <span>
        <EyeIcon aria-hidden />
      </span>
      <BodyShort size="small" textColor="subtle">
        {ofFamily && lane === 'consented-services' ? t('staff.shared') : t(`lane.${lane}`)}
      </BodyShort>
    </HStack>
  );
}
