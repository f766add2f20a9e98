import { BodyShort, Button, HStack, InlineMessage, Link, List, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useNames, type FamilyView } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { MoveStep } from './move-step.js';

const course = ['sign-up', 'start', 'plan', 'follow-up', 'closed'] as const;

/** Who they are, how far they have come, who is accountable, and what is still missing. */
export function FamilyHead({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const { day } = useDates();
  const [isMoving, setMoving] = useState(false);
  const names = family.members.filter(({ memberId }) => memberId !== null).map(({ givenName }) => givenName);
  return (
    <VStack gap="space-16">
      {names.length > 0 && <BodyShort>{names.join(', ')}</BodyShort>}
      <HStack gap="space-16" align="center">
        <Steps family={family} />
        <BodyShort size="small" textColor="subtle">
          {t('head.since', { day: day(family.stepSince) })}
        </BodyShort>
        {family.allowedActions.includes('move-step') && (
          <Button
            size="xsmall"
            variant="secondary"
            onClick={() => {
              setMoving(true);
            }}
          >
            {t('step.title')}
          </Button>
        )}
      </HStack>
      <BodyShort size="small">{accountable(family, t('head.nobody'))}</BodyShort>
      <Missing family={family} />
      {isMoving && (
        <MoveStep
          family={family}
          onClose={() => {
            setMoving(false);
          }}
        />
      )}
    </VStack>
  );

  function accountable({ coordinator, standIn }: FamilyView, nobody: string): string {
    const first = t('head.coordinator', { name: coordinator?.name ?? nobody });
    if (standIn === null || standIn.name === null || standIn.until === null) return first;
    return `${first} · ${t('head.standIn', { name: standIn.name, day: day(standIn.until) })}`;
  }
}

function Steps({ family: { step } }: { readonly family: FamilyView }) {
  const { t } = useTranslation(['family', 'words']);
  const outside = step === 'resting' || step === 'closed-unsigned';
  return (
    <HStack gap="space-12" align="center">
      <ol className="vl-steps" aria-label={t('head.course')}>
        {course.map((one) => (
          <li key={one} {...(one === step ? { 'aria-current': 'step' as const } : {})}>
            {one === step ? (
              <Tag size="small" variant="strong" data-color="info">
                {t(`words:familySteps.${one}`)}
              </Tag>
            ) : (
              <BodyShort as="span" size="small" textColor="subtle">
                {t(`words:familySteps.${one}`)}
              </BodyShort>
            )}
          </li>
        ))}
      </ol>
      {outside && (
        <Tag size="small" variant="strong" data-color="neutral">
          {t(`words:familySteps.${step}`)}
        </Tag>
      )}
    </HStack>
  );
}

/** What has to be recorded before the family can be asked about anything without running into a wall. */
function Missing({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const name = useNames(family.id);
  if (family.missing.length === 0) return null;
  return (
    <InlineMessage status="info" size="small">
      <VStack gap="space-4">
        <BodyShort size="small" weight="semibold">
          {t('missing.title')}
        </BodyShort>
        <List as="ul" size="small">
          {family.missing.map(({ what, personId }) => (
            <List.Item key={`${what} ${personId ?? ''}`}>
              <Missed what={what} name={name(personId)} />
            </List.Item>
          ))}
        </List>
      </VStack>
    </InlineMessage>
  );
}

type What = FamilyView['missing'][number]['what'];

/** Consents are the family's own to give; the rest is recorded under the people. */
function Missed({ what, name }: { readonly what: What; readonly name: string }) {
  const { t } = useTranslation('family');
  const text = t(`missing.${what}`, { name });
  if (what === 'coordinator-consent' || what === 'coordinator') return text;
  return (
    <Link as={RouterLink} to={{ search: 'fane=familien' }}>
      {text}
    </Link>
  );
}
