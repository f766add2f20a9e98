import { DoorOpenIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { leaveQuickly } from '../../api/leaving.js';
import { useMe } from '../../api/me.js';

/** One tap, no question asked. What it cannot do is told before, under Help too. */
export function LeaveButton() {
  const { t } = useTranslation();
  const { municipality } = useMe();
  return (
    <Button
      size="small"
      variant="secondary"
      data-color="neutral"
      title={t('leave.honest')}
      icon={<DoorOpenIcon aria-hidden />}
      onClick={() => {
        leaveQuickly(municipality.country);
      }}
    >
      {t('leave.button')}
    </Button>
  );
}
