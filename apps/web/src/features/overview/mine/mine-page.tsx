import { Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { hasRole, useMe, type Waiting } from '../../../api/me.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { AskedPromises } from './asked-promises.js';
import { CallBacks } from './call-backs.js';
import { Concern } from './concern.js';
import { Exemptions } from './exemptions.js';
import { FamilyCard } from './family-card.js';
import { HandOvers } from './hand-overs.js';
import { Mandate } from './mandate.js';
import { OutOfReach } from './out-of-reach.js';
import { SafetyBars } from './safety-bars.js';
import { TeamCalls } from './team-calls.js';

/** What I am asked, my families as far as they let me see, and what I may decide. */
export default function MinePage() {
  const { t } = useTranslation('mine');
  const me = useMe();
  const isAsked = (kind: Waiting['kind']) => me.waiting.some((one) => one.kind === kind);
  const leads = hasRole(me, 'service-leader');
  const families = me.families.filter(({ ties }) => ties.includes('professional'));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AskedPromises />
      {(isAsked('hand-over') || hasRole(me, 'coordinator')) && <HandOvers />}
      {(leads || isAsked('call-to-make')) && <CallBacks />}
      {isAsked('call-back') && !hasRole(me, 'coordinator') && <TeamCalls />}
      {isAsked('exemption-confirm') && <Exemptions />}
      {isAsked('unreachable-confirm') && <OutOfReach />}
      <Section title={t('families')}>
        {families.length === 0 && <Empty text={t('empty')} />}
        {families.map((mine) => (
          <FamilyCard key={mine.id} mine={mine} />
        ))}
      </Section>
      {leads && <SafetyBars />}
      {leads && (
        <div>
          <Link as={RouterLink} to="/vikarer">
            {t('standIns')}
          </Link>
        </div>
      )}
      <Mandate />
      <Concern />
    </Page>
  );
}
