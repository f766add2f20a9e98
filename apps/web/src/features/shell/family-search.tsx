import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { InternalHeader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

/** What is looked for is a name, so it is written in a field that leaves no trace, never in an address. */
export function FamilySearch({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <InternalHeader.Button aria-haspopup="dialog" onClick={onOpen}>
      <MagnifyingGlassIcon aria-hidden fontSize="1.5rem" />
      <span className="vl-said-wide">{t('staff.search')}</span>
    </InternalHeader.Button>
  );
}
