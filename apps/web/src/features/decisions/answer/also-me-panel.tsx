import { BodyLong } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { decisionKey, type DecisionAddress } from '../decision/decision-queries.js';
import { PanelBox } from './panel-box.js';

interface AlsoMePanelProps {
  readonly address: DecisionAddress;
  readonly onClose: () => void;
}

/** "This concerns me too": the rule then says whether one signs, is heard or is told. */
export function AlsoMePanel({ address, onClose }: AlsoMePanelProps) {
  const { t } = useTranslation('decision');
  const { familyId, decisionId } = address;
  const add = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/also-me', {
          params: { path: { familyId, decisionId }, header },
        }),
      ),
    { changes: [decisionKey(address)], onDone: onClose },
  );
  return (
    <PanelBox
      title={t('choice.also-me')}
      send={t('alsoMe.send')}
      act={add}
      onSend={() => {
        add.mutate(undefined);
      }}
      onClose={onClose}
    >
      <BodyLong>{t('alsoMe.lead')}</BodyLong>
    </PanelBox>
  );
}
