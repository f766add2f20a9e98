import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../../api/client.js';
import { ActDialog } from '../../../../ui/act-dialog/act-dialog.js';
import { useDesk } from '../model/desk.js';
import { decisionKey } from '../model/queries.js';
import type { NextDialogProps } from './send-next.js';

/** What was written of a new version goes, for good; what was sent stands. */
export function ThrowAway({ address, onDone, onClose }: NextDialogProps) {
  const { t } = useTranslation('writing');
  const { state } = useDesk();
  const act = useAct(
    (revision: number, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/next-version/throw-away', {
          params: { path: address, header: { ...header, ...ifMatch(revision) } },
        }),
      ),
    { changes: [decisionKey(address)], onDone },
  );
  return (
    <ActDialog
      title={t('revise.throwAwayTitle')}
      lead={t('revise.throwAwayLead')}
      submit={t('revise.throwAway')}
      act={act}
      onSubmit={() => act.mutate(state.revision)}
      onClose={onClose}
    />
  );
}
