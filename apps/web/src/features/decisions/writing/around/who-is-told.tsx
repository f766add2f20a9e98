import { BodyShort, InlineMessage, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useListing } from '../../../../i18n/listing.js';
import { useDesk } from '../model/desk.js';
import { useName } from '../model/names.js';
import { isStuck, isStuckFor } from './stuck.js';

const roles = ['sign', 'heard', 'told'] as const;

/** Who gets a message, what each is asked for, and what the proposal will wait for. */
export function WhoIsTold() {
  const { t } = useTranslation('writing');
  const { decision, state } = useDesk();
  const name = useName();
  const list = useListing();
  const named = (ids: readonly (string | null)[]) => list([...new Set(ids)].map(name));
  const asked = decision.requirements.filter((one) => !isStuckFor(one));
  const interpreted = state.written.interpreterFor.filter((id) => asked.some((one) => one.personId === id));
  return (
    <VStack gap="space-12">
      <VStack gap="space-4">
        <BodyShort>{t('send.message')}</BodyShort>
        <List size="small">
          {roles.map((role) => {
            const ids = asked.filter((one) => one.role === role).map(({ personId }) => personId);
            return (
              ids.length > 0 && <List.Item key={role}>{t(`send.${role}`, { names: named(ids) })}</List.Item>
            );
          })}
        </List>
      </VStack>
      {interpreted.length > 0 && (
        <BodyShort>{t('send.interpreter', { names: named(interpreted) })}</BodyShort>
      )}
      {isStuck(decision) && <InlineMessage status="warning">{t('send.stuck')}</InlineMessage>}
    </VStack>
  );
}
