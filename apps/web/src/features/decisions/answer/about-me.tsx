import { Radio, RadioGroup, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

interface AboutMeProps {
  readonly onChange: (alone: boolean | undefined) => void;
}

const choices = { alone: true, notAlone: false, unsaid: undefined } as const;
type Choice = keyof typeof choices;

/** Whether one was alone: told by whoever wants to. */
export function AboutMe({ onChange }: AboutMeProps) {
  const { t } = useTranslation('decision');
  return (
    <ReadMore header={t('aboutMe.title')} size="small">
      <VStack gap="space-8">
        <RadioGroup
          legend={t('aboutMe.legend')}
          description={t('aboutMe.description')}
          onChange={(choice: Choice) => {
            onChange(choices[choice]);
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
  );
}
