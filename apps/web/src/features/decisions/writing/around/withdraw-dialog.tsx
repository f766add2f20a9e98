import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../api/act.js';
import { answerOf, api } from '../../../../api/client.js';
import { ActDialog } from '../../../../ui/act-dialog/act-dialog.js';
import { familyKey, type Address } from '../model/queries.js';

interface WithdrawDialogProps {
  readonly address: Address;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A draft nobody has seen is thrown away. */
export function WithdrawDialog({ address, onClose, onDone }: WithdrawDialogProps) {
  const { t } = useTranslation('writing');
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/withdraw', {
          params: { path: address, header },
        }),
      ),
    { changes: [familyKey(address.familyId)], onDone },
  );
  return (
    <ActDialog
      title={t('withdraw.title')}
      lead={t('withdraw.lead')}
      submit={t('withdraw.submit')}
      act={act}
      isFinal
      onSubmit={() => act.mutate(undefined)}
      onClose={onClose}
    />
  );
}
