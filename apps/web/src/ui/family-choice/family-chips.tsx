import { Chips } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFamily, useMe } from '../../api/me.js';

export default function FamilyChips() {
  const { t } = useTranslation();
  const { families } = useMe();
  const current = useFamily();
  const [, setSearch] = useSearchParams();
  return (
    <Chips aria-label={t('whichFamily')}>
      {families.map(({ id, name }) => (
        <Chips.Toggle
          key={id}
          selected={id === current?.id}
          onClick={() => {
            setSearch({ familie: id });
          }}
        >
          {name}
        </Chips.Toggle>
      ))}
    </Chips>
  );
}
