import { Button, HGrid, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { DecisionAction } from '#contract';
import type { Panel } from './use-panel.js';

interface AnswerChoiceProps {
  readonly actions: readonly DecisionAction[];
  /** A talk has been asked for already. */
  readonly isTalking: boolean;
  readonly onChoose: (panel: Panel) => void;
}

const answers = ['yes', 'yes-with-words', 'no'] as const;

/** The ways to answer: the same size, the same look, none chosen beforehand. */
export function AnswerChoice({ actions, isTalking, onChoose }: AnswerChoiceProps) {
  const { t } = useTranslation('decision');
  const isAsked = actions.includes('sign');
  const mayTalk = actions.includes('talk') && !isTalking;
  const large: readonly Panel[] = [
    ...(actions.includes('sign') ? answers : []),
    ...(isAsked && mayTalk ? (['talk'] as const) : []),
  ];
  const small: readonly Panel[] = [
    ...(!isAsked && mayTalk ? (['talk'] as const) : []),
    ...(actions.includes('think') ? (['think'] as const) : []),
    ...(actions.includes('also-me') ? (['also-me'] as const) : []),
  ];
  return (
    <VStack gap="space-16">
      {large.length > 0 && (
        <HGrid columns={{ xs: 1, sm: 2 }} gap="space-12">
          {large.map((panel) => (
            <Button
              key={panel}
              data-panel={panel}
              variant="secondary"
              onClick={() => {
                onChoose(panel);
              }}
            >
              {t(`choice.${panel}`)}
            </Button>
          ))}
        </HGrid>
      )}
      <HStack gap="space-8">
        {small.map((panel) => (
          <Button
            key={panel}
            data-panel={panel}
            variant="tertiary"
            size="small"
            onClick={() => {
              onChoose(panel);
            }}
          >
            {t(panel === 'talk' ? 'choice.talkOnly' : `choice.${panel}`)}
          </Button>
        ))}
      </HStack>
    </VStack>
  );
}
