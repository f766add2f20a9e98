import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';

interface WithdrawDialogProps {
  readonly decision: Pick<
    components['schemas']['DecisionView'],
    'id' | 'familyId' | 'status' | 'question' | 'areas'
  >;
  readonly onClose: () => void;
  /** What comes after it, when that is something else than closing. */
  readonly onDone?: () => void;
}

/** Whoever asked may stop asking; a draft nobody has seen is thrown away. Texts: `form`. */
export function WithdrawDialog({ decision, onClose, onDone = onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('form');
  const { id: decisionId, familyId, status } = decision;
  const heading = useHeading();
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/withdraw', {
          params: { path: { familyId, decisionId }, header },
        }),
      ),
    { changes: [...changesIn(familyId), ['decisions', familyId]], onDone },
  );
  const what = status === 'draft' ? 'draft' : 'proposal';
  return (
    <ActDialog
      title={t(`withdraw.${what}.title`)}
      lead={t(`withdraw.${what}.lead`, { question: heading(decision) })}
      submit={t(`withdraw.${what}.submit`)}
      act={act}
      onSubmit={() => {
        act.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
