import { Textarea, TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written } from '../../../ui/form/use-form.js';

interface SafetyBarProps {
  readonly family: components['schemas']['CoordinatedFamilyView'];
  readonly onClose: () => void;
}

/** A bar that cannot wait for a court: at once, for two weeks at most, and gone through by another leader. */
export function SafetyBar({ family: { familyId, coordinator }, onClose }: SafetyBarProps) {
  const { t } = useTranslation('family');
  const people = useQuery({
    queryKey: ['stand-ins', familyId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/stand-ins/{familyId}/people', { params: { path: { familyId } } })),
  });
  const act = useAct(
    (body: components['schemas']['BlockDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/blocks', { params: { path: { familyId }, header }, body }),
      ),
    { changes: [['safety-bars']], onDone: onClose },
  );
  const form = useForm({ personId: '', subjectId: '', days: '14', basis: '' }, act.problem);
  const known = people.data?.items ?? [];
  const choices = (some: typeof known) =>
    some.map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  const send = () => {
    const { personId, subjectId: from, days, basis } = form.values;
    const subjectId = written(from);
    act.mutate({
      personId,
      source: 'safety-bar',
      basis: basis.trim(),
      days: Number(days),
      ...(subjectId === undefined ? {} : { subjectId }),
    });
  };
  return (
    <ActDialog
      title={t('bar.title', { name: coordinator })}
      lead={t('bar.lead')}
      submit={t('block.submit')}
      act={act}
      from={people}
      isFinal
      onSubmit={send}
      onClose={onClose}
    >
      <Pick label={t('block.who')} choices={choices(known)} {...form.text('personId')} />
      <Pick
        label={t('block.from')}
        description={t('block.fromHint')}
        choices={choices(known.filter(({ member, personId }) => member && personId !== form.values.personId))}
        {...form.text('subjectId')}
      />
      <TextField
        label={t('bar.days')}
        description={t('bar.daysHint')}
        inputMode="numeric"
        maxLength={2}
        htmlSize={4}
        {...form.text('days')}
      />
      <Textarea label={t('bar.basis')} maxLength={1000} {...form.text('basis')} />
    </ActDialog>
  );
}
