import { ChatElipsisIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFamily } from '../../api/me.js';
import { HelpDialog } from './help-dialog.js';

/** A neutral word on a neutral button: nobody looking over a shoulder learns anything. */
export function HelpButton() {
  const { t } = useTranslation();
  const family = useFamily();
  const [isOpen, setOpen] = useState(false);
  if (family === undefined) return null;
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        icon={<ChatElipsisIcon aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('help.button')}
      </Button>
      {isOpen && <HelpDialog family={family} onClose={() => setOpen(false)} />}
    </>
  );
}
