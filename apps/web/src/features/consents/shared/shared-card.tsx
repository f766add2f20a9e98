import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { useAreas } from '../../../i18n/listing.js';
import { Card } from '../../../ui/card/card.js';
import { WithdrawDialog } from './withdraw-dialog.js';

interface SharedCardProps {
  readonly consent: components['schemas']['ConsentView'];
  readonly family: FamilyView;
}

/** Whom it is shown to, about whom and what, what for, and until when. */
export function SharedCard({ consent, family }: SharedCardProps) {
  const { t } = useTranslation('me');
  const inWords = useAreas();
  const { day } = useDates();
  const { person } = useMe();
  const [isOpen, setOpen] = useState(false);
  const { subjectId, service, areas, purpose, validTo, state, givenBy, allowedActions } = consent;
  const child = family.members.find(({ personId }) => personId === subjectId)?.givenName ?? '';
  const name = subjectId === person.id ? t('shared.you') : child;
  const label = `${t('shared.withdraw')}: ${service}, ${name}`;
  return (
    <Card>
      <BodyShort weight="semibold">{service}</BodyShort>
      <BodyShort size="small">{t('shared.about', { name, areas: inWords(areas) })}</BodyShort>
      <BodyShort size="small">{purpose}</BodyShort>
      {givenBy === null && <BodyShort size="small">{t('shared.fromOther')}</BodyShort>}
      <BodyShort size="small" textColor="subtle">
        {state === 'waiting' ? t('shared.waits') : t('shared.until', { day: day(validTo) })}
      </BodyShort>
      {allowedActions.includes('withdraw') && (
        <div>
          <Button
            size="small"
            variant="secondary"
            aria-label={givenBy === null ? `${label}. ${t('shared.fromOther')}` : label}
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('shared.withdraw')}
          </Button>
        </div>
      )}
      {isOpen && (
        <WithdrawDialog
          consent={consent}
          familyId={family.id}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}
