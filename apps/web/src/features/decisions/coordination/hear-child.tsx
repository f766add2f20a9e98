import { Radio, RadioGroup, Select, Textarea, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract';
import { useHeading } from '../../../i18n/heading.js';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useFamilyView, useNames } from '../../../api/family.js';
import { asLanguage, languageNames } from '../../../i18n/texts.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm, type Form } from '../../../ui/form/use-form.js';
import { InterpreterFields } from '../../../ui/interpreter/interpreter-fields.js';
import { bodyOf, empty, stands, type Body } from './heard.js';
import { SignOfDanger } from './sign-of-danger.js';
import { useDecision, type ActProps } from './use-decision.js';

/** A child's own voice, written down together with the child. To say nothing is a full answer. */
export function HearChild({
  familyId,
  decisionId,
  childId,
  onClose,
}: ActProps & { readonly childId: string }) {
  const { t, i18n } = useTranslation('coordination');
  const name = useNames(familyId)(childId);
  const question = useHeading()(useDecision(familyId, decisionId).data);
  const act = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/child-views', {
          params: { path: { familyId, decisionId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const language: string = asLanguage(i18n.language) ?? 'nb';
  const form = useForm({ ...empty, language }, act.problem);
  const [isAsked, ask] = useState(false);
  return (
    <ActDialog
      title={t('hear.title', { name })}
      lead={t('hear.lead', { question, name })}
      submit={t('hear.submit')}
      act={act}
      onSubmit={() => {
        ask(true);
        if (form.values.stand !== '') act.mutate(bodyOf(form.values, childId));
      }}
      onClose={onClose}
    >
      <Voice form={form} name={name} isAsked={isAsked} />
      <Readers form={form} familyId={familyId} childId={childId} name={name} />
      <SignOfDanger />
    </ActDialog>
  );
}

interface PartProps {
  readonly form: Form<typeof empty>;
  readonly name: string;
}

function Voice({ form, name, isAsked }: PartProps & { readonly isAsked: boolean }) {
  const { t } = useTranslation(['coordination', 'form']);
  const { stand } = form.values;
  const missing = isAsked && stand === '' ? t('form:missing') : undefined;
  return (
    <>
      <RadioGroup legend={t('hear.stand', { name })} {...form.radio('stand')} error={missing}>
        {stands.map((one) => (
          <Radio key={one} value={one}>
            {t(`hear.stands.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {stand !== 'nothing' && (
        <Textarea
          label={t('hear.words', { name })}
          description={t('hear.wordsHint')}
          maxLength={4000}
          {...form.text('words')}
        />
      )}
      <TextField label={t('hear.present')} description={t('hear.presentHint')} {...form.text('present')} />
      <InterpreterFields form={form} />
      <DayField label={t('hear.talkedOn')} description={t('hear.talkedOnHint')} {...form.text('talkedOn')} />
    </>
  );
}

interface ReadersProps extends PartProps {
  readonly familyId: string;
  readonly childId: string;
}

function Readers({ form, familyId, childId, name }: ReadersProps) {
  const { t } = useTranslation('coordination');
  const { data } = useFamilyView(familyId);
  const others = (data?.members ?? []).filter(
    ({ personId, role }) => personId !== childId && role !== 'unborn',
  );
  return (
    <>
      {form.values.stand !== 'nothing' && (
        <TickList
          label={t('hear.readers', { name })}
          description={t('hear.readersHint')}
          choices={others.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
          {...form.list('readableBy')}
        />
      )}
      <Select label={t('hear.language')} {...form.text('language')}>
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </Select>
    </>
  );
}
