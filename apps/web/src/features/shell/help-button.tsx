import { ChatElipsisIcon } from '@navikt/aksel-icons';
import { Button, Dialog } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFamily } from '../../api/me.js';
import { OnItsWay } from '../../ui/list-state/list-state.js';

const HelpForm = lazy(() => import('./help-form.js'));

/** A neutral word on a neutral button: nobody looking over a shoulder learns anything. */
export function HelpButton() {
  const { t } = useTranslation();
  const family = useFamily();
  const [isOpen, setOpen] = useState(false);
  if (family === undefined) return null;
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button size="small" variant="secondary" icon={<ChatElipsisIcon aria-hidden />}>
          {t('help.button')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Popup>
        <Dialog.Header>
          <Dialog.Title>{t('help.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <Suspense fallback={<OnItsWay />}>
            <HelpForm
              familyId={family.id}
              onClose={() => {
                setOpen(false);
              }}
            />
          </Suspense>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}
