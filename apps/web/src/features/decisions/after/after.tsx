import { VStack } from '@navikt/ds-react';
import type { Decision, DecisionAddress } from '../decision/decision-queries.js';
import { ChangeLink } from '../suggesting/change-link.js';
import { AskReconsideration } from './ask-reconsideration.js';
import { ComeFirst } from './come-first.js';
import { WithdrawButton } from '../withdraw/withdraw-button.js';
import { StartTrial } from './start-trial.js';

interface AfterProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
}

/** The ways on and back. */
export function After({ address, decision }: AfterProps) {
  return (
    <VStack gap="space-12" align="start">
      <ComeFirst address={address} decision={decision} />
      <StartTrial address={address} decision={decision} />
      <AskReconsideration address={address} decision={decision} />
      <ChangeLink decision={decision} />
      <WithdrawButton decision={decision} />
    </VStack>
  );
}
