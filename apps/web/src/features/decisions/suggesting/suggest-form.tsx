import { Button, HStack, Radio, RadioGroup, Textarea, TextField, VStack } from '@navikt/ds-react';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import type { FamilyView } from '../../../api/family.js';
import type { Problem } from '../../../api/problem.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm } from '../../../ui/form/use-form.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { suggestedLanes, type WrittenSuggestion } from './written-suggestion.js';

interface SuggestFormProps {
  readonly family: FamilyView;
  readonly initial: WrittenSuggestion;
  readonly submit: string;
  readonly act: {
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly problem: Problem | undefined;
  };
  readonly onSend: (written: WrittenSuggestion) => void;
  readonly children?: ReactNode;
}

/** The question, what it is about, who does it and whom it concerns: no more than that. */
export function SuggestForm({ family, initial, submit, act, onSend, children }: SuggestFormProps) {
  const { t } = useTranslation(['suggest', 'words']);
  const form = useForm(initial, act.problem);
  const people = family.members
    .filter(({ memberId }) => memberId !== null)
    .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(form.values);
  };
  return (
    <>
      <LeaveGuard isUnsaved={isChanged(form.values, initial) && !act.isPending && !act.isSuccess} />
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
        <RadioGroup legend={t('lane')} {...form.radio('lane')}>
          {suggestedLanes.map((lane) => (
            <Radio key={lane} value={lane}>
              {t(`lanes.${lane}`)}
            </Radio>
          ))}
        </RadioGroup>
        <Textarea label={t('more')} maxLength={4000} {...form.text('text')} />
        {act.problem !== undefined && <ProblemNotice error={act.problem} />}
        <HStack gap="space-12">
          <Button loading={act.isPending}>{submit}</Button>
          {children}
        </HStack>
      </VStack>
    </>
  );
}

function isChanged(values: WrittenSuggestion, initial: WrittenSuggestion): boolean {
  return JSON.stringify(values) !== JSON.stringify(initial);
}
