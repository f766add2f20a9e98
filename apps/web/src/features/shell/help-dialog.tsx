import { Dialog } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { HelpForm } from './help-form.js';

interface HelpDialogProps {
  readonly familyId: string;
  readonly onClose: () => void;
}

export default function HelpDialog({ familyId, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog.Popup>
        <Dialog.Header>
          <Dialog.Title>{t('help.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <HelpForm familyId={familyId} onClose={onClose} />
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}
