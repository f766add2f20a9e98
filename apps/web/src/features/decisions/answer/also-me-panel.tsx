import { BodyLong, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
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
    <PanelBox title={t('choice.also-me')}>
      <BodyLong>{t('alsoMe.lead')}</BodyLong>
      {add.problem !== undefined && <ProblemNotice error={add.problem} />}
      <HStack gap="space-12">
        <Button
          loading={add.isPending}
          onClick={() => {
            add.mutate(undefined);
          }}
        >
          {t('alsoMe.send')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('goBack')}
        </Button>
      </HStack>
    </PanelBox>
  );
}
