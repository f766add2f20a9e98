import { BodyLong, Box } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFamilyView } from '../../../api/family.js';
import { useFamily, useMe } from '../../../api/me.js';
import { Empty, ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { useCases, type Decision } from '../child/child-queries.js';
import { DecidedTogether } from './decided-together.js';
import { TalkedOver } from './talked-over.js';
import type { YoungChild } from './young-child.js';

/** The page of a child too young for an own one, read together with whoever answers for it, on that one's device. */
export default function TogetherPage() {
  const { t } = useTranslation('child');
  const { childId } = useParams();
  const { municipality } = useMe();
  const familyId = useFamily()?.id ?? '';
  const family = useFamilyView(familyId);
  const line = family.data?.members.find(({ personId, together }) => together && personId === childId);
  if (line === undefined)
    return (
      <Page title={t('title')}>
        <ListState query={family} empty="" isEmpty={() => false}>
          {() => <Empty text={t('together.nobody')} />}
        </ListState>
      </Page>
    );
  const coordinator = family.data?.coordinator?.name ?? t('together.theCoordinator');
  const child = { id: line.personId, name: line.givenName, coordinator };
  return (
    <Page
      title={t('together.title', { child: child.name })}
      windowTitle={t('together.windowTitle')}
      lead={t('together.lead', { child: child.name })}
    >
      <Cases familyId={familyId} child={child} />
      <Box padding="space-16" borderRadius="12" background="soft">
        <BodyLong weight="semibold">{t(municipality.country === 'DK' ? 'nightDK' : 'night')}</BodyLong>
      </Box>
    </Page>
  );
}

function Cases({ familyId, child }: { readonly familyId: string; readonly child: YoungChild }) {
  const { t } = useTranslation('child');
  const cases = useCases(familyId);
  const concerns = (decision: Decision) =>
    decision.parts.some(({ subjectIds }) => subjectIds.includes(child.id));
  return (
    <ListState query={cases} empty={t('together.empty')} isEmpty={(decisions) => !decisions.some(concerns)}>
      {(decisions) => {
        const open = decisions.filter((one) => concerns(one) && one.status === 'proposed');
        const decided = decisions.filter((one) => concerns(one) && one.status !== 'proposed');
        return (
          <>
            <Section title={t('asked')}>
              {open.length === 0 && <Empty text={t('together.empty')} />}
              {open.map((one) => (
                <TalkedOver key={one.id} decision={one} child={child} />
              ))}
            </Section>
            {decided.length > 0 && (
              <Section title={t('decided')}>
                {decided.map((one) => (
                  <DecidedTogether key={one.id} decision={one} child={child} />
                ))}
              </Section>
            )}
          </>
        );
      }}
    </ListState>
  );
}
