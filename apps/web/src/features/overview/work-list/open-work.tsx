import { useEffect, useRef, type RefObject } from 'react';
import {
  AnswerReconsideration,
  CloseHelp,
  CloseTalk,
  HearChild,
  ReviewEmergency,
  WeighView,
} from '../../decisions/index.js';
import { AnswerHandOver } from '../../families/index.js';
import { nameOf, type Work } from './work-address.js';
import { focusRow } from './work-keys.js';

interface OpenWorkProps {
  readonly items: readonly Work[] | undefined;
  readonly name: string | undefined;
  readonly rows: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The thing in hand, done without leaving the list; afterwards reading goes on where it was. */
export function OpenWork({ items, name, rows, onClose }: OpenWorkProps) {
  const at = (items ?? []).findIndex((work) => nameOf(work) === name);
  const last = useRef(-1);
  useEffect(() => {
    if (at !== -1) last.current = at;
    else if (name === undefined && last.current !== -1) {
      const row = last.current;
      last.current = -1;
      requestAnimationFrame(() => {
        focusRow(rows.current, row);
      });
    }
  }, [at, name, rows]);
  const work = items?.[at];
  return work === undefined ? null : <Act work={work} onClose={onClose} />;
}

function Act({ work, onClose }: { readonly work: Work; readonly onClose: () => void }) {
  const { kind, familyId, id } = work;
  const refId = work.refId ?? '';
  const on = { familyId, decisionId: id, onClose };
  switch (kind) {
    case 'help':
      return <CloseHelp familyId={familyId} helpId={id} onClose={onClose} />;
    case 'emergency-review':
      return <ReviewEmergency familyId={familyId} id={id} onClose={onClose} />;
    case 'talk':
      return <CloseTalk {...on} talkId={refId} />;
    case 'weighing':
      return <WeighView familyId={familyId} viewId={refId} onClose={onClose} />;
    case 'hear-child':
      return <HearChild {...on} childId={refId} />;
    case 'reconsideration':
      return <AnswerReconsideration {...on} reconsiderationId={refId} />;
    case 'hand-over-offer':
      return <AnswerHandOver familyId={familyId} handOverId={id} onClose={onClose} />;
    default:
      return null;
  }
}
