import { DoorOpenIcon } from '@navikt/aksel-icons';
import { Button, Tooltip } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { leaveQuickly } from '../../api/leaving.js';
import { useMe } from '../../api/me.js';

/** One tap, no question asked. What it cannot do stands in the tooltip and under Help. */
export function LeaveButton() {
  const { t } = useTranslation();
  const { municipality } = useMe();
  return (
    <Tooltip content={t('leave.honest')}>
      <Button
        size="small"
        variant="secondary"
        data-color="neutral"
        icon={<DoorOpenIcon aria-hidden />}
        onClick={() => {
          leaveQuickly(municipality.country);
        }}
      >
        {t('leave.button')}
      </Button>
    </Tooltip>
  );
}
