import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { RowList } from '../../../ui/rows/row-list.js';
import { Row } from '../../../ui/rows/row.js';
import { AppointStandIn } from './appoint-stand-in.js';
import { SafetyBar } from './safety-bar.js';

type Coordinated = components['schemas']['CoordinatedFamilyView'];
interface Opened {
  readonly act: 'standIn' | 'bar';
  readonly family: Coordinated;
}

/** A leader sees who coordinates from the own service and who stands in; nothing of the families. */
export default function StandInsPage() {
  const { t } = useTranslation('family');
  const [open, setOpen] = useState<Opened>();
  const families = useQuery({
    queryKey: ['stand-ins'],
    queryFn: () => answerOf(api.GET('/api/v1/stand-ins')),
  });
  return (
    <Page title={t('standIns.title')} lead={t('standIns.lead')}>
      <ListState query={families} empty={t('standIns.empty')}>
        {({ items }) => <Rows items={items} onOpen={setOpen} />}
      </ListState>
      {open?.act === 'standIn' && <AppointStandIn family={open.family} onClose={() => setOpen(undefined)} />}
      {open?.act === 'bar' && <SafetyBar family={open.family} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

interface RowsProps {
  readonly items: readonly Coordinated[];
  readonly onOpen: (opened: Opened) => void;
}

function Rows({ items, onOpen }: RowsProps) {
  const { t } = useTranslation('family');
  const { day } = useDates();
  return (
    <RowList>
      {items.map((family, index) => {
        const { coordinator, standIn, standInUntil, familyId } = family;
        const name = t('standIns.nth', { name: coordinator, n: index + 1 });
        return (
          <Row
            key={familyId}
            title={name}
            lines={[
              standIn === null || standInUntil === null
                ? t('standIns.nobody')
                : t('standIns.until', { name: standIn, day: day(standInUntil) }),
            ]}
          >
            <Button
              size="small"
              variant="secondary"
              aria-label={`${t('standIns.appoint')}: ${name}`}
              onClick={() => onOpen({ act: 'standIn', family })}
            >
              {t('standIns.appoint')}
            </Button>
            <Button
              size="small"
              variant="tertiary"
              aria-label={`${t('bar.offer')}: ${name}`}
              onClick={() => onOpen({ act: 'bar', family })}
            >
              {t('bar.offer')}
            </Button>
          </Row>
        );
      })}
    </RowList>
  );
}
