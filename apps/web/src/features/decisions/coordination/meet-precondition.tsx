import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Quote } from './quote.js';
import type { ActProps, Decision } from './use-decision.js';

interface MeetPreconditionProps extends ActProps {
  readonly decision: Decision;
  readonly partId: string;
}

/** What people agreed should be in place first, is: the coordinator puts their name to it. */
export function MeetPrecondition({ decision, familyId, decisionId, partId, onClose }: MeetPreconditionProps) {
  const { t } = useTranslation('coordination');
  const first = decision.preconditions.find((one) => one.partId === partId);
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/preconditions/{partId}/met', {
          params: { path: { familyId, decisionId, partId }, header },
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  return (
    <ActDialog
      title={t('precondition.title')}
      lead={t(decision.status === 'agreed' ? 'precondition.leadAgreed' : 'precondition.lead')}
      submit={t('precondition.submit')}
      act={act}
      isFinal
      onSubmit={() => act.mutate(undefined)}
      onClose={onClose}
    >
      <Quote label={t('precondition.first')} words={first?.text} />
    </ActDialog>
  );
}
