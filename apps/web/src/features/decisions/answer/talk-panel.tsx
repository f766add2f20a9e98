import { BodyLong, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { decisionKey, type DecisionAddress } from '../decision/decision-queries.js';
import { PanelBox } from './panel-box.js';

interface TalkPanelProps {
  readonly kind: 'talk' | 'interpreter';
  readonly address: DecisionAddress;
  /** What one has begun to write to the coordinator. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
}

/** A talk or an interpreter first: the time to answer stands still meanwhile. */
export function TalkPanel({ kind, address, words, onWords, onClose }: TalkPanelProps) {
  const { t } = useTranslation('decision');
  const { familyId, decisionId } = address;
  const ask = useAct(
    (own: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/talks', {
          params: { path: { familyId, decisionId }, header },
          body: own === '' ? { kind } : { kind, words: own },
        }),
      ),
    {
      changes: [decisionKey(address)],
      onDone: () => {
        onWords('');
        onClose();
      },
    },
  );
  return (
    <PanelBox
      title={t(`choice.${kind}`)}
      send={t(`${kind}.send`)}
      act={ask}
      hasWords={words !== ''}
      onSend={() => {
        ask.mutate(words.trim());
      }}
      onClose={onClose}
    >
      <BodyLong>{t(`${kind}.lead`)}</BodyLong>
      <Textarea
        label={t(`${kind}.words`)}
        description={t('talk.whoReads')}
        maxLength={2000}
        value={words}
        onChange={({ target }) => {
          onWords(target.value);
        }}
      />
    </PanelBox>
  );
}
