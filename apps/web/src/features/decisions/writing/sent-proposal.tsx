import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { StartTrial } from '../after/start-trial.js';
import { FollowDecision } from '../coordination/follow-decision.js';
import { RunningTrials } from '../decision/running-trials.js';
import { PartCard } from '../sheet/part-card.js';
import { useNames } from '../sheet/names.js';
import { DeskContext, type Desk } from './model/desk.js';
import { openDesk } from './model/desk-state.js';
import { goalsIn, servicesOf, stepsIn } from './model/names.js';
import { useNextVersion, type Address } from './model/queries.js';
import { Revision } from './revision.js';

interface SentProposalProps extends Pick<Desk, 'family' | 'plan' | 'services' | 'decision'> {
  readonly address: Address;
}

const nothingToDo = () => undefined;

/** What has been sent: how far it has come, who has not answered, and the ways to change it or take it back. */
export function SentProposal({ address, ...around }: SentProposalProps) {
  const [isRevising, setRevising] = useState(false);
  const { familyId } = address;
  if (isRevising) return <Revision address={address} {...around} onDone={() => setRevising(false)} />;
  const state = openDesk(around.decision);
  return (
    <DeskContext value={{ familyId, ...around, state, act: nothingToDo, problem: undefined }}>
      <Standing address={address} {...around} onRevise={() => setRevising(true)} />
    </DeskContext>
  );
}

interface StandingProps extends SentProposalProps {
  readonly onRevise: () => void;
}

function Standing({ address, decision, family, plan, services, onRevise }: StandingProps) {
  const { t } = useTranslation(['writing', 'words', 'decision']);
  const heading = useHeading();
  const called = [...servicesOf({ services }), ...goalsIn({ plan }), ...stepsIn({ plan })];
  const names = useNames({ names: called.map(({ value, label }) => ({ id: value, name: label })) }, family);
  return (
    <Page
      title={heading(decision)}
      windowTitle={t('decision:windowTitle')}
      lead={t(`words:decisionStatuses.${decision.status}`)}
    >
      <RunningTrials decision={decision} />
      <FollowDecision {...address} />
      <StartTrial address={address} decision={decision} />
      <Section title={t('parts.title')}>
        <VStack gap="space-16" maxWidth="44rem">
          {decision.parts.map((part) => (
            <PartCard key={part.id} part={part} names={names} />
          ))}
        </VStack>
      </Section>
      {decision.allowedActions.includes('revise') && <BeginNext address={address} onRevise={onRevise} />}
    </Page>
  );
}

/** What was begun of a new version is found again; nobody else knows of it. */
function BeginNext({ address, onRevise }: Pick<StandingProps, 'address' | 'onRevise'>) {
  const { t } = useTranslation('writing');
  const isBegun = useNextVersion(address).data?.isKept === true;
  return (
    <VStack gap="space-8" align="start">
      {isBegun && <BodyShort>{t('revise.begun')}</BodyShort>}
      <Button onClick={onRevise}>{t(isBegun ? 'revise.continue' : 'revise.open')}</Button>
    </VStack>
  );
}
