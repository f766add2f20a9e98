import { HGrid, Select } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Named, Narrowed } from './use-access-log.js';

interface Choices {
  readonly people: readonly Named[];
  readonly services: readonly Named[];
  readonly subjects: readonly Named[];
}

interface NarrowProps {
  readonly choices: Choices;
  readonly narrowed: Narrowed;
  readonly onNarrow: (narrowed: Narrowed) => void;
}

/** Only some of the visits: by whom, for which service, about whom. What was there to choose stays to choose. */
export function Narrow({ choices, narrowed, onNarrow }: NarrowProps) {
  const { t } = useTranslation('access-log');
  const [{ people, services, subjects }] = useState(choices);
  const menus = [
    ['person', people],
    ['service', services],
    ['subject', subjects],
  ] as const;
  return (
    <HGrid
      role="group"
      aria-label={t('filter.title')}
      gap="space-12"
      columns={{ xs: 1, md: 3 }}
      className="vl-screen-only"
    >
      {menus
        .filter(([, all]) => all.length > 1)
        .map(([name, all]) => (
          <Select
            key={name}
            label={t(`filter.${name}`)}
            value={narrowed[name]}
            onChange={({ target }) => {
              onNarrow({ ...narrowed, [name]: target.value });
            }}
          >
            <option value="">{t('filter.all')}</option>
            {all.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        ))}
    </HGrid>
  );
}
