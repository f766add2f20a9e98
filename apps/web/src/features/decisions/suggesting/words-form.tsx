import { Textarea, TextField, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '../../../ui/form/fault-text.js';
import { rewordedBody, type DraftBody, type Suggestion, type Words } from './written-suggestion.js';
import { isChanged, WrittenForm, type SendsWritten } from './written-form.js';

interface WordsFormProps extends SendsWritten<DraftBody> {
  readonly decision: Suggestion;
}

/** The words of what is wider than one step; who, when and for whom stay as they were. */
export function WordsForm({ decision, onSend, ...frame }: WordsFormProps) {
  const { t } = useTranslation('suggest');
  const fault = useFaultText(frame.act.problem);
  const [before] = useState(() => wordsOf(decision));
  const [{ question, parts }, setWords] = useState(before);
  const change = (at: number, changed: Partial<Words>) =>
    setWords({ question, parts: parts.map((one, n) => (n === at ? { ...one, ...changed } : one)) });
  return (
    <WrittenForm
      {...frame}
      isChanged={isChanged({ question, parts }, before)}
      onSend={() => onSend(rewordedBody(decision, question, parts))}
    >
      <TextField
        label={t('question')}
        maxLength={300}
        value={question}
        error={question.trim() === '' ? fault('question', true) : undefined}
        onChange={({ target }) => setWords({ question: target.value, parts })}
      />
      {parts.map(({ title, text }, n) => (
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
    </WrittenForm>
  );
}

interface Written {
  readonly question: string;
  readonly parts: readonly Words[];
}

function wordsOf({ question, parts }: Suggestion): Written {
  return {
    question: question ?? '',
    parts: parts.map(({ payload: { title, text = '' } }) => ({ title, text })),
  };
}
