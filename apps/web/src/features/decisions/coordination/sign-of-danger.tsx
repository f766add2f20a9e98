import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

/** Where a child's words are written down or weighed: a report of concern is never made here, nor a word of it left. */
export function SignOfDanger() {
  const { t } = useTranslation('coordination');
  return <BodyShort>{t('danger')}</BodyShort>;
}
