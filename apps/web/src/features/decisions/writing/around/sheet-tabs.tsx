import { Tabs } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/page/section.js';
import { useName } from '../model/names.js';

interface SheetTabsProps {
  readonly readers: readonly string[];
  readonly children: (personId: string) => ReactNode;
}

/** A tab for each of those who get a sheet. */
export function SheetTabs({ readers, children }: SheetTabsProps) {
  const { t } = useTranslation('writing');
  const name = useName();
  const [chosen, setChosen] = useState<string>();
  const shown = readers.find((id) => id === chosen) ?? readers[0];
  if (shown === undefined) return null;
  return (
    <Section title={t('sheet.title')}>
      <Tabs value={shown} onChange={setChosen} size="small">
        <Tabs.List aria-label={t('sheet.title')}>
          {readers.map((id) => (
            <Tabs.Tab key={id} value={id} label={name(id)} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown}>{children(shown)}</Tabs.Panel>
      </Tabs>
    </Section>
  );
}
