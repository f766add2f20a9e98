import { Checkbox, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { correctionAbouts } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { rightsKey, type Rights } from './use-rights.js';

type Body = components['schemas']['AskCorrectionDto'];

interface AskProps {
  readonly familyId: string;
  /** Oneself first. */
  readonly people: Rights['people'];
  /** The agreement it stands in, where one asks from there. */
  readonly decisionId?: string;
  readonly onClose: () => void;
}

/** What is wrong, and how it should read. */
export function AskCorrection({ familyId, people, decisionId, onClose }: AskProps) {
  const { t } = useTranslation('rights');
  const act = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/corrections', { params: { path: { familyId }, header }, body }),
      ),
    { changes: [rightsKey(familyId)], stays: true, onDone: onClose },
  );
  const form = useForm(
    {
      subjectId: people[0]?.id ?? '',
      about: decisionId === undefined ? '' : 'decision',
      what: '',
      shouldBe: '',
      why: '',
      shared: false,
    },
    act.problem,
  );
  const other = people.slice(1).find(({ id }) => id === form.values.subjectId);
  const submit = () => {
    const { about, why, ...asked } = form.values;
    const because = written(why);
    act.mutate({
      ...asked,
      about: about as Body['about'],
      ...(because === undefined ? {} : { why: because }),
      ...(decisionId === undefined ? {} : { refId: decisionId }),
    });
  };
  return (
    <ActDialog
      title={t('correct.open')}
      lead={t('correct.formLead')}
      submit={t('correct.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      {people.length > 1 && (
        <Pick
          label={t('correct.who')}
          choices={people.map(({ id, givenName }) => ({ value: id, label: givenName }))}
          {...form.text('subjectId')}
        />
      )}
      {decisionId === undefined && (
        <Pick
          label={t('correct.about')}
          choices={correctionAbouts.map((value) => ({ value, label: t(`correctionAbouts.${value}`) }))}
          {...form.text('about')}
        />
      )}
      <Textarea label={t('correct.what')} maxLength={2000} {...form.text('what')} />
      <Textarea label={t('correct.shouldBe')} maxLength={2000} {...form.text('shouldBe')} />
      <Textarea label={t('correct.why')} maxLength={2000} {...form.text('why')} />
      {other !== undefined && (
        <Checkbox {...form.check('shared')}>{t('correct.shared', { name: other.givenName })}</Checkbox>
      )}
    </ActDialog>
  );
}
