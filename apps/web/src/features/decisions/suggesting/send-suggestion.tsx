import { BodyLong, BodyShort, Button, Heading, HStack, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, useNames } from '../../../api/family.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import type { Suggestion } from './use-suggest.js';

/** Who must say yes, as the rule says; then it is sent, or what is missing is told. */
export function SendSuggestion({ draft }: { readonly draft: Suggestion }) {
  const { t } = useTranslation('suggest');
  const navigate = useNavigate();
  const { familyId, id: decisionId, question, missing, allowedActions } = draft;
  const address = `/forslag/${decisionId}?familie=${familyId}`;
  const propose = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/propose', {
          params: { path: { familyId, decisionId }, header },
        }),
      ),
    { changes: [familyKey(familyId), ['decisions', familyId]], onDone: () => void navigate(address) },
  );
  const isReady = missing.length === 0 && allowedActions.includes('propose');
  return (
    <VStack gap="space-16">
      <Heading level="2" size="medium">
        {question}
      </Heading>
      <WhoAnswers draft={draft} />
      <WhatIsMissing missing={missing} />
      {propose.problem !== undefined && <ProblemNotice error={propose.problem} />}
      <HStack gap="space-12">
        {isReady && (
          <Button
            loading={propose.isPending}
            onClick={() => {
              propose.mutate(undefined);
            }}
          >
            {t('send')}
          </Button>
        )}
        <Button as={Link} variant="secondary" to={address}>
          {t('keep')}
        </Button>
      </HStack>
    </VStack>
  );
}

function WhoAnswers({ draft: { familyId, requirements } }: { readonly draft: Suggestion }) {
  const { t } = useTranslation(['suggest', 'words']);
  const nameOf = useNames(familyId);
  if (requirements.length === 0) return null;
  return (
    <>
      <BodyShort>{t('whoAnswers')}</BodyShort>
      <List>
        {requirements.map(({ personId, role }) => (
          <List.Item key={`${personId ?? ''} ${role}`}>
            {`${nameOf(personId)} ${t(`words:requirementRoles.${role}`)}`}
          </List.Item>
        ))}
      </List>
    </>
  );
}

function WhatIsMissing({ missing }: Pick<Suggestion, 'missing'>) {
  const { t } = useTranslation(['suggest', 'words']);
  if (missing.length === 0) return null;
  return (
    <>
      <BodyLong>{t('missing')}</BodyLong>
      <List>
        {missing.map((word) => (
          <List.Item key={word}>{t(`words:missingWords.${word}`)}</List.Item>
        ))}
      </List>
    </>
  );
}
