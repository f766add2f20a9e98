import { BodyLong, Button, Dialog } from '@navikt/ds-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

interface LeaveGuardProps {
  readonly isUnsaved: boolean;
  /** Being saved by itself: whoever leaves is let go as soon as it is kept. */
  readonly isSaving?: boolean;
}

/** Nobody loses what they wrote by a wrong link or by closing the window. */
export function LeaveGuard({ isUnsaved, isSaving = false }: LeaveGuardProps) {
  const { t } = useTranslation('form');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  useEffect(() => {
    if (blocker.state === 'blocked' && !isUnsaved) blocker.proceed();
  }, [blocker, isUnsaved]);
  if (blocker.state !== 'blocked' || isSaving) return null;
  const stay = () => blocker.reset();
  return (
    <Dialog open onOpenChange={(open) => !open && stay()}>
      <Dialog.Popup width="medium">
        <Dialog.Header>
          <Dialog.Title>{t('leave.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <BodyLong>{t('leave.lead')}</BodyLong>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={() => blocker.proceed()}>
            {t('leave.go')}
          </Button>
          <Button onClick={stay}>{t('leave.stay')}</Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
