import { Dialog } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { MyFamily } from '../../api/me.js';
import { DialogHead } from '../../ui/dialog-head/dialog-head.js';
import { useClosing } from '../../ui/leave-guard/use-closing.js';
import { HelpForm } from './help-form.js';

interface HelpDialogProps {
  readonly family: MyFamily;
  readonly onClose: () => void;
}

/** Fetched with the page: whoever needs it may have lost the net since. */
export function HelpDialog({ family, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  const { close, onFocus } = useClosing(onClose);
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Popup closeOnOutsideClick={false} onFocus={onFocus}>
        <DialogHead title={t('help.title')} />
        <Dialog.Body>
          <HelpForm family={family} onClose={close} />
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}
