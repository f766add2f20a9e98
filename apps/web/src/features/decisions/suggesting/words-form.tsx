import { Button, HStack, Textarea, TextField, VStack } from '@navikt/ds-react';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../api/problem.js';
import { useFaultText } from '../../../ui/form/fault-text.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { rewordedBody, type DraftBody, type Suggestion, type Words } from './written-suggestion.js';

interface WordsFormProps {
  readonly decision: Suggestion;
  readonly submit: string;
  readonly act: { readonly isPending: boolean; readonly problem: Problem | undefined };
  readonly onSend: (body: DraftBody) => void;
  readonly children?: ReactNode;
}

/** The words of what is wider than one step; who, when and for whom stay as they were. */
export function WordsForm({ decision, submit, act, onSend, children }: WordsFormProps) {
  const { t } = useTranslation('suggest');
  const fault = useFaultText(act.problem);
  const [question, setQuestion] = useState(decision.question);
  const [words, setWords] = useState<readonly Words[]>(() =>
    decision.parts.map(({ payload: { title, text = '' } }) => ({ title, text })),
  );
  const change = (at: number, changed: Partial<Words>) => {
    setWords((before) => before.map((one, n) => (n === at ? { ...one, ...changed } : one)));
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(rewordedBody(decision, question, words));
  };
  return (
    <VStack as="form" gap="space-24" onSubmit={send} noValidate>
      <TextField
        label={t('question')}
        maxLength={300}
        value={question}
        error={question.trim() === '' ? fault('question', true) : undefined}
        onChange={({ target }) => setQuestion(target.value)}
      />
      {words.map(({ title, text }, n) => (
        <VStack gap="space-12" key={decision.parts[n]?.id}>
          <TextField
            label={t('what')}
            maxLength={200}
            value={title}
            error={title.trim() === '' ? fault('title', true) : undefined}
            onChange={({ target }) => change(n, { title: target.value })}
          />
          <Textarea
            label={t('more')}
            maxLength={4000}
            value={text}
            onChange={({ target }) => change(n, { text: target.value })}
          />
        </VStack>
      ))}
      {act.problem !== undefined && <ProblemNotice error={act.problem} />}
      <HStack gap="space-12">
        <Button loading={act.isPending}>{submit}</Button>
        {children}
      </HStack>
    </VStack>
  );
}
