import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { tell } from '../../../ui/told/told.js';
import { changedPlan } from '../step/changed-plan.js';
import { Card } from '../../../ui/card/card.js';
import { useNames } from '../step/use-names.js';
import { groupsOf } from './matters.js';

interface DelegationCardProps {
  readonly delegation: Plan['delegations'][number];
  readonly plan: Plan;
}

/** Either of the two may take it back, at once. */
export function DelegationCard({ delegation, plan }: DelegationCardProps) {
  const { t } = useTranslation('plan');
  const { day } = useDates();
  const { person } = useMe();
  const names = useNames(plan);
  const [isEnding, setEnding] = useState(false);
  const { fromPersonId, toPersonId, kinds, validTo } = delegation;
  const isMine = fromPersonId === person.id;
  const name = names([isMine ? toPersonId : fromPersonId]);
  return (
    <Card>
      <BodyShort weight="semibold">
        {t(isMine ? 'delegations.given' : 'delegations.received', { name })}
      </BodyShort>
      <BodyShort size="small">
        <strong>{t('delegations.matters')}</strong>{' '}
        {groupsOf(kinds)
          .map((group) => t(`delegations.groups.${group}`))
          .join(', ')}
      </BodyShort>
      <BodyShort size="small">
        <strong>{t('agreements.until')}</strong> {day(validTo)}
      </BodyShort>
      <div className="vl-screen-only">
        <Button
          size="small"
          variant="tertiary"
          onClick={() => {
            setEnding(true);
          }}
        >
          {t(isMine ? 'delegations.withdraw' : 'delegations.decline')}
        </Button>
      </div>
      {isEnding && (
        <EndDialog
          delegation={delegation}
          plan={plan}
          onClose={() => {
            setEnding(false);
          }}
        />
      )}
    </Card>
  );
}

function EndDialog({ delegation, plan, onClose }: DelegationCardProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('plan');
  const { familyId } = plan;
  const end = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/delegations/{id}/withdraw', {
          params: { path: { familyId, id: delegation.id }, header },
        }),
      ),
    {
      changes: changedPlan(familyId),
      onDone: () => {
        onClose();
        tell({ text: t('delegations.ended') });
      },
    },
  );
  return (
    <ActDialog
      title={t('delegations.endTitle')}
      lead={t('delegations.endLead')}
      submit={t('delegations.endButton')}
      act={end}
      onSubmit={() => {
        end.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
