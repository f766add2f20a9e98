import { Button, Textarea, TextField, VStack } from '@navikt/ds-react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import type { FamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm } from '../../../ui/form/use-form.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { nothingYet, useSuggest, type Suggestion } from './use-suggest.js';

interface SuggestFormProps {
  readonly family: FamilyView;
  readonly onDone: (draft: Suggestion) => void;
}

/** The question, what it is about, who does it and whom it concerns: no more than that. */
export function SuggestForm({ family, onDone }: SuggestFormProps) {
  const { t } = useTranslation(['suggest', 'words']);
  const { person } = useMe();
  const suggest = useSuggest(family.id, onDone);
  const form = useForm({ ...nothingYet, personId: person.id }, suggest.problem);
  const people = family.members
    .filter(({ memberId }) => memberId !== null)
    .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    suggest.mutate(form.values);
  };
  return (
    <VStack as="form" gap="space-24" onSubmit={send} noValidate>
      <TextField
        label={t('question')}
        description={t('example')}
        maxLength={300}
        {...form.text('question')}
      />
      <Pick
        label={t('area')}
        choices={lifeAreas.map((area) => ({ value: area, label: t(`words:lifeAreas.${area}`) }))}
        {...form.text('area')}
      />
      <TextField label={t('what')} maxLength={200} {...form.text('title')} />
      <Pick label={t('who')} choices={people} {...form.text('personId')} />
      <TickList label={t('about')} choices={people} {...form.list('subjectIds')} />
      <Textarea label={t('more')} maxLength={4000} {...form.text('text')} />
      {suggest.problem !== undefined && <ProblemNotice error={suggest.problem} />}
      <div>
        <Button loading={suggest.isPending}>{t('next')}</Button>
      </div>
    </VStack>
  );
}
