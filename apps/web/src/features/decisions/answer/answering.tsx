import { BodyLong, VStack } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DecisionAction } from '#contract';
import { useMe } from '../../../api/me.js';
import { Section } from '../../../ui/page/section.js';
import {
  decisionKey,
  type Decision,
  type DecisionAddress,
  type Family,
  type Sheet,
} from '../decision/decision-queries.js';
import { ownTalks } from '../decision/own-talks.js';
import type { Names } from '../sheet/names.js';
import { AlsoMePanel } from './also-me-panel.js';
import { AnswerChoice } from './answer-choice.js';
import { AnswerPanel } from './answer-panel.js';
import { StaleNotice } from './stale-notice.js';
import { TalkPanel } from './talk-panel.js';
import { ThinkPanel } from './think-panel.js';
import { useLanding } from './use-landing.js';
import { usePanel, type Panel } from './use-panel.js';
import type { Begun } from './use-sign.js';

interface AnsweringProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
  readonly sheet: Sheet;
  readonly family: Family | undefined;
  readonly names: Names;
  readonly begun: Begun;
  readonly onBegun: (begun: Begun) => void;
}

const needs: Readonly<Record<Panel, DecisionAction>> = {
  yes: 'sign',
  'yes-with-words': 'sign',
  no: 'sign',
  talk: 'talk',
  interpreter: 'talk',
  think: 'think',
  'also-me': 'also-me',
};

/** The answers that are open to the reader now, and the one they are about to give. */
export function Answering(props: AnsweringProps) {
  const { decision, address, sheet } = props;
  const { t } = useTranslation('decision');
  const client = useQueryClient();
  const { panel, isStale, show } = usePanel(sheet.version);
  const readAnew = () => {
    void client.invalidateQueries({ queryKey: decisionKey(address) });
  };
  const actions = useActions(address, decision);
  const talking = ownTalks(useMe().person.id, decision);
  const open = panel !== undefined && actions.includes(needs[panel]) ? panel : undefined;
  const landing = useLanding(open);
  const isAnswering = actions.some(
    (action) => action === 'sign' || action === 'talk' || action === 'also-me',
  );
  if (!isAnswering && talking.length === 0) return null;
  return (
    <Section title={t(actions.includes('sign') ? 'yourAnswer' : 'more')}>
      <VStack gap="space-24" ref={landing} tabIndex={-1} className="vl-landing">
        {isStale && <StaleNotice />}
        {talking.map(({ id, kind }) => (
          <BodyLong key={id}>{t(`${kind}.asked`)}</BodyLong>
        ))}
        {open === undefined ? (
          <AnswerChoice
            actions={actions}
            isTalking={talking.some(({ kind }) => kind === 'talk')}
            onChoose={show}
          />
        ) : (
          <OpenPanel
            key={`${open} ${sheet.sheetHash}`}
            {...props}
            panel={open}
            onClose={() => show(undefined)}
            onStale={readAnew}
          />
        )}
      </VStack>
    </Section>
  );
}

/** Another's answer is offered as long as it waits for this delegate; everything else there is one's own to do. */
function useActions(address: DecisionAddress, decision: Decision): readonly DecisionAction[] {
  const { waiting } = useMe();
  const { onBehalfOf: giver, decisionId } = address;
  if (giver === undefined) return decision.allowedActions;
  const waits = waiting.some(({ id, onBehalfOf }) => id === decisionId && onBehalfOf?.personId === giver);
  return waits ? ['sign'] : [];
}

interface OpenPanelProps extends AnsweringProps {
  readonly panel: Panel;
  readonly onClose: () => void;
  readonly onStale: () => void;
}

function OpenPanel({ panel, onClose, onStale, ...props }: OpenPanelProps) {
  const { address, decision, begun, onBegun } = props;
  const onWords = (talk: string) => onBegun({ ...begun, talk });
  switch (panel) {
    case 'yes':
    case 'yes-with-words':
    case 'no':
      return <AnswerPanel {...props} answer={panel} onClose={onClose} onStale={onStale} />;
    case 'talk':
    case 'interpreter':
      return (
        <TalkPanel kind={panel} address={address} words={begun.talk} onWords={onWords} onClose={onClose} />
      );
    case 'think':
      return <ThinkPanel decision={decision} address={address} onClose={onClose} />;
    case 'also-me':
      return <AlsoMePanel address={address} onClose={onClose} />;
  }
}
