import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { supportLevels } from '#contract';
import { Pick } from '../../../../ui/form/pick.js';
import { useDesk } from '../model/desk.js';
import { goalsIn, servicesOf, targetsOf } from '../model/names.js';
import { orNothing, usePayload, type FieldProps } from './field.js';

/** The goal or step that is changed or ended. */
export function TargetField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <Pick
      label={t(part.kind.startsWith('goal') ? 'field.targetGoal' : 'field.targetStep')}
      choices={targetsOf(desk, part)}
      value={payload.targetId ?? ''}
      error={faultOf('targetId')}
      onChange={({ target }) => fill({ targetId: orNothing(target.value) })}
    />
  );
}

export function GoalField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  const { payload, fill, faultOf } = usePayload(part);
  const goals = goalsIn(desk);
  if (goals.length === 0) return null;
  return (
    <Pick
      label={t('field.goal')}
      choices={goals}
      value={payload.goalId ?? ''}
      error={faultOf('goalId')}
      onChange={({ target }) => fill({ goalId: orNothing(target.value) })}
    />
  );
}

const horizons = ['now', 'long'] as const;

export function HorizonField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <Pick
      label={t('field.horizon')}
      choices={horizons.map((value) => ({ value, label: t(`field.horizons.${value}`) }))}
      value={payload.horizon ?? ''}
      error={faultOf('horizon')}
      onChange={({ target }) => fill({ horizon: horizons.find((one) => one === target.value) })}
    />
  );
}

export function SupportField({ part }: FieldProps) {
  const { t } = useTranslation(['writing', 'words']);
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <Pick
      label={t('field.support')}
      choices={supportLevels.map((value) => ({ value, label: t(`words:supportLevels.${value}`) }))}
      value={payload.supportLevel ?? ''}
      error={faultOf('supportLevel')}
      onChange={({ target }) => fill({ supportLevel: supportLevels.find((one) => one === target.value) })}
    />
  );
}

export function ReasonField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <Textarea
      label={t('field.reason')}
      value={payload.reason ?? ''}
      minRows={2}
      error={faultOf('reason')}
      onChange={({ target }) => fill({ reason: target.value })}
    />
  );
}

/** The service that joins the team. */
export function ServiceField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <Pick
      label={t('field.service')}
      choices={servicesOf(desk)}
      value={payload.serviceId ?? ''}
      error={faultOf('serviceId')}
      onChange={({ target }) => fill({ serviceId: orNothing(target.value) })}
    />
  );
}
