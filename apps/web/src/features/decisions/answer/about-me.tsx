import { Checkbox, Radio, RadioGroup, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Said } from './use-sign.js';

interface AboutMeProps {
  readonly said: Said;
  readonly hasInterpreter: boolean;
  readonly onChange: (more: Partial<Pick<Said, 'alone' | 'interpreter'>>) => void;
}

const choices = { alone: true, notAlone: false, unsaid: undefined } as const;
type Choice = keyof typeof choices;

/** Whether one was alone, and had an interpreter: told by whoever wants to. */
export function AboutMe({ said, hasInterpreter, onChange }: AboutMeProps) {
  const { t } = useTranslation('decision');
  return (
    <>
      {hasInterpreter && (
        <Checkbox
          checked={said.interpreter}
          onChange={({ target }) => {
            onChange({ interpreter: target.checked });
          }}
        >
          {t('aboutMe.interpreter')}
        </Checkbox>
      )}
      <ReadMore header={t('aboutMe.title')} size="small">
        <VStack gap="space-8">
          <RadioGroup
            legend={t('aboutMe.legend')}
            description={t('aboutMe.description')}
            onChange={(choice: Choice) => {
              onChange({ alone: choices[choice] });
            }}
          >
            {(Object.keys(choices) as Choice[]).map((choice) => (
              <Radio key={choice} value={choice} size="small">
                {t(`aboutMe.${choice}`)}
              </Radio>
            ))}
          </RadioGroup>
        </VStack>
      </ReadMore>
    </>
  );
}
