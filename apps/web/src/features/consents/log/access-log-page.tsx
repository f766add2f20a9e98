import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFamily } from '../../../api/me.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { MoreButton } from '../../../ui/list-state/more-button.js';
import { Page } from '../../../ui/page/page.js';
import { AskOfficer } from './ask-officer.js';
import { DayOfVisits } from './day-of-visits.js';
import { Narrow } from './narrow.js';
import { everything, useAccessLog, type Seen } from './use-access-log.js';

/** Who has seen what, day by day, and the way to somebody who looks into it. */
export default function AccessLogPage() {
  const { t } = useTranslation('access-log');
  const family = useFamily();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      {family === undefined ? <NoFamily /> : <Log key={family.id} familyId={family.id} />}
    </Page>
  );
}

function Log({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('access-log');
  const [narrowed, setNarrowed] = useState(everything);
  const log = useAccessLog(familyId, narrowed);
  const first = log.data?.pages[0];
  const items = log.data?.pages.flatMap((page) => page.items);
  const isNarrowed = Object.values(narrowed).some((value) => value !== '');
  return (
    <>
      {first !== undefined && <Narrow choices={first} narrowed={narrowed} onNarrow={setNarrowed} />}
      <ListState query={{ ...log, data: items }} empty={t(isNarrowed ? 'noHits' : 'empty')}>
        {(seen) => (
          <>
            {byDay(seen).map(([day, visits]) => (
              <DayOfVisits key={day} day={day} visits={visits} />
            ))}
            <HStack gap="space-12" className="vl-screen-only">
              <MoreButton label={t('earlier')} query={log} />
              <Button variant="tertiary" onClick={() => window.print()}>
                {t('print')}
              </Button>
            </HStack>
          </>
        )}
      </ListState>
      <AskOfficer familyId={familyId} questions={first?.questions ?? []} />
    </>
  );
}

/** In the order they came, gathered under the municipality's day. */
function byDay(seen: readonly Seen[]): readonly (readonly [string, readonly Seen[]])[] {
  const days = new Map<string, Seen[]>();
  for (const one of seen) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days];
}
