import { useRef, type FocusEvent } from 'react';
import { ask, useGuard } from './guards.js';

interface Closing {
  /** For everything that closes the dialog without having done what it is for. */
  readonly close: () => void;
  /** On what the fields stand in. */
  readonly onFocus: (event: FocusEvent) => void;
}

/** How a dialog closes: by its buttons, by Escape or by Back, and never over what is written in it without a word. */
export function useClosing(onClose: () => void, isSending = false): Closing {
  const { isWritten, onFocus } = useWritten();
  const hasWords = () => !isSending && isWritten();
  const close = () => {
    if (hasWords()) ask({ of: 'dialog', go: onClose, stay: () => undefined });
    else onClose();
  };
  useGuard({ hasWords, close });
  return { close, onFocus };
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Seen at the fields themselves, so that no form has to tell: they say something else than when they were entered. */
function useWritten() {
  const entered = useRef(new Map<Field, string>());
  const onFocus = ({ target }: FocusEvent) => {
    if (isField(target) && !entered.current.has(target)) entered.current.set(target, target.value);
  };
  const isWritten = () =>
    [...entered.current].some(([field, before]) => field.isConnected && field.value.trim() !== before.trim());
  return { isWritten, onFocus };
}

const chosen = ['checkbox', 'radio'];

function isField(target: EventTarget): target is Field {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !chosen.includes(target.type))
  );
}
