import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { tell } from '../../../ui/told/told.js';
import { childKey, type Decision } from '../child/child-queries.js';
import type { YoungChild } from './young-child.js';

interface AskForTalkProps {
  readonly decision: Decision;
  readonly child: YoungChild;
}

/** The coordinator is asked to come and talk; the time to answer stands still until they have. */
export function AskForTalk({ decision, child }: AskForTalkProps) {
  const { t } = useTranslation('child');
  const me = useMe().person.id;
  const { familyId, id: decisionId, talks, allowedActions } = decision;
  const { name, coordinator } = child;
  const ask = useAct(
    (words: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/talks', {
          params: { path: { familyId, decisionId }, header },
          body: { kind: 'talk' as const, words },
        }),
      ),
    {
      changes: [childKey(familyId), ['decision', familyId, decisionId]],
      onDone: () => {
        tell({ text: t('together.asked', { coordinator }) });
      },
    },
  );
  if (talks.some(({ personId, closedAt }) => personId === me && closedAt === null))
    return <BodyShort weight="semibold">{t('together.asked', { coordinator })}</BodyShort>;
  if (!allowedActions.includes('talk')) return <BodyShort>{t('together.useHelp')}</BodyShort>;
  return (
    <VStack gap="space-8" align="start">
      {ask.problem !== undefined && <ProblemNotice error={ask.problem} />}
      <Button
        variant="secondary"
        loading={ask.isPending}
        onClick={() => {
          ask.mutate(t('together.words', { child: name }));
        }}
      >
        {t('together.ask', { coordinator })}
      </Button>
      <BodyShort size="small" textColor="subtle">
        {t('together.clock')}
      </BodyShort>
    </VStack>
  );
}
