import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useNames } from '../../../api/family.js';
import { CallBack } from './call-back.js';
import { CloseTalk } from './close-talk.js';
import { ConfirmUnreachable } from './confirm-unreachable.js';
import { HearChild } from './hear-child.js';
import { MeetPrecondition } from './meet-precondition.js';
import { RecordAnswer } from './record-answer.js';
import { TryContact } from './try-contact.js';
import type { Decision } from './use-decision.js';
import { WeighView } from './weigh-view.js';
import { WithdrawDialog } from '../withdraw/withdraw-dialog.js';

type Open =
  | { readonly act: 'record' | 'contact' | 'unreachable' | 'withdraw' }
  | { readonly act: 'talk' | 'weigh' | 'hear' | 'callBack' | 'precondition'; readonly id: string };
interface Offer {
  readonly open: Open;
  readonly text: string;
}
interface DecisionActsProps {
  readonly familyId: string;
  readonly decision: Decision;
}

/** What can be done about it, as the server offers it. */
export function DecisionActs({ familyId, decision }: DecisionActsProps) {
  const { t } = useTranslation('coordination');
  const [open, setOpen] = useState<Open>();
  const offers = useOffers(familyId, decision);
  const desk = `/familier/${familyId}/forslag/${decision.id}`;
  const isThere = useLocation().pathname === desk;
  const writes = decision.allowedActions.some((one) => one === 'edit' || one === 'revise');
  return (
    <HStack gap="space-8">
      {writes && !isThere && (
        <Button as={Link} size="small" variant="secondary" to={desk}>
          {t(decision.status === 'draft' ? 'acts.write' : 'acts.revise')}
        </Button>
      )}
      {offers.map((offer) => (
        <Button
          key={offer.text}
          size="small"
          variant="secondary"
          onClick={() => {
            setOpen(offer.open);
          }}
        >
          {offer.text}
        </Button>
      ))}
      {open !== undefined && (
        <OpenAct
          open={open}
          familyId={familyId}
          decision={decision}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </HStack>
  );
}

function useOffers(familyId: string, decision: Decision): readonly Offer[] {
  const { t } = useTranslation('coordination');
  const name = useNames(familyId);
  const may = (action: Decision['allowedActions'][number]) => decision.allowedActions.includes(action);
  const isOpen = decision.status === 'proposed' || decision.status === 'other-route';
  const waitsForAnswers = isOpen && decision.missing.includes('signatures');
  const children = decision.requirements.filter(({ role, state }) => role === 'heard' && state === 'open');
  const talks = decision.talks.filter(({ closedAt }) => closedAt === null);
  const views = decision.childViews.filter(({ objects }) => objects === true);
  const waiting = decision.preconditions.filter(({ metAt }) => metAt === null);
  const firsts = decision.parts.filter(({ id }) => waiting.some(({ partId }) => partId === id));
  const answers = decision.answers.filter(({ awaitsCallBack }) => awaitsCallBack);
  const one = (act: 'record' | 'contact' | 'unreachable' | 'withdraw', when: boolean): Offer[] =>
    when ? [{ open: { act }, text: t(`acts.${act}`) }] : [];
  const each = (act: 'talk' | 'weigh' | 'hear' | 'callBack', id: string, personId: string | null): Offer => ({
    open: { act, id },
    text: t(`acts.${act}`, { name: name(personId) }),
  });
  return [
    ...talks.map(({ id, personId }) => each('talk', id, personId)),
    ...(may('weigh-objection') ? views.map(({ id, childId }) => each('weigh', id, childId)) : []),
    ...(may('record-child-view')
      ? children.flatMap(({ personId }) => (personId === null ? [] : [each('hear', personId, personId)]))
      : []),
    ...(may('call-back')
      ? answers.map(({ signatureId, personId }) => each('callBack', signatureId, personId))
      : []),
    ...(may('meet-precondition')
      ? firsts.map((part) => ({
          open: { act: 'precondition', id: part.id } as const,
          text: t('acts.precondition', { title: part.payload.title }),
        }))
      : []),
    ...one('record', waitsForAnswers),
    ...one('contact', waitsForAnswers),
    ...one('unreachable', waitsForAnswers),
    ...one('withdraw', may('withdraw')),
  ];
}

interface OpenActProps extends DecisionActsProps {
  readonly open: Open;
  readonly onClose: () => void;
}

function OpenAct({ open, familyId, decision, onClose }: OpenActProps) {
  const on = { familyId, decisionId: decision.id, onClose };
  switch (open.act) {
    case 'talk':
      return <CloseTalk {...on} talkId={open.id} />;
    case 'weigh':
      return <WeighView {...on} viewId={open.id} />;
    case 'hear':
      return <HearChild {...on} childId={open.id} />;
    case 'callBack':
      return <CallBack {...on} signatureId={open.id} />;
    case 'precondition':
      return <MeetPrecondition {...on} decision={decision} partId={open.id} />;
    case 'record':
      return <RecordAnswer {...on} decision={decision} />;
    case 'contact':
      return <TryContact {...on} decision={decision} />;
    case 'unreachable':
      return <ConfirmUnreachable {...on} decision={decision} />;
    case 'withdraw':
      return <WithdrawDialog decision={decision} onClose={onClose} />;
  }
}
