import { useTranslation } from 'react-i18next';
import { useAct, type ActHeaders } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { endReasons, type FactKind } from './fact-words.js';

type Body = components['schemas']['EndRecordDto'];
export type Ending = FactKind | 'representation';
interface EndRecordProps {
  readonly familyId: string;
  readonly kind: Ending;
  readonly recordId: string;
  /** The record in words. */
  readonly what: string;
  readonly onClose: () => void;
}

/** A dated fact ends on a day, for a reason; what it was stays in the history. */
export function EndRecord({ familyId, kind, recordId, what, onClose }: EndRecordProps) {
  const { t } = useTranslation('family');
  const act = useAct((body: Body, header) => end({ familyId, recordId }, kind, body, header), {
    changes: changesIn(familyId),
    onDone: onClose,
  });
  const form = useForm({ reason: '', validTo: '' }, act.problem);
  return (
    <ActDialog
      title={t('end.title')}
      lead={t('end.lead', { what })}
      submit={t('end.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        const validTo = written(form.values.validTo);
        const reason = form.values.reason as Body['reason'];
        act.mutate({ reason, ...(validTo === undefined ? {} : { validTo }) });
      }}
      onClose={onClose}
    >
      <Pick
        label={t('end.reason')}
        choices={endReasons.map((value) => ({ value, label: t(`end.reasons.${value}`) }))}
        {...form.text('reason')}
      />
      <DayField
        label={t('fields.lastDay')}
        description={t('fields.todayWhenEmpty')}
        {...form.text('validTo')}
      />
    </ActDialog>
  );
}

function end(path: { familyId: string; recordId: string }, kind: Ending, body: Body, header: ActHeaders) {
  const given = { params: { path, header }, body };
  switch (kind) {
    case 'responsibility':
      return answerOf(api.PATCH('/api/v1/families/{familyId}/parental-responsibilities/{recordId}', given));
    case 'daily-authority':
      return answerOf(api.PATCH('/api/v1/families/{familyId}/daily-authorities/{recordId}', given));
    case 'residence':
      return answerOf(api.PATCH('/api/v1/families/{familyId}/residences/{recordId}', given));
    case 'representation':
      return answerOf(api.PATCH('/api/v1/families/{familyId}/representatives/{recordId}', given));
  }
}
