import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../api/act.js';
import { answerOf, api } from '../../../../api/client.js';
import { ActDialog } from '../../../../ui/act-dialog/act-dialog.js';
import { familyKey, type Address } from '../model/queries.js';
import type { Decision } from '../model/written.js';
import { WhoIsTold } from './who-is-told.js';

interface SendDialogProps {
  readonly address: Address;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** What happens when it is sent, and who gets a message. */
export function SendDialog({ address, decision, onClose }: SendDialogProps) {
  const { t } = useTranslation('writing');
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/propose', {
          params: { path: address, header },
        }),
      ),
    { changes: [familyKey(address.familyId)], onDone: onClose },
  );
  return (
    <ActDialog
      title={t('send.confirmTitle')}
      lead={t(decision.urgent ? 'send.leadUrgent' : 'send.lead')}
      submit={t('send.submit')}
      act={act}
      onSubmit={() => act.mutate(undefined)}
      onClose={onClose}
    >
      <WhoIsTold />
    </ActDialog>
  );
}
