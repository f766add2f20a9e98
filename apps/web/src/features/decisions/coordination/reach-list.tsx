import { BodyShort, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import type { Decision } from './use-decision.js';

type Reach = NonNullable<Decision['reach']>[number];

/** What has been tried to reach those who have not answered, and what is lacking before a colleague can confirm it. */
export function ReachList({
  decision,
  familyId,
}: {
  readonly decision: Decision;
  readonly familyId: string;
}) {
  const { t } = useTranslation('coordination');
  const { reach = [] } = decision;
  if (reach.length === 0) return null;
  return (
    <VStack gap="space-4">
      <BodyShort weight="semibold">{t('reach.title')}</BodyShort>
      {reach.map((one) => (
        <Tried key={one.personId} reach={one} familyId={familyId} />
      ))}
    </VStack>
  );
}

function Tried({ reach, familyId }: { readonly reach: Reach; readonly familyId: string }) {
  const { t } = useTranslation(['coordination', 'words']);
  const { day } = useDates();
  const name = useNames(familyId)(reach.personId);
  const { attempts, verdict, confirmed, attemptsLeft, leastDays } = reach;
  return (
    <div>
      <List as="ul" size="small">
        {attempts.map(({ at, route }) => (
          <List.Item key={at}>
            {t('reach.line', { name, route: t(`words:contactRoutes.${route}`), day: day(at) })}
          </List.Item>
        ))}
      </List>
      <BodyShort size="small">
        {confirmed
          ? t('reach.confirmed', { name })
          : t(`reach.verdicts.${verdict}`, { count: attemptsLeft, days: leastDays })}
      </BodyShort>
    </div>
  );
}
