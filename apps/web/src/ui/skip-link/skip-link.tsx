import { Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

export const mainId = 'innhold';

/** For whoever reads by keyboard: past the frame, straight to the page. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <Link className="vl-skip" href={`#${mainId}`}>
      {t('skip')}
    </Link>
  );
}
