import { BodyShort, Heading, HStack, ReadMore, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe, type MyFamily } from '../../../api/me.js';
import { Empty, ListState } from '../../../ui/list-state/list-state.js';
import { OwnCase } from '../../families/index.js';
import { Card } from './card.js';
import { useFamilyOfMine, type Step } from './mine-queries.js';
import { StepRow } from './step-row.js';

/** A family as far as it lets my service see: first names, our steps, and what else it has opened. */
export function FamilyCard({ mine }: { readonly mine: MyFamily }) {
  const { t } = useTranslation(['mine', 'words']);
  const { family, plan } = useFamilyOfMine(mine.id);
  const names = (family.data?.members ?? []).map(({ givenName }) => givenName).join(', ');
  const coordinator = family.data?.coordinator ?? undefined;
  return (
    <Card>
      <HStack gap="space-12" justify="space-between" align="center">
        <Heading level="3" size="small">
          {names === '' ? t('family.unnamed') : names}
        </Heading>
        <Tag size="small" variant="moderate">
          {t(`words:familySteps.${mine.step}`)}
        </Tag>
      </HStack>
      <ListState query={plan} empty={t('family.nothing')} isEmpty={({ steps }) => steps.length === 0}>
        {({ steps }) => <Steps familyId={mine.id} steps={steps} />}
      </ListState>
      {coordinator !== undefined && (
        <BodyShort size="small" textColor="subtle">
          {[t('family.coordinator', { name: coordinator.name }), coordinator.service?.phone]
            .filter(Boolean)
            .join(' · ')}
        </BodyShort>
      )}
      {family.data?.allowedActions.includes('record-own-case') === true && (
        <OwnCase familyId={mine.id} backTo="/mine" {...(names === '' ? {} : { of: names })} />
      )}
    </Card>
  );
}

function Steps({ familyId, steps }: { readonly familyId: string; readonly steps: readonly Step[] }) {
  const { t } = useTranslation('mine');
  const services = new Set(useMe().roles.staff.map(({ serviceId }) => serviceId));
  const isOurs = ({ owner }: Step) => owner.services.some(({ id }) => services.has(id));
  const ours = steps.filter(isOurs);
  const others = steps.filter((step) => !isOurs(step));
  return (
    <>
      {ours.length === 0 && <Empty text={t('family.noneOurs')} />}
      {ours.map((step) => (
        <StepRow key={step.id} familyId={familyId} step={step} />
      ))}
      {others.length > 0 && (
        <ReadMore header={t('family.others', { count: others.length })}>
          <VStack gap="space-16">
            {others.map((step) => (
              <StepRow key={step.id} familyId={familyId} step={step} />
            ))}
          </VStack>
        </ReadMore>
      )}
    </>
  );
}
