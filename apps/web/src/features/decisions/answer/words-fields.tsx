import { Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract';
import type { Family } from '../decision/decision-queries.js';
import type { Begun, Said } from './use-sign.js';

interface WordsFieldsProps {
  readonly answer: Exclude<Answer, 'yes'>;
  readonly said: Said;
  readonly family: Family | undefined;
  readonly me: string;
  readonly onChange: (more: Partial<Begun>) => void;
}

/** One's own words, and who may read them. Nobody is chosen beforehand. */
export function WordsFields({ answer, said, family, me, onChange }: WordsFieldsProps) {
  const { t } = useTranslation('decision');
  const readers = readersIn(family).filter(({ id }) => id !== me);
  return (
    <>
      <Textarea
        label={t(`words.${answer}`)}
        description={t(answer === 'no' ? 'words.ifYouWant' : 'words.yours')}
        maxLength={2000}
        value={said.words}
        onChange={({ target }) => {
          onChange({ words: target.value });
        }}
      />
      {readers.length > 0 && (
        <CheckboxGroup
          legend={t('words.readers')}
          description={t('words.nobody')}
          value={[...said.wordsFor]}
          onChange={(wordsFor: string[]) => {
            onChange({ wordsFor });
          }}
        >
          {readers.map(({ id, name, isCoordinator }) => (
            <Checkbox key={id} value={id}>
              {isCoordinator ? t('words.coordinator', { name }) : name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </>
  );
}

interface Reader {
  readonly id: string;
  readonly name: string;
  readonly isCoordinator: boolean;
}

/** The coordinator and whoever stands in first, then the family, then the rest of the team. */
function readersIn(family: Family | undefined): readonly Reader[] {
  if (family === undefined) return [];
  const place = (one: Family['coordinator'], isCoordinator: boolean) =>
    typeof one?.personId === 'string' && one.name !== null
      ? [{ id: one.personId, name: one.name, isCoordinator }]
      : [];
  const all = [
    ...[family.coordinator, family.standIn].flatMap((one) => place(one, true)),
    ...family.members.map(({ personId, givenName }) => ({
      id: personId,
      name: givenName,
      isCoordinator: false,
    })),
    ...family.team.flatMap((one) => place(one, false)),
  ];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}
