import { BodyShort, Heading, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { StepCard } from '../step/step-card.js';
import { isOver } from '../step/use-when.js';
import type { Area, Step } from './use-filter.js';

interface ColumnOfStepsProps {
  readonly areas: readonly Area[];
  readonly plan: Plan;
}

/** The steps of one column by life area; what is over comes last and closed. */
export function ColumnOfSteps({ areas, plan }: ColumnOfStepsProps) {
  const { t } = useTranslation(['plan', 'words']);
  const open = areas.map((one) => ({ ...one, actions: one.actions.filter((step) => !isOver(step)) }));
  const over = areas.flatMap(({ actions }) => actions.filter(isOver));
  const filled = open.filter(({ actions }) => actions.length > 0);
  return (
    <VStack gap="space-24">
      {filled.length === 0 && <BodyShort>{t('noSteps')}</BodyShort>}
      {filled.map(({ area, actions }) => (
        <VStack key={area} gap="space-8">
          <Heading level="3" size="xsmall">
            {t(`words:lifeAreas.${area}`)}
          </Heading>
          <Steps steps={actions} plan={plan} />
        </VStack>
      ))}
      {over.length > 0 && (
        <ReadMore header={t('over', { count: over.length })}>
          <Steps steps={over} plan={plan} />
        </ReadMore>
      )}
    </VStack>
  );
}

function Steps({ steps, plan }: { readonly steps: readonly Step[]; readonly plan: Plan }) {
  return (
    <VStack as="ul" gap="space-12" className="vl-list">
      {steps.map((step) => (
        <li key={step.id}>
          <StepCard step={step} plan={plan} />
        </li>
      ))}
    </VStack>
  );
}
