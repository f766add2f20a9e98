import { BodyLong, Button, HStack, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { decisionKey, type DecisionAddress } from '../decision/decision-queries.js';
import { PanelBox } from './panel-box.js';

interface TalkPanelProps {
  readonly kind: 'talk' | 'interpreter';
  readonly address: DecisionAddress;
  readonly onClose: () => void;
}

/** A talk or an interpreter first: the time to answer stands still meanwhile. */
export function TalkPanel({ kind, address, onClose }: TalkPanelProps) {
  const { t } = useTranslation('decision');
  const { familyId, decisionId } = address;
  const [words, setWords] = useState('');
  const ask = useAct(
    (own: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/talks', {
          params: { path: { familyId, decisionId }, header },
          body: own === '' ? { kind } : { kind, words: own },
        }),
      ),
    { changes: [decisionKey(address)], onDone: onClose },
  );
  return (
    <PanelBox title={t(`choice.${kind}`)}>
      <BodyLong>{t(`${kind}.lead`)}</BodyLong>
      <Textarea
        label={t(`${kind}.words`)}
        description={t('talk.whoReads')}
        maxLength={2000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      {ask.problem !== undefined && <ProblemNotice error={ask.problem} />}
      <HStack gap="space-12">
        <Button
          loading={ask.isPending}
          onClick={() => {
            ask.mutate(words.trim());
          }}
        >
          {t(`${kind}.send`)}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('goBack')}
        </Button>
      </HStack>
    </PanelBox>
  );
}
