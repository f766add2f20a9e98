import { BodyLong, BodyShort, Button, Heading, HStack, List, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useHeading } from '../../../i18n/heading.js';
import { useNames } from '../../../api/family.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { tell } from '../../../ui/told/told.js';
import { useSend } from './use-send.js';
import type { Suggestion } from './written-suggestion.js';

/** Who must say yes, as the rule says; then it is sent, or what is missing is told. */
export function SendSuggestion({ draft }: { readonly draft: Suggestion }) {
  const { t } = useTranslation('suggest');
  const navigate = useNavigate();
  const { familyId, id } = draft;
  const heading = useHeading();
  const address = `/forslag/${id}?familie=${familyId}`;
  return (
    <VStack gap="space-16">
      <Heading level="2" size="medium">
        {heading(draft)}
      </Heading>
      <ReadyToSend draft={draft} onSent={() => void navigate(address)}>
        <Button as={Link} variant="secondary" to={address}>
          {t('keep')}
        </Button>
      </ReadyToSend>
    </VStack>
  );
}

interface ReadyToSendProps {
  readonly draft: Suggestion;
  readonly onSent?: () => void;
  readonly children?: ReactNode;
}

/** Who is asked, what is lacking, and the button that sends it. */
export function ReadyToSend({ draft, onSent, children }: ReadyToSendProps) {
  const { t } = useTranslation('suggest');
  const { missing, allowedActions } = draft;
  const send = useSend(draft, () => {
    onSent?.();
    tell({ text: t('sent') });
  });
  return (
    <VStack gap="space-16">
      <WhoAnswers draft={draft} />
      <WhatIsMissing missing={missing} />
      {send.problem !== undefined && <ProblemNotice error={send.problem} />}
      <HStack gap="space-12">
        {missing.length === 0 && allowedActions.includes('propose') && (
          <Button
            loading={send.isPending}
            onClick={() => {
              send.mutate(undefined);
            }}
          >
            {t('send')}
          </Button>
        )}
        {children}
      </HStack>
    </VStack>
  );
}

function WhoAnswers({ draft: { familyId, requirements } }: { readonly draft: Suggestion }) {
  const { t } = useTranslation(['suggest', 'words']);
  const nameOf = useNames(familyId);
  if (requirements.length === 0) return null;
  return (
    <div>
      <BodyShort>{t('whoAnswers')}</BodyShort>
      <List>
        {requirements.map(({ personId, role }) => (
          <List.Item key={`${personId ?? ''} ${role}`}>
            {`${nameOf(personId)} ${t(`words:requirementRoles.${role}`)}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function WhatIsMissing({ missing }: Pick<Suggestion, 'missing'>) {
  const { t } = useTranslation(['suggest', 'words']);
  if (missing.length === 0) return null;
  return (
    <div>
      <BodyLong>{t('missing')}</BodyLong>
      <List>
        {missing.map((word) => (
          <List.Item key={word}>{t(`words:missingWords.${word}`)}</List.Item>
        ))}
      </List>
    </div>
  );
}
