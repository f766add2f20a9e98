import { BodyLong, Box } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { FamilyStep } from '#contract';

/** A plan that rests or is over says so before anything else; one that ended unsigned never looks like an agreement. */
export function Standstill({ step }: { readonly step: FamilyStep }) {
  const { t } = useTranslation('home');
  if (step !== 'resting' && step !== 'closed' && step !== 'closed-unsigned') return null;
  return (
    <Box padding="space-16" borderRadius="12" background="soft">
      <BodyLong>{t(`standstill.${step}`)}</BodyLong>
    </Box>
  );
}
