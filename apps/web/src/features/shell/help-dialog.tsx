import { Dialog } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { MyFamily } from '../../api/me.js';
import { HelpForm } from './help-form.js';

interface HelpDialogProps {
  readonly family: MyFamily;
  readonly onClose: () => void;
}

/** Fetched with the page: whoever needs it may have lost the net since. */
export function HelpDialog({ family, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Popup closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{t('help.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <HelpForm family={family} onClose={onClose} />
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}
