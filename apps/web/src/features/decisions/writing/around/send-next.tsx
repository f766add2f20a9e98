import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../api/act.js';
import { answerOf, api } from '../../../../api/client.js';
import { ActDialog } from '../../../../ui/act-dialog/act-dialog.js';
import { useDesk } from '../model/desk.js';
import { familyKey, type Address } from '../model/queries.js';
import { bodyOf, type DraftDto } from '../model/written.js';
import { WhoIsTold } from './who-is-told.js';

export interface NextDialogProps {
  readonly address: Address;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The new version takes the place of the one that stands: the answers so far fall away. */
export function SendNext({ address, onDone, onClose }: NextDialogProps) {
  const { t } = useTranslation('writing');
  const { state } = useDesk();
  const act = useAct(
    (body: DraftDto, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/versions', {
          params: { path: address, header },
          body,
        }),
      ),
    { changes: [familyKey(address.familyId)], onDone },
  );
  return (
    <ActDialog
      title={t('revise.confirmTitle')}
      lead={t('revise.confirmLead')}
      submit={t('revise.submit')}
      act={act}
      onSubmit={() => act.mutate(bodyOf(state.written))}
      onClose={onClose}
    >
      <WhoIsTold />
    </ActDialog>
  );
}
