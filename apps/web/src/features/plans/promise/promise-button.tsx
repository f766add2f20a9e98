import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { PromiseDialog } from './promise-dialog.js';

/** Something I alone will do, at my own tap. */
export function PromiseButton({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('promise.open')}
      </Button>
      {isOpen && (
        <PromiseDialog
          plan={plan}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
