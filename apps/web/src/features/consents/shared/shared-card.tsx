import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, type FamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import { planKey } from '../../../api/plan.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Card } from '../../../ui/card/card.js';
import { tell } from '../../../ui/told/told.js';

interface SharedCardProps {
  readonly consent: components['schemas']['ConsentView'];
  readonly family: FamilyView;
}

/** Whom it is shown to, about whom and what, what for, and until when. */
export function SharedCard({ consent, family }: SharedCardProps) {
  const { t } = useTranslation(['me', 'words']);
  const { day } = useDates();
  const { person } = useMe();
  const [isOpen, setOpen] = useState(false);
  const { subjectId, service, areas, purpose, validTo, state, givenBy, allowedActions } = consent;
  const child = family.members.find(({ personId }) => personId === subjectId)?.givenName ?? '';
  const name = subjectId === person.id ? t('shared.you') : child;
  const listed = areas.map((area) => t(`words:lifeAreas.${area}`)).join(', ');
  return (
    <Card>
      <BodyShort weight="semibold">{service}</BodyShort>
      <BodyShort size="small">{t('shared.about', { name, areas: listed.toLowerCase() })}</BodyShort>
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
            aria-label={`${t('shared.withdraw')}: ${service}, ${name}`}
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
          family={family}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}

/** Taken back at once; what has been seen stays seen, and that is said. */
function WithdrawDialog({ consent, family, onClose }: SharedCardProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('me');
  const { id: consentId, service } = consent;
  const familyId = family.id;
  const withdraw = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/consents/{consentId}/withdraw', {
          params: { path: { familyId, consentId }, header },
        }),
      ),
    {
      changes: [familyKey(familyId), planKey(familyId)],
      onDone: () => {
        onClose();
        tell({ text: t('shared.done', { service }) });
      },
    },
  );
  return (
    <ActDialog
      title={t('shared.confirm', { service })}
      lead={t('shared.what')}
      submit={t('shared.button')}
      act={withdraw}
      onSubmit={() => {
        withdraw.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
