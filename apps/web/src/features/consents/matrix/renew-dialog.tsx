import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useAreas } from '../../../i18n/listing.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { InterpreterFields } from '../../../ui/interpreter/interpreter-fields.js';
import { interpretedBy, noInterpreter } from '../../../ui/interpreter/interpreter-values.js';
import { tell } from '../../../ui/told/told.js';
import { NoticeText } from './notice-text.js';
import type { Answer } from './use-matrix.js';
import { useNotice } from './use-notice.js';

type Body = components['schemas']['RenewConsentDto'];

interface RenewDialogProps {
  readonly familyId: string;
  readonly answer: Answer;
  readonly onClose: () => void;
}

/** The same terms for a new period. */
export function RenewDialog({ familyId, answer, onClose }: RenewDialogProps) {
  const { t } = useTranslation('who-sees');
  const { query, all, notice, setLanguage } = useNotice(familyId);
  const needsInterpreter = useMe().person.interpreterLanguage !== null;
  const { id: consentId, service, areas, purpose } = answer;
  const listed = useAreas()(areas);
  const renew = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/consents/{consentId}/renew', {
          params: { path: { familyId, consentId }, header },
          body,
        }),
      ),
    {
      changes: [familyKey(familyId)],
      stays: true,
      onDone: ({ state }) => {
        onClose();
        tell({ text: t(state === 'given' ? 'done.given' : 'done.waiting', { service }) });
      },
    },
  );
  const form = useForm(noInterpreter, renew.problem);
  return (
    <ActDialog
      title={t('renew.title', { service })}
      lead={t('renew.lead', { areas: listed, purpose })}
      submit={t('renew.submit')}
      act={renew}
      from={query}
      onSubmit={() => {
        if (notice === undefined) return;
        const { version: noticeVersion, language } = notice;
        renew.mutate({ noticeVersion, language, ...interpretedBy(form.values) });
      }}
      onClose={onClose}
    >
      {notice !== undefined && <NoticeText all={all} notice={notice} onChoose={setLanguage} />}
      {needsInterpreter && <InterpreterFields form={form} />}
    </ActDialog>
  );
}
