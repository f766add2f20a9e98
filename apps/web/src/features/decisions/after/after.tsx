import { VStack } from '@navikt/ds-react';
import type { Decision, DecisionAddress, Sheet } from '../decision/decision-queries.js';
import { ChangeLink } from '../suggesting/change-link.js';
import { AskReconsideration } from './ask-reconsideration.js';
import { ComeFirst } from './come-first.js';
import { StartTrial } from './start-trial.js';
import { WithdrawProposal } from './withdraw-proposal.js';

interface AfterProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
  readonly sheet: Sheet;
}

/** The ways on and back. */
export function After({ address, decision, sheet }: AfterProps) {
  return (
    <VStack gap="space-12" align="start">
      <ComeFirst address={address} decision={decision} />
      <StartTrial address={address} decision={decision} sheet={sheet} />
      <AskReconsideration address={address} decision={decision} />
      <ChangeLink decision={decision} />
      <WithdrawProposal address={address} decision={decision} />
    </VStack>
  );
}
