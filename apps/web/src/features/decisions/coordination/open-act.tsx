import { AnswerReconsideration } from './answer-reconsideration.js';
import { CloseTalk } from './close-talk.js';
import { ConfirmUnreachable } from './confirm-unreachable.js';
import { HearChild } from './hear-child.js';
import { MeetPrecondition } from './meet-precondition.js';
import { RecordAnswer } from './record-answer.js';
import { TryContact } from './try-contact.js';
import type { Decision } from './use-decision.js';
import { WeighView } from './weigh-view.js';
import { WithdrawDialog } from '../withdraw/withdraw-dialog.js';

export type Open =
  | { readonly act: 'record' | 'contact' | 'withdraw' | 'again' }
  | { readonly act: 'talk' | 'weigh' | 'hear' | 'unreachable' | 'precondition'; readonly id: string };

interface OpenActProps {
  readonly open: Open;
  readonly familyId: string;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** The form that is open. */
export function OpenAct({ open, familyId, decision, onClose }: OpenActProps) {
  const on = { familyId, decisionId: decision.id, onClose };
  switch (open.act) {
    case 'talk':
      return <CloseTalk {...on} talkId={open.id} />;
    case 'weigh':
      return <WeighView familyId={familyId} viewId={open.id} onClose={onClose} />;
    case 'hear':
      return <HearChild {...on} childId={open.id} />;
    case 'precondition':
      return <MeetPrecondition {...on} decision={decision} partId={open.id} />;
    case 'again':
      return <AnswerReconsideration {...on} />;
    case 'record':
      return <RecordAnswer {...on} decision={decision} />;
    case 'contact':
      return <TryContact {...on} decision={decision} />;
    case 'unreachable':
      return <ConfirmUnreachable {...on} personId={open.id} />;
    case 'withdraw':
      return <WithdrawDialog decision={decision} onClose={onClose} />;
  }
}
