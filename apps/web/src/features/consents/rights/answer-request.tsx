import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { correctionRefusals } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { chosen, useForm } from '../../../ui/form/use-form.js';
import { KeptKinds } from './kept-kinds.js';
import type { RightsRequest } from './use-rights.js';

export type AnswerAct = 'correct' | 'refuse' | 'answer';

interface AnswerRequestProps {
  readonly familyId: string;
  readonly act: AnswerAct;
  readonly request: RightsRequest;
  readonly onClose: () => void;
}

/** Whether something goes when it is answered. */
export const lets = ({ sorted }: Pick<RightsRequest, 'sorted'>): boolean =>
  sorted?.some(({ fate }) => fate === 'goes-now') ?? false;

/** The answer in words for whoever asked; where something goes, what goes and what stays stands above it. */
export function AnswerRequest({ familyId, act, request, onClose }: AnswerRequestProps) {
  const { t } = useTranslation('rights');
  const path = { familyId, requestId: request.id };
  const sends = useAct(
    ({ answer, reason }: { answer: string; reason: string }, header) => {
      const params = { path, header };
      const why = chosen(correctionRefusals, reason);
      if (act === 'correct')
        return answerOf(
          api.POST('/api/v1/families/{familyId}/rights/{requestId}/correct', { params, body: { answer } }),
        );
      if (act === 'answer')
        return answerOf(
          api.POST('/api/v1/families/{familyId}/rights/{requestId}/answer', { params, body: { answer } }),
        );
      const body = { answer, reason: why ?? ('' as 'cannot-tell') };
      return answerOf(api.POST('/api/v1/families/{familyId}/rights/{requestId}/refuse', { params, body }));
    },
    { changes: changesIn(familyId), stays: true, onDone: onClose },
  );
  const form = useForm({ answer: '', reason: '' }, sends.problem);
  const goes = lets(request);
  const named = act === 'answer' && !goes ? 'answerOnly' : act;
  return (
    <ActDialog
      title={t(`staff.${named}`)}
      lead={t(`staff.${named}Lead`)}
      submit={t('staff.submit')}
      act={sends}
      isFinal={act === 'answer' && goes}
      onSubmit={() => sends.mutate(form.values)}
      onClose={onClose}
    >
      {act === 'answer' && <KeptKinds kept={request.sorted ?? []} />}
      {act === 'refuse' && (
        <Pick
          label={t('staff.reason')}
          choices={correctionRefusals.map((value) => ({ value, label: t(`correctionRefusals.${value}`) }))}
          {...form.text('reason')}
        />
      )}
      <Textarea label={t('staff.words')} maxLength={2000} {...form.text('answer')} />
    </ActDialog>
  );
}
