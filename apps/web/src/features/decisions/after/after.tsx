import { VStack } from '@navikt/ds-react';
import type { Decision, DecisionAddress, Sheet } from '../decision/decision-queries.js';
import type { Names } from '../sheet/names.js';
import { AskReconsideration } from './ask-reconsideration.js';
import { MyAnswers } from './my-answers.js';
import { StartTrial } from './start-trial.js';
import { WithdrawProposal } from './withdraw-proposal.js';

interface AfterProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
  readonly sheet: Sheet;
  readonly names: Names;
}

/** What was answered, and the ways back. */
export function After({ address, decision, sheet, names }: AfterProps) {
  return (
    <VStack gap="space-32">
      <MyAnswers address={address} decision={decision} names={names} />
      <VStack gap="space-12" align="start">
        <StartTrial address={address} decision={decision} sheet={sheet} />
        <AskReconsideration address={address} decision={decision} />
        <WithdrawProposal address={address} decision={decision} />
      </VStack>
    </VStack>
  );
}
