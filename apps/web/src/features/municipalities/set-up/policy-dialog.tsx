import { HStack, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { meKey } from '../../../api/me.js';
import type { Problem } from '../../../api/problem.js';
import { Swatch } from '../../../ui/accent/swatch.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { accentIn, asKept, asRead, usePolicyWords } from './policy-words.js';
import { keys, type Policy } from './set-up-queries.js';

interface PolicyDialogProps {
  readonly policy: Policy;
  readonly onClose: () => void;
}

/** One choice. Whether it is looser than the country's rule is the server's to say. */
export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const { t } = useTranslation('set-up');
  const say = usePolicyWords();
  const { key, value, limit } = policy;
  const act = useAct(
    (body: { key: Policy['key']; value: number | string }, header) =>
      answerOf(api.POST('/api/v1/admin/policies', { params: { header }, body })),
    { changes: key === 'accent' ? [keys.policies, meKey] : [keys.policies], onDone: onClose },
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
          {limit.allowed.map((word) => (
            <Radio key={word} value={word}>
              <Named word={word} name={say(key, word)} />
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

/** A colour is seen beside its name. */
function Named({ word, name }: { readonly word: string; readonly name: string }) {
  const accent = accentIn(word);
  if (accent === undefined) return name;
  return (
    <HStack as="span" gap="space-12" align="center">
      <Swatch accent={accent} />
      {name}
    </HStack>
  );
}

const reasons = ['not-a-whole-number', 'not-one-of', 'looser-than-country', 'too-far'] as const;

function useRefusal(problem: Problem | undefined): string | undefined {
  const { t } = useTranslation('set-up');
  const why = reasons.find((reason) => reason === problem?.detail.because);
  return why === undefined ? undefined : t(`policies.refused.${why}`);
}
