import { HGrid } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { TickList } from '../../../../ui/form/tick-list.js';
import { useDesk } from '../model/desk.js';
import { membersOf, servicesOf } from '../model/names.js';
import { usePayload, type FieldProps } from './field.js';

/** Who may move steps under a standing agreement. */
export function HoldersField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <HGrid columns={{ xs: 1, sm: 2 }} gap="space-16" align="start">
      <TickList
        label={t('field.ownerIds')}
        choices={membersOf(desk)}
        value={[...(payload.ownerIds ?? [])]}
        error={faultOf('ownerIds')}
        onChange={(ownerIds) => fill({ ownerIds })}
      />
      <TickList
        label={t('field.serviceIds')}
        choices={servicesOf(desk)}
        value={[...(payload.serviceIds ?? [])]}
        error={faultOf('serviceIds')}
        onChange={(serviceIds) => fill({ serviceIds })}
      />
    </HGrid>
  );
}
