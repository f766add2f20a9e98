import { Checkbox, Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useFamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm, written, type Form } from '../../../ui/form/use-form.js';

type Body = components['schemas']['StatutoryDecisionDto'];
const empty = {
  subjectIds: [] as readonly string[],
  area: '',
  title: '',
  legalBasis: '',
  decidedBy: '',
  decidedOn: '',
  howHeard: '',
  statement: '',
  appealTo: '',
  appealUntil: '',
  emergency: false,
};

/** Taken by an authority under its own law, outside this system: only written down, never shown as agreed. */
export function RecordStatutory({
  familyId,
  onClose,
}: {
  readonly familyId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('coordination');
  const act = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/statutory-decisions', {
          params: { path: { familyId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm(empty, act.problem);
  return (
    <ActDialog
      title={t('statutory.title')}
      lead={t('statutory.lead')}
      submit={t('statutory.submit')}
      act={act}
      onSubmit={() => {
        act.mutate(bodyOf(form.values));
      }}
      onClose={onClose}
    >
      <WhatWasDecided form={form} familyId={familyId} />
      <HowFamilyWasHeard form={form} />
    </ActDialog>
  );
}

function bodyOf(values: typeof empty): Body {
  const statement = written(values.statement);
  const appealUntil = written(values.appealUntil);
  return {
    subjectIds: [...values.subjectIds],
    area: values.area as Body['area'],
    title: values.title.trim(),
    legalBasis: values.legalBasis.trim(),
    decidedBy: values.decidedBy.trim(),
    decidedOn: values.decidedOn,
    howHeard: values.howHeard.trim(),
    appealTo: values.appealTo.trim(),
    emergency: values.emergency,
    ...(statement === undefined ? {} : { statement }),
    ...(appealUntil === undefined ? {} : { appealUntil }),
  };
}

function WhatWasDecided({
  form,
  familyId,
}: {
  readonly form: Form<typeof empty>;
  readonly familyId: string;
}) {
  const { t } = useTranslation(['coordination', 'words']);
  const { data } = useFamilyView(familyId);
  const people = (data?.members ?? []).filter(({ memberId }) => memberId !== null);
  return (
    <>
      <TextField label={t('statutory.what')} maxLength={200} {...form.text('title')} />
      <TickList
        label={t('statutory.about')}
        choices={people.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
        {...form.list('subjectIds')}
      />
      <Pick
        label={t('statutory.area')}
        choices={lifeAreas.map((value) => ({ value, label: t(`words:lifeAreas.${value}`) }))}
        {...form.text('area')}
      />
      <TextField label={t('statutory.by')} maxLength={200} {...form.text('decidedBy')} />
      <DayField label={t('statutory.on')} {...form.text('decidedOn')} />
      <TextField label={t('statutory.basis')} maxLength={300} {...form.text('legalBasis')} />
    </>
  );
}

function HowFamilyWasHeard({ form }: { readonly form: Form<typeof empty> }) {
  const { t } = useTranslation('coordination');
  return (
    <>
      <Textarea label={t('statutory.heard')} maxLength={2000} {...form.text('howHeard')} />
      <Textarea
        label={t('statutory.statement')}
        description={t('statutory.statementHint')}
        maxLength={4000}
        {...form.text('statement')}
      />
      <TextField label={t('statutory.appealTo')} maxLength={300} {...form.text('appealTo')} />
      <DayField label={t('statutory.appealUntil')} {...form.text('appealUntil')} />
      <Checkbox {...form.check('emergency')} description={t('statutory.emergencyHint')}>
        {t('statutory.emergency')}
      </Checkbox>
    </>
  );
}
