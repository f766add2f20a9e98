import { BodyShort, HStack, InlineMessage, List, ReadMore, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import { useName, usePartName } from '../model/names.js';
import type { Decision } from '../model/written.js';

type Requirement = Decision['requirements'][number];

const colours = { sign: 'info', heard: 'meta-purple', told: 'neutral' } as const;
const roles = ['sign', 'heard', 'told'] as const;

/** Who must say yes, be heard or be told, as the rule says now; never chosen by whoever writes. */
export function WhoMust({ requirements }: { readonly requirements: readonly Requirement[] }) {
  const { t } = useTranslation('writing');
  const { parts } = useDesk().decision;
  const inOrder = roles.flatMap((role) => requirements.filter((one) => one.role === role));
  return (
    <Section title={t('who.title')}>
      {inOrder.length === 0 && (
        <BodyShort textColor="subtle">{t(parts.length === 0 ? 'who.empty' : 'who.notYet')}</BodyShort>
      )}
      <VStack as="ul" gap="space-16" padding="space-0" margin="space-0" style={{ listStyle: 'none' }}>
        {inOrder.map((one, index) => (
          <li key={`${one.personId ?? ''} ${one.role} ${index}`}>
            <OneRequirement requirement={one} />
          </li>
        ))}
      </VStack>
    </Section>
  );
}

function OneRequirement({ requirement }: { readonly requirement: Requirement }) {
  const { t } = useTranslation(['writing', 'words']);
  const name = useName();
  const partName = usePartName();
  const { personId, role, because, state, reasons } = requirement;
  const isStuck = state === 'impossible' || state === 'other-route';
  return (
    <VStack gap="space-4">
      <HStack gap="space-8" align="center">
        <BodyShort weight="semibold">{personId === null ? t('who.nobody') : name(personId)}</BodyShort>
        <Tag size="small" variant="moderate" data-color={colours[role]}>
          {t(`words:requirementRoles.${role}`)}
        </Tag>
      </HStack>
      <BodyShort size="small">{t(`words:because.${because}`)}</BodyShort>
      {isStuck && <OtherRoutes state={state} />}
      <ReadMore size="small" header={t('who.why')}>
        <List size="small">
          {reasons.map(({ partId, subjectId, because: why, source }, index) => (
            <List.Item key={index}>
              {t('who.reason', {
                part: partName(partId),
                about: name(subjectId),
                why: t(`words:because.${why}`),
                source,
              })}
            </List.Item>
          ))}
        </List>
      </ReadMore>
    </VStack>
  );
}

const ways = ['representative', 'delegation', 'split', 'statutory'] as const;

/** Where a rule says that another route is needed: which routes there are. */
function OtherRoutes({ state }: { readonly state: 'impossible' | 'other-route' }) {
  const { t } = useTranslation('writing');
  return (
    <VStack gap="space-4">
      <InlineMessage status="warning" size="small">
        {t(`who.${state}`)}
      </InlineMessage>
      <ReadMore size="small" header={t('who.routes')}>
        <List size="small">
          {ways.map((way) => (
            <List.Item key={way}>{t(`who.ways.${way}`)}</List.Item>
          ))}
        </List>
      </ReadMore>
    </VStack>
  );
}
