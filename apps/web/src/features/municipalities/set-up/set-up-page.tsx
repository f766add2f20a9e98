import { Box, Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../../ui/page/page.js';
import { PoliciesTab } from './policies-tab.js';
import { ServicesTab } from './services-tab.js';
import { StaffTab } from './staff-tab.js';

const tabs = { tjenester: ServicesTab, ansatte: StaffTab, regler: PoliciesTab } as const;
type Tab = keyof typeof tabs;
const names: readonly Tab[] = ['tjenester', 'ansatte', 'regler'];

/** The municipality's own: its services, who works there, and what it has chosen. The tab stands in the address. */
export default function SetUpPage() {
  const { t } = useTranslation('set-up');
  const [search, setSearch] = useSearchParams();
  const shown = names.find((name) => name === search.get('fane')) ?? 'tjenester';
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs value={shown} onChange={(fane) => setSearch({ fane }, { replace: true })}>
        <Tabs.List>
          {names.map((name) => (
            <Tabs.Tab key={name} value={name} label={t(`tabs.${name}`)} />
          ))}
        </Tabs.List>
        {names.map((name) => {
          const Shown = tabs[name];
          return (
            <Tabs.Panel key={name} value={name}>
              <Box paddingBlock="space-24">{name === shown && <Shown />}</Box>
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </Page>
  );
}
