import { Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Problem } from '../../../api/problem.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { asKept, asRead, usePolicyWords } from './policy-words.js';
import { keys, type Policy } from './set-up-queries.js';

interface PolicyDialogProps {
  readonly policy: Policy;
  readonly onClose: () => void;
}

/** One choice. Whether it is looser than the country's rule is the server's to say. */
export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const { t } = useTranslation(['set-up', 'words']);
  const say = usePolicyWords();
  const { key, value, limit } = policy;
  const act = useAct(
    (body: { key: Policy['key']; value: number | string }, header) =>
      answerOf(api.POST('/api/v1/admin/policies', { params: { header }, body })),
    { changes: [keys.policies], onDone: onClose },
  );
  const now = typeof value === 'number' ? String(asRead(key, value)) : value;
  const form = useForm({ value: now }, act.problem);
  const fault = useRefusal(act.problem) ?? form.text('value').error;
  const submit = () => {
    const given = written(form.values.value);
    const number = Number((given ?? '').replace(/\s/g, '').replace(',', '.'));
    act.mutate({
      key,
      value: limit.is === 'word' || Number.isNaN(number) ? (given ?? '') : asKept(key, number),
    });
  };
  return (
    <ActDialog
      title={t(`policies.keys.${key}`)}
      lead={t('policies.country', { rule: say(key, limit.usual) })}
      submit={t('policies.save')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      {limit.is === 'word' ? (
        <RadioGroup legend={t('policies.choice')} {...form.radio('value')} error={fault}>
          {limit.allowed.map((level) => (
            <Radio key={level} value={level}>
              {t(`words:assuranceLevels.${level}`)}
            </Radio>
          ))}
        </RadioGroup>
      ) : (
        <TextField
          label={t('policies.choice')}
          description={t('policies.between', { least: say(key, limit.least), most: say(key, limit.most) })}
          inputMode="decimal"
          {...form.text('value')}
          error={fault}
        />
      )}
    </ActDialog>
  );
}

const reasons = ['not-a-whole-number', 'not-one-of', 'looser-than-country', 'too-far'] as const;

function useRefusal(problem: Problem | undefined): string | undefined {
  const { t } = useTranslation('set-up');
  const why = reasons.find((reason) => reason === problem?.detail.because);
  return why === undefined ? undefined : t(`policies.refused.${why}`);
}
