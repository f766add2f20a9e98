import { Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useFamilyView, type FamilyView } from '../../../api/family.js';
import { Page } from '../../../ui/page/page.js';
import { PageState } from '../../../ui/page/page-state.js';
import { DecisionsTab } from '../../decisions/index.js';
import { PapersTab } from '../../documents/index.js';
import { HistoryTab } from '../../overview/index.js';
import { PeopleTab } from '../people/people-tab.js';
import { TeamTab } from '../team/team-tab.js';
import { FamilyHead } from './family-head.js';
import { PlanTab } from './plan-tab.js';
import './family.css';

const tabs = ['plan', 'forslag', 'familien', 'team', 'papirer', 'historikk'] as const;
type Tab = (typeof tabs)[number];

/** A family as its coordinator works with it. */
export default function FamilyPage() {
  const { t } = useTranslation('family');
  const { id = '' } = useParams();
  const family = useFamilyView(id);
  return (
    <PageState query={family} empty={t('empty')} isEmpty={() => false}>
      {(data) => (
        <Page title={data.name} windowTitle={t('windowTitle')}>
          <FamilyHead family={data} />
          <FamilyTabs family={data} />
        </Page>
      )}
    </PageState>
  );
}

function FamilyTabs({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((one) => one === search.get('fane')) ?? 'plan';
  return (
    <Tabs
      size="small"
      value={tab}
      onChange={(fane) => {
        setSearch({ fane }, { replace: true });
      }}
    >
      <Tabs.List>
        {tabs.map((one) => (
          <Tabs.Tab key={one} value={one} label={t(`tabs.${one}`)} />
        ))}
      </Tabs.List>
      {tabs.map((one) => (
        <Tabs.Panel key={one} value={one} className="vl-tab-panel">
          {one === tab && <Shown tab={one} family={family} />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Shown({ tab, family }: { readonly tab: Tab; readonly family: FamilyView }) {
  switch (tab) {
    case 'plan':
      return <PlanTab familyId={family.id} />;
    case 'forslag':
      return <DecisionsTab family={family} />;
    case 'familien':
      return <PeopleTab family={family} />;
    case 'team':
      return <TeamTab family={family} />;
    case 'papirer':
      return <PapersTab familyId={family.id} />;
    case 'historikk':
      return <HistoryTab familyId={family.id} />;
  }
}
