import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { answers, languages } from '#contract';
import { useHeading } from '../../../i18n/heading.js';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useNames } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { chosen, useForm, written, type Form } from '../../../ui/form/use-form.js';
import { interpretedBy } from '../../../ui/interpreter/interpreter-values.js';
import { emptyAnswer, HowItWas } from './how-it-was.js';
import { signersLeft } from './signers.js';
import type { ActProps, Decision } from './use-decision.js';

type Body = components['schemas']['RecordAnswerDto'];
const routes = ['paper', 'oral'] as const;
/** An answer on paper or by word of mouth: equal to any other, and called back by another service before it counts. */
export function RecordAnswer({
  decision,
  familyId,
  decisionId,
  onClose,
}: ActProps & { readonly decision: Decision }) {
  const { t } = useTranslation('coordination');
  const heading = useHeading();
  const act = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/recorded-answers', {
          params: { path: { familyId, decisionId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm(emptyAnswer, act.problem);
  return (
    <ActDialog
      title={t('record.title')}
      lead={t('record.lead', { question: heading(decision) })}
      submit={t('record.submit')}
      act={act}
      onSubmit={() => {
        act.mutate(bodyOf(form.values));
      }}
      onClose={onClose}
    >
      <WhoAndWhat form={form} decision={decision} familyId={familyId} />
      <HowItWas form={form} />
    </ActDialog>
  );
}

function bodyOf(values: typeof emptyAnswer): Body {
  const words = written(values.words);
  return {
    personId: values.personId,
    route: values.route as Body['route'],
    answer: values.answer as Body['answer'],
    identityChecked: values.identityChecked.trim(),
    note: values.note.trim(),
    present: values.present.split(',').flatMap((one) => written(one) ?? []),
    // What is not chosen is the server's to refuse, beside the field.
    language: chosen(languages, values.language) as Body['language'],
    copyGiven: values.copyGiven.includes('yes') as true,
    ...interpretedBy(values),
    ...(words === undefined ? {} : { words }),
  };
}

interface PartProps {
  readonly form: Form<typeof emptyAnswer>;
}

function WhoAndWhat({
  form,
  decision,
  familyId,
}: PartProps & { readonly decision: Decision; readonly familyId: string }) {
  const { t } = useTranslation(['coordination', 'words']);
  const name = useNames(familyId);
  return (
    <>
      <Pick
        label={t('record.who')}
        choices={signersLeft(decision).map((value) => ({ value, label: name(value) }))}
        {...form.text('personId')}
      />
      <RadioGroup legend={t('record.route')} {...form.radio('route')}>
        {routes.map((one) => (
          <Radio key={one} value={one}>
            {t(`words:signatureRoutes.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup legend={t('record.answer')} {...form.radio('answer')}>
        {answers.map((one) => (
          <Radio key={one} value={one}>
            {t(`words:answers.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {form.values.answer !== '' && form.values.answer !== 'yes' && (
        <Textarea
          label={t('record.words')}
          description={t('record.wordsHint')}
          maxLength={2000}
          {...form.text('words')}
        />
      )}
    </>
  );
}
