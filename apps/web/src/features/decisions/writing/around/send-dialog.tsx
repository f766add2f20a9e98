import { BodyShort, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../api/act.js';
import { answerOf, api } from '../../../../api/client.js';
import { ActDialog } from '../../../../ui/act-dialog/act-dialog.js';
import { useName } from '../model/names.js';
import { familyKey, type Address } from '../model/queries.js';
import type { Decision } from '../model/written.js';

interface SendDialogProps {
  readonly address: Address;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** What happens when it is sent, and who gets a message. */
export function SendDialog({ address, decision, onClose }: SendDialogProps) {
  const { t } = useTranslation('writing');
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/propose', {
          params: { path: address, header },
        }),
      ),
    { changes: [familyKey(address.familyId)], onDone: onClose },
  );
  return (
    <ActDialog
      title={t('send.confirmTitle')}
      lead={t(decision.urgent ? 'send.leadUrgent' : 'send.lead')}
      submit={t('send.submit')}
      act={act}
      onSubmit={() => act.mutate(undefined)}
      onClose={onClose}
    >
      <WhoIsTold decision={decision} />
    </ActDialog>
  );
}

const roles = ['sign', 'heard', 'told'] as const;

function WhoIsTold({ decision }: { readonly decision: Decision }) {
  const { t, i18n } = useTranslation('writing');
  const name = useName();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <VStack gap="space-4">
      <BodyShort>{t('send.message')}</BodyShort>
      <List size="small">
        {roles.map((role) => {
          const ids = decision.requirements
            .filter((one) => one.role === role)
            .map(({ personId }) => personId);
          if (ids.length === 0) return null;
          return (
            <List.Item key={role}>
              {t(`send.${role}`, { names: list.format([...new Set(ids)].map(name)) })}
            </List.Item>
          );
        })}
      </List>
    </VStack>
  );
}
