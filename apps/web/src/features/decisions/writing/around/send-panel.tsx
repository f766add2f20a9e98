import { BodyShort, Button, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import type { Address } from '../model/queries.js';
import { Lacks } from './lacks.js';
import { isStuck } from './stuck.js';
import { SendDialog } from './send-dialog.js';
import { WithdrawDialog } from '../../withdraw/withdraw-dialog.js';

interface SendPanelProps {
  readonly address: Address;
  readonly isSaved: boolean;
}

/** What is missing before it can be sent; the button when nothing is. */
export function SendPanel({ address, isSaved }: SendPanelProps) {
  const { t } = useTranslation(['writing', 'form']);
  const { decision } = useDesk();
  const go = useNavigate();
  const [open, setOpen] = useState<'send' | 'withdraw'>();
  const { missing, allowedActions } = decision;
  const close = () => setOpen(undefined);
  const maySend = allowedActions.includes('propose') && missing.length === 0;
  return (
    <Section title={t('send.title')}>
      <div role="status">
        <Lacks missing={missing} />
        {maySend && isStuck(decision) && <InlineMessage status="warning">{t('send.stuck')}</InlineMessage>}
        {maySend && <BodyShort>{t(isSaved ? 'send.ready' : 'send.soon')}</BodyShort>}
      </div>
      <VStack gap="space-12" align="start">
        {maySend && isSaved && <Button onClick={() => setOpen('send')}>{t('send.open')}</Button>}
        {allowedActions.includes('withdraw') && (
          <Button size="small" variant="tertiary" onClick={() => setOpen('withdraw')}>
            {t('form:withdraw.draft.open')}
          </Button>
        )}
      </VStack>
      {open === 'send' && <SendDialog address={address} decision={decision} onClose={close} />}
      {open === 'withdraw' && (
        <WithdrawDialog
          decision={decision}
          onClose={close}
          onDone={() => void go(`/familier/${address.familyId}`)}
        />
      )}
    </Section>
  );
}
