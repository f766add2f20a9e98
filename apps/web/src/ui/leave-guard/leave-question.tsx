import { BodyLong, Button, Dialog } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationType, useBlocker, type Blocker, type BlockerFunction } from 'react-router';
import { DialogHead } from '../dialog-head/dialog-head.js';
import { answer, ask, asked, hasWords, openDialog, useIsNeedless, useQuestion, writesOn } from './guards.js';
import { isLeaving, useWayBack } from './way-back.js';

/** One for the whole frame: it holds Back and links back while they would take something away, and asks once. */
export function LeaveQuestion() {
  const { t } = useTranslation();
  const question = useQuestion();
  useWayBack();
  useHeldBack();
  useWindowHeldBack();
  if (question === undefined) return null;
  const { of } = question;
  return (
    <Dialog open onOpenChange={(open) => !open && answer('stay')}>
      <Dialog.Popup width="small" closeOnOutsideClick={false}>
        <DialogHead title={t(`unsaved.${of}.title`)} />
        <Dialog.Body>
          <BodyLong>{t(`unsaved.${of}.lead`)}</BodyLong>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={() => answer('go')}>
            {t(`unsaved.${of}.go`)}
          </Button>
          <Button onClick={() => answer('stay')}>{t(`unsaved.${of}.stay`)}</Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

function useHeldBack(): void {
  const isBack = useRef(false);
  const isHeld: BlockerFunction = ({ currentLocation, nextLocation, historyAction }) => {
    isBack.current = historyAction === NavigationType.Pop;
    if (isBack.current && openDialog() !== undefined) return true;
    return isLeaving(currentLocation, nextLocation) && hasWords();
  };
  const blocker = useBlocker(isHeld);
  useEffect(() => {
    if (blocker.state === 'blocked') decide(blocker, isBack.current);
  }, [blocker]);
  const isNeedless = useIsNeedless();
  useEffect(() => {
    if (isNeedless) answer('go');
  }, [isNeedless]);
}

/** Back closes what lies on top: the question, then the dialog. Only then is it about the page. */
function decide(blocker: Extract<Blocker, { state: 'blocked' }>, isBack: boolean): void {
  const dialog = isBack ? openDialog() : undefined;
  if (asked() === undefined && dialog === undefined) {
    ask({ of: 'page', go: () => blocker.proceed(), stay: () => blocker.reset() });
    return;
  }
  blocker.reset();
  if (asked() !== undefined) answer('stay');
  else dialog?.close?.();
}

function useWindowHeldBack(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasWords()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    addEventListener('input', writesOn);
    return () => {
      removeEventListener('beforeunload', warn);
      removeEventListener('input', writesOn);
    };
  }, []);
}
