import { BodyShort, Box, Tag, HStack, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';

type Area = components['schemas']['PlanAreaView'];
type Step = components['schemas']['PlanStepView'];

/** What is going on, by life area. */
export function PlanTab({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation(['family', 'words']);
  const plan = useQuery({
    queryKey: [...familyKey(familyId), 'plan'],
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/plan', { params: { path: { familyId } } })),
  });
  return (
    <ListState query={plan} empty={t('plan.empty')} isEmpty={({ areas }) => areas.length === 0}>
      {({ areas }) => (
        <VStack gap="space-24">
          {areas.map((area) => (
            <Section key={area.area} title={t(`words:lifeAreas.${area.area}`)}>
              <AreaSteps area={area} />
            </Section>
          ))}
        </VStack>
      )}
    </ListState>
  );
}

function AreaSteps({ area: { goals, actions } }: { readonly area: Area }) {
  return (
    <VStack gap="space-12">
      {goals.map(({ id, title, actions: steps }) => (
        <VStack key={id} gap="space-4">
          <BodyShort weight="semibold">{title}</BodyShort>
          <Steps steps={steps} />
        </VStack>
      ))}
      <Steps steps={actions} />
    </VStack>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation('words');
  const { day } = useDates();
  if (steps.length === 0) return null;
  return (
    <VStack as="ul" gap="space-4" className="vl-plain-list">
      {steps.map(({ id, title, state, due, owner }) => (
        <Box as="li" key={id} background="default" borderRadius="8" padding="space-12">
          <HStack gap="space-12" align="center">
            <BodyShort>{title}</BodyShort>
            <Tag size="small" variant="outline" data-color="neutral">
              {t(`commitmentStates.${state}`)}
            </Tag>
          </HStack>
          <BodyShort size="small">
            {[
              ...[...owner.persons, ...owner.services].map(({ name }) => name),
              due === null ? null : day(due),
            ]
              .filter((one) => one !== null)
              .join(' · ')}
          </BodyShort>
        </Box>
      ))}
    </VStack>
  );
}
