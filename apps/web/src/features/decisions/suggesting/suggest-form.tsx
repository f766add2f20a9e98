import { Radio, RadioGroup, Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import type { FamilyView } from '../../../api/family.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm } from '../../../ui/form/use-form.js';
import { suggestedLanes, type WrittenSuggestion } from './written-suggestion.js';
import { isChanged, WrittenForm, type SendsWritten } from './written-form.js';

interface SuggestFormProps extends SendsWritten<WrittenSuggestion> {
  readonly family: FamilyView;
  readonly initial: WrittenSuggestion;
}

/** The question, what it is about, who does it and whom it concerns: no more than that. */
export function SuggestForm({ family, initial, onSend, ...frame }: SuggestFormProps) {
  const { t } = useTranslation(['suggest', 'words']);
  const form = useForm(initial, frame.act.problem);
  const people = family.members
    .filter(({ memberId }) => memberId !== null)
    .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  return (
    <WrittenForm {...frame} isChanged={isChanged(form.values, initial)} onSend={() => onSend(form.values)}>
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
      <RadioGroup legend={t('lane')} {...form.radio('lane')}>
        {suggestedLanes.map((lane) => (
          <Radio key={lane} value={lane}>
            {t(`lanes.${lane}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea label={t('more')} maxLength={4000} {...form.text('text')} />
    </WrittenForm>
  );
}
