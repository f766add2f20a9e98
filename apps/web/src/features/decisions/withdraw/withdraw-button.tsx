import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../decision/decision-queries.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** The way to take one's own proposal back, while it can be. Texts: `form`. */
export function WithdrawButton({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('form');
  const [isOpen, setOpen] = useState(false);
  if (!decision.allowedActions.includes('withdraw')) return null;
  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setOpen(true)}>
        {t(`withdraw.${decision.status === 'draft' ? 'draft' : 'proposal'}.open`)}
      </Button>
      {isOpen && <WithdrawDialog decision={decision} onClose={() => setOpen(false)} />}
    </>
  );
}
