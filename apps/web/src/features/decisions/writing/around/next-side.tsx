import { BodyShort, Button, HStack, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import { isUnsaved } from '../model/desk-state.js';
import { useName, usePartName } from '../model/names.js';
import { Beside } from './beside.js';
import { Lacks } from './lacks.js';
import { TermsForm } from './terms-form.js';
import { WhoMust } from './who-must.js';

interface NextSideProps {
  /** The rule has answered for exactly what stands here. */
  readonly isCurrent: boolean;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

/** What the rule says of the new version as it stands, and the way out. */
export function NextSide({ isCurrent, onSend, onLeave }: NextSideProps) {
  const { t } = useTranslation('writing');
  const { decision, state } = useDesk();
  const isChanged = isUnsaved(state);
  const isReady = isChanged && isCurrent && decision.missing.length === 0;
  return (
    <Beside>
      <WhoMust requirements={decision.requirements} />
      <NotPromised />
      <TermsForm />
      <Section title={t('send.title')}>
        <div role="status">
          <Lacks missing={decision.missing} />
          {!isChanged && <BodyShort textColor="subtle">{t('revise.same')}</BodyShort>}
        </div>
        <HStack gap="space-12">
          {isReady && <Button onClick={onSend}>{t('revise.send')}</Button>}
          <Button variant="secondary" onClick={onLeave}>
            {t('revise.leave')}
          </Button>
        </HStack>
      </Section>
    </Beside>
  );
}

/** A service is asked about a draft. What it has not promised yet is a proposal of its own. */
function NotPromised() {
  const { t } = useTranslation('writing');
  const { decision } = useDesk();
  const name = useName();
  const partName = usePartName();
  const missing = decision.missingPromises ?? [];
  if (missing.length === 0) return null;
  return (
    <Section title={t('promise.title')}>
      {missing.map(({ serviceId, partId }) => (
        <BodyShort key={`${serviceId} ${partId}`}>
          {t('promise.missing', { service: name(serviceId), part: partName(partId) })}
        </BodyShort>
      ))}
      <InlineMessage status="info" size="small">
        {t('revise.promise')}
      </InlineMessage>
    </Section>
  );
}
